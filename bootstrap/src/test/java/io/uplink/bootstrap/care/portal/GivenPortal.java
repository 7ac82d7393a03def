package io.uplink.bootstrap.care.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.arc.Unremovable;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.bootstrap.care.customer.GivenCustomers;
import io.uplink.bootstrap.money.GivenBilling;
import io.uplink.bootstrap.org.access.Browser;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.CustomerId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Customers with telephones of their own, who come in as customers do. */
@Singleton
@Unremovable
public class GivenPortal {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");

    private final Sql sql;
    private final GivenBilling billing;
    private final GivenCustomers customers;

    GivenPortal(Sql sql, GivenBilling billing, GivenCustomers customers) {
        this.sql = sql;
        this.billing = billing;
        this.customers = customers;
    }

    /** One who can be reached at that number. */
    public CustomerId customer(UUID branch, String phone) {
        var customer = billing.customer(branch);
        sql.change(
                "update customer_phone set e164 = $2 where customer_id = $1",
                Tuple.of(customer.value(), PhoneNumber.parse(phone).e164()));
        return customer;
    }

    public String phone() {
        return customers.aPhone();
    }

    /** A customer who owes something, paid something and reported something; and who is in. */
    public Browser somebodyIn() {
        var branch = billing.branch();
        var phone = phone();
        var customer = customer(branch, phone);
        billing.issued(customer, "2500");
        billing.issued(customer, "1500");
        billing.cash(ActorFixtures.anAdmin(), customer, "3000");
        return in(phone);
    }

    public Browser in(String phone) {
        var browser = new Browser();
        // Who comes in again got a code before, which opens no more.
        var before = texts(phone, "portal_code");
        ask(browser, phone);
        var code = code(phone, "portal_code", before);
        var entered = browser.submit("/my", "/my/enter", Map.of("phone", phone, "code", code));
        assertThat(entered.statusCode()).isEqualTo(303);
        return browser;
    }

    void ask(Browser browser, String phone) {
        var answer = browser.submit("/my", "/my/code", Map.of("phone", phone));
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    /** As it stands in the text. */
    String code(String phone) {
        return code(phone, "portal_code", 0);
    }

    /** The one that makes a number the own one. */
    public String numberCode(String phone) {
        return code(phone, "number_code", 0);
    }

    private String code(String phone, String template, long before) {
        await().atMost(SOON).until(() -> texts(phone, template) > before);
        var found = CODE.matcher(text(phone, template));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private long texts(String phone, String template) {
        return count(
                "select count(*) from development_message d join message m on m.id = d.id"
                        + " where m.phone = $1 and m.template = $2",
                PhoneNumber.parse(phone).e164(),
                template);
    }

    /** What the telephone was told last, once it came. */
    String told(String phone, String template) {
        return await().atMost(SOON).until(() -> text(phone, template), text -> !text.isEmpty());
    }

    private String text(String phone, String template) {
        return sql.one(
                        """
                        select d.body from development_message d join message m on m.id = d.id
                         where m.phone = $1 and m.template = $2
                         order by m.created_at desc, m.id desc limit 1
                        """,
                        Tuple.of(PhoneNumber.parse(phone).e164(), template),
                        row -> row.getString("body"))
                .orElse("");
    }

    long count(String query, Object... arguments) {
        return sql.one(query, Tuple.from(arguments), row -> row.getLong(0)).orElse(0L);
    }
}

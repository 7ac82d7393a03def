package io.uplink.bootstrap.sales.order;

import static io.restassured.RestAssured.given;
import static io.uplink.application.money.mpesa.DarajaSimulator.paid;
import static io.uplink.application.money.mpesa.DarajaSimulator.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.money.mpesa.DarajaSimulator;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Ids;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.money.GivenBilling;
import io.uplink.bootstrap.money.mpesa.TestPaybill;
import io.uplink.bootstrap.story.StoryCast;
import io.uplink.bootstrap.web.TestSignIn;
import io.uplink.domain.shared.id.PersonId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An order that a phone paid for comes to nothing, and its money goes back by phone. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class OrderRefundWebTest {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    /** The gateway is left alone for a while after others did not answer. */
    private static final Duration LONG = Duration.ofMinutes(2);

    private static final String PUSH = "/mpesa/stkpush/v1/processrequest";
    private static final String B2C = "/mpesa/b2c/v3/paymentrequest";

    /** What is left on each account of all that was posted for it, debits above nothing. */
    private static final String LEFT =
            """
            select a.code, sum(l.debit_minor - l.credit_minor)::bigint as net
              from journal_entry e join journal_line l on l.number = e.number
              join ledger_account a on a.id = l.account_id
             where e.source_id = any($1::text[])
                or e.source_id in (select c.id::text from commission_entry c where c.order_id = $2)
             group by a.code order by a.code
            """;

    @Inject Sql sql;
    @Inject Ids ids;
    @Inject StoryCast cast;
    @Inject GivenOrders orders;
    @Inject GivenBilling billing;

    private final DarajaSimulator daraja = DarajaSimulator.start();
    private String hook = "";

    @AfterEach
    void close() {
        daraja.close();
    }

    @Test
    void whoPaidForAnOrderThatIsCancelledGetsTheMoneyBackAndTheBooksAreEven() {
        var branch = billing.branch();
        var _ = TestPaybill.of(branch, daraja.address());
        hook = TestPaybill.hook(daraja);
        var seller = salesperson(branch);
        var phone = orders.phone();
        var page = ordered(branch, phone, seller);
        var order = api().get("/api/v1/orders?text=" + phone).<String>path("items[0].id");

        pays(order, phone);
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> visitor().get(page).then().body(containsString("Paid. Thank you")));
        assertThat(owed(seller)).isEqualTo(250_00);

        cancels(order);
        visitor()
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString("This order is cancelled"))
                .body(containsString("call us to get it back"));
        assertThat(owed(seller)).isZero();

        var payment = linkedPayment(order);
        var payout = askedBack(payment, phone);
        goesBack(payout);

        api().get("/api/v1/orders/" + order)
                .then()
                .body("state", equalTo("cancelled"))
                .body("payment", equalTo("open"))
                .body("paidMinor", equalTo(0));
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        api().get("/api/v1/orders?payment=open&text=" + phone)
                                .then()
                                .body("items", hasSize(1)));
        staff(TestSignIn.ADMIN)
                .get("/orders/" + order)
                .then()
                .statusCode(200)
                .body(containsString("KES 2,500 went back."))
                .body(not(containsString("/payments?customer=")));
        visitor()
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString("This order is cancelled"))
                .body(containsString("KES 2,500 that you paid was sent back to you."))
                .body(not(containsString("call us to get it back")));
        api().get("/api/v1/ledger/trial-balance").then().body("balanced", equalTo(true));
        assertThat(left(order, payment, payout))
                .containsExactly("1110 -2240", "1115 0", "2300 0", "2470 0", "5140 0", "5800 2240");
    }

    private String salesperson(UUID branch) {
        return api().body(
                        Map.of(
                                "name",
                                "Seller",
                                "phone",
                                orders.phone(),
                                "branch",
                                branch.toString(),
                                "code",
                                "C" + GivenOrders.tail(ids.next()).substring(2),
                                "kind",
                                "percentage",
                                "value",
                                "10"))
                .post("/api/v1/salespersons")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** By a visitor whom the salesperson sent; where it is followed. */
    private String ordered(UUID branch, String phone, String seller) {
        var form = "/order/" + orders.shared().slug() + "?lang=en";
        var sent =
                visitor()
                        .formParams(
                                Map.of(
                                        "form",
                                        found(visitor().get(form), "form"),
                                        "name",
                                        "Otieno Baraka",
                                        "phone",
                                        phone,
                                        "place",
                                        "Plot 31, green gate",
                                        "branch",
                                        branch.toString(),
                                        "ref",
                                        code(seller),
                                        "pay",
                                        "mpesa"))
                        .post(form);
        assertThat(sent.statusCode()).isEqualTo(303);
        return sent.header("Location");
    }

    private static String code(String seller) {
        return api().get("/api/v1/salespersons/" + seller).path("code");
    }

    private void pays(String order, String phone) {
        await().atMost(PATIENCE).until(() -> !checkout(order).isEmpty());
        assertThat(daraja.asked(PUSH)).hasSize(1);
        var receipt = "T" + GivenOrders.tail(ids.next());
        tell("stk", paid(checkout(order).getFirst(), receipt, 2_500, "254" + phone.substring(1)));
    }

    private List<String> checkout(String order) {
        return sql.list(
                """
                select checkout_request from mpesa_intent
                 where order_id = $1 and state = 'pending' and checkout_request is not null
                """,
                Tuple.of(UUID.fromString(order)),
                row -> row.getString("checkout_request"));
    }

    private static void cancels(String order) {
        var page = staff(TestSignIn.ADMIN).get("/orders/" + order);
        submit(TestSignIn.ADMIN, page, "/orders/" + order + "/cancellation", Map.of("reason", "No"))
                .then()
                .statusCode(303);
    }

    /** From the order to what its customer paid, as the pages lead there. */
    private static String linkedPayment(String order) {
        var owner = api().get("/api/v1/orders/" + order).<String>path("customer");
        var payments = "/payments?customer=" + owner;
        staff(TestSignIn.ADMIN)
                .get("/orders/" + order)
                .then()
                .statusCode(200)
                .body(containsString("href=\"" + payments + "\""));
        String payment =
                api().get("/api/v1" + payments)
                        .then()
                        .body("items", hasSize(1))
                        .extract()
                        .path("items[0].id");
        staff(TestSignIn.ADMIN)
                .get(payments)
                .then()
                .statusCode(200)
                .body(containsString("href=\"/payments/" + payment + "\""));
        return payment;
    }

    /** By one of our people, and said yes to by another. */
    private String askedBack(String payment, String phone) {
        var first = TestSignIn.as(somebody());
        var second = TestSignIn.as(somebody());
        var refund = "/mpesa/payouts/refund";
        staff(first)
                .get("/payments/" + payment)
                .then()
                .statusCode(200)
                .body(containsString(refund + "?payment=" + payment));
        var form = staff(first).get(refund + "?payment=" + payment);
        var asked =
                submit(
                        first,
                        form,
                        refund,
                        Map.of(
                                "key",
                                found(form, "key"),
                                "payment",
                                payment,
                                "phone",
                                phone,
                                "amount",
                                "2500",
                                "why",
                                "Cancelled"));
        assertThat(asked.statusCode()).isEqualTo(303);
        var payout = asked.header("Location").replaceAll("[?#].*|.*/(?=[^/?#]+([?#]|$))", "");
        var page = staff(second).get("/mpesa/payouts/" + payout);
        submit(second, page, "/mpesa/payouts/" + payout + "/decision", Map.of("yes", "true"))
                .then()
                .statusCode(303);
        return payout;
    }

    private void goesBack(String payout) {
        awaitState(payout, "pending");
        assertThat(daraja.asked(B2C)).hasSize(1);
        assertThat(daraja.asked(B2C).getFirst().field("Amount")).isEqualTo("2500");
        tell(
                "result",
                result(
                        daraja.lastConversation(),
                        payout,
                        "0",
                        "S" + GivenOrders.tail(ids.next()),
                        "TransactionAmount=2500.00",
                        "DebitPartyCharges=Fee For B2C Payment|KES|22.40"));
        awaitState(payout, "succeeded");
    }

    private static void awaitState(String payout, String state) {
        await().atMost(LONG)
                .untilAsserted(() ->
                        api().get("/api/v1/mpesa/payouts/" + payout)
                                .then()
                                .statusCode(200)
                                .body("state", equalTo(state)));
    }

    private Actor.Person somebody() {
        var member = cast.meet().admin();
        var all = ActorFixtures.anAdmin();
        return new Actor.Person(
                new PersonId(member.id()),
                member.name(),
                all.language(),
                all.session(),
                all.grants(),
                all.branches(),
                all.teams());
    }

    private long owed(String seller) {
        return sql.one(
                        """
                        select coalesce(sum(amount_minor), 0)::bigint as minor from commission_entry
                         where salesperson_id = $1
                        """,
                        Tuple.of(UUID.fromString(seller)),
                        row -> row.getLong("minor"))
                .orElseThrow();
    }

    private List<String> left(String order, String payment, String payout) {
        return sql.list(
                LEFT,
                Tuple.of(new String[] {payment, payout}, UUID.fromString(order)),
                row -> row.getString("code") + ' ' + row.getLong("net"));
    }

    private void tell(String what, String body) {
        given().contentType("application/json")
                .body(body)
                .post("/webhooks/pay/" + hook + "/" + what)
                .then()
                .statusCode(200);
    }

    /** As the form on the page does, with the version that it shows. */
    private static Response submit(
            String person, Response page, String to, Map<String, String> typed) {
        assertThat(page.statusCode()).isEqualTo(200);
        return staff(person)
                .cookies(page.cookies())
                .formParam("csrf", found(page, "csrf"))
                .formParam("version", found(page, "version"))
                .formParams(typed)
                .post(to);
    }

    private static String found(Response page, String name) {
        return page.htmlPath()
                .getList("**.findAll { it.@name == '%s' }.@value".formatted(name), String.class)
                .getFirst();
    }

    private static RequestSpecification visitor() {
        return given().accept("text/html").redirects().follow(false);
    }

    private static RequestSpecification staff(String person) {
        return visitor().header(TestSignIn.HEADER, person);
    }

    private static RequestSpecification api() {
        return given().header(TestSignIn.HEADER, TestSignIn.ADMIN).contentType("application/json");
    }
}

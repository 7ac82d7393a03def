package io.uplink.bootstrap.sales.commission;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.money.payment.ReceivePayment;
import io.uplink.application.money.payment.RefundPayment;
import io.uplink.application.sales.order.OrderMoney;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.money.GivenBilling;
import io.uplink.bootstrap.sales.order.GivenOrders;
import io.uplink.bootstrap.web.TestSignIn;
import io.uplink.domain.money.ledger.AccountCode;
import io.uplink.domain.money.payment.PaymentMethod;
import io.uplink.domain.money.payment.RefundId;
import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.shared.Money;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class CommissionWebTest {

    private static final Actor JOB = new Actor.Job("money.mpesa");
    private static final Money ALL = Money.ofMajor(2_500, Money.KES);
    private static final int PRICE = 2_500_00;

    /** What the books say of one of them, and what waits. */
    private static final String OWED =
            """
            select (select coalesce(sum(l.credit_minor - l.debit_minor), 0)::bigint
                      from journal_line l join journal_entry j on j.number = l.number
                      join ledger_account a on a.id = l.account_id and a.code = '2470'
                     where j.source_id in (
                           select id::text from commission_entry where salesperson_id = $1
                           union select id::text from commission_payout where salesperson_id = $1))
                       as books,
                   (select coalesce(sum(amount_minor), 0)::bigint from commission_entry
                     where salesperson_id = $1 and open) as waits
            """;

    @Inject Sql sql;
    @Inject Ids ids;
    @Inject GivenOrders orders;
    @Inject GivenBilling billing;
    @Inject OrderMoney money;
    @Inject ReceivePayment receivePayment;
    @Inject RefundPayment refundPayment;
    @Inject UnitOfWork unitOfWork;

    private UUID branch = new UUID(0, 0);
    private String seller = "";

    @BeforeEach
    void aSalesperson() {
        branch = billing.branch();
        seller = added(code(), "10").then().statusCode(201).extract().path("id");
    }

    @Test
    void whatAnOrderEarnsIsOwedInTheBooksUntilItIsPaidOnce() {
        var order = ordered();
        assertOwed(0);

        paid(order, "R" + tail());
        assertOwed(250_00);
        var entry = open().getFirst();
        var payout = ids.next().toString();
        for (var i = 0; i < 2; i++) {
            pay(payout, entry).then().statusCode(200).body("amountMinor", equalTo(250_00));
        }
        assertOwed(0);
        pay(ids.next().toString(), entry).then().statusCode(409);
        assertOwed(0);
    }

    @Test
    void anOrderThatIsCancelledAfterItWasPaidOutLeavesADebtForTheNextPayout() {
        var order = ordered();
        paid(order, "R" + tail());
        pay(ids.next().toString(), open().getFirst()).then().statusCode(200);

        cancel(order);
        assertOwed(-250_00);
        paid(ordered(), "R" + tail());
        paid(ordered(), "R" + tail());
        assertOwed(250_00);
        api().body(
                        Map.of(
                                "id", ids.next().toString(),
                                "account", "1110",
                                "entries", earned()))
                .post("/api/v1/salespersons/" + seller + "/payouts")
                .then()
                .statusCode(200)
                .body("amountMinor", equalTo(250_00));
        assertOwed(0);
    }

    @Test
    void moneyThatIsRefundedTakesTheCommissionBack() {
        var order = ordered();
        var receipt = "T" + tail();
        var id = new OrderId(UUID.fromString(order));
        var payment =
                unitOfWork.perform(() -> {
                    var customer = money.customerOf(JOB, id);
                    var received =
                            receivePayment.execute(
                                    ActorFixtures.anAdmin(),
                                    new ReceivePayment.Input(
                                            customer,
                                            PaymentMethod.MOBILE_MONEY,
                                            receipt,
                                            ALL,
                                            Instant.now(),
                                            new AccountCode("1110"),
                                            Optional.empty()));
                    money.paid(JOB, id, receipt, ALL, Instant.now());
                    return received;
                });
        assertOwed(250_00);

        refundPayment.execute(
                ActorFixtures.anAdmin(),
                new RefundPayment.Input(
                        payment.facts().id(),
                        new RefundId(ids.next()),
                        ALL,
                        new AccountCode("1110"),
                        "Moved away",
                        Optional.empty()));

        assertOwed(0);
        assertThat(open()).isEmpty();
    }

    @Test
    void twoWhoPayOutAtOncePayOnce() throws Exception {
        paid(ordered(), "R" + tail());
        var entry = open().getFirst();

        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var i = 0; i < 4; i++) {
                var payout = ids.next().toString();
                threads.execute(() -> pay(payout, entry));
            }
        }

        assertOwed(0);
        assertThat(
                        sql.one(
                                        "select count(*) as n from commission_payout"
                                                + " where salesperson_id = $1",
                                        Tuple.of(UUID.fromString(seller)),
                                        row -> row.getLong("n"))
                                .orElseThrow())
                .isEqualTo(1);
    }

    @Test
    void aCodeOfSomebodyElseIsSaidBesideItsField() {
        var code = code();
        added(code, "10").then().statusCode(201);

        added(code, "10").then().statusCode(422).body(containsString("salesperson.code-taken"));
        added(code(), "101").then().statusCode(422).body(containsString("value"));
    }

    @Test
    void theAddressThatSomebodyHandsOutSaysWhoBroughtTheOrder() {
        String code = api().get("/api/v1/salespersons/" + seller).path("code");
        var page = visitor().get("/order/" + orders.shared().slug() + "?ref=" + code);
        page.then().statusCode(200).body(containsString("value=\"" + code + "\""));
        var phone = orders.phone();

        visitor()
                .formParams(
                        Map.of(
                                "form",
                                found(page, "form"),
                                "ref",
                                code.toLowerCase(Locale.ROOT),
                                "name",
                                "Njeri",
                                "phone",
                                phone,
                                "place",
                                "Plot 7",
                                "pay",
                                "later"))
                .post("/order/" + orders.shared().slug())
                .then()
                .statusCode(303);

        String id = api().get("/api/v1/orders?text=" + phone).path("items[0].id");
        api().get("/api/v1/orders/" + id).then().body("salesperson", equalTo(seller));
    }

    @Test
    void whoSoldMoreStandsAboveAndWhatWasCancelledCountsForNobody() {
        var first = seller;
        paid(ordered(), "R" + tail());
        for (var i = 0; i < 2; i++) {
            var order = ordered();
            paid(order, "R" + tail());
            cancel(order);
        }
        seller = added(code(), "10").then().statusCode(201).extract().path("id");
        paid(ordered(), "R" + tail());
        paid(ordered(), "R" + tail());

        List<String> ranked =
                api().get("/api/v1/salespersons")
                        .then()
                        .body(standing(first, "orders"), equalTo(1))
                        .body(standing(first, "revenueMinor"), equalTo(PRICE))
                        .body(standing(first, "owedMinor"), equalTo(250_00))
                        .body(standing(seller, "orders"), equalTo(2))
                        .body(standing(seller, "revenueMinor"), equalTo(2 * PRICE))
                        .extract()
                        .path("id");
        assertThat(ranked).containsSubsequence(seller, first);
        api().get("/api/v1/salespersons/" + first)
                .then()
                .body("months.find { it.month == '" + month() + "' }.orders", equalTo(1));
    }

    private static String standing(String id, String what) {
        return "find { it.id == '" + id + "' }." + what;
    }

    @Test
    void theListShowsWhoSoldAndThePageTheTarget() {
        paid(ordered(), "R" + tail());
        api().body(Map.of("month", month(), "orders", 2))
                .put("/api/v1/salespersons/" + seller + "/targets")
                .then()
                .statusCode(200)
                .body("months.find { it.month == '" + month() + "' }.targetOrders", equalTo(2))
                .body("months.find { it.month == '" + month() + "' }.orders", equalTo(1));

        api().get("/api/v1/salespersons").then().body("id", hasItem(seller));
        staff().get("/salespersons").then().statusCode(200).body(containsString(seller));
        staff().get("/salespersons/" + seller)
                .then()
                .statusCode(200)
                .body(containsString("50 % reached"), containsString("KES 250"));
        staff().get("/commissions?open=1").then().statusCode(200);
        api().get("/api/v1/commissions?open=true&salesperson=" + seller)
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void aRateOfThePastIsRefusedOnThePageAndKeepsWhatWasTyped() {
        var page = staff().get("/salespersons/" + seller);

        staff().cookies(page.cookies())
                .formParams(
                        Map.of(
                                "csrf", found(page, "csrf"),
                                "version", found(page, "version"),
                                "kind", "fixed",
                                "value", "321",
                                "from", "2001-01-01"))
                .post("/salespersons/" + seller + "/rates")
                .then()
                .statusCode(422)
                .body(containsString("value=\"321\""), containsString("stays as it was agreed"));
    }

    private void assertOwed(long minor) {
        assertThat(
                        sql.one(
                                OWED,
                                Tuple.of(UUID.fromString(seller)),
                                row -> List.of(row.getLong("books"), row.getLong("waits"))))
                .contains(List.of(minor, minor));
    }

    private Response added(String code, String value) {
        return api().body(
                        Map.of(
                                "name",
                                "Seller " + code,
                                "phone",
                                orders.phone(),
                                "branch",
                                branch.toString(),
                                "code",
                                code,
                                "kind",
                                "percentage",
                                "value",
                                value))
                .post("/api/v1/salespersons");
    }

    private String ordered() {
        var body =
                new HashMap<String, String>(
                        Map.of(
                                "packageId",
                                orders.shared().id().toString(),
                                "name",
                                "Njeri",
                                "phone",
                                orders.phone(),
                                "place",
                                "Plot 7",
                                "branch",
                                branch.toString(),
                                "salesperson",
                                seller));
        return api().body(body).post("/api/v1/orders").then().statusCode(201).extract().path("id");
    }

    private void paid(String order, String receipt) {
        unitOfWork.run(() ->
                money.paid(JOB, new OrderId(UUID.fromString(order)), receipt, ALL, Instant.now()));
    }

    private void cancel(String order) {
        var shown = api().get("/api/v1/orders/" + order);
        api().header("If-Match", shown.header("ETag"))
                .body(Map.of("reason", "moved away"))
                .post("/api/v1/orders/" + order + "/cancellation")
                .then()
                .statusCode(200);
    }

    private Response pay(String payout, String entry) {
        return api().body(Map.of("id", payout, "account", "1110", "entries", List.of(entry)))
                .post("/api/v1/salespersons/" + seller + "/payouts");
    }

    private List<String> open() {
        return api().get("/api/v1/commissions?open=true&salesperson=" + seller).path("items.id");
    }

    private List<String> earned() {
        return api().get("/api/v1/commissions?open=true&salesperson=" + seller)
                .path("items.findAll { it.kind == 'earned' }.id");
    }

    private String month() {
        return sql.one(
                        "select to_char(now() at time zone 'Africa/Nairobi', 'YYYY-MM') as month",
                        Tuple.tuple(),
                        row -> row.getString("month"))
                .orElseThrow();
    }

    private String code() {
        return "C" + tail().substring(0, 10);
    }

    private String tail() {
        return ids.next().toString().replace("-", "").substring(20).toUpperCase(Locale.ROOT);
    }

    private static String found(Response page, String name) {
        return page.htmlPath()
                .getList("**.findAll { it.@name == '%s' }.@value".formatted(name), String.class)
                .getFirst();
    }

    private static RequestSpecification visitor() {
        return given().accept("text/html").redirects().follow(false);
    }

    private static RequestSpecification staff() {
        return visitor().header(TestSignIn.HEADER, TestSignIn.ADMIN);
    }

    private static RequestSpecification api() {
        return given().header(TestSignIn.HEADER, TestSignIn.ADMIN).contentType("application/json");
    }
}

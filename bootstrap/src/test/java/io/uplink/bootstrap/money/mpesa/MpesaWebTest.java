package io.uplink.bootstrap.money.mpesa;

import static io.uplink.application.money.mpesa.DarajaSimulator.confirmation;
import static io.uplink.application.money.mpesa.DarajaSimulator.failed;
import static io.uplink.application.money.mpesa.DarajaSimulator.paid;
import static io.uplink.bootstrap.money.mpesa.GivenMpesa.api;
import static io.uplink.bootstrap.money.mpesa.GivenPaybill.PATIENCE;
import static io.uplink.bootstrap.money.mpesa.GivenPaybill.requireState;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.money.payment.ReceivePayment;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Ids;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.money.GivenBilling;
import io.uplink.bootstrap.money.mpesa.GivenMpesa.Balance;
import io.uplink.bootstrap.money.mpesa.GivenMpesa.Customer;
import io.uplink.bootstrap.web.TestAdmin;
import io.uplink.bootstrap.web.TestSignIn;
import io.uplink.domain.money.ledger.AccountCode;
import io.uplink.domain.money.payment.PaymentMethod;
import io.uplink.domain.shared.Money;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class MpesaWebTest {

    private static final String PUSH = "/mpesa/stkpush/v1/processrequest";
    private static final int STORM = 24;

    @Inject Sql sql;
    @Inject Ids ids;
    @Inject GivenBilling billing;
    @Inject ReceivePayment receivePayment;

    private GivenPaybill paybill;
    private GivenMpesa given;
    private Customer amina;

    @BeforeEach
    void aPaybillAndACustomer() {
        paybill = new GivenPaybill(sql, ids);
        given = paybill.given;
        amina = given.customer();
    }

    @AfterEach
    void close() {
        paybill.close();
    }

    @Test
    void aRequestIsSentOncePaidAndBookedOnce() {
        String id = paybill.request(amina, "2500").then().statusCode(201).extract().path("id");
        var checkout = paybill.awaitPending(id);
        assertThat(paybill.daraja.asked(PUSH)).hasSize(1);
        assertThat(paybill.daraja.asked(PUSH).getFirst().field("Amount")).isEqualTo("2500");
        var receipt = paybill.receipt();

        paybill.tell("stk", paid(checkout, receipt, 2_500, amina.phone().substring(1)));
        paybill.tell("stk", paid(checkout, receipt, 2_500, amina.phone().substring(1)));
        paybill.tell("confirmation", confirmed(receipt, "2500.00", amina.account()));
        paybill.tell("stk", failed(checkout, 1032));

        await().atMost(PATIENCE).untilAsserted(() -> requireState(id, "succeeded"));
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        api().get("/api/v1/mpesa/payments?text=" + receipt)
                                .then()
                                .statusCode(200)
                                .body("items", hasSize(1))
                                .body("items[0].customer", equalTo(amina.id().toString()))
                                .body("items[0].seenIn", hasItem("request"))
                                .body("items[0].seenIn", hasItem("confirmation"))
                                .body("items[0].payer", containsString("•••")));
        paybill.awaitWorkedOff();
        requireState(id, "succeeded");
        assertThat(given.balances(List.of(receipt)))
                .containsExactly(new Balance("1110", 250_000, 1), new Balance("2300", -250_000, 1));
    }

    @Test
    void whatIsAskedTwiceIsAskedOnceAndAnAmountWithCentsNever() {
        paybill.request(amina, "99.90")
                .then()
                .statusCode(422)
                .body("faults.code", hasItem("mpesa.amount-not-whole"));
        paybill.request(amina, "100").then().statusCode(201);
        paybill.request(amina, "100").then().statusCode(409);
        RestAssured.given()
                .header(TestSignIn.HEADER, TestSignIn.NOBODY_SPECIAL)
                .contentType("application/json")
                .body(Map.of("customer", amina.id().toString(), "amount", "100"))
                .post("/api/v1/mpesa/requests")
                .then()
                .statusCode(403);
    }

    @Test
    void moneyOfNobodyWaitsAndIsNamedOnce() {
        var receipt = paybill.receipt();
        paybill.tell("confirmation", confirmed(receipt, "750", "0" + amina.phone().substring(4)));
        String id = awaitPayment(receipt);

        var shown = api().get("/api/v1/mpesa/payments/" + id).then().statusCode(200);
        shown.body("payment.standing", equalTo("unknown-reference"))
                .body("suggestions[0].customer", equalTo(amina.id().toString()))
                .body("suggestions[0].why", hasItem("reference-is-phone"));
        name(id, amina, "\"9\"").then().statusCode(412);
        name(id, amina, "\"1\"").then().statusCode(200);
        name(id, amina, "\"1\"").then().statusCode(200);
        name(id, given.customer(), "\"2\"").then().statusCode(409);

        assertThat(given.balances(List.of(receipt)))
                .containsExactly(
                        new Balance("1110", 75_000, 1),
                        new Balance("2300", -75_000, 1),
                        new Balance("2900", 0, 2));
    }

    @Test
    void whoTypesTheNumberOfAnInvoicePaysIt() {
        var customer = billing.customer(billing.branch());
        var invoice = billing.issued(customer, "1000");
        var receipt = paybill.receipt();

        paybill.tell(
                "confirmation", confirmed(receipt, "1160", invoice.number().orElseThrow().value()));

        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        api().get("/api/v1/invoices/" + invoice.id())
                                .then()
                                .statusCode(200)
                                .body("invoice.balanceMinor", equalTo(0)));
        assertThat(given.balances(List.of(receipt)))
                .containsExactly(new Balance("1110", 116_000, 1), new Balance("2300", -116_000, 1));
    }

    @Test
    void whatSomebodyEnteredByItsReceiptIsNotKeptTwice() {
        var customer = billing.customer(billing.branch());
        var receipt = paybill.receipt();
        receivePayment.execute(
                ActorFixtures.anAdmin(),
                new ReceivePayment.Input(
                        customer,
                        PaymentMethod.MOBILE_MONEY,
                        receipt,
                        Money.ofMajor(750, Money.KES),
                        Instant.now().minusSeconds(60),
                        new AccountCode("1110"),
                        Optional.empty()));

        paybill.tell("confirmation", confirmed(receipt, "750", "nobody"));

        awaitPayment(receipt);
        assertThat(given.balances(List.of(receipt)))
                .containsExactly(new Balance("1110", 75_000, 1), new Balance("2300", -75_000, 1));
    }

    @Test
    void ofManyWhoNameTheOwnerAtOnceOneDoes() throws Exception {
        var receipt = paybill.receipt();
        paybill.tell("confirmation", confirmed(receipt, "750", "nobody"));
        String id = awaitPayment(receipt);
        var others = IntStream.range(0, 6).mapToObj(_ -> given.customer()).toList();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls =
                    others.stream()
                            .map(one ->
                                    (Callable<Integer>) () -> name(id, one, "\"1\"").statusCode())
                            .toList();
            var statuses = new ArrayList<Integer>();
            for (var call : threads.invokeAll(calls)) {
                statuses.add(call.get());
            }
            assertThat(statuses).containsOnlyOnce(200);
            assertThat(statuses).isSubsetOf(200, 409, 412);
        }
        assertThat(given.balances(List.of(receipt)))
                .contains(new Balance("2300", -75_000, 1), new Balance("2900", 0, 2));
    }

    @Test
    void whoDoesNotKnowTheAddressIsNotListenedTo() {
        RestAssured.given()
                .contentType("application/json")
                .body(confirmed(paybill.receipt(), "750", amina.account()))
                .post("/webhooks/pay/guessed-token/confirmation")
                .then()
                .statusCode(404);
        RestAssured.given()
                .contentType("application/json")
                .body("x".repeat(70_000))
                .post("/webhooks/pay/" + paybill.token + "/confirmation")
                .then()
                .statusCode(413);
        paybill.tell("confirmation", "nonsense");
    }

    @Test
    void anUnknownAccountIsRefusedWhereTheShortcodeWantsThat() {
        validate(amina.account().toLowerCase(java.util.Locale.ROOT), "0");
        validate("nobody", "0");
        String id = shortcodeId();
        api().header("If-Match", "\"1\"")
                .body(
                        Map.of(
                                "name",
                                "Paybill",
                                "kind",
                                "paybill",
                                "number",
                                given.number,
                                "service",
                                "other",
                                "baseUrl",
                                paybill.daraja.address(),
                                "refusesUnknown",
                                true,
                                "password",
                                TestAdmin.PASSWORD))
                .put("/api/v1/mpesa/shortcodes/" + id)
                .then()
                .statusCode(200);

        validate(amina.account(), "0");
        validate("nobody", "C2B00012");
        validate("1", "C2B00012");
    }

    @Test
    void whatIsSecretNeverComesOut() {
        var list =
                api().get("/api/v1/mpesa/shortcodes").then().statusCode(200).extract().asString();

        assertThat(list)
                .contains(given.number)
                .doesNotContain("s3cret-of-" + given.number)
                .doesNotContain(paybill.token);
        var stored =
                sql.one(
                                "select encode(secrets, 'escape') as text from mpesa_shortcode"
                                        + " where number = $1",
                                Tuple.of(given.number),
                                row -> row.getString("text"))
                        .orElseThrow();
        assertThat(stored).doesNotContain("s3cret");
    }

    /** Requests and payments at once: lost, late, doubled, shuffled and forged calls. */
    @Test
    void afterAStormTheBankHasWhatTheCustomersHaveAndWhatWaits() {
        var random = new Random(4);
        var customers = IntStream.range(0, 8).mapToObj(_ -> given.customer()).toList();
        var calls = new ArrayList<Runnable>();
        var receipts = new ArrayList<String>();
        long sum = 0;
        for (var i = 0; i < STORM; i++) {
            var customer = customers.get(random.nextInt(customers.size()));
            var receipt = paybill.receipt();
            var shillings = 10 + random.nextInt(5_000);
            receipts.add(receipt);
            sum += shillings * 100L;
            var reference = i % 4 == 3 ? "nobody " + i : customer.account();
            var body = confirmed(receipt, shillings + ".00", reference);
            for (var times = 1 + random.nextInt(3); times > 0; times--) {
                calls.add(() -> paybill.tell("confirmation", body));
            }
            calls.add(() -> paybill.tell("stk", failed("ws_CO_forged_" + receipt, 1032)));
        }
        var asked = given.customer();
        String id = paybill.request(asked, "1500").then().statusCode(201).extract().path("id");
        var checkout = paybill.awaitPending(id);
        var receipt = paybill.receipt();
        receipts.add(receipt);
        sum += 150_000;
        calls.add(() ->
                paybill.tell("stk", paid(checkout, receipt, 1_500, asked.phone().substring(1))));
        calls.add(() -> paybill.tell("confirmation", confirmed(receipt, "1500", asked.account())));
        calls.add(() -> paybill.tell("stk", failed(checkout, 1037)));
        Collections.shuffle(calls, random);

        try (var threads = Executors.newFixedThreadPool(6)) {
            calls.forEach(threads::execute);
        }

        await().atMost(PATIENCE).untilAsserted(() -> requireState(id, "succeeded"));
        var total = sum;
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(given.balances(receipts))
                                .first()
                                .isEqualTo(new Balance("1110", total, STORM + 1)));
        var balances = given.balances(receipts);
        assertThat(balances.stream().mapToLong(Balance::net).sum()).isZero();
        assertThat(balances).extracting(Balance::account).containsExactly("1110", "2300", "2900");
        assertThat(
                        sql.list(
                                "select count(*) as n from mpesa_payment where receipt = any($1)",
                                Tuple.of((Object) receipts.toArray(String[]::new)),
                                row -> row.getLong("n")))
                .containsExactly(STORM + 1L);
    }

    private String awaitPayment(String receipt) {
        var path = "/api/v1/mpesa/payments?waiting=true&text=" + receipt;
        await().atMost(PATIENCE)
                .untilAsserted(() -> api().get(path).then().body("items", hasSize(1)));
        return api().get(path).then().extract().path("items[0].id");
    }

    private Response name(String id, Customer owner, String seen) {
        return api().header("If-Match", seen)
                .body(Map.of("customer", owner.id().toString()))
                .post("/api/v1/mpesa/payments/" + id + "/owner");
    }

    private void validate(String reference, String code) {
        RestAssured.given()
                .contentType("application/json")
                .body(confirmed(paybill.receipt(), "100", reference))
                .post("/webhooks/pay/" + paybill.token + "/validation")
                .then()
                .statusCode(200)
                .body("ResultCode", equalTo(code))
                .body("ResultDesc", not(equalTo("")));
    }

    private String confirmed(String receipt, String amount, String reference) {
        return confirmation(receipt, given.number, amount, reference, "2547 ***** 126");
    }

    private String shortcodeId() {
        return sql.one(
                        "select id from mpesa_shortcode where number = $1",
                        Tuple.of(given.number),
                        row -> row.getUUID("id").toString())
                .orElseThrow();
    }
}

package io.uplink.bootstrap.money.mpesa;

import static io.restassured.RestAssured.given;
import static io.uplink.application.money.mpesa.DarajaSimulator.confirmation;
import static io.uplink.application.money.mpesa.DarajaSimulator.result;
import static io.uplink.bootstrap.money.mpesa.GivenMpesa.api;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.money.mpesa.DarajaSimulator;
import io.uplink.application.money.payout.DecidePayout;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Ids;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.money.mpesa.GivenMpesa.Customer;
import io.uplink.bootstrap.story.StoryCast;
import io.uplink.bootstrap.web.TestSignIn;
import io.uplink.domain.money.payout.PayoutId;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.PersonId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Money goes back by phone: asked for by one, said yes to by another, told of by Safaricom. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class PayoutWebTest {

    private static final String B2C = "/mpesa/b2c/v3/paymentrequest";
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Inject Sql sql;
    @Inject Ids ids;
    @Inject StoryCast cast;
    @Inject DecidePayout decidePayout;

    private final DarajaSimulator daraja = DarajaSimulator.start();
    private Actor.Person first;
    private Actor.Person second;
    private GivenMpesa house;
    private Customer amina;
    private String shortcode = "";
    private String receipt = "";
    private String secret = "";

    @AfterEach
    void close() {
        daraja.close();
    }

    @BeforeEach
    void aPaybill() {
        first = somebody();
        second = somebody();
        house = new GivenMpesa(sql, ids);
        amina = house.customer();
        shortcode = house.shortcode(daraja.address(), false);
        house.proves(shortcode, daraja.address());
        sql.run(
                "update mpesa_shortcode set proves_unlisted = false where id = $1",
                Tuple.of(UUID.fromString(shortcode)));
        GivenMpesa.register(shortcode).then().statusCode(200);
        secret =
                daraja.asked("/mpesa/c2b/v2/registerurl")
                        .getFirst()
                        .field("ConfirmationURL")
                        .replaceAll(".*/pay/([^/]+)/.*", "$1");
        receipt = "T" + GivenMpesa.tail(ids.next());
    }

    @Test
    void aRefundGoesOnceWhenASecondPersonSaysYes() {
        var payment = paid(amina.account());
        var payout = refund(payment, "400");
        api().get("/api/v1/mpesa/payouts?open=true")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(payout));
        mine().header("If-Match", "\"1\"")
                .body(Map.of("yes", true))
                .post("/api/v1/mpesa/payouts/" + payout + "/decision")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:payout.own-request"));
        assertThat(daraja.asked(B2C)).isEmpty();

        approve(payout);
        awaitState(payout, "pending");
        assertThat(daraja.asked(B2C)).hasSize(1);
        assertThat(daraja.asked(B2C).getFirst().field("OriginatorConversationID"))
                .isEqualTo(payout);
        assertThat(daraja.asked(B2C).getFirst().field("Amount")).isEqualTo("400");

        var gone = "S" + GivenMpesa.tail(ids.next());
        var told =
                result(
                        daraja.lastConversation(),
                        payout,
                        "0",
                        gone,
                        "TransactionAmount=400.00",
                        "DebitPartyCharges=Fee For B2C Payment|KES|22.40");
        tell("result", told);
        tell("result", told);
        awaitState(payout, "succeeded");

        assertThat(books(payout, "1110")).isEqualTo(-42_240);
        assertThat(books(payout, "5800")).isEqualTo(2_240);
        assertThat(books(payout, "1115")).isZero();
        api().get("/api/v1/payments/" + payment)
                .then()
                .statusCode(200)
                .body("payment.leftMinor", equalTo(60_000));
        api().get("/api/v1/activity?subject=" + payout)
                .then()
                .statusCode(200)
                .body(
                        "items.action",
                        hasItems("payout.request", "payout.approve", "payout.send", "payout.tell"));
    }

    @Test
    void whatFailedIsTheCustomersCreditAgainOnStatementAndPage() {
        var payment = paid(amina.account());
        var payout = refund(payment, "400");
        approve(payout);
        awaitState(payout, "pending");

        tell("result", result(daraja.lastConversation(), payout, "2001", ""));
        awaitState(payout, "failed");

        api().get("/api/v1/payments/" + payment).then().body("payment.leftMinor", equalTo(100_000));
        assertThat(books(payout, "1115")).isZero();
        api().get("/payments/" + payment).then().statusCode(200);
        page().get("/customers/" + amina.id() + "/statement")
                .then()
                .statusCode(200)
                .body(containsString("Refund that did not go"));
    }

    @Test
    void moneyThatWaitsGoesBackAsAWhole() {
        var waits = waits();
        mine().header("Idempotency-Key", ids.next().toString())
                .body(Map.of("payment", waits, "why", "Wrong paybill"))
                .post("/api/v1/mpesa/payouts/reversals")
                .then()
                .statusCode(201);
        var payout = payoutOf(waits);
        approve(payout);
        awaitState(payout, "pending");
        api().header("If-Match", "\"2\"")
                .body(Map.of("account", amina.account()))
                .post("/api/v1/mpesa/payments/" + waits + "/owner")
                .then()
                .statusCode(409);

        tell("result", result(daraja.lastConversation(), "", "0", "S" + receipt.substring(1)));
        awaitState(payout, "succeeded");

        page().get("/mpesa/payouts/" + payout).then().statusCode(200).body(containsString(receipt));
        assertThat(house.balances(List.of(receipt)))
                .allMatch(balance -> balance.net() == 0 || balance.lines() == 1);
    }

    @Test
    void theFormKeepsWhatWasTypedAndSaysWhatIsWrong() {
        var payment = paid(amina.account());

        var form = page().get("/mpesa/payouts/refund?payment=" + payment);
        var token = form.htmlPath().getString("**.find { it.@name == 'csrf' }.@value");
        page().cookies(form.cookies())
                .formParam("csrf", token)
                .formParam("key", ids.next().toString())
                .formParam("payment", payment)
                .formParam("phone", "020 12")
                .formParam("amount", "12.50")
                .formParam("why", "")
                .post("/mpesa/payouts/refund")
                .then()
                .statusCode(422)
                .body(containsString("value=\"020 12\""))
                .body(containsString("value=\"12.50\""));
    }

    @Test
    void theFormBeginsWithThePhoneThatPaidAsFarAsItIsKnown() {
        var payment = paid(amina.account());
        var digits = amina.phone().substring(1);
        var known = "value=\"" + new PhoneNumber(amina.phone()).spaced() + "\"";

        paidFrom(digits);
        form(payment).body(containsString(known));
        paidFrom(digits.substring(0, 4) + " ***** " + digits.substring(9));
        form(payment).body(containsString(known));
        paidFrom("2541 ***** " + digits.substring(9));
        form(payment).body(not(containsString(known)));
    }

    private void paidFrom(String payer) {
        sql.run("update mpesa_payment set payer = $2 where receipt = $1", Tuple.of(receipt, payer));
    }

    private ValidatableResponse form(String payment) {
        return page().get("/mpesa/payouts/refund?payment=" + payment).then().statusCode(200);
    }

    @Test
    void thePaybillIsAskedWhatItHoldsAndTheAnswerStandsBesideTheBooks() {
        api().post("/api/v1/mpesa/balances/" + shortcode).then().statusCode(204);
        tell(
                "result",
                result(
                        daraja.lastConversation(),
                        "",
                        "0",
                        "",
                        "AccountBalance=Working Account|KES|700.50|700.50|0.00|0.00&Utility"
                                + " Account|KES|250.00|250.00|0.00|0.00"));

        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        api().get("/api/v1/mpesa/balances")
                                .then()
                                .statusCode(200)
                                .body(
                                        "paybills.find { it.shortcode == '"
                                                + shortcode
                                                + "' }.amountMinor",
                                        equalTo(95_050)));
        page().get("/mpesa/balances").then().statusCode(200).body(containsString("950.50"));
    }

    private RequestSpecification page() {
        return given().header(TestSignIn.HEADER, TestSignIn.as(first));
    }

    private String refund(String payment, String shillings) {
        return mine().header("Idempotency-Key", ids.next().toString())
                .body(
                        Map.of(
                                "payment",
                                payment,
                                "phone",
                                "0712004418",
                                "amount",
                                shillings,
                                "why",
                                "Moved away"))
                .post("/api/v1/mpesa/payouts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** By another of our people. */
    private void approve(String payout) {
        decidePayout.execute(
                second,
                new DecidePayout.Input(
                        new PayoutId(UUID.fromString(payout)), true, Optional.empty()));
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

    /** By the one who asks for money to go back. */
    private RequestSpecification mine() {
        return given().header(TestSignIn.HEADER, TestSignIn.as(first))
                .contentType("application/json");
    }

    private void awaitState(String payout, String state) {
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        api().get("/api/v1/mpesa/payouts/" + payout)
                                .then()
                                .statusCode(200)
                                .body("state", equalTo(state)));
    }

    private String paid(String account) {
        tell("confirmation", confirmation(receipt, house.number, "1000", account, ""));
        var query = "select id from payment where method = 'mobile-money' and reference = $1";
        await().atMost(PATIENCE).until(() -> id(query).isPresent());
        return id(query).orElseThrow().toString();
    }

    private String waits() {
        tell("confirmation", confirmation(receipt, house.number, "1000", "rent " + receipt, ""));
        var query = "select id from mpesa_payment where receipt = $1";
        await().atMost(PATIENCE).until(() -> id(query).isPresent());
        return id(query).orElseThrow().toString();
    }

    private String payoutOf(String waits) {
        assertThat(waits).isNotEmpty();
        return id("select id from mpesa_payout where receipt = $1").orElseThrow().toString();
    }

    private Optional<UUID> id(String query) {
        return sql.one(query, Tuple.of(receipt), row -> row.getUUID("id"));
    }

    /** What its entries leave on an account. */
    private long books(String payout, String account) {
        return sql.one(
                        """
                        select coalesce(sum(l.debit_minor - l.credit_minor), 0)::bigint as net
                          from journal_entry e join journal_line l on l.number = e.number
                          join ledger_account a on a.id = l.account_id
                         where a.code = $2
                           and (e.source_id = $1 or e.reverses_id in (
                                select r.id from journal_entry r where r.source_id = $1))
                        """,
                        Tuple.of(payout, account),
                        row -> row.getLong("net"))
                .orElseThrow();
    }

    private void tell(String what, String body) {
        given().contentType("application/json")
                .body(body)
                .post("/webhooks/pay/" + secret + "/" + what)
                .then()
                .statusCode(200);
    }
}

package io.uplink.bootstrap.money.mpesa;

import static io.uplink.application.money.mpesa.DarajaSimulator.confirmation;
import static io.uplink.application.money.mpesa.DarajaSimulator.paid;
import static io.uplink.bootstrap.money.mpesa.GivenMpesa.api;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.money.mpesa.DarajaSimulator;
import io.uplink.application.money.mpesa.DarajaSimulator.Answer;
import io.uplink.application.money.mpesa.ReconcileRequests;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Ids;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.money.mpesa.GivenMpesa.Balance;
import io.uplink.bootstrap.money.mpesa.GivenMpesa.Customer;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Safaricom answers against what it tells, and what it is answered before it takes money. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class MpesaAnswersWebTest {

    private static final String QUERY = "/mpesa/stkpushquery/v1/query";
    private static final Actor.Job JOB = new Actor.Job("test");
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    /** The gateway is left alone for a while after others did not answer. */
    private static final Duration LONG = Duration.ofMinutes(2);

    /** A callback is taken and worked off meanwhile. */
    private static final long SLOW_MILLIS = 4_000;

    @Inject Sql sql;
    @Inject Ids ids;
    @Inject ReconcileRequests reconcileRequests;

    private final DarajaSimulator daraja = DarajaSimulator.start();
    private GivenMpesa given;
    private Customer amina;
    private String token = "";

    @AfterEach
    void close() {
        daraja.close();
    }

    @BeforeEach
    void aPaybillAndACustomer() {
        given = new GivenMpesa(sql, ids);
        amina = given.customer();
        var id = given.shortcode(daraja.address(), false);
        var registration = "/api/v1/mpesa/shortcodes/" + id + "/registration";
        await().atMost(LONG)
                .until(() -> "accepted".equals(api().post(registration).path("outcome")));
        token =
                daraja.asked("/mpesa/c2b/v2/registerurl")
                        .getFirst()
                        .field("ConfirmationURL")
                        .replaceAll(".*/pay/([^/]+)/.*", "$1");
    }

    @Test
    void whatIsPaidStaysPaidThoughTheAnswerToAQuestionSaysThatItFailed() throws Exception {
        var id = asked("2500");
        var checkout = checkout(id);
        var receipt = receipt();
        // The job may ask beside this test.
        daraja.next(QUERY, new Answer(200, answered(checkout, "1032"), SLOW_MILLIS));
        daraja.next(QUERY, new Answer(200, answered(checkout, "1032"), SLOW_MILLIS));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            await().atMost(LONG)
                    .until(() -> {
                        isDue(id);
                        var _ = threads.submit(() -> reconcileRequests.execute(JOB));
                        return !daraja.asked(QUERY).isEmpty();
                    });
            tell("stk", paid(checkout, receipt, 2_500, amina.phone().substring(1)));
            await().atMost(PATIENCE).until(() -> state(id).equals("succeeded"));
        }

        assertThat(state(id)).isEqualTo("succeeded");
        assertThat(booked(receipt)).containsExactlyElementsOf(once(250_000));
    }

    @Test
    void whatWasAnsweredToHaveFailedIsPaidOnceWhenTheCallbackBringsAReceipt() {
        var id = asked("2500");
        var checkout = checkout(id);
        isAnswered(id, checkout, "1032", "cancelled");
        var receipt = receipt();

        tell("stk", paid(checkout, receipt, 2_500, amina.phone().substring(1)));
        tell("confirmation", confirmed(receipt, "2500.00", amina.account()));
        tell("stk", paid(checkout, receipt, 2_500, amina.phone().substring(1)));

        await().atMost(PATIENCE).until(() -> state(id).equals("succeeded"));
        await().atMost(PATIENCE).until(() -> waiting() == 0);
        assertThat(booked(receipt)).containsExactlyElementsOf(once(250_000));
    }

    @Test
    void whatWasAnsweredToHaveFailedIsPaidOnceWhenAConfirmationComesAlone() {
        var id = asked("2500");
        isAnswered(id, checkout(id), "1", "failed");
        var receipt = receipt();

        tell("confirmation", confirmed(receipt, "2500.00", amina.account()));
        tell("confirmation", confirmed(receipt, "2500.00", amina.account()));

        await().atMost(PATIENCE).until(() -> state(id).equals("succeeded"));
        await().atMost(PATIENCE).until(() -> waiting() == 0);
        assertThat(booked(receipt)).containsExactlyElementsOf(once(250_000));
    }

    /** With the code in quotes, as it has letters, and nothing else in the answer. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "nothing, 0.00, C2B00013, Invalid amount",
        "less than nothing, -5, C2B00013, Invalid amount",
        "no number, many, C2B00013, Invalid amount",
        "a shilling, 1, 0, Accepted"
    })
    void anAmountThatIsNoneIsRefusedBeforeItIsTaken(
            String what, String amount, String code, String words) {
        assertThat(validated(confirmed(receipt(), amount, amina.account())))
                .as(what)
                .isEqualTo("{\"ResultCode\":\"%s\",\"ResultDesc\":\"%s\"}".formatted(code, words));
    }

    @Test
    void moneyToAnotherShortcodeIsRefusedBeforeItIsTaken() {
        var other = String.valueOf(Integer.parseInt(given.number) + 1);

        assertThat(
                        validated(
                                confirmation(
                                        receipt(),
                                        other,
                                        "750",
                                        amina.account(),
                                        "2547 ***** 126")))
                .isEqualTo("{\"ResultCode\":\"C2B00015\",\"ResultDesc\":\"Invalid shortcode\"}");
    }

    @Test
    void anotherShortcodeIsSaidBeforeAnAmountThatIsNone() {
        assertThat(validated(confirmation(receipt(), "1", "0", amina.account(), "2547 ***** 126")))
                .isEqualTo("{\"ResultCode\":\"C2B00015\",\"ResultDesc\":\"Invalid shortcode\"}");
    }

    private String asked(String amount) {
        return api().body(Map.of("customer", amina.id().toString(), "amount", amount))
                .post("/api/v1/mpesa/requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String checkout(String id) {
        await().atMost(LONG).until(() -> state(id).equals("pending"));
        return sql.one(
                        "select checkout_request from mpesa_intent where id = $1",
                        Tuple.of(UUID.fromString(id)),
                        row -> row.getString("checkout_request"))
                .orElseThrow();
    }

    private static String state(String id) {
        return api().get("/api/v1/mpesa/requests/" + id)
                .then()
                .statusCode(200)
                .extract()
                .path("state");
    }

    /** Asked about once, and over. */
    private void isAnswered(String id, String checkout, String code, String state) {
        daraja.next(QUERY, Answer.of(200, answered(checkout, code)));
        await().atMost(LONG)
                .until(() -> {
                    isDue(id);
                    var _ = reconcileRequests.execute(JOB);
                    return state(id).equals(state);
                });
    }

    private void isDue(String id) {
        sql.run(
                "update mpesa_intent set ask_at = now() - interval '1 second' where id = $1",
                Tuple.of(UUID.fromString(id)));
    }

    private static String answered(String checkout, String code) {
        return """
        {"ResponseCode":"0","ResponseDescription":"The service request has been accepted",\
        "MerchantRequestID":"m-%1$s","CheckoutRequestID":"%1$s","ResultCode":"%2$s",\
        "ResultDesc":"It came to nothing"}\
        """
                .formatted(checkout, code);
    }

    private List<Balance> booked(String receipt) {
        return given.balances(List.of(receipt));
    }

    private static List<Balance> once(long minor) {
        return List.of(new Balance("1110", minor, 1), new Balance("2300", -minor, 1));
    }

    private String confirmed(String receipt, String amount, String reference) {
        return confirmation(receipt, given.number, amount, reference, "2547 ***** 126");
    }

    private void tell(String what, String body) {
        RestAssured.given()
                .contentType("application/json")
                .body(body)
                .post("/webhooks/pay/" + token + "/" + what)
                .then()
                .statusCode(200)
                .body("ResultCode", equalTo(0));
    }

    private String validated(String body) {
        return RestAssured.given()
                .contentType("application/json")
                .body(body)
                .post("/webhooks/pay/" + token + "/validation")
                .then()
                .statusCode(200)
                .contentType(containsString("application/json"))
                .extract()
                .asString();
    }

    private long waiting() {
        return sql.one(
                        "select count(*) as n from mpesa_inbound i"
                                + " join mpesa_shortcode s on s.id = i.shortcode_id"
                                + " where s.number = $1 and i.outcome is null",
                        Tuple.of(given.number),
                        row -> row.getLong("n"))
                .orElseThrow();
    }

    private String receipt() {
        return "T" + GivenMpesa.tail(ids.next());
    }
}

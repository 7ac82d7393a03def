package io.uplink.bootstrap.money.mpesa;

import static io.restassured.RestAssured.given;
import static io.uplink.application.money.mpesa.DarajaSimulator.confirmation;
import static io.uplink.bootstrap.money.mpesa.GivenMpesa.api;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.money.mpesa.DarajaSimulator;
import io.uplink.application.money.mpesa.DarajaSimulator.Answer;
import io.uplink.application.shared.Ids;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.money.mpesa.GivenMpesa.Customer;
import io.uplink.bootstrap.web.TestSignIn;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever knows the address of a paybill that asks back credits nobody with made up money. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ProvingWebTest {

    private static final String STATUS = "/mpesa/transactionstatus/v1/query";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject Sql sql;
    @Inject Ids ids;

    private final DarajaSimulator daraja = DarajaSimulator.start();
    private GivenMpesa house;
    private Customer amina;
    private String secret = "";
    private String receipt = "";
    private String conversation = "";

    @AfterEach
    void close() {
        daraja.close();
    }

    @BeforeEach
    void aPaybillThatAsksBackAndAConfirmationFromElsewhere() {
        house = new GivenMpesa(sql, ids);
        amina = house.customer();
        var shortcode = house.shortcode(daraja.address(), false);
        house.proves(shortcode, daraja.address());
        GivenMpesa.register(shortcode).then().statusCode(200);
        secret =
                daraja.asked("/mpesa/c2b/v2/registerurl")
                        .getFirst()
                        .field("ConfirmationURL")
                        .replaceAll(".*/pay/([^/]+)/.*", "$1");
        receipt = "T" + GivenMpesa.tail(ids.next());
        conversation = "AG_" + receipt;
        daraja.next(
                STATUS,
                Answer.of(
                        200,
                        "{\"ConversationID\":\"%s\",\"ResponseCode\":\"0\"}"
                                .formatted(conversation)));
        tell("confirmation", confirmation(receipt, house.number, "750", amina.account(), ""));
        await().atMost(PATIENCE).until(() -> daraja.asked(STATUS).size() == 1);
    }

    @Test
    void moneyWaitsInSightUntilSafaricomAgrees() {
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        api().get("/api/v1/mpesa/calls")
                                .then()
                                .statusCode(200)
                                .body("about", hasItem(receipt)));
        payments(0);
        page().body(containsString(receipt)).body(containsString("Safaricom was asked"));

        tell("result", result(conversation, 0, "Completed", "750.0"));

        await().atMost(PATIENCE).untilAsserted(() -> payments(1));
        assertThat(house.balances(List.of(receipt)).getFirst().net()).isEqualTo(75_000);
    }

    @Test
    void whatSafaricomDoesNotKnowIsMarkedAndIsAskedAboutAgainOnlyBySomebody() {
        tell("result", result(conversation, 0, "Cancelled", "750.0"));

        await().atMost(PATIENCE)
                .untilAsserted(() -> page().body(containsString(receipt + "</span> <span")));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(outcome()).isEqualTo("forged"));
        payments(0);

        api().post("/api/v1/mpesa/calls/" + call() + "/retry")
                .then()
                .statusCode(200)
                .body("changed", equalTo(true));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(outcome()).isEqualTo("forged"));
        payments(0);
    }

    @Test
    void aWaitingCallIsSetAside() {
        await().atMost(PATIENCE).until(() -> !call().isEmpty());

        api().post("/api/v1/mpesa/calls/" + call() + "/set-aside")
                .then()
                .statusCode(200)
                .body("changed", equalTo(true));

        assertThat(outcome()).isEqualTo("set-aside");
        payments(0);
    }

    private String call() {
        return field("id::text");
    }

    private String outcome() {
        return field("coalesce(outcome, '')");
    }

    private String field(String what) {
        return sql.one(
                        "select " + what + " as it from mpesa_inbound where dedup_key = $1",
                        Tuple.of("c2b:" + receipt),
                        row -> row.getString("it"))
                .orElse("");
    }

    private void payments(int count) {
        api().get("/api/v1/mpesa/payments?text=" + receipt)
                .then()
                .statusCode(200)
                .body("items", hasSize(count));
    }

    private static ValidatableResponse page() {
        return given().header(TestSignIn.HEADER, TestSignIn.ADMIN)
                .get("/mpesa/calls")
                .then()
                .statusCode(200);
    }

    private String result(String name, int code, String status, String amount) {
        return """
        {"Result":{"ResultType":0,"ResultCode":%d,"ResultDesc":"said","ConversationID":"%s",\
        "TransactionID":"X","ResultParameters":{"ResultParameter":[\
        {"Key":"ReceiptNo","Value":"%s"},{"Key":"TransactionStatus","Value":"%s"},\
        {"Key":"Amount","Value":%s}]}}}\
        """
                .formatted(code, name, receipt, status, amount);
    }

    private void tell(String what, String body) {
        given().contentType("application/json")
                .body(body)
                .post("/webhooks/pay/" + secret + "/" + what)
                .then()
                .statusCode(200);
    }
}

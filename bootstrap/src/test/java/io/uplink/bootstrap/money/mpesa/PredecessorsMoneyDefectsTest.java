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
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.shared.Ids;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.money.mpesa.GivenMpesa.Balance;
import io.uplink.bootstrap.money.mpesa.GivenMpesa.Customer;
import io.uplink.bootstrap.web.TestSignIn;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the system before this one did wrong with money, each asked of the whole of this one. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class PredecessorsMoneyDefectsTest {

    private static final String HASH = "0123456789abcdef".repeat(4);

    @Inject Sql sql;
    @Inject Ids ids;

    private GivenPaybill paybill;
    private GivenMpesa given;
    private Customer amina;

    @BeforeEach
    void aPaybillAndACustomerWithAOneInTheAccount() {
        paybill = new GivenPaybill(sql, ids);
        given = paybill.given;
        amina =
                Stream.generate(given::customer)
                        .limit(60)
                        .filter(one -> one.account().contains("1"))
                        .findFirst()
                        .orElseThrow();
    }

    @AfterEach
    void close() {
        paybill.close();
    }

    @Test
    void theTaxOfALineIsNotAddedAgainToTheWhole() {
        var line = Map.of("description", "Internet", "unitPriceMinor", 100_000, "tax", "VAT16");
        String id =
                api().body(Map.of("customer", amina.id().toString(), "lines", List.of(line)))
                        .post("/api/v1/invoices")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        api().header("If-Match", "\"1\"")
                .body(Map.of())
                .post("/api/v1/invoices/" + id + "/issue")
                .then()
                .statusCode(200);

        api().get("/api/v1/invoices/" + id)
                .then()
                .statusCode(200)
                .body("invoice.totalMinor", equalTo(116_000))
                .body("invoice.balanceMinor", equalTo(116_000));
        RestAssured.given()
                .header(TestSignIn.HEADER, TestSignIn.ADMIN)
                .accept("text/html")
                .get("/invoices/" + id)
                .then()
                .statusCode(200)
                .body(containsString("1,160.00"), not(containsString("1,320.00")));
    }

    @Test
    void aRepeatedCallbackOfARequestIsBookedOnce() {
        var id = asked();
        var receipt = paybill.receipt();
        var told = paid(paybill.awaitPending(id), receipt, 2_500, amina.phone().substring(1));

        paybill.tell("stk", told);
        await().atMost(PATIENCE).untilAsserted(() -> requireState(id, "succeeded"));
        paybill.tell("stk", told);
        paybill.tell("stk", told);

        paybill.awaitWorkedOff();
        assertThat(given.balances(List.of(receipt)))
                .containsExactly(new Balance("1110", 250_000, 1), new Balance("2300", -250_000, 1));
    }

    @Test
    void aLateFailureErasesNoReceipt() {
        var id = asked();
        var checkout = paybill.awaitPending(id);
        var receipt = paybill.receipt();
        paybill.tell("stk", paid(checkout, receipt, 2_500, amina.phone().substring(1)));
        await().atMost(PATIENCE).untilAsserted(() -> requireState(id, "succeeded"));

        paybill.tell("stk", failed(checkout, 1032));
        paybill.awaitWorkedOff();

        requireState(id, "succeeded");
        assertThat(
                        sql.one(
                                "select receipt from mpesa_intent where id = $1",
                                Tuple.of(UUID.fromString(id)),
                                row -> row.getString("receipt")))
                .contains(receipt);
        assertThat(given.balances(List.of(receipt)))
                .containsExactly(new Balance("1110", 250_000, 1), new Balance("2300", -250_000, 1));
    }

    @Test
    void aConfirmationWithAHashedNumberIsKeptAndBooked() {
        var receipt = paybill.receipt();

        paybill.tell(
                "confirmation",
                confirmation(receipt, given.number, "750.00", amina.account(), HASH));

        awaitBooked(receipt);
        assertThat(given.balances(List.of(receipt)))
                .containsExactly(new Balance("1110", 75_000, 1), new Balance("2300", -75_000, 1));
        assertThat(
                        sql.one(
                                "select payer from mpesa_payment where receipt = $1",
                                Tuple.of(receipt),
                                row -> row.getString("payer")))
                .contains(HASH);
    }

    @Test
    void theReferenceOneCreditsNobodyWhoseAccountMerelyContainsAOne() {
        var receipt = paybill.receipt();

        paybill.tell(
                "confirmation",
                confirmation(receipt, given.number, "500.00", "1", "2547 ***** 126"));

        awaitBooked(receipt);
        assertThat(given.balances(List.of(receipt)))
                .containsExactly(new Balance("1110", 50_000, 1), new Balance("2900", -50_000, 1));
        api().get("/api/v1/customers/" + amina.id() + "/account-statement")
                .then()
                .statusCode(200)
                .body("lines", hasSize(0));
    }

    private String asked() {
        return paybill.request(amina, "2500").then().statusCode(201).extract().path("id");
    }

    private void awaitBooked(String receipt) {
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        api().get("/api/v1/mpesa/payments?text=" + receipt)
                                .then()
                                .statusCode(200)
                                .body("items", hasSize(1)));
    }
}

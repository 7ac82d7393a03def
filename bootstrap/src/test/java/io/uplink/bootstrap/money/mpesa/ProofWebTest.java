package io.uplink.bootstrap.money.mpesa;

import static io.restassured.RestAssured.given;
import static io.uplink.bootstrap.money.mpesa.GivenMpesa.api;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.money.mpesa.DarajaSimulator;
import io.uplink.application.shared.Ids;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.money.mpesa.GivenMpesa.Balance;
import io.uplink.bootstrap.money.mpesa.GivenMpesa.Customer;
import io.uplink.bootstrap.web.TestSignIn;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Statement, calls and books of a day of a paybill, side by side. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ProofWebTest {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private final LocalDate day = LocalDate.now(ZoneId.of("Africa/Nairobi")).minusDays(2);
    private static final String HEAD =
            "Organization Statement,,\n\nReceipt No.,Completion Time,Details,Transaction Status,"
                    + "Paid In,Withdrawn,Reason Type,Other Party Info,A/C No.\n";

    @Inject Sql sql;
    @Inject Ids ids;

    private final DarajaSimulator daraja = DarajaSimulator.start();
    private GivenMpesa house;
    private Customer amina;
    private String shortcode = "";
    private String secret = "";

    @AfterEach
    void close() {
        daraja.close();
    }

    @BeforeEach
    void aPaybill() {
        house = new GivenMpesa(sql, ids);
        amina = house.customer();
        shortcode = house.shortcode(daraja.address(), false);
        GivenMpesa.register(shortcode).then().statusCode(200);
        secret =
                daraja.asked("/mpesa/c2b/v2/registerurl")
                        .getFirst()
                        .field("ConfirmationURL")
                        .replaceAll(".*/pay/([^/]+)/.*", "$1");
    }

    @Test
    void aDayIsProvenOnceStatementReceiptsAndBooksSayTheSame() {
        var told = receipt();
        var alone = receipt();
        confirm(told, "2500");
        day().body("sums.proven", equalTo(false)).body("sums.receivedMinor", equalTo(250_000));

        take(HEAD + paid(told, "2500") + paid(alone, "700") + charge(told))
                .then()
                .statusCode(200)
                .body("lines", equalTo(3))
                .body("fresh", equalTo(3));

        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        day().body("sums.proven", equalTo(true))
                                .body("sums.statementMinor", equalTo(320_000))
                                .body("sums.receivedMinor", equalTo(320_000))
                                .body("sums.booksMinor", equalTo(320_000))
                                .body("sums.byStatementAlone", equalTo(1))
                                .body("differences", hasSize(0))
                                .body("toEnter", hasSize(1))
                                .body("toEnter[0].outMinor", equalTo(1_300)));
        assertThat(house.balances(List.of(told, alone)))
                .containsExactly(new Balance("1110", 320_000, 2), new Balance("2300", -320_000, 2));
        page("/mpesa/proof?shortcode=" + shortcode).body(containsString("Proven"));
    }

    @Test
    void aReceiptThatTheStatementDoesNotKnowIsNamedWithWhatToDo() {
        var real = receipt();
        var forged = receipt();
        confirm(forged, "9000");

        take(HEAD + paid(real, "100")).then().statusCode(200);

        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        day().body("sums.proven", equalTo(false))
                                .body("sums.differing", equalTo(1))
                                .body("differences[0].receipt", equalTo(forged))
                                .body("differences[0].booksMinor", equalTo(900_000)));
        page("/mpesa/proof/" + shortcode + "/" + day)
                .body(containsString(forged))
                .body(containsString("Ask Safaricom"));
    }

    @Test
    void anotherAmountOnTheStatementIsNamedAndBooksNothing() {
        var receipt = receipt();
        confirm(receipt, "500");

        take(HEAD + paid(receipt, "400")).then().statusCode(200);

        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        day().body("differences[0].statementMinor", equalTo(40_000))
                                .body("differences[0].receivedMinor", equalTo(50_000)));
        page("/mpesa/proof/" + shortcode + "/" + day).body(containsString("different amounts"));
        assertThat(house.balances(List.of(receipt)))
                .containsExactly(new Balance("1110", 50_000, 1), new Balance("2300", -50_000, 1));
    }

    @Test
    void theSameStatementAgainChangesNothingAndAnotherFileIsRefused() {
        var csv = HEAD + paid(receipt(), "100") + paid(receipt(), "much");
        take(csv).then().statusCode(200).body("fresh", equalTo(1)).body("faults", equalTo(1));

        take(csv).then().statusCode(200).body("known", equalTo(true)).body("fresh", equalTo(0));
        take("name,phone\n").then().statusCode(422);
        page("/mpesa/proof?shortcode=" + shortcode).body(containsString("Row 5"));
        given().header(TestSignIn.HEADER, TestSignIn.NOBODY_SPECIAL)
                .contentType("text/csv")
                .body(csv)
                .post("/api/v1/mpesa/shortcodes/" + shortcode + "/statements")
                .then()
                .statusCode(403);
    }

    private Response take(String csv) {
        return given().header(TestSignIn.HEADER, TestSignIn.ADMIN)
                .contentType("text/csv")
                .body(csv)
                .post("/api/v1/mpesa/shortcodes/" + shortcode + "/statements");
    }

    private ValidatableResponse day() {
        return api().get("/api/v1/mpesa/shortcodes/" + shortcode + "/proof/" + day)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse page(String path) {
        return given().header(TestSignIn.HEADER, TestSignIn.ADMIN).get(path).then().statusCode(200);
    }

    private String paid(String receipt, String amount) {
        return "%s,%s 12:00:00,Pay Bill,Completed,%s,,Pay Bill Online,,%s\n"
                .formatted(receipt, day, amount, amina.account());
    }

    private String charge(String receipt) {
        return "%s,%s 12:00:00,Charge,Completed,,-13.00,Pay Bill Charge,,\n"
                .formatted(receipt, day);
    }

    private void confirm(String receipt, String amount) {
        given().contentType("application/json")
                .body(
                        """
                        {"TransactionType":"Pay Bill","TransID":"%s","TransTime":"%s120000",
                         "TransAmount":"%s","BusinessShortCode":"%s","BillRefNumber":"%s",
                         "MSISDN":"2547 ***** 126","FirstName":"JANE"}
                        """
                                .formatted(
                                        receipt,
                                        day.toString().replace("-", ""),
                                        amount,
                                        house.number,
                                        amina.account()))
                .post("/webhooks/pay/" + secret + "/confirmation")
                .then()
                .statusCode(200);
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        api().get("/api/v1/mpesa/payments?text=" + receipt)
                                .then()
                                .body("items", hasSize(1)));
    }

    private String receipt() {
        return "T" + GivenMpesa.tail(ids.next());
    }
}

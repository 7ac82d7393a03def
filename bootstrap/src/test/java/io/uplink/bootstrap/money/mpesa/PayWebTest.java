package io.uplink.bootstrap.money.mpesa;

import static io.restassured.RestAssured.given;
import static io.uplink.application.money.mpesa.DarajaSimulator.confirmation;
import static io.uplink.application.money.mpesa.DarajaSimulator.failed;
import static io.uplink.application.money.mpesa.DarajaSimulator.paid;
import static io.uplink.bootstrap.money.mpesa.GivenMpesa.api;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.money.mpesa.DarajaSimulator;
import io.uplink.application.shared.Ids;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.money.GivenBilling;
import io.uplink.bootstrap.money.mpesa.GivenMpesa.Balance;
import io.uplink.bootstrap.money.mpesa.GivenMpesa.Customer;
import io.uplink.domain.shared.id.CustomerId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An invoice is sent, opened by its address and paid from a phone that nobody signed in with. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class PayWebTest {

    private static final String PUSH = "/mpesa/stkpush/v1/processrequest";
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Pattern LINK = Pattern.compile("(/pay/[^\\s?]+)\\?lang=\\w\\w");

    @Inject Sql sql;
    @Inject Ids ids;
    @Inject GivenBilling billing;

    private final DarajaSimulator daraja = DarajaSimulator.start();
    private GivenMpesa house;
    private Customer amina;
    private String shortcode = "";
    private String invoice = "";
    private String number = "";
    private String secret = "";

    /** As people type it; nobody else asked it for money. */
    private String phone = "";

    @AfterEach
    void close() {
        daraja.close();
    }

    @BeforeEach
    void aPaybillAndAnInvoice() {
        house = new GivenMpesa(sql, ids);
        amina = house.customer();
        phone = "0" + amina.phone().substring(4);
        shortcode = house.shortcode(daraja.address(), false);
        GivenMpesa.register(shortcode).then().statusCode(200);
        secret =
                daraja.asked("/mpesa/c2b/v2/registerurl")
                        .getFirst()
                        .field("ConfirmationURL")
                        .replaceAll(".*/pay/([^/]+)/.*", "$1");
        var issued = billing.issued(new CustomerId(amina.id()), "1000");
        invoice = issued.id().toString();
        number = issued.number().orElseThrow().value();
    }

    @Test
    void aStrangerWithTheAddressPaysTheInvoiceByPhoneAndThePayerIsToldOnce() {
        var page = sent();
        open(page).body(containsString(number)).body(containsString("1,160.00"));

        ask(page, phone, "").then().statusCode(303);
        var checkout = awaitCheckout();
        assertThat(daraja.asked(PUSH).getFirst().field("Amount")).isEqualTo("1160");
        open(page).header("Refresh", equalTo("5")).body(containsString("Check your phone"));

        var receipt = receipt();
        tell("stk", paid(checkout, receipt, 1_160, "254" + phone.substring(1)));
        tell("stk", paid(checkout, receipt, 1_160, "254" + phone.substring(1)));
        tell("confirmation", confirmation(receipt, house.number, "1160", amina.account(), ""));

        await().atMost(PATIENCE)
                .untilAsserted(() -> open(page).body(containsString("Paid. Thank you")));
        open(page).header("Refresh", nullValue()).body(containsString(receipt));
        assertThat(house.balances(List.of(receipt)))
                .containsExactly(new Balance("1110", 116_000, 1), new Balance("2300", -116_000, 1));
        await().atMost(PATIENCE).until(() -> told("payment_received").size() == 1);
        assertThat(told("payment_received").getFirst()).contains("1160.00").contains(receipt);
    }

    @Test
    void whatCameToNothingIsSaidInThePayersWordsAndMayBeTriedAgain() {
        var page = sent();
        ask(page, phone, "500").then().statusCode(303);
        tell("stk", failed(awaitCheckout(), 1));

        await().atMost(PATIENCE)
                .untilAsserted(() -> open(page).body(containsString("not enough money")));
        open(page + "?lang=sw").body(containsString("Hakuna fedha za kutosha"));
        ask(page, phone, "500").then().statusCode(409).body(containsString("Wait two minutes"));
        ask(page, "0722000333", "500").then().statusCode(303);
    }

    @Test
    void whatWasTypedWronglyIsMarkedAndKept() {
        var page = sent();

        ask(page, "020 123", "5000")
                .then()
                .statusCode(422)
                .body(containsString("value=\"020 123\""))
                .body(containsString("value=\"5000\""))
                .body(containsString("more than there is to pay"));
        assertThat(daraja.asked(PUSH)).isEmpty();
    }

    @Test
    void aWithdrawnAddressOpensNothing() {
        var page = sent();

        api().delete("/api/v1/invoices/" + invoice + "/pay-link").then().statusCode(204);

        given().get(page).then().statusCode(404).body(not(containsString(number)));
        given().formParam("phone", phone).post(page).then().statusCode(404);
        api().get("/api/v1/invoices/" + invoice + "/pay-link")
                .then()
                .statusCode(200)
                .body("expiresAt", nullValue());
    }

    @Test
    void theHistoryOfTheInvoiceSaysThatItWasSent() {
        var page = sent();

        assertThat(page).startsWith("/pay/");
        api().get("/api/v1/activity?subject=" + invoice)
                .then()
                .statusCode(200)
                .body("items.action", hasItem("invoice.send"));
    }

    @Test
    void theAddressLeadsToTheConfiguredHostWhateverHostWasAsked() {
        api().header("Host", "evil.example")
                .post("/api/v1/invoices/" + invoice + "/pay-link")
                .then()
                .statusCode(201)
                .body(not(containsString("evil.example")));
        await().atMost(PATIENCE).until(() -> !told("invoice_sent").isEmpty());

        assertThat(told("invoice_sent").getFirst())
                .contains("http://localhost:8080/pay/")
                .doesNotContain("evil.example");
    }

    @Test
    void safaricomIsNamedTheConfiguredHostWhateverHostWasAsked() {
        GivenMpesa.register(shortcode, api().header("Host", "evil.example")).then().statusCode(200);

        var asked = daraja.asked("/mpesa/c2b/v2/registerurl").getLast();
        assertThat(asked.field("ConfirmationURL"))
                .startsWith("http://localhost:8080/webhooks/pay/");
        assertThat(asked.field("ValidationURL")).startsWith("http://localhost:8080/webhooks/pay/");
        assertThat(daraja.asked("/mpesa/c2b/v2/registerurl")).hasSize(2);
    }

    @Test
    void theAddressIsKeptNowhereInClear() {
        var token = sent().substring("/pay/".length());

        assertThat(
                        sql.list(
                                "select body from message where recipient_id = $1",
                                Tuple.of(amina.id()),
                                row -> row.getString("body")))
                .isNotEmpty()
                .noneMatch(body -> body.contains(token));
    }

    /** The address that the customer was texted. */
    private String sent() {
        api().post("/api/v1/invoices/" + invoice + "/pay-link").then().statusCode(201);
        await().atMost(PATIENCE).until(() -> !told("invoice_sent").isEmpty());
        var found = LINK.matcher(told("invoice_sent").getFirst());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private List<String> told(String template) {
        return sql.list(
                "select d.body from development_message d join message m on m.id = d.id"
                        + " where m.recipient_id = $1 and m.template = $2",
                Tuple.of(amina.id(), template),
                row -> row.getString("body"));
    }

    private static ValidatableResponse open(String page) {
        return given().get(page).then().statusCode(200);
    }

    private static Response ask(String page, String phone, String amount) {
        return given().redirects()
                .follow(false)
                .formParam("phone", phone)
                .formParam("amount", amount)
                .post(page);
    }

    private String awaitCheckout() {
        var query =
                "select checkout_request from mpesa_intent where invoice_id = $1"
                        + " and state = 'pending'";
        await().atMost(PATIENCE).until(() -> checkout(query).isPresent());
        return checkout(query).orElseThrow();
    }

    private Optional<String> checkout(String query) {
        return sql.one(
                query,
                Tuple.of(UUID.fromString(invoice)),
                row -> row.getString("checkout_request"));
    }

    private void tell(String what, String body) {
        given().contentType("application/json")
                .body(body)
                .post("/webhooks/pay/" + secret + "/" + what)
                .then()
                .statusCode(200);
    }

    private String receipt() {
        return "T" + GivenMpesa.tail(ids.next());
    }
}

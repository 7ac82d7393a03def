package io.uplink.bootstrap.money.mpesa;

import static io.restassured.RestAssured.given;
import static io.uplink.application.money.mpesa.DarajaSimulator.confirmation;
import static io.uplink.bootstrap.money.mpesa.GivenMpesa.api;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.money.mpesa.DarajaSimulator;
import io.uplink.application.shared.Ids;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.money.mpesa.GivenMpesa.Customer;
import io.uplink.domain.money.mpesa.MpesaTime;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who paid to nobody's account is texted, names an account, and one of ours confirms it. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class NamingWebTest {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Pattern LINK = Pattern.compile("(/name/[^\\s?]+)\\?lang=\\w\\w");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    @Inject Sql sql;
    @Inject Ids ids;

    private final DarajaSimulator daraja = DarajaSimulator.start();
    private Customer amina;
    private String receipt = "";
    private String page = "";
    private String secret = "";
    private GivenMpesa house;

    @AfterEach
    void close() {
        daraja.close();
    }

    @BeforeEach
    void moneyWithoutAnOwner() {
        house = new GivenMpesa(sql, ids);
        amina = house.customer();
        var shortcode = house.shortcode(daraja.address(), false);
        GivenMpesa.register(shortcode).then().statusCode(200);
        secret =
                daraja.asked("/mpesa/c2b/v2/registerurl")
                        .getFirst()
                        .field("ConfirmationURL")
                        .replaceAll(".*/pay/([^/]+)/.*", "$1");
        receipt = "T" + GivenMpesa.tail(ids.next());
        pay("254700" + GivenMpesa.tail(ids.next()).replaceAll("\\D", "7").substring(0, 6));
        page = sent();
    }

    @Test
    void thePayerNamesAnAccountAndOneOfOursConfirmsIt() {
        open("").body(containsString("500.00")).body(containsString(receipt));

        type(amina.account().toLowerCase(java.util.Locale.ROOT)).then().statusCode(303);
        open("").body(containsString("P•••")).body(not(containsString("Payer " + amina.account())));
        answer().then().statusCode(303);
        open("?lang=sw").body(containsString("Mtu wetu anahakikisha"));

        var payment = payment();
        api().get("/api/v1/mpesa/payments/" + payment)
                .then()
                .statusCode(200)
                .body("suggestions[0].customer", equalTo(amina.id().toString()))
                .body("suggestions[0].why", hasItems("payer-said"));
        api().get("/api/v1/activity?subject=" + payment)
                .then()
                .statusCode(200)
                .body(
                        "items.action",
                        hasItems(
                                "mpesa-payment.ask-payer",
                                "mpesa-payment.try-account",
                                "mpesa-payment.say-owner"));
    }

    @Test
    void anUnknownAccountIsMarkedKeptAndCounted() {
        type("NOBODY-1")
                .then()
                .statusCode(422)
                .body(containsString("value=\"NOBODY-1\""))
                .body(containsString("No account has this number"));
        for (var i = 0; i < 4; i++) {
            type("NOBODY-1").then().statusCode(422);
        }
        open("").body(containsString("Please call us"));
        type(amina.account()).then().statusCode(409);
    }

    @Test
    void anAddressThatNobodyWasTextedOpensNothing() {
        given().get("/name/unknown").then().statusCode(404);
        given().formParam("account", amina.account()).post("/name/unknown").then().statusCode(404);
    }

    @Test
    void theAddressIsKeptNowhereInClear() {
        var token = page.substring("/name/".length());

        assertThat(
                        sql.list(
                                "select body from message where recipient_id = $1",
                                Tuple.of(payment()),
                                row -> row.getString("body")))
                .isNotEmpty()
                .noneMatch(body -> body.contains(token));
    }

    private void pay(String phone) {
        given().contentType("application/json")
                .body(
                        confirmation(receipt, house.number, "500", "rent " + receipt, phone)
                                .replaceAll(
                                        "\"TransTime\":\"\\d+\"",
                                        "\"TransTime\":\"" + MpesaTime.write(Instant.now()) + "\""))
                .post("/webhooks/pay/" + secret + "/confirmation")
                .then()
                .statusCode(200);
    }

    private UUID payment() {
        return sql.one(
                        "select id from mpesa_payment where receipt = $1",
                        Tuple.of(receipt),
                        row -> row.getUUID("id"))
                .orElseThrow();
    }

    /** The address that the payer was texted. */
    private String sent() {
        await().atMost(PATIENCE).until(() -> !told().isEmpty());
        var found = LINK.matcher(told().getFirst());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private List<String> told() {
        return sql.list(
                "select d.body from development_message d join message m on m.id = d.id"
                        + " where m.template = 'money_unnamed' and d.body like $1",
                Tuple.of("%" + receipt + "%"),
                row -> row.getString("body"));
    }

    private ValidatableResponse open(String query) {
        return given().get(page + query).then().statusCode(200);
    }

    private Response type(String account) {
        return given().redirects().follow(false).formParam("account", account).post(page);
    }

    private Response answer() {
        var shown = VERSION.matcher(given().get(page).asString());
        assertThat(shown.find()).isTrue();
        return given().redirects()
                .follow(false)
                .formParam("version", shown.group(1))
                .post(page + "/answer");
    }
}

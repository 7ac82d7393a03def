package io.uplink.bootstrap.money.mpesa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.money.mpesa.DarajaSimulator;
import io.uplink.application.shared.Ids;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.org.access.SignInFixture;
import io.uplink.bootstrap.org.access.SignInFixture.Somebody;
import io.uplink.bootstrap.web.TestAdmin;
import io.uplink.bootstrap.web.TestSignIn;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where money arrives costs the password, on pages and over the API. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ShortcodePasswordWebTest {

    private static final String KEYS = "/api/v1/auth/keys";

    @Inject Sql sql;
    @Inject Ids ids;
    @Inject SignInFixture people;

    private final DarajaSimulator daraja = DarajaSimulator.start();
    private String shortcode = "";

    @BeforeEach
    void aPaybill() {
        shortcode = new GivenMpesa(sql, ids).shortcode(daraja.address(), false);
    }

    @AfterEach
    void close() {
        daraja.close();
    }

    private ValidatableResponse sent(String path, Map<String, String> fields) {
        var form = RestAssured.given().get("/login");
        var token = form.getCookie("uplink_csrf");
        return RestAssured.given()
                .header(TestSignIn.HEADER, TestSignIn.ADMIN)
                .redirects()
                .follow(false)
                .contentType(ContentType.URLENC)
                .cookie("uplink_csrf", token)
                .formParam("csrf", token)
                .formParams(fields)
                .post(path)
                .then();
    }

    private Map<String, String> renamed(String password) {
        return Map.of(
                "name", "Another paybill",
                "kind", "paybill",
                "number", stored("number"),
                "service", "other",
                "baseUrl", daraja.address(),
                "consumerSecret", "typed-in-vain",
                "version", "1",
                "password", password);
    }

    private String stored(String column) {
        return sql.one(
                        "select " + column + " as told from mpesa_shortcode where id = $1",
                        Tuple.of(UUID.fromString(shortcode)),
                        row -> row.getString("told"))
                .orElseThrow();
    }

    @Test
    void aWrongPasswordKeepsTheFormAndEchoesNeitherItNorAKey() {
        sent("/settings/shortcodes/" + shortcode, renamed("no-such-word"))
                .statusCode(422)
                .body(
                        allOf(
                                containsString("This is not your present password."),
                                containsString("value=\"Another paybill\""),
                                not(containsString("no-such-word")),
                                not(containsString("typed-in-vain"))));

        assertThat(stored("name")).isEqualTo("Paybill");
    }

    @Test
    void theRightOneSaves() {
        sent("/settings/shortcodes/" + shortcode, renamed(TestAdmin.PASSWORD)).statusCode(303);

        assertThat(stored("name")).isEqualTo("Another paybill");
    }

    @Test
    void aNewPaybillThatIsRefusedKeepsWhatWasTyped() {
        sent("/settings/shortcodes/new", renamed(""))
                .statusCode(422)
                .body(
                        containsString("This is not your present password."),
                        containsString("value=\"Another paybill\""));
    }

    @Test
    void registeringWithoutThePasswordTellsSafaricomNothing() {
        var path = "/settings/shortcodes/" + shortcode + "/registration";

        sent(path, Map.of())
                .statusCode(422)
                .body(
                        containsString("This is not your present password."),
                        containsString("Safaricom was told nothing."));
        assertThat(daraja.asked("/mpesa/c2b/v2/registerurl")).isEmpty();

        sent(path, Map.of("password", TestAdmin.PASSWORD)).statusCode(303);
        assertThat(daraja.asked("/mpesa/c2b/v2/registerurl")).hasSize(1);
    }

    @Test
    void theApiAnswersAWrongOneWithAProblemAtItsField() {
        GivenMpesa.api()
                .body(Map.of("password", "guess"))
                .post("/api/v1/mpesa/shortcodes/" + shortcode + "/registration")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("faults.field", hasItem("password"))
                .body("faults.code", hasItem("password.wrong"));
        GivenMpesa.api()
                .body(Map.of())
                .post("/api/v1/mpesa/shortcodes/" + shortcode + "/registration")
                .then()
                .statusCode(422);
        GivenMpesa.api()
                .header("If-Match", "\"1\"")
                .body(renamed("guess"))
                .put("/api/v1/mpesa/shortcodes/" + shortcode)
                .then()
                .statusCode(422)
                .body("faults.code", hasItem("password.wrong"));

        assertThat(stored("name")).isEqualTo("Paybill");
        GivenMpesa.register(shortcode).then().statusCode(200);
    }

    @Test
    void aKeyCannotDoItEvenWithThePasswordOfItsPerson() {
        var njeri = people.somebody("admin");
        String key =
                RestAssured.given()
                        .auth()
                        .oauth2(bearer(njeri))
                        .contentType(ContentType.JSON)
                        .body(
                                Map.of(
                                        "name",
                                        "Paybills",
                                        "scopes",
                                        List.of("settings.manage"),
                                        "expiresInDays",
                                        1,
                                        "password",
                                        SignInFixture.PASSWORD))
                        .post(KEYS)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("key");

        register(key, SignInFixture.PASSWORD)
                .statusCode(403)
                .body("type", equalTo("urn:problem:access.not-with-a-key"));
        assertThat(daraja.asked("/mpesa/c2b/v2/registerurl")).isEmpty();
    }

    @Test
    void whoGuessesTooOftenWaits() {
        var njeri = people.somebody("admin");
        var bearer = bearer(njeri);
        for (var n = 0; n < 5; n++) {
            register(bearer, "guess").statusCode(422);
        }

        register(bearer, SignInFixture.PASSWORD).statusCode(429);
    }

    private ValidatableResponse register(String bearer, String password) {
        return RestAssured.given()
                .auth()
                .oauth2(bearer)
                .contentType(ContentType.JSON)
                .body(Map.of("password", password))
                .post("/api/v1/mpesa/shortcodes/" + shortcode + "/registration")
                .then();
    }

    private static String bearer(Somebody person) {
        return RestAssured.given()
                .contentType(ContentType.JSON)
                .body(Map.of("identifier", person.email(), "password", SignInFixture.PASSWORD))
                .post("/api/v1/auth/token")
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
    }
}

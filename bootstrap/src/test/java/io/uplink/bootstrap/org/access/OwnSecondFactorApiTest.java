package io.uplink.bootstrap.org.access;

import static io.restassured.RestAssured.given;
import static io.uplink.bootstrap.org.access.SignInFixture.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.org.access.SignInFixture.Somebody;
import io.uplink.domain.org.access.TotpSecret;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The caller's own second factor, set up and taken away by a program. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class OwnSecondFactorApiTest {

    private static final String PATH = "/api/v1/auth/second-factor";

    @Inject SignInFixture people;

    @Test
    void itIsSetUpWithASecretAndOneCodeAndAsksForCodesFromThenOn() {
        var njeri = people.somebody();
        var bearer = bearer(njeri);
        state(bearer)
                .then()
                .statusCode(200)
                .body("on", equalTo(false))
                .body("since", nullValue())
                .body("beingSetUp", equalTo(false));

        var told = begin(bearer, PASSWORD);
        told.then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("otpauthUri", startsWith("otpauth://totp/"))
                .body("otpauthUri", containsString(told.path("secret")))
                .body("account", equalTo(njeri.email()));
        state(bearer).then().body("beingSetUp", equalTo(true));
        var confirmed = confirm(bearer, PASSWORD, phone(told).shows());

        confirmed.then().statusCode(200).header("Cache-Control", containsString("no-store"));
        assertThat(confirmed.<List<String>>path("recoveryCodes")).hasSize(10);
        state(bearer)
                .then()
                .body("on", equalTo(true))
                .body("since", notNullValue())
                .body("recoveryCodesLeft", equalTo(10))
                .body(not(containsString(told.path("secret"))));
        token(njeri).then().body("type", equalTo("urn:problem:access.second-factor-required"));
    }

    @Test
    void beginningAndConfirmingWantThePassword() {
        var bearer = bearer(people.somebody());

        refused(begin(bearer, "guess"), "password");
        refused(confirm(bearer, "guess", "000000"), 409, "second-factor.off");
        var told = begin(bearer, PASSWORD);
        refused(confirm(bearer, "guess", phone(told).shows()), "password");
        refused(confirm(bearer, PASSWORD, "000000"), "code");
        state(bearer).then().body("on", equalTo(false));
    }

    @Test
    void askedTwiceTheSecretIsTheSame() {
        var bearer = bearer(people.somebody());
        String first = begin(bearer, PASSWORD).path("secret");

        begin(bearer, PASSWORD).then().body("secret", equalTo(first));
    }

    @Test
    void whatIsOnIsNotBegunAgain() {
        var njeri = people.somebody();
        var bearer = bearer(njeri);
        people.secondFactor(njeri);

        refused(begin(bearer, PASSWORD), 409, "second-factor.on");
    }

    @Test
    void newRecoveryCodesWantThePassword() {
        var njeri = people.somebody();
        var bearer = bearer(njeri);
        refused(renew(bearer, PASSWORD), 409, "second-factor.off");
        people.secondFactor(njeri);

        refused(renew(bearer, "guess"), "password");
        var renewed = renew(bearer, PASSWORD);
        renewed.then().statusCode(200).header("Cache-Control", containsString("no-store"));
        assertThat(renewed.<List<String>>path("recoveryCodes")).hasSize(10);
    }

    @Test
    void turningItOffWantsPasswordAndCodeAndMayBeAskedForTwice() {
        var njeri = people.somebody();
        var bearer = bearer(njeri);
        var phone = people.secondFactor(njeri);

        refused(end(bearer, "guess", phone.shows()), "password");
        refused(end(bearer, PASSWORD, "000000"), "code");
        end(bearer, PASSWORD, phone.shows()).then().statusCode(204);
        end(bearer, PASSWORD, phone.shows()).then().statusCode(204);

        state(bearer).then().body("on", equalTo(false));
        token(njeri).then().statusCode(200);
    }

    @Test
    void whoMustSetItUpCanDoSoWithAProgram() {
        var njeri = people.somebody("admin");
        people.strictRole(njeri);
        var bearer = bearer(njeri);

        confirm(bearer, PASSWORD, phone(begin(bearer, PASSWORD)).shows()).then().statusCode(200);

        given().header("Authorization", bearer).get("/api/v1/platform/jobs").then().statusCode(200);
    }

    private static void refused(Response answer, String field) {
        answer.then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("faults[0].field", equalTo(field));
    }

    private static void refused(Response answer, int status, String code) {
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem:" + code));
    }

    private static Telephone phone(Response told) {
        return new Telephone(new TotpSecret(told.path("secret")));
    }

    private static Response state(String bearer) {
        return given().header("Authorization", bearer).get(PATH);
    }

    private static Response begin(String bearer, String password) {
        return post(bearer, "", Map.of("password", password));
    }

    private static Response confirm(String bearer, String password, String code) {
        return post(bearer, "/confirmation", Map.of("password", password, "code", code));
    }

    private static Response renew(String bearer, String password) {
        return post(bearer, "/recovery-codes", Map.of("password", password));
    }

    private static Response end(String bearer, String password, String code) {
        return post(bearer, "/end", Map.of("password", password, "code", code));
    }

    private static Response post(String bearer, String what, Map<String, String> body) {
        return given().header("Authorization", bearer)
                .contentType(ContentType.JSON)
                .body(body)
                .post(PATH + what);
    }

    private static Response token(Somebody somebody) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("identifier", somebody.email(), "password", PASSWORD))
                .post("/api/v1/auth/token");
    }

    private static String bearer(Somebody somebody) {
        return "Bearer " + token(somebody).then().statusCode(200).extract().path("accessToken");
    }
}

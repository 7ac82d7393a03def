package io.uplink.bootstrap.org.access;

import static io.restassured.RestAssured.given;
import static io.uplink.bootstrap.org.access.SignInFixture.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.org.access.SignInFixture.Somebody;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A role that wants a second factor, and somebody whose telephone is gone. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SecondFactorNeededTest {

    private static final String FACTOR = "/account/second-factor";
    private static final String GUARDED = "/api/v1/platform/jobs";

    @Inject SignInFixture people;

    @Test
    void whoHasSuchARoleSetsItUpFirstAndDoesNothingBefore() {
        var njeri = strict("admin");
        var browser = new Browser();
        browser.signIn(njeri.email(), PASSWORD).then().statusCode(303);

        for (var page : List.of("/platform/jobs", "/account", "/account/password")) {
            browser.get(page).then().statusCode(303).header("Location", endsWith(FACTOR));
        }
        browser.get(FACTOR)
                .then()
                .statusCode(200)
                .body(containsString("Your role asks for it"))
                .body(containsString("/logout"));
        browser.submit(FACTOR, FACTOR, Map.of("password", PASSWORD)).then().statusCode(303);
        var phone = Telephone.told(browser.get(FACTOR));
        browser.submit(
                        FACTOR,
                        FACTOR + "/confirmation",
                        Map.of("password", PASSWORD, "code", phone.shows()))
                .then()
                .statusCode(200);

        assertThat(browser.get("/platform/jobs").statusCode()).isEqualTo(200);
    }

    @Test
    void thePasswordThatSomebodyElseChoseComesBefore() {
        var njeri = strict("admin");
        people.set(njeri, "must_change = true");
        var browser = new Browser();
        browser.signIn(njeri.email(), PASSWORD);

        browser.get("/account/password").then().statusCode(200);
        browser.get(FACTOR).then().header("Location", endsWith("/account/password"));
    }

    @Test
    void aProgramIsToldWhatIsMissing() {
        var njeri = strict("admin");
        var bearer = bearer(njeri);

        given().header("Authorization", bearer)
                .get(GUARDED)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:access.second-factor-needed"));
        given().header("Authorization", bearer)
                .contentType(ContentType.JSON)
                .post("/api/v1/auth/logout")
                .then()
                .statusCode(204);
    }

    @Test
    void aRoleIsMadeStrictOnItsPage() {
        var admin = people.somebody("admin");
        var browser = new Browser();
        browser.signIn(admin.email(), PASSWORD);
        var name = "Strict " + admin.id().toString().substring(24);
        var added = browser.submit("/roles/new", "/roles", Map.of("name", name));
        added.then().statusCode(303);
        var page = added.header("Location").replaceFirst("^https?://[^/]+", "");
        browser.get(page).then().body(containsString("needsSecondFactor"));

        browser.submit(page, page, Map.of("name", name, "needsSecondFactor", "on", "version", "1"))
                .then()
                .statusCode(303);

        assertThat(people.value("select needs_second_factor from role where name = $1", name))
                .isEqualTo("true");
    }

    @Test
    void aColleagueResetsItAndThePersonIsSignedOutAndTold() {
        var njeri = people.somebody();
        var phone = people.secondFactor(njeri);
        var browser = new Browser();
        browser.signIn(njeri.email(), PASSWORD);
        browser.submit("/login/code", "/login/code", Map.of("code", phone.shows()));
        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
        var admin = people.somebody("admin");
        var desk = new Browser();
        desk.signIn(admin.email(), PASSWORD);
        var page = "/people/" + njeri.id();
        desk.get(page).then().body(containsString("Two-step sign-in is on"));

        desk.submit(page, page + "/second-factor-reset", Map.of("version", "1"))
                .then()
                .statusCode(303);

        assertThat(browser.get("/account").statusCode()).isEqualTo(303);
        new Browser()
                .signIn(njeri.email(), PASSWORD)
                .then()
                .header("Location", not(containsString("/login/code")));
        assertThat(
                        people.value(
                                "select string_agg(action, ' ') from activity where subject_id ="
                                        + " $1",
                                njeri.id()))
                .contains("person.reset-second-factor");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> told(njeri).contains("second_factor_reset"));
    }

    @Test
    void overTheApiTheVersionIsAskedFor() {
        var njeri = people.somebody();
        people.secondFactor(njeri);
        var bearer = bearer(people.somebody("admin"));
        var path = "/api/v1/people/" + njeri.id() + "/second-factor-reset";

        post(bearer, path, null).then().statusCode(428);
        post(bearer, path, "\"7\"").then().statusCode(412);
        post(bearer, path, "\"1\"").then().statusCode(200);
        post(bearer, path, "\"1\"").then().statusCode(200);
    }

    private String told(Somebody somebody) {
        return people.value(
                "select string_agg(template, ' ') from message where recipient_id = $1",
                somebody.id());
    }

    /** Somebody of that role and of one that wants a second factor. */
    private Somebody strict(String role) {
        var somebody = people.somebody(role);
        people.strictRole(somebody);
        return somebody;
    }

    private static Response post(String bearer, String path, @Nullable String seen) {
        var request = given().header("Authorization", bearer).contentType(ContentType.JSON);
        return (seen == null ? request : request.header("If-Match", seen)).post(path);
    }

    private static String bearer(Somebody somebody) {
        String token =
                given().contentType(ContentType.JSON)
                        .body(Map.of("identifier", somebody.email(), "password", PASSWORD))
                        .post("/api/v1/auth/token")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("accessToken");
        return "Bearer " + token;
    }
}

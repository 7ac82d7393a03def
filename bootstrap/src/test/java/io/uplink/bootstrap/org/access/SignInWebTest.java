package io.uplink.bootstrap.org.access;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static io.uplink.bootstrap.org.access.SignInFixture.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.uplink.application.shared.Secrets;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.org.access.SignInFixture.Somebody;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SignInWebTest {

    /** Any page that wants a person and nothing more than that. */
    private static final String PAGE = "/platform/jobs";

    @Inject SignInFixture people;
    @Inject Secrets secrets;

    @Test
    void whoSignsInByEmailIsLedToWhereTheyWanted() {
        var njeri = people.somebody("admin");
        var browser = new Browser();

        browser.get(PAGE)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/login?next=%2Fplatform%2Fjobs"));
        browser.submit(
                        "/login?next=%2Fplatform%2Fjobs",
                        "/login", Map.of("name", njeri.email(), "password", PASSWORD, "next", PAGE))
                .then()
                .statusCode(303)
                .header("Location", endsWith(PAGE));

        assertThat(browser.get(PAGE).statusCode()).isEqualTo(200);
    }

    @Test
    void aPhoneOpensInEverySpelling() {
        var njeri = people.somebody();
        var national = njeri.phone().substring(4);

        for (var spelling :
                new String[] {
                    njeri.phone(),
                    "0" + national,
                    "254" + national,
                    "0" + national.substring(0, 3) + " " + national.substring(3),
                    njeri.email().toUpperCase(Locale.ROOT)
                }) {
            new Browser().signIn(spelling, PASSWORD).then().statusCode(303);
        }
    }

    @Test
    void unknownNameWrongPasswordAndFormerColleagueGetTheSameAnswer() {
        var wrong = people.somebody();
        var gone = people.somebody();
        people.set(gone, "active = false");
        var without = people.somebody();
        people.set(without, "password_hash = null");

        var answers =
                new String[] {
                    refusal(wrong.email(), "guess-number-one"),
                    refusal(gone.email(), PASSWORD),
                    refusal(without.email(), PASSWORD),
                    refusal("nobody-" + UUID.randomUUID() + "@example.com", PASSWORD)
                };

        assertThat(answers).containsOnly(answers[0]);
        assertThat(answers[0]).contains("wrong").contains("4");
    }

    @Test
    void theFifthWrongPasswordLocksAlsoForTheRightOneAndUnderTheOtherName() {
        var njeri = people.somebody();

        for (var i = 0; i < 4; i++) {
            new Browser().signIn(njeri.email(), "guess-" + i).then().statusCode(401);
        }
        new Browser().signIn(njeri.phone(), "guess-5").then().statusCode(429);

        new Browser()
                .signIn(njeri.email(), PASSWORD)
                .then()
                .statusCode(429)
                .body(containsString("15"));
        assertThat(trail(njeri)).contains("person.lock-out");
    }

    @Test
    void anUnknownNameIsLockedJustTheSame() {
        var nobody = "nobody-" + UUID.randomUUID() + "@example.com";

        for (var i = 0; i < 4; i++) {
            new Browser().signIn(nobody, "guess-" + i).then().statusCode(401);
        }

        new Browser().signIn(nobody, "guess-5").then().statusCode(429);
        new Browser().signIn(nobody, "guess-6").then().statusCode(429);
    }

    @Test
    void aRightPasswordForgetsTheWrongOnesBefore() {
        var njeri = people.somebody();

        for (var i = 0; i < 12; i++) {
            new Browser().signIn(njeri.email(), "guess").then().statusCode(401);
            new Browser().signIn(njeri.email(), PASSWORD).then().statusCode(303);
        }
    }

    @Test
    void theCookieIsForThisSiteAloneAndTheDatabaseKnowsOnlyItsDigest() {
        var njeri = people.somebody();
        var browser = new Browser();

        var cookie = browser.signIn(njeri.email(), PASSWORD).getDetailedCookie(Browser.SESSION);

        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualToIgnoringCase("Lax");
        assertThat(cookie.getValue()).hasSize(43);
        assertThat(cookie.getMaxAge()).as("ends with the browser").isEqualTo(-1);
        assertThat(
                        people.value(
                                "select encode(token_digest, 'hex') from session where person_id = $1",
                                njeri.id()))
                .isEqualTo(HexFormat.of().formatHex(secrets.digest(cookie.getValue())));
    }

    @Test
    void signingInGivesANewSessionAndEndsTheOneBefore() {
        var njeri = people.somebody("admin");
        var browser = new Browser();
        browser.signIn(njeri.email(), PASSWORD);
        var before = browser.session();
        var thief = new Browser();
        thief.plant(before);
        assertThat(thief.get(PAGE).statusCode()).isEqualTo(200);

        var token = given().get("/login");
        given().redirects()
                .follow(false)
                .cookie(Browser.SESSION, before)
                .cookies(token.cookies())
                .formParam(
                        "csrf", token.htmlPath().getString("**.find { it.@name == 'csrf' }.@value"))
                .formParams(Map.of("name", njeri.email(), "password", PASSWORD))
                .post("/login")
                .then()
                .statusCode(303);

        assertThat(thief.get(PAGE).statusCode()).isEqualTo(303);
    }

    @Test
    void aTokenThatABrowserWasGivenBeforehandIsNeverUsed() {
        var njeri = people.somebody();
        var browser = new Browser();
        browser.plant("A".repeat(43));

        browser.signIn(njeri.email(), PASSWORD);

        assertThat(browser.session()).isNotEqualTo("A".repeat(43)).hasSize(43);
    }

    @Test
    void signingOutIsAFormAndEndsTheSessionForGood() {
        var njeri = people.somebody("admin");
        var browser = new Browser();
        browser.signIn(njeri.email(), PASSWORD);
        var copy = new Browser();
        copy.plant(browser.session());
        browser.get("/logout").then().statusCode(405);

        browser.submit(PAGE, "/logout", Map.of())
                .then()
                .statusCode(303)
                .header("Location", endsWith("/login"));

        assertThat(copy.get(PAGE).statusCode()).isEqualTo(303);
        assertThat(trail(njeri)).contains("person.sign-in").contains("person.sign-out");
    }

    @Test
    void rightsAreThoseOfThisMoment() {
        var njeri = people.somebody("admin");
        var browser = new Browser();
        browser.signIn(njeri.email(), PASSWORD);
        assertThat(browser.get(PAGE).statusCode()).isEqualTo(200);

        people.value("delete from person_role where person_id = $1 returning 1", njeri.id());

        assertThat(browser.get(PAGE).statusCode()).isEqualTo(403);
    }

    @Test
    void whoIsMadeInactiveIsOutAtOnce() {
        var njeri = people.somebody("admin");
        var browser = new Browser();
        browser.signIn(njeri.email(), PASSWORD);

        people.set(njeri, "active = false");

        assertThat(browser.get(PAGE).statusCode()).isEqualTo(303);
    }

    @Test
    void aSessionEndsWhenItIsOldOrUnused() {
        var njeri = people.somebody("admin");
        var browser = new Browser();
        browser.signIn(njeri.email(), PASSWORD);

        people.setSessions(njeri, "last_seen_at = now() - interval '119 minutes'");
        assertThat(browser.get(PAGE).statusCode()).isEqualTo(200);
        people.setSessions(njeri, "last_seen_at = now() - interval '121 minutes'");
        assertThat(browser.get(PAGE).statusCode()).isEqualTo(303);
        people.setSessions(njeri, "last_seen_at = now()");
        assertThat(browser.get(PAGE).statusCode()).isEqualTo(200);
        people.setSessions(njeri, "expires_at = now() - interval '1 second'");
        assertThat(browser.get(PAGE).statusCode()).isEqualTo(303);
    }

    @Test
    void beingSeenIsNotedAtMostOnceAMinute() {
        var njeri = people.somebody("admin");
        var browser = new Browser();
        browser.signIn(njeri.email(), PASSWORD);
        people.setSessions(njeri, "last_seen_at = now() - interval '50 s'");
        var before = lastSeen(njeri);

        browser.get(PAGE);
        assertThat(lastSeen(njeri)).isEqualTo(before);

        people.setSessions(njeri, "last_seen_at = now() - interval '61 s'");
        browser.get(PAGE);
        assertThat(lastSeen(njeri)).isAfter(before);
    }

    @Test
    void aRequestOfHtmxIsToldToShowTheDoor() {
        given().header("HX-Request", "true")
                .header("HX-Current-URL", "http://localhost/platform/jobs?x=1")
                .redirects()
                .follow(false)
                .get(PAGE)
                .then()
                .statusCode(401)
                .header("HX-Redirect", "/login?next=%2Fplatform%2Fjobs%3Fx%3D1");
    }

    @Test
    void theWayOnNeverLeavesThisHost() {
        var njeri = people.somebody();

        for (var next :
                new String[] {
                    "//evil.example",
                    "https://evil.example",
                    "/\\evil.example",
                    "/%5Cevil.example",
                    "/login",
                    "evil",
                    "/a\r\nSet-Cookie: x=1"
                }) {
            var location =
                    new Browser()
                            .submit(
                                    "/login",
                                    "/login",
                                    Map.of(
                                            "name",
                                            njeri.email(),
                                            "password",
                                            PASSWORD,
                                            "next",
                                            next))
                            .header("Location");
            assertThat(location).as(next).matches("(http://127.0.0.1:\\d+)?/");
        }
    }

    @Test
    void theApiDoesNotTakeTheCookie() {
        var njeri = people.somebody("admin");
        var browser = new Browser();
        browser.signIn(njeri.email(), PASSWORD);

        browser.get("/api/v1/platform/jobs")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @Test
    void signingInNeedsTheTokenOfTheForm() {
        var njeri = people.somebody();

        given().formParams(Map.of("name", njeri.email(), "password", PASSWORD))
                .redirects()
                .follow(false)
                .post("/login")
                .then()
                .statusCode(400);
    }

    @Test
    void theTokenOfFormsStaysWithinTheSite() {
        assertThat(given().get("/login").headers().getValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("uplink_csrf="))
                .singleElement(InstanceOfAssertFactories.STRING)
                .containsIgnoringCase("SameSite=Lax")
                .containsIgnoringCase("HttpOnly");
    }

    @Test
    void aFormInDisguiseIsNotTaken() {
        var njeri = people.somebody("admin");
        var browser = new Browser();
        browser.signIn(njeri.email(), PASSWORD);

        // The filter against forged forms knows a form by its very letters.
        var disguises =
                List.of(
                        "text/plain",
                        "application/json",
                        "APPLICATION/X-WWW-FORM-URLENCODED",
                        "Multipart/Form-Data",
                        "application/*",
                        "*/*");
        for (var type : disguises) {
            browser.request()
                    .config(
                            config().encoderConfig(
                                            encoderConfig()
                                                    .encodeContentTypeAs(type, ContentType.TEXT)))
                    .contentType(type)
                    .body("x=1")
                    .post("/logout")
                    .then()
                    .statusCode(415);
        }
        browser.request().post("/logout").then().statusCode(not(303));

        assertThat(browser.get(PAGE).statusCode()).isEqualTo(200);
    }

    @Test
    void thePageSpeaksTheLanguageOfTheBrowser() {
        given().header("Accept-Language", "sw-KE,sw;q=0.9,en;q=0.8")
                .get("/login")
                .then()
                .body(containsString("Nenosiri"))
                .body(containsString("lang=\"sw\""));
    }

    private static String refusal(String name, String password) {
        var answer = new Browser().signIn(name, password);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body().asString()).doesNotContain(password);
        return answer.htmlPath().getString("**.find { it.@role == 'alert' }");
    }

    private Instant lastSeen(Somebody somebody) {
        return OffsetDateTime.parse(
                        people.value(
                                "select max(last_seen_at) from session where person_id = $1",
                                somebody.id()))
                .toInstant();
    }

    private String trail(Somebody somebody) {
        return people.value(
                "select string_agg(action, ' ') from activity where subject_id = $1",
                somebody.id());
    }
}

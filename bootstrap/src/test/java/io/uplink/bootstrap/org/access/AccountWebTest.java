package io.uplink.bootstrap.org.access;

import static io.restassured.RestAssured.given;
import static io.uplink.bootstrap.org.access.SignInFixture.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.uplink.application.org.access.GiveRoles;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.org.access.SignInFixture.Somebody;
import io.uplink.domain.org.access.RoleId;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.PersonId;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class AccountWebTest {

    private static final String NEXT = "kiboko kwa mto 7";

    @Inject SignInFixture people;

    @Test
    void theAccountShowsHowWeReachItsOwnerAndWhereTheyAreSignedIn() {
        var njeri = people.somebody();
        var browser = signedIn(njeri);

        browser.get("/account")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body(containsString(njeri.email()))
                .body(containsString(njeri.phone().substring(10)))
                .body(containsString("This one"))
                .body(not(containsString("$argon2id")));
    }

    @Test
    void languageAndLookAreKeptAndHoldAtOnce() {
        var njeri = people.somebody();
        var browser = signedIn(njeri);

        browser.submit("/account", "/account", Map.of("language", "sw", "theme", "dark"))
                .then()
                .statusCode(303);

        browser.get("/account")
                .then()
                .body(containsString("Akaunti yako"))
                .body(containsString("lang=\"sw\""))
                .body(containsString("data-theme=\"dark\""));
        assertThat(trail(njeri)).contains("person.change-preferences");
    }

    @Test
    void aNewPasswordSignsOutEveryOtherDevice() {
        var njeri = people.somebody();
        var here = signedIn(njeri);
        var there = signedIn(njeri);

        change(here, PASSWORD, NEXT, NEXT)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/account"));

        assertThat(here.get("/account").statusCode()).isEqualTo(200);
        assertThat(there.get("/account").statusCode()).isEqualTo(303);
        new Browser().signIn(njeri.email(), PASSWORD).then().statusCode(401);
        new Browser().signIn(njeri.email(), NEXT).then().statusCode(303);
        assertThat(trail(njeri)).contains("person.change-password");
    }

    @Test
    void whatIsWrongWithAPasswordStandsBesideItsField() {
        var njeri = people.somebody();
        var browser = signedIn(njeri);

        change(browser, "not mine", NEXT, NEXT)
                .then()
                .statusCode(422)
                .body(containsString("present-e"));
        change(browser, PASSWORD, NEXT, NEXT + "x")
                .then()
                .statusCode(422)
                .body(containsString("again-e"));
        change(browser, PASSWORD, "short", "short")
                .then()
                .statusCode(422)
                .body(containsString("at least 10 characters"));
        change(browser, PASSWORD, "Nairobi2026!", "Nairobi2026!")
                .then()
                .statusCode(422)
                .body(containsString("first that anybody would try"));
        change(browser, PASSWORD, njeri.phone(), njeri.phone()).then().statusCode(422);
        change(browser, PASSWORD, PASSWORD, PASSWORD)
                .then()
                .statusCode(422)
                .body(not(containsString(PASSWORD)));
    }

    @Test
    void aStolenSessionCannotTryPasswordsForLong() {
        var njeri = people.somebody();
        var browser = signedIn(njeri);
        for (var i = 0; i < 5; i++) {
            change(browser, "guess " + i, NEXT, NEXT).then().statusCode(422);
        }

        change(browser, PASSWORD, NEXT, NEXT).then().statusCode(429);
    }

    @Test
    void whoCameWithSomebodyElsesChoiceChoosesFirst() {
        var njeri = people.somebody("admin");
        people.set(njeri, "must_change = true");
        var browser = new Browser();

        browser.signIn(njeri.email(), PASSWORD)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/account/password"));
        browser.get("/platform/jobs")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/account/password"));
        change(browser, PASSWORD, NEXT, NEXT).then().statusCode(303);

        assertThat(browser.get("/platform/jobs").statusCode()).isEqualTo(200);
    }

    @Test
    void devicesAreSignedOutOneByOneAndAllOthersTogether() {
        var njeri = people.somebody();
        var here = signedIn(njeri);
        var tablet = signedIn(njeri);
        var office = signedIn(njeri);
        var sessions =
                here.get("/account")
                        .htmlPath()
                        .getList("**.findAll { it.@action =~ /.end$/ }.@action");
        assertThat(sessions).hasSize(2);

        here.submit("/account", String.valueOf(sessions.getFirst()), Map.of())
                .then()
                .statusCode(303);
        assertThat(
                        tablet.get("/account").statusCode() == 303
                                ^ office.get("/account").statusCode() == 303)
                .as("one of two")
                .isTrue();

        here.submit("/account", "/account/sessions/end-others", Map.of()).then().statusCode(303);
        assertThat(tablet.get("/account").statusCode()).isEqualTo(303);
        assertThat(office.get("/account").statusCode()).isEqualTo(303);
        assertThat(here.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void nobodySignsOutSomebodyElse() {
        var browser = signedIn(people.somebody());
        var other = people.somebody();
        var others = signedIn(other);
        var session = people.value("select id from session where person_id = $1", other.id());

        browser.submit("/account", "/account/sessions/" + session + "/end", Map.of())
                .then()
                .statusCode(404);

        assertThat(others.get("/account").statusCode()).isEqualTo(200);
    }

    @Inject GiveRoles giveRoles;

    @Test
    void newRolesEndEverySession() {
        var njeri = people.somebody("viewer");
        var browser = signedIn(njeri);
        var agent = people.value("select id from role where key = 'agent'");

        giveRoles.execute(
                ActorFixtures.anAdmin(),
                new GiveRoles.Input(
                        new PersonId(njeri.id()),
                        Set.of(new RoleId(UUID.fromString(agent))),
                        Version.of(1)));

        assertThat(browser.get("/account").statusCode()).isEqualTo(303);
    }

    @Test
    void everyPageSaysWhatABrowserMayDoWithIt() {
        var answer = given().get("/login");

        assertThat(answer.header("Content-Security-Policy"))
                .contains(
                        "default-src 'none'",
                        "object-src 'none'",
                        "script-src 'self'",
                        "frame-ancestors 'none'",
                        "form-action 'self'",
                        "base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("Strict-Transport-Security"))
                .as("only where the address is encrypted")
                .isNull();
        given().get("/reset/" + "x".repeat(43))
                .then()
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", containsString("noindex"));
    }

    private static Response change(Browser browser, String present, String next, String again) {
        return browser.submit(
                "/account/password",
                "/account/password",
                Map.of("present", present, "password", next, "again", again));
    }

    private static Browser signedIn(Somebody somebody) {
        var browser = new Browser();
        browser.signIn(somebody.email(), PASSWORD).then().statusCode(303);
        return browser;
    }

    private String trail(Somebody somebody) {
        return people.value(
                "select string_agg(action, ' ') from activity where subject_id = $1",
                somebody.id());
    }
}

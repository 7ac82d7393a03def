package io.uplink.bootstrap.org.access;

import static io.restassured.RestAssured.given;
import static io.uplink.bootstrap.org.access.SignInFixture.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.uplink.application.org.access.DeactivatePerson;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.org.access.SignInFixture.Somebody;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.PersonId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A program with a key of somebody. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ApiKeyApiTest {

    private static final String KEYS = "/api/v1/auth/keys";
    private static final String GUARDED = "/api/v1/platform/jobs";

    @Inject SignInFixture people;
    @Inject DeactivatePerson deactivatePerson;

    @Test
    void itIsShownOnceAndOpensItsScopesAlone() {
        var njeri = people.somebody("admin");
        var made = make(njeri, "Monitoring", "platform.view");

        made.then()
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .body("key", startsWith("upk_"));
        String key = made.path("key");
        with(key).get(GUARDED).then().statusCode(200);
        with(key).get("/api/v1/people").then().statusCode(403);
        signedIn(njeri)
                .get(KEYS)
                .then()
                .body("items", hasSize(1))
                .body("items[0].prefix", equalTo(key.substring(0, 10)))
                .body("items[0].lastUsed", notNullValue());
        assertThat(stored(njeri)).doesNotContain(key.substring(10));
    }

    @Test
    void moreScopesThanItsPersonHasAreRefused() {
        var njeri = people.somebody("agent");

        make(njeri, "Too much", "platform.view")
                .then()
                .statusCode(422)
                .body("faults[0].field", equalTo("scopes"));
    }

    @Test
    void whatThePersonMayNoLongerTheKeyMayNoLonger() {
        var njeri = people.somebody("admin");
        String key = make(njeri, "Monitoring", "platform.view").path("key");
        with(key).get(GUARDED).then().statusCode(200);

        people.value("delete from person_role where person_id = $1 returning role_id", njeri.id());

        with(key).get(GUARDED).then().statusCode(403);
    }

    @Test
    void aRevokedKeyOpensNothingAtOnceAndRevokingItTwiceIsFine() {
        var njeri = people.somebody("admin");
        var made = make(njeri, "Monitoring", "platform.view");
        String key = made.path("key");
        String id = made.path("id");

        signedIn(njeri).delete(KEYS + "/" + id).then().statusCode(204);
        signedIn(njeri).delete(KEYS + "/" + id).then().statusCode(204);

        with(key).get(GUARDED).then().statusCode(401);
        signedIn(people.somebody("admin")).delete(KEYS + "/" + id).then().statusCode(404);
    }

    @Test
    void anExpiredKeyOpensNothing() {
        var njeri = people.somebody("admin");
        String key = make(njeri, "Monitoring", "platform.view").path("key");
        people.value(
                "update api_key set expires_at = now() where person_id = $1 returning id",
                njeri.id());

        with(key).get(GUARDED).then().statusCode(401);
    }

    @Test
    void keysThatAreNotOursOpenNothing() {
        for (var key : List.of("upk_", "upk_" + "x".repeat(43), "UPK_nonsense")) {
            with(key).get(GUARDED).then().statusCode(401);
        }
    }

    @Test
    void aKeyDoesNotTouchTheAccountOfItsPerson() {
        var njeri = people.somebody("admin");
        String key = make(njeri, "Monitoring", "platform.view", "users.manage").path("key");

        with(key).get(KEYS).then().statusCode(403);
        with(key).get("/api/v1/auth/sessions").then().statusCode(403);
        with(key)
                .contentType(ContentType.JSON)
                .body(body("More", PASSWORD, "platform.view"))
                .post(KEYS)
                .then()
                .statusCode(403);
        with(key)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"1\"")
                .body(Map.of("name", "Thief", "email", "thief@example.com"))
                .put("/api/v1/people/" + njeri.id())
                .then()
                .statusCode(403);
    }

    @Test
    void noPageTakesAKey() {
        var njeri = people.somebody("admin");
        String key = make(njeri, "Monitoring", "platform.view").path("key");

        with(key).redirects().follow(false).get("/platform/jobs").then().statusCode(303);
        given().cookie("uplink_session", key)
                .redirects()
                .follow(false)
                .get("/platform/jobs")
                .then()
                .statusCode(303);
    }

    @Test
    void whoIsLetGoTakesTheirKeysAlong() {
        var njeri = people.somebody("admin");
        String key = make(njeri, "Monitoring", "platform.view").path("key");

        deactivatePerson.execute(
                ActorFixtures.anAdmin(),
                new DeactivatePerson.Input(new PersonId(njeri.id()), Version.of(1)));
        people.set(njeri, "active = true");

        with(key).get(GUARDED).then().statusCode(401);
    }

    @Test
    void itsPersonSeesItOnTheAccountPageAndEndsItThere() {
        var njeri = people.somebody("admin");
        var browser = new Browser();
        browser.signIn(njeri.email(), PASSWORD);
        var form =
                Map.of(
                        "name", "Billing sync",
                        "scopes", List.of("tickets.view"),
                        "days", "30",
                        "password", "guess");
        browser.submit("/account/keys/new", "/account/keys", form)
                .then()
                .statusCode(422)
                .body(containsString("password-e"))
                .body(containsString("Billing sync"))
                .body(containsString("value=\"tickets.view\" checked"));

        var shown =
                browser.submit(
                        "/account/keys/new",
                        "/account/keys",
                        Map.of(
                                "name",
                                "Billing sync",
                                "scopes",
                                List.of("tickets.view"),
                                "days",
                                "30",
                                "password",
                                PASSWORD));
        shown.then().statusCode(200).header("Cache-Control", containsString("no-store"));
        var key = shown.htmlPath().getString("**.find { it.@id == 'key' }");
        with(key).get("/api/v1/tickets").then().statusCode(200);
        var page = browser.get("/account");
        page.then().body(containsString("Billing sync")).body(containsString(key.substring(0, 10)));
        assertThat(page.asString()).doesNotContain(key);
        var end = page.htmlPath().getString("**.find { it.@action =~ /revocation$/ }.@action");
        browser.submit("/account", end, Map.of()).then().statusCode(303);

        with(key).get("/api/v1/tickets").then().statusCode(401);
    }

    private Response make(Somebody somebody, String name, String... scopes) {
        return signedIn(somebody)
                .contentType(ContentType.JSON)
                .body(body(name, PASSWORD, scopes))
                .post(KEYS);
    }

    private static Map<String, Object> body(String name, String password, String... scopes) {
        return Map.of(
                "name", name, "scopes", List.of(scopes), "expiresInDays", 30, "password", password);
    }

    private static RequestSpecification with(String key) {
        return given().header("Authorization", "Bearer " + key);
    }

    private static RequestSpecification signedIn(Somebody somebody) {
        String token =
                given().contentType(ContentType.JSON)
                        .body(Map.of("identifier", somebody.email(), "password", PASSWORD))
                        .post("/api/v1/auth/token")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("accessToken");
        return with(token);
    }

    private String stored(Somebody somebody) {
        return people.value(
                "select string_agg(k::text, ' ') from api_key k where person_id = $1",
                somebody.id());
    }
}

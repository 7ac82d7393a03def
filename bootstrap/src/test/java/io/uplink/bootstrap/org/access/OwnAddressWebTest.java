package io.uplink.bootstrap.org.access;

import static io.restassured.RestAssured.given;
import static io.uplink.bootstrap.org.access.SignInFixture.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.org.access.SignInFixture.Somebody;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The address and number with which somebody signs in, changed by themselves. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class OwnAddressWebTest {

    @Inject SignInFixture people;

    @Test
    void onThePageTheOwnAddressCostsThePassword() {
        var njeri = people.somebody("admin");
        var browser = new Browser();
        browser.signIn(njeri.email(), PASSWORD).then().statusCode(303);
        var page = "/people/" + njeri.id();
        var typed = new HashMap<>(typed(njeri));

        browser.submit(page, page, typed).then().statusCode(422).body(containsString("password-e"));
        assertThat(email(njeri)).isEqualTo(njeri.email());
        typed.put("password", PASSWORD);
        browser.submit(page, page, typed).then().statusCode(303);

        assertThat(email(njeri)).isEqualTo("new." + njeri.email());
    }

    @Test
    void forSomebodyElseNoPasswordIsAskedFor() {
        var admin = people.somebody("admin");
        var njeri = people.somebody();
        var browser = new Browser();
        browser.signIn(admin.email(), PASSWORD).then().statusCode(303);
        var page = "/people/" + njeri.id();
        browser.get(page).then().body(not(containsString("name=\"password\"")));

        browser.submit(page, page, typed(njeri)).then().statusCode(303);

        assertThat(email(njeri)).isEqualTo("new." + njeri.email());
    }

    @Test
    void overTheApiTheOwnAddressCostsThePassword() {
        var njeri = people.somebody("admin");
        var bearer = bearer(njeri);
        var sent = new HashMap<>(typed(njeri));
        sent.remove("version");

        put(njeri, bearer, sent)
                .then()
                .statusCode(422)
                .body("faults[0].field", equalTo("password"));
        sent.put("password", PASSWORD);
        put(njeri, bearer, sent).then().statusCode(200);

        assertThat(email(njeri)).isEqualTo("new." + njeri.email());
    }

    private static Map<String, String> typed(Somebody somebody) {
        return Map.of(
                "name", somebody.name(),
                "email", "new." + somebody.email(),
                "phone", somebody.phone(),
                "language", "en",
                "theme", "auto",
                "jobTitle", "",
                "version", "1");
    }

    private String email(Somebody somebody) {
        return people.value("select email from person where id = $1", somebody.id());
    }

    private static Response put(Somebody somebody, String bearer, Map<String, String> body) {
        return given().header("Authorization", bearer)
                .header("If-Match", "\"1\"")
                .contentType(ContentType.JSON)
                .body(body)
                .put("/api/v1/people/" + somebody.id());
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

package io.uplink.bootstrap.start;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.restassured.builder.RequestSpecBuilder;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** An administrator who comes in for the first time and sets things up, by HTTP alone. */
final class Office {

    private static final String PASSWORD = "ndizi-na-chapati-7";
    private static final Pattern TOLD = Pattern.compile("one-time password (\\S{22})");
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    private Office() {}

    /** Signs in with the password that the first start tells, and chooses another. */
    static RequestSpecification open(Program uplink) {
        choosePassword(uplink.port(), first(TOLD, uplink.output()));
        return signedIn(uplink.port());
    }

    static void login(int port, CookieFilter browser) {
        login(port, browser, PASSWORD);
    }

    static String made(RequestSpecification admin, String what, Map<String, ?> body) {
        return given().spec(admin)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/" + what)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .header("Location")
                .replaceFirst(".*/", "");
    }

    /** A setting that nobody set before. */
    static void set(RequestSpecification admin, String key, String value) {
        given().spec(admin)
                .header("If-Match", "\"0\"")
                .contentType(ContentType.JSON)
                .body(Map.of("value", value))
                .put("/api/v1/settings/" + key)
                .then()
                .statusCode(204);
    }

    static RequestSpecification signedIn(int port) {
        return new RequestSpecBuilder()
                .setPort(port)
                .addHeader("Authorization", "Bearer " + token(port))
                .build();
    }

    static String token(int port) {
        return given().port(port)
                .contentType(ContentType.JSON)
                .body(Map.of("identifier", "admin@uplink.local", "password", PASSWORD))
                .post("/api/v1/auth/token")
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
    }

    private static void choosePassword(int port, String once) {
        var browser = new CookieFilter();
        login(port, browser, once);
        var csrf = first(CSRF, at(port, browser).get("/account/password").asString());
        at(port, browser)
                .formParams("csrf", csrf, "present", once, "password", PASSWORD, "again", PASSWORD)
                .post("/account/password")
                .then()
                .statusCode(303)
                .header("Location", containsString("/account"));
    }

    private static void login(int port, CookieFilter browser, String password) {
        var csrf = first(CSRF, at(port, browser).get("/login").asString());
        at(port, browser)
                .formParams("csrf", csrf, "name", "admin@uplink.local", "password", password)
                .post("/login")
                .then()
                .statusCode(303);
    }

    static RequestSpecification at(int port, CookieFilter browser) {
        return given().port(port)
                .filter(browser)
                .redirects()
                .follow(false)
                .contentType(ContentType.URLENC);
    }

    private static String first(Pattern pattern, String text) {
        var found = pattern.matcher(text).results().map(MatchResult::group).findFirst();
        assertThat(found).as(pattern.pattern()).isPresent();
        return pattern.matcher(found.orElseThrow()).replaceFirst("$1");
    }
}

package io.uplink.bootstrap.start;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.builder.RequestSpecBuilder;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The main job, from outside: the program as it is delivered, an empty database, nothing but HTTP.
 * The native binary takes the same test: {@code -Duplink.binary=target/uplink/uplink}.
 */
class StoryIT {

    private static final String PASSWORD = "ndizi-na-chapati-7";
    private static final Pattern TOLD = Pattern.compile("one-time password (\\S{22})");
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/[tv]/[\\w-]+)");

    @TempDir Path folder;

    @Test
    void theDeliveredProgramTakesATicketFromTheFirstCallToFiveStars() throws IOException {
        try (var server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
                var uplink = Program.startDelivered(folder, environment(server)).ready()) {
            choosePassword(uplink.port(), first(TOLD, uplink.output()));
            var admin = signedIn(uplink.port());
            var branch =
                    made(
                            admin,
                            "branches",
                            Map.of(
                                    "code",
                                    "WST",
                                    "name",
                                    "Westlands",
                                    "timeZone",
                                    "Africa/Nairobi"));
            var technician = made(admin, "people", technician(admin, branch));
            var customer = made(admin, "customers", customer(branch));
            var ticket = made(admin, "tickets", ticket(customer, branch));
            assign(admin, ticket, technician);

            var work = linkSent(admin, "+254711400200", "/t/");
            update(admin, work, "in-progress", "");
            update(admin, work, "resolved", "Replaced 40 m of drop cable.");

            rate(admin, linkSent(admin, "+254722400100", "/v/"));
            given().spec(admin)
                    .get("/api/v1/tickets/" + ticket)
                    .then()
                    .statusCode(200)
                    .body("ticket.state", equalTo("resolved"))
                    .body("ticket.rating.stars", equalTo(5));
            pagesOpen(uplink.port(), ticket, customer);
        }
    }

    private static Map<String, String> environment(EmbeddedPostgres server) {
        var environment = new HashMap<>(Program.on(server));
        environment.put("UPLINK_MESSAGES_ON_PAGE", "true");
        return environment;
    }

    private static Map<String, Object> technician(RequestSpecification admin, String branch) {
        String role =
                given().spec(admin).get("/api/v1/roles").path("find { it.key == 'technician' }.id");
        return Map.of(
                "name",
                "Peter Odhiambo",
                "phone",
                "0711 400 200",
                "language",
                "en",
                "theme",
                "auto",
                "branches",
                List.of(branch),
                "roles",
                List.of(role));
    }

    private static Map<String, Object> customer(String branch) {
        return Map.of(
                "name",
                "Wanjiku Kamau",
                "phones",
                List.of(Map.of("number", "0722 400 100")),
                "branch",
                branch,
                "address",
                "House 14, Mlima Court");
    }

    private static Map<String, Object> ticket(String customer, String branch) {
        return Map.of(
                "customer",
                customer,
                "branch",
                branch,
                "category",
                "connectivity",
                "priority",
                "high",
                "subject",
                "No internet since last night",
                "description",
                "The red light came on after the rain.");
    }

    private static String made(RequestSpecification admin, String what, Map<String, ?> body) {
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

    private static void assign(RequestSpecification admin, String ticket, String technician) {
        var path = "/api/v1/tickets/" + ticket;
        given().spec(admin)
                .header("If-Match", given().spec(admin).get(path).header("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of("person", technician))
                .put(path + "/assignment")
                .then()
                .statusCode(200);
    }

    private static void update(RequestSpecification at, String link, String state, String note) {
        given().spec(at)
                .multiPart("status", state)
                .multiPart("note", note)
                .post(link)
                .then()
                .statusCode(200)
                .body(containsString("Thank you, Peter."));
    }

    private static void rate(RequestSpecification at, String link) {
        given().spec(at).get(link).then().statusCode(200).body(containsString("Replaced 40 m"));
        given().spec(at)
                .redirects()
                .follow(false)
                .contentType(ContentType.URLENC)
                .formParam("rating", "5")
                .formParam("comment", "Quick and friendly")
                .post(link + "/rating")
                .then()
                .statusCode(303);
    }

    /** Waits for the text; the relay and the sender work within seconds. */
    private static String linkSent(RequestSpecification admin, String phone, String door) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () ->
                                texts(admin, phone).stream()
                                        .flatMap(text -> LINK.matcher(text).results())
                                        .map(match -> match.group(1))
                                        .filter(path -> path.startsWith(door))
                                        .findFirst()
                                        .orElse(""),
                        path -> !path.isEmpty());
    }

    private static List<String> texts(RequestSpecification admin, String phone) {
        return given().spec(admin)
                .get("/api/v1/messages/development")
                .path("items.findAll { it.phone == '" + phone + "' }.body");
    }

    private static RequestSpecification signedIn(int port) {
        String token =
                given().port(port)
                        .contentType(ContentType.JSON)
                        .body(Map.of("identifier", "admin@uplink.local", "password", PASSWORD))
                        .post("/api/v1/auth/token")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("accessToken");
        return new RequestSpecBuilder()
                .setPort(port)
                .addHeader("Authorization", "Bearer " + token)
                .build();
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

    private static void pagesOpen(int port, String ticket, String customer) {
        var browser = new CookieFilter();
        login(port, browser, PASSWORD);
        for (var page :
                List.of(
                        "/dashboard",
                        "/tickets",
                        "/tickets/" + ticket,
                        "/tickets/new",
                        "/customers/" + customer,
                        "/search?q=wanjiku",
                        "/messages",
                        "/people",
                        "/settings/sla",
                        "/activity",
                        "/platform/jobs")) {
            at(port, browser).get(page).then().statusCode(200);
        }
    }

    private static RequestSpecification at(int port, CookieFilter browser) {
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

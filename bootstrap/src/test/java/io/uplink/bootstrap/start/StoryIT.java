package io.uplink.bootstrap.start;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

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
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The main job, from outside: the program as it is delivered, an empty database, nothing but HTTP.
 * The native binary takes the same test: {@code -Duplink.binary=target/uplink/uplink}.
 */
class StoryIT {

    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/[tv]/[\\w-]+)");

    @TempDir Path folder;

    @Test
    void theDeliveredProgramTakesATicketFromTheFirstCallToFiveStars() throws IOException {
        try (var server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
                var uplink = Program.startDelivered(folder, environment(server)).ready()) {
            var admin = Office.open(uplink);
            var branch =
                    Office.made(
                            admin,
                            "branches",
                            Map.of(
                                    "code",
                                    "WST",
                                    "name",
                                    "Westlands",
                                    "timeZone",
                                    "Africa/Nairobi"));
            var technician = Office.made(admin, "people", technician(admin, branch));
            var customer = Office.made(admin, "customers", customer(branch));
            var ticket = Office.made(admin, "tickets", ticket(customer, branch));
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
            Charge.paidAndBooked(admin, customer);
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

    private static void pagesOpen(int port, String ticket, String customer) {
        var browser = new CookieFilter();
        Office.login(port, browser);
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
                        "/ledger/trial-balance",
                        "/ledger/journal",
                        "/money",
                        "/orders",
                        "/subscriptions",
                        "/quotes",
                        "/mpesa/proof",
                        "/invoices",
                        "/payments",
                        "/packages",
                        "/site/edit",
                        "/activity",
                        "/platform/jobs")) {
            Office.at(port, browser).get(page).then().statusCode(200);
        }
    }
}

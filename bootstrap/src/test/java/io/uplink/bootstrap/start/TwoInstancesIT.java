package io.uplink.bootstrap.start;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import io.restassured.filter.cookie.CookieFilter;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two instances on one database: what holds without a broker, and with one. */
class TwoInstancesIT {

    /** Settings are remembered for ten seconds, and the machine is shared. */
    private static final Duration SOON = Duration.ofSeconds(40);

    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    static final String WAITING = "select count(*) from outbox_delivery where state = 'waiting'";

    static final String DONE = "select count(*) from outbox_delivery where state = 'done'";

    @TempDir Path folder;

    private Map<String, String> broker = Map.of();

    @Test
    void whatIsSaidToOneHoldsForTheOther() throws IOException {
        try (var server = new Server(folder);
                var one = start(server, "one").ready();
                var other = start(server, "other").ready()) {
            var admin = Office.open(one);
            aSessionOfOneOpensThePagesOfTheOtherUntilItEndsOnEither(one, other);
            whatIsSetOnOneIsInForceOnTheOther(admin, other);
            noJobRunsTwiceAtOnce(server);
        }
    }

    private static void aSessionOfOneOpensThePagesOfTheOtherUntilItEndsOnEither(
            Program one, Program other) {
        var browser = new CookieFilter();
        Office.login(one.port(), browser);
        Office.at(other.port(), browser).get("/tickets").then().statusCode(200);

        var page = Office.at(one.port(), browser).get("/account").asString();
        var csrf = CSRF.matcher(page);
        assertThat(csrf.find()).isTrue();
        Office.at(one.port(), browser)
                .formParam("csrf", csrf.group(1))
                .post("/logout")
                .then()
                .statusCode(303);
        Office.at(other.port(), browser)
                .get("/tickets")
                .then()
                .statusCode(303)
                .header("Location", containsString("/login"));
    }

    private static void whatIsSetOnOneIsInForceOnTheOther(
            RequestSpecification admin, Program other) {
        Office.set(admin, "company.name", "Mlima Net");
        var there = Office.signedIn(other.port());
        var browser = new CookieFilter();
        Office.login(other.port(), browser);
        await().atMost(SOON)
                .untilAsserted(() ->
                        Office.at(other.port(), browser)
                                .get("/messages/templates/new_sign_in")
                                .then()
                                .statusCode(200)
                                .body(containsString("Mlima Net")));
        given().spec(there).get("/api/v1/settings").then().body(containsString("Mlima Net"));
    }

    static void noJobRunsTwiceAtOnce(Server server) {
        await().atMost(SOON)
                .until(() ->
                        server.number("select count(*) from job_run where outcome = 'done'") > 9);
        assertThat(
                        server.number(
                                """
                                select count(*)
                                  from job_run a join job_run b on b.job = a.job and b.id <> a.id
                                 where b.started_at >= a.started_at
                                   and b.started_at < coalesce(a.ended_at, 'infinity')
                                   and a.outcome is distinct from 'lost'
                                """))
                .as("runs of a job that began while it ran")
                .isZero();
    }

    @Test
    void withABrokerEventsGoThroughItAndWaitWhileItIsGone() throws IOException {
        try (var server = new Server(folder);
                var rabbit = new Rabbit(folder.resolve("rabbit"))) {
            broker = Map.of("UPLINK_AMQP_URL", rabbit.url());
            try (var one = start(server, "one").ready();
                    var other = start(server, "other").ready()) {
                var admin = Office.open(one);
                var report = Reckoning.reports(admin);
                var there = Office.signedIn(other.port());
                reported(admin, report, "One");
                reported(there, report, "Two");
                await().atMost(SOON).until(() -> told(server) == 2 && waiting(server) == 0);

                rabbit.kill();
                reported(admin, report, "Three");
                reported(there, report, "Four");
                await().during(Duration.ofSeconds(3))
                        .atMost(SOON)
                        .until(() -> told(server) == 2 && waiting(server) > 0);

                rabbit.startAgain();
                await().atMost(SOON.multipliedBy(2))
                        .until(() -> told(server) == 4 && waiting(server) == 0);
                assertThat(
                                server.number(
                                        "select count(*) from outbox_delivery"
                                                + " where state = 'dead'"))
                        .as("deliveries given up")
                        .isZero();
            }
        }
    }

    private static void reported(
            RequestSpecification by, Map<String, String> report, String subject) {
        var body = new HashMap<>(report);
        body.put("subject", subject);
        var _ = Office.made(by, "tickets", body);
    }

    private static long told(Server server) {
        return server.number("select count(*) from message where ticket_id is not null");
    }

    private static long waiting(Server server) {
        return server.number(WAITING);
    }

    private Program start(Server server, String name) throws IOException {
        var environment = new HashMap<>(server.environment());
        environment.putAll(broker);
        environment.put("UPLINK_LOG_LEVEL", "WARN");
        environment.put("UPLINK_BACKUP_FOLDER", folder.resolve("backups").toString());
        return Program.startDelivered(
                Files.createDirectories(folder.resolve(name)), Map.copyOf(environment));
    }
}

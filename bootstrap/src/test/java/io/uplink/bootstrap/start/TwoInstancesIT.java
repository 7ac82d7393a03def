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
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two instances on one database, and a line that takes turns: what holds without a broker, and with
 * one. Killed a hundred times by the profile faults.
 */
class TwoInstancesIT {

    private static final int KILLS = Integer.getInteger("uplink.kills", 2);
    private static final int CALLERS = 2;
    private static final int SHORTEST = 200;
    private static final int LONGEST = 1_500;

    /** Settings are remembered for ten seconds, and the machine is shared. */
    private static final Duration SOON = Duration.ofSeconds(40);

    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    private static final String WAITING =
            "select count(*) from outbox_delivery where state = 'waiting'";

    private static final String DONE = "select count(*) from outbox_delivery where state = 'done'";

    @TempDir Path folder;

    private Map<String, String> broker = Map.of();

    private final Random random = new Random(20_261_127);

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

    private static void noJobRunsTwiceAtOnce(Server server) {
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
    void eitherMayBeKilledUnderLoadWhileTheOtherGoesOn() throws IOException {
        try (var server = new Server(folder);
                var gateway = new FlakyGateway()) {
            var programs = new Program[] {start(server, "one"), start(server, "other")};
            try (var line = new RoundRobin(() -> programs[0].port(), () -> programs[1].port())) {
                programs[0].ready();
                programs[1].ready();
                var report = Reckoning.office(Office.open(whoTold(programs)), gateway);
                try (var callers = new Callers(CALLERS, line.port(), report)) {
                    for (var kill = 0; kill < KILLS; kill++) {
                        aWhile();
                        var turn = kill % programs.length;
                        programs[turn].kill();
                        aWhile();
                        programs[turn] = start(server, "again-" + kill).ready();
                    }
                    aWhile();
                    callers.stop();
                    Reckoning.nothingIsLostOrDoubled(server, gateway, callers.taken());
                }
                noJobRunsTwiceAtOnce(server);
            } finally {
                for (var program : programs) {
                    program.close();
                }
            }
        }
    }

    @Test
    void withABrokerEventsGoThroughItAndWaitWhileItIsGone() throws IOException {
        try (var server = new Server(folder);
                var rabbit = new Rabbit(folder.resolve("rabbit"));
                var gateway = new FlakyGateway()) {
            broker = Map.of("UPLINK_AMQP_URL", rabbit.url());
            var programs = new Program[] {start(server, "one"), start(server, "other")};
            try (var line = new RoundRobin(() -> programs[0].port(), () -> programs[1].port())) {
                programs[0].ready();
                programs[1].ready();
                var report = Reckoning.office(Office.open(whoTold(programs)), gateway);
                try (var callers = new Callers(CALLERS, line.port(), report)) {
                    await().atMost(SOON).until(() -> server.number(DONE) > 9);
                    for (var kill = 0; kill < Math.max(1, KILLS / 2); kill++) {
                        rabbit.kill();
                        await().atMost(SOON).until(() -> server.number(WAITING) > 9);
                        aWhile();
                        rabbit.startAgain();
                        aWhile();
                        programs[1].kill();
                        programs[1] = start(server, "again-" + kill).ready();
                    }
                    callers.stop();
                    Reckoning.nothingIsLostOrDoubled(server, gateway, callers.taken());
                }
            } finally {
                for (var program : programs) {
                    program.close();
                }
            }
        }
    }

    /** Of two that start at once one makes the administrator and tells the password. */
    private static Program whoTold(Program... programs) {
        for (var program : programs) {
            if (program.output().contains("one-time password")) {
                return program;
            }
        }
        throw new AssertionError("nobody told the password");
    }

    private Program start(Server server, String name) throws IOException {
        var environment = new HashMap<>(server.environment());
        environment.putAll(broker);
        environment.put("UPLINK_LOG_LEVEL", "WARN");
        environment.put("UPLINK_BACKUP_FOLDER", folder.resolve("backups").toString());
        return Program.startDelivered(
                Files.createDirectories(folder.resolve(name)), Map.copyOf(environment));
    }

    private void aWhile() {
        LockSupport.parkNanos(Duration.ofMillis(random.nextInt(SHORTEST, LONGEST)).toNanos());
    }
}

package io.uplink.bootstrap.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Killed again and again under load, a hundred times by the profile faults: what was acknowledged
 * is there, once, and no text left twice.
 */
class KillIT {

    private static final int KILLS = Integer.getInteger("uplink.kills", 2);

    private static final int CALLERS = 4;

    /** Between two kills, in milliseconds: from the first calls to well into the texts. */
    private static final int SHORTEST = 200;

    private static final int LONGEST = 1_500;

    @TempDir Path folder;

    private final Random random = new Random(20_261_126);

    @Test
    void theProgramMayBeKilledAtAnyMoment() throws IOException {
        try (var server = new Server(folder);
                var gateway = new FlakyGateway()) {
            var environment = environment(server);
            var uplink = Program.startDelivered(folder, environment).ready();
            try (var callers = callers(uplink, gateway)) {
                for (var kill = 0; kill < KILLS; kill++) {
                    aWhile();
                    uplink.kill();
                    uplink = Program.startDelivered(folder, environment).ready();
                    callers.goOnWith(uplink);
                }
                aWhile();
                callers.stop();
                nothingIsLostOrDoubled(server, gateway, callers.taken());
            } finally {
                uplink.close();
            }
        }
    }

    @Test
    void theDatabaseMayBeKilledAtAnyMoment() throws IOException {
        try (var server = new Server(folder);
                var gateway = new FlakyGateway();
                var uplink = Program.startDelivered(folder, environment(server)).ready();
                var callers = callers(uplink, gateway)) {
            for (var kill = 0; kill < KILLS; kill++) {
                aWhile();
                server.killAndStart();
                var _ = uplink.ready();
            }
            aWhile();
            callers.stop();
            nothingIsLostOrDoubled(server, gateway, callers.taken());
        }
    }

    private static Map<String, String> environment(Server server) {
        var environment = new HashMap<>(server.environment());
        environment.put("UPLINK_LOG_LEVEL", "WARN");
        return environment;
    }

    private static Callers callers(Program uplink, FlakyGateway gateway) {
        var admin = Office.open(uplink);
        Map.of(
                        "sms.gateway", "http",
                        "sms.http.url", gateway.address(),
                        "sms.http.auth", "none",
                        "sms.http.reference-param", "reference",
                        "sms.http.timeout-seconds", "2",
                        "sms.per-second", "50",
                        "sms.quiet-from", "00:00",
                        "sms.quiet-until", "00:00")
                .forEach((key, value) -> Office.set(admin, key, value));
        var branch =
                Office.made(
                        admin,
                        "branches",
                        Map.of("code", "WST", "name", "Westlands", "timeZone", "Africa/Nairobi"));
        var customer =
                Office.made(
                        admin,
                        "customers",
                        Map.of(
                                "name",
                                "Wanjiku Kamau",
                                "phones",
                                List.of(Map.of("number", "0722 400 100")),
                                "branch",
                                branch));
        return new Callers(
                CALLERS,
                uplink,
                Map.of(
                        "customer",
                        customer,
                        "branch",
                        branch,
                        "category",
                        "connectivity",
                        "description",
                        "The red light came on after the rain."));
    }

    private void aWhile() {
        LockSupport.parkNanos(Duration.ofMillis(random.nextInt(SHORTEST, LONGEST)).toNanos());
    }

    private static void nothingIsLostOrDoubled(
            Server server, FlakyGateway gateway, Map<String, String> taken) {
        assertThat(taken).isNotEmpty();
        await().atMost(Duration.ofMinutes(10))
                .until(
                        () ->
                                server.number(
                                        "select (select count(*) from outbox_delivery where state = 'waiting')"
                                                + " + (select count(*) from message"
                                                + " where state in ('queued', 'sending'))"),
                        left -> left == 0);

        var ids = String.join("','", taken.values());
        assertThat(server.number("select count(*) from ticket where id in ('" + ids + "')"))
                .as("tickets that were acknowledged")
                .isEqualTo(taken.size());
        assertThat(server.number("select count(*) - count(distinct subject) from ticket"))
                .as("tickets that were opened twice")
                .isZero();
        assertThat(server.number("select count(*) from outbox_delivery where state = 'dead'"))
                .as("deliveries given up")
                .isZero();
        assertThat(
                        server.number(
                                "select count(*) from ticket t where not exists (select from message m"
                                        + " where m.ticket_id = t.id)"))
                .as("tickets that nobody was told of")
                .isZero();
        assertThat(gateway.taken().values())
                .as("times that each text left")
                .isNotEmpty()
                .allMatch(times -> times == 1);
    }
}

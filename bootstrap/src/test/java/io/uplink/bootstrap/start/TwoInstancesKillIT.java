package io.uplink.bootstrap.start;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two instances under load, of which one or the broker is killed: by the profile faults. */
class TwoInstancesKillIT {

    private static final int KILLS = Integer.getInteger("uplink.kills", 2);
    private static final int CALLERS = 2;
    private static final int SHORTEST = 200;
    private static final int LONGEST = 1_500;
    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir Path folder;

    private Map<String, String> broker = Map.of();

    private final Random random = new Random(20_261_127);

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
                TwoInstancesIT.noJobRunsTwiceAtOnce(server);
            } finally {
                for (var program : programs) {
                    program.close();
                }
            }
        }
    }

    @Test
    void theBrokerMayBeKilledUnderLoadAndAnInstanceAfterIt() throws IOException {
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
                    await().atMost(SOON).until(() -> server.number(TwoInstancesIT.DONE) > 9);
                    for (var kill = 0; kill < Math.max(1, KILLS / 2); kill++) {
                        rabbit.kill();
                        await().atMost(SOON).until(() -> server.number(TwoInstancesIT.WAITING) > 9);
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

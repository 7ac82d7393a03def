package io.uplink.bootstrap.start;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
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
                Reckoning.nothingIsLostOrDoubled(server, gateway, callers.taken());
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
            Reckoning.nothingIsLostOrDoubled(server, gateway, callers.taken());
        }
    }

    private static Map<String, String> environment(Server server) {
        var environment = new HashMap<>(server.environment());
        environment.put("UPLINK_LOG_LEVEL", "WARN");
        return environment;
    }

    private static Callers callers(Program uplink, FlakyGateway gateway) {
        return new Callers(CALLERS, uplink.port(), Reckoning.office(Office.open(uplink), gateway));
    }

    private void aWhile() {
        LockSupport.parkNanos(Duration.ofMillis(random.nextInt(SHORTEST, LONGEST)).toNanos());
    }
}

package io.uplink.bootstrap.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** How Uplink ends when it is asked to. Runs after packaging. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StopIT {

    /** A busy machine may need a second or two; whoever waits for nobody waits for ten. */
    private static final Duration AT_ONCE = Duration.ofSeconds(6);

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** There are twice as many event loops as processors; a build has few of these. */
    private static final int MORE_THAN_LOOPS = 64;

    private static final String BODY =
            "{\"identifier\":\"nobody@uplink.test\",\"password\":\"wrong\"}";

    @TempDir Path folder;

    private EmbeddedPostgres server;

    @BeforeAll
    void startTheDatabase() throws IOException {
        server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
    }

    @AfterAll
    void stopTheDatabase() throws IOException {
        server.close();
    }

    @Test
    void givenNobodyIsBeingAnswered_whenStopped_thenItEndsAtOnce() throws IOException {
        try (var uplink = Program.start(folder, Program.on(server)).ready();
                var _ = new Socket(InetAddress.getLoopbackAddress(), uplink.port())) {
            var asked = System.nanoTime();

            assertThat(uplink.stop()).isIn(0, 130, 143);

            assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(AT_ONCE);
            assertThat(uplink.output()).doesNotContain("Timed out waiting");
        }
    }

    @Test
    void givenARequestThatIsHalfSent_whenStopped_thenItIsStillAnswered() throws IOException {
        try (var uplink = Program.start(folder, Program.on(server)).ready();
                var line = new Socket(InetAddress.getLoopbackAddress(), uplink.port())) {
            send(
                    line,
                    "POST /api/v1/auth/token HTTP/1.1\r\nHost: localhost\r\n"
                            + "Content-Type: application/json\r\nContent-Length: "
                            + BODY.length()
                            + "\r\n\r\n"
                            + BODY.substring(0, 10));
            requireAnswersOfEveryLoop(uplink);
            uplink.askToStop();
            Awaitility.await()
                    .atMost(PATIENCE)
                    .until(() -> uplink.output().contains("Waiting for HTTP requests to complete"));

            send(line, BODY.substring(10));

            assertThat(answer(line)).isEqualTo("HTTP/1.1 401 Unauthorized");
            assertThat(uplink.exitCode()).isIn(0, 130, 143);
        }
    }

    /**
     * Lines are dealt out to the event loops in turn. Whichever has the line of the test, it has
     * read what came there before it answers a line that came after.
     */
    private static void requireAnswersOfEveryLoop(Program uplink) throws IOException {
        for (var i = 0; i < MORE_THAN_LOOPS; i++) {
            try (var other = new Socket(InetAddress.getLoopbackAddress(), uplink.port())) {
                send(other, "GET /q/health/live HTTP/1.1\r\nHost: localhost\r\n\r\n");
                assertThat(answer(other)).isEqualTo("HTTP/1.1 200 OK");
            }
        }
    }

    private static void send(Socket line, String text) throws IOException {
        line.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        line.getOutputStream().flush();
    }

    private static String answer(Socket line) throws IOException {
        return new BufferedReader(
                        new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII))
                .readLine();
    }
}

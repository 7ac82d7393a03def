package io.uplink.bootstrap.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whose word counts about who asks. The proxy is whoever calls from 127.0.0.1; a stranger on the
 * same network calls from 127.0.0.2.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BehindProxyIT {

    private static final String PROXY = "127.0.0.1";
    private static final String STRANGER = "127.0.0.2";
    private static final String GUESSER = "127.0.0.3";

    /** What one address may get wrong, and one more. */
    private static final int TOO_MANY = 51;

    private EmbeddedPostgres server;
    private Program uplink;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        var environment = new HashMap<>(Program.on(server));
        environment.putAll(
                Map.of(
                        "UPLINK_BEHIND_PROXY", "true",
                        "UPLINK_PROXY_ADDRESSES", PROXY,
                        "UPLINK_ADMIN_EMAIL", "boss@example.com"));
        uplink = Program.startDelivered(folder, environment).ready();
    }

    @AfterAll
    void stop() throws IOException {
        uplink.close();
        server.close();
    }

    @Test
    void theTrailNamesWhomTheProxySpeaksFor() throws Exception {
        guess(PROXY, "203.0.113.7", "boss@example.com");

        assertThat(noted("203.0.113.7")).isEqualTo(1);
    }

    @Test
    void whatAStrangerMakesUpIsNotInTheTrail() throws Exception {
        guess(STRANGER, "203.0.113.8", "boss@example.com");

        assertThat(noted("203.0.113.8")).isZero();
        assertThat(noted(STRANGER)).isEqualTo(1);
    }

    @Test
    void aStrangerGetsNoNewTriesByMakingUpAddresses() throws Exception {
        HttpResponse<String> last = guess(GUESSER, "198.51.100.0", "nobody0@example.com");
        for (var i = 1; i < TOO_MANY; i++) {
            last = guess(GUESSER, "198.51.100." + i, "nobody" + i + "@example.com");
        }

        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.body()).contains("urn:problem:access.too-many-tries");
    }

    private HttpResponse<String> guess(String from, String forwardedFor, String name)
            throws IOException, InterruptedException {
        var body = "{\"identifier\":\"%s\",\"password\":\"guess-%s\"}".formatted(name, name);
        var request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://127.0.0.1:%d/api/v1/auth/token"
                                                .formatted(uplink.port())))
                        .timeout(Duration.ofSeconds(20))
                        .header("Content-Type", "application/json")
                        .header("X-Forwarded-For", forwardedFor)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        try (var http = HttpClient.newBuilder().localAddress(InetAddress.getByName(from)).build()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    /** Refused sign-ins that the trail has from there. */
    private long noted(String address) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement =
                        connection.prepareStatement(
                                "select count(*) from activity where action ="
                                        + " 'person.sign-in-refused' and address = ?")) {
            statement.setString(1, address);
            try (var found = statement.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        }
    }
}

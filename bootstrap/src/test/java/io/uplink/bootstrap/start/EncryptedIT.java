package io.uplink.bootstrap.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
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

/** What is different where the ways to the browser and to the database are encrypted. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EncryptedIT {

    private Path folder = Path.of("");
    private OwnCertificate known;
    private EmbeddedPostgres server;
    private Program uplink;

    @BeforeAll
    void start(@TempDir Path empty) throws Exception {
        folder = empty;
        known = OwnCertificate.make(folder, "known");
        server =
                EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("ssl", "on")
                        .setServerConfig("ssl_cert_file", known.certificate().toString())
                        .setServerConfig("ssl_key_file", known.key().toString())
                        .start();
        uplink = Program.startDelivered(folder, to("verify-full", known.certificate())).ready();
    }

    @AfterAll
    void stop() throws IOException {
        uplink.close();
        server.close();
    }

    @Test
    void noConnectionToTheDatabaseIsInPlainText() throws SQLException {
        assertThat(connections("not ssl")).isZero();
        // The pool's, and the one that listens.
        assertThat(connections("ssl")).isGreaterThan(1);
    }

    @Test
    void withoutTheCertificateToTrustItDoesNotStart() {
        var environment = to("verify-ca", folder.resolve("none.pem"));
        try (var second = Program.startDelivered(folder, environment)) {
            assertThat(second.exitCode()).isEqualTo(2);
            assertThat(second.output()).contains("UPLINK_DB_CA must name a file");
        }
    }

    @Test
    void aCertificateThatAnotherAuthorityVouchesForIsRefusedInWords() throws Exception {
        var other = OwnCertificate.make(folder, "other");

        try (var second = Program.startDelivered(folder, to("verify-full", other.certificate()))) {
            assertThat(second.exitCode()).isEqualTo(2);
            assertThat(second.output())
                    .contains(
                            "Uplink does not start: the certificate of the database at 127.0.0.1"
                                    + " comes from none of the authorities in UPLINK_DB_CA")
                    .doesNotContain("Exception:");
        }
    }

    @Test
    void aCertificateOfAnotherHostIsRefusedInWords() {
        try (var second = Program.startDelivered(folder, calling("localhost", "verify-full"))) {
            assertThat(second.exitCode()).isEqualTo(2);
            assertThat(second.output())
                    .contains(
                            "Uplink does not start: the certificate of the database names another"
                                    + " host than localhost")
                    .doesNotContain("Exception:");
        }
    }

    @Test
    void withVerifyCaTheNameIsNotLookedAt() {
        try (var second = Program.startDelivered(folder, calling("localhost", "verify-ca"))) {
            second.ready();
        }
    }

    @Test
    void aWayThatFallsBackToPlainTextIsRefused() {
        try (var second = Program.startDelivered(folder, to("prefer", known.certificate()))) {
            assertThat(second.exitCode()).isEqualTo(2);
            assertThat(second.output()).contains("UPLINK_DB_URL takes ?sslmode=disable, require");
        }
    }

    @Test
    void cookiesAreForThisHostAloneAndEncrypted() throws Exception {
        assertThat(login().allValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie ->
                        assertThat(cookie)
                                .startsWith("__Host-")
                                .containsIgnoringCase("; Secure")
                                .containsIgnoringCase("SameSite=Lax")
                                .doesNotContainIgnoringCase("Domain="));
    }

    @Test
    void browsersAreToldToComeBackEncrypted() throws Exception {
        assertThat(login().firstValue("Strict-Transport-Security")).hasValue("max-age=31536000");
    }

    private HttpHeaders login() throws IOException, InterruptedException {
        var page = URI.create("http://127.0.0.1:" + uplink.port() + "/login");
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                            HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(20)).build(),
                            HttpResponse.BodyHandlers.discarding())
                    .headers();
        }
    }

    private Map<String, String> calling(String host, String protection) {
        var environment = new HashMap<>(to(protection, known.certificate()));
        environment.compute("UPLINK_DB_URL", (_, url) -> url.replace("127.0.0.1", host));
        return environment;
    }

    private Map<String, String> to(String protection, Path authority) {
        var environment = new HashMap<>(Program.on(server));
        environment.compute("UPLINK_DB_URL", (_, url) -> url + "?sslmode=" + protection);
        environment.put("UPLINK_DB_CA", authority.toString());
        environment.put("UPLINK_PUBLIC_URL", "https://uplink.example.com");
        return environment;
    }

    private long connections(String kind) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var found =
                        statement.executeQuery(
                                "select count(*) from pg_stat_ssl join pg_stat_activity using (pid)"
                                        + " where client_addr is not null and pid <>"
                                        + " pg_backend_pid() and "
                                        + kind)) {
            found.next();
            return found.getLong(1);
        }
    }
}

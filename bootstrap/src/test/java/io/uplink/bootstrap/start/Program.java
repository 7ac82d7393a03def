package io.uplink.bootstrap.start;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** Uplink in a process of its own. */
final class Program implements AutoCloseable {

    static final Path JAR = Path.of("target/uplink/uplink.jar").toAbsolutePath();

    private static final Path OPTIONS = Path.of("../docker/jvm.options").toAbsolutePath();

    /** The native binary, where one was built and named: {@code -Duplink.binary=...}. */
    static final Optional<Path> BINARY =
            Optional.ofNullable(System.getProperty("uplink.binary"))
                    .filter(name -> !name.isBlank())
                    .map(name -> Path.of(name).toAbsolutePath());

    private static final String SECRET = Base64.getEncoder().encodeToString(new byte[32]);

    /** Generous: the machine that runs this may be busy with other things. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final Process process;
    private final Path output;
    private final int port;

    private Program(Process process, Path output, int port) {
        this.process = process;
        this.output = output;
        this.port = port;
    }

    /** With nothing of our own environment but the way to its tools. */
    static Program start(Path folder, Map<String, String> environment, String... arguments) {
        return startAs(Optional.empty(), folder, environment, arguments);
    }

    /** As another user, which takes root. */
    static Program startAs(
            Optional<Integer> user,
            Path folder,
            Map<String, String> environment,
            String... arguments) {
        var command = new ArrayList<String>();
        user.ifPresent(id -> command.addAll(asUser(id)));
        command.addAll(onTheJvm());
        command.addAll(List.of(arguments));
        return start(command, folder, environment);
    }

    /** The binary where there is one, else the JVM build. */
    static Program startDelivered(Path folder, Map<String, String> environment) {
        return start(
                BINARY.map(binary -> List.of(binary.toString())).orElseGet(Program::onTheJvm),
                folder,
                environment);
    }

    /** Secrets, and a database that another one keeps. */
    static Map<String, String> on(EmbeddedPostgres server) {
        return Map.of(
                "UPLINK_DB_URL",
                "postgresql://127.0.0.1:" + server.getPort() + "/postgres",
                "UPLINK_DB_USER",
                "postgres",
                "UPLINK_DB_PASSWORD",
                "postgres",
                "UPLINK_KEYS",
                "first:" + SECRET,
                "UPLINK_JWT_SECRET",
                SECRET);
    }

    private static List<String> onTheJvm() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + OPTIONS,
                "-Xmx256m",
                "-jar",
                JAR.toString());
    }

    private static Program start(
            List<String> command, Path folder, Map<String, String> environment) {
        try {
            var output = Files.createTempFile("uplink-start", ".log");
            var port = freePort();
            var builder =
                    new ProcessBuilder(command)
                            .directory(folder.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(output.toFile());
            builder.environment().keySet().retainAll(List.of("PATH", "LANG"));
            builder.environment().put("UPLINK_HTTP_PORT", String.valueOf(port));
            builder.environment().putAll(environment);
            return new Program(builder.start(), output, port);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    static List<String> asUser(int id) {
        return List.of("setpriv", "--reuid=" + id, "--regid=" + id, "--clear-groups");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Waits until it takes requests. */
    Program ready() {
        try {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(100))
                    .until(() -> !process.isAlive() || answers("/q/health/ready") == 200);
        } catch (ConditionTimeoutException late) {
            throw new AssertionError("not ready:\n" + output(), late);
        }
        if (!process.isAlive()) {
            throw new AssertionError("ended with " + process.exitValue() + ":\n" + output());
        }
        return this;
    }

    int port() {
        return port;
    }

    /** The status of an answer; 0 for none. */
    int answers(String path) {
        try {
            return HTTP.send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                    .timeout(Duration.ofSeconds(5))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException notYet) {
            return 0;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** Waits for its end. */
    int exitCode() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("still running:\n" + output());
            }
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    /** As the system or Ctrl-C does. */
    void askToStop() {
        process.destroy();
    }

    int stop() {
        askToStop();
        return exitCode();
    }

    /** Without a chance to tidy up. */
    void kill() {
        process.destroyForcibly();
        var _ = exitCode();
    }

    String output() {
        try {
            return Files.readString(output);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            var _ = stop();
        }
    }
}

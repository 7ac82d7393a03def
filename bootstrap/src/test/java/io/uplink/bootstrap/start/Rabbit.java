package io.uplink.bootstrap.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/**
 * A RabbitMQ of our own on ports and folders of its own, which may be killed and started again on
 * what is left on its disk. As root on Debian it is installed, as Chromium is.
 */
final class Rabbit implements AutoCloseable {

    /** Not the command on the path, which would go over to a user that owns no folder of ours. */
    private static final Path PROGRAM = Path.of("/usr/lib/rabbitmq/bin/rabbitmq-server");

    private static final int INSTALLS_MINUTES = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Path folder;
    private final int port = freePort();
    private final int nodes = freePort();
    private final int names = freePort();
    private final Process directory;
    private Process process;

    Rabbit(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        installed();
        // Otherwise it starts one that outlives it.
        directory = started("epmd", "-port", String.valueOf(names), "-address", "127.0.0.1");
        process = started(PROGRAM.toString());
        awaitOpen();
    }

    String url() {
        return "amqp://guest:guest@127.0.0.1:" + port;
    }

    void kill() {
        var all = new ArrayList<>(process.descendants().toList());
        all.add(process.toHandle());
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(one -> one.onExit().join());
    }

    void startAgain() throws IOException {
        process = started(PROGRAM.toString());
        awaitOpen();
    }

    private Process started(String... command) throws IOException {
        var builder =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(
                                ProcessBuilder.Redirect.appendTo(
                                        folder.resolve("output.log").toFile()));
        builder.environment().putAll(environment());
        return builder.start();
    }

    private Map<String, String> environment() {
        return Map.ofEntries(
                Map.entry("HOME", folder.toString()),
                Map.entry("RABBITMQ_NODENAME", "uplink" + port + "@localhost"),
                Map.entry("RABBITMQ_NODE_IP_ADDRESS", "127.0.0.1"),
                Map.entry("RABBITMQ_NODE_PORT", String.valueOf(port)),
                Map.entry("RABBITMQ_DIST_PORT", String.valueOf(nodes)),
                Map.entry("ERL_EPMD_PORT", String.valueOf(names)),
                Map.entry("ERL_EPMD_ADDRESS", "127.0.0.1"),
                Map.entry("RABBITMQ_MNESIA_BASE", folder.resolve("mnesia").toString()),
                Map.entry("RABBITMQ_LOG_BASE", folder.resolve("log").toString()),
                Map.entry("RABBITMQ_ENABLED_PLUGINS_FILE", folder.resolve("plugins").toString()),
                Map.entry("RABBITMQ_CONF_ENV_FILE", folder.resolve("none").toString()),
                Map.entry("RABBITMQ_PID_FILE", folder.resolve("pid").toString()));
    }

    private void awaitOpen() {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> {
                    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                        return socket.isConnected();
                    } catch (IOException notYet) {
                        return false;
                    }
                });
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void installed() throws IOException {
        if (!Files.isExecutable(PROGRAM)
                && Objects.equals(System.getProperty("user.name"), "root")
                && Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            install();
        }
        if (!Files.isExecutable(PROGRAM)) {
            throw new IllegalStateException(
                    "The test with a broker needs RabbitMQ. Type:"
                            + " sudo apt-get install -y rabbitmq-server");
        }
    }

    private static void install() throws IOException {
        var script = Path.of("src/test/sh/install-rabbitmq.sh").toAbsolutePath();
        var install = new ProcessBuilder(List.of("sh", script.toString())).inheritIO().start();
        try {
            if (!install.waitFor(INSTALLS_MINUTES, TimeUnit.MINUTES)) {
                install.destroy();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        kill();
        directory.destroyForcibly();
    }
}

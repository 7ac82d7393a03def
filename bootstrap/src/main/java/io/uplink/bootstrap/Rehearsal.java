package io.uplink.bootstrap;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.microprofile.config.ConfigProvider;

/** A start that only the JVM learns from: opens the first pages and ends. */
@ApplicationScoped
class Rehearsal {

    /** What says that it is ready, and what anybody looks at first. */
    private static final List<String> FIRST_PAGES = List.of("/q/health/ready", "/login");

    private static final String REHEARSED = "uplink.rehearsed";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(20);

    /** After everything else that a start does. */
    private static final int LAST = 10_000;

    /** A folder for a database and secrets that nobody needs afterwards. */
    record Stage(Path folder, int port) {

        Environment environment() {
            return new Environment(
                            Map.of(
                                    "UPLINK_DATA",
                                    folder.toString(),
                                    "UPLINK_HTTP_PORT",
                                    String.valueOf(port)))
                    .with(new DataFolder(folder).secrets());
        }

        void clear() {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            } catch (IOException kept) {
                System.err.println("The rehearsal left " + folder + " behind: " + kept);
            }
        }
    }

    static Stage stage() {
        System.setProperty(REHEARSED, "true");
        try (var socket = new ServerSocket(0)) {
            return new Stage(Files.createTempDirectory("uplink-rehearsal"), socket.getLocalPort());
        } catch (IOException failure) {
            throw new UncheckedIOException("no place for a rehearsal", failure);
        }
    }

    void start(@Observes @Priority(LAST) StartupEvent event) {
        if (Boolean.getBoolean(REHEARSED)) {
            Thread.ofVirtual().name("rehearsal").start(Rehearsal::look);
        }
    }

    private static void look() {
        var port = ConfigProvider.getConfig().getValue("quarkus.http.port", Integer.class);
        try (var client = HttpClient.newHttpClient()) {
            for (var page : FIRST_PAGES) {
                var status = open(client, URI.create("http://127.0.0.1:" + port + page));
                if (status != 200) {
                    throw new IOException(page + " answered " + status);
                }
            }
            Quarkus.asyncExit(0);
        } catch (IOException failure) {
            System.err.println("The rehearsal failed: " + failure);
            Quarkus.asyncExit(1);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static int open(HttpClient client, URI page) throws IOException, InterruptedException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                var request = HttpRequest.newBuilder(page).timeout(PATIENCE).build();
                var status =
                        client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
                if (status != 503 || System.nanoTime() > until) {
                    return status;
                }
            } catch (ConnectException notYet) {
                if (System.nanoTime() > until) {
                    throw notYet;
                }
            }
            LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
        }
    }
}

package io.uplink.bootstrap.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Uplink in a process of its own, as it is delivered. */
final class Program implements AutoCloseable {

    /** The first start migrates and is rehearsed on, on whatever machine there is. */
    private static final Duration START_LIMIT = Duration.ofMinutes(4);

    private final Process process;
    private final int port;
    private final double readyAfterSeconds;

    private Program(Process process, int port, double readyAfterSeconds) {
        this.process = process;
        this.port = port;
        this.readyAfterSeconds = readyAfterSeconds;
    }

    /** Starts it and waits until it says that it is ready. */
    static Program start(List<String> command, Map<String, String> environment, Path log)
            throws IOException {
        var port = freePort();
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().put("UPLINK_HTTP_PORT", Integer.toString(port));
        builder.environment().put("UPLINK_PUBLIC_URL", "http://localhost:" + port);
        builder.redirectOutput(log.toFile());
        var from = System.nanoTime();
        var process = builder.start();
        try (var client = HttpClient.newHttpClient()) {
            while (!isReady(client, port)) {
                if (!process.isAlive()) {
                    throw new IOException("Uplink stopped: " + Files.readString(log));
                }
                if (System.nanoTime() - from > START_LIMIT.toNanos()) {
                    process.destroyForcibly();
                    throw new IOException("Uplink is not ready: " + Files.readString(log));
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
            }
        }
        return new Program(process, port, (System.nanoTime() - from) / 1e9);
    }

    private static boolean isReady(HttpClient client, int port) {
        try {
            var request =
                    HttpRequest.newBuilder(
                                    URI.create("http://127.0.0.1:" + port + "/q/health/ready"))
                            .timeout(Duration.ofSeconds(5))
                            .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    double readyAfterSeconds() {
        return readyAfterSeconds;
    }

    /** CPU time of the process so far, in seconds; Linux counts in hundredths. */
    double cpuSeconds() throws IOException {
        var stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / 100.0;
    }

    /** Memory of the process in megabytes. */
    long residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElseThrow()
                / 1024;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}

package io.uplink.bootstrap.start;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * An SMS gateway as they are: most texts it takes at once, some late, some without ever saying so,
 * some it takes and then cuts the line, some it turns away. It counts each text that it took.
 */
final class FlakyGateway implements AutoCloseable {

    /** As long as the sender waits for an answer, and more. */
    private static final Duration TOO_LONG = Duration.ofSeconds(3);

    private static final Duration LATE = Duration.ofMillis(700);

    private final HttpServer server;
    private final AtomicInteger calls = new AtomicInteger();
    private final Map<String, Integer> taken = new ConcurrentHashMap<>();

    FlakyGateway() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/send";
    }

    /** How often each text was taken, by its words and number. */
    Map<String, Integer> taken() {
        return taken;
    }

    private void take(HttpExchange exchange) throws IOException {
        var text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var turn = calls.incrementAndGet() % 10;
        if (turn == 3) {
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
            return;
        }
        taken.merge(text, 1, Integer::sum);
        switch (turn) {
            case 5 -> pause(TOO_LONG);
            case 7 -> {
                exchange.close();
                return;
            }
            case 9 -> pause(LATE);
            default -> {}
        }
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }

    private static void pause(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

package io.uplink.bootstrap.start;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * Programs that report tickets one after the other, and each again until they hear that it was
 * taken, as a telephone does where the line is bad.
 */
final class Callers implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Twenty tickets a second by four: enough to be in the middle of something at any moment. */
    private static final Duration BREATH = Duration.ofMillis(200);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Map<String, String> taken = new ConcurrentHashMap<>();
    private final List<Thread> threads;
    private final Map<String, String> report;
    private volatile int port;
    private volatile String token;
    private volatile boolean done;

    Callers(int number, int port, Map<String, String> report) {
        this.report = Map.copyOf(report);
        this.port = port;
        token = Office.token(port);
        threads =
                IntStream.range(0, number)
                        .mapToObj(i -> Thread.ofVirtual().start(this::call))
                        .toList();
    }

    /** It stands elsewhere now. */
    void goOnWith(Program again) {
        port = again.port();
    }

    /** The id of the ticket, by the key under which it was reported. */
    Map<String, String> taken() {
        return taken;
    }

    private void call() {
        while (!done) {
            var key = UUID.randomUUID().toString();
            while (!done && !isTaken(key)) {
                LockSupport.parkNanos(BREATH.toNanos());
            }
            LockSupport.parkNanos(BREATH.toNanos());
        }
    }

    private boolean isTaken(String key) {
        try {
            var response = http.send(request(key), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() == 401) {
                token = Office.token(port); // one lives for ten minutes
            }
            if (response.statusCode() != 201) {
                return false;
            }
            taken.put(key, JSON.readTree(response.body()).get("id").textValue());
            return true;
        } catch (IOException cutOff) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private HttpRequest request(String key) throws JsonProcessingException {
        var body = new HashMap<>(report);
        body.put("subject", key);
        return HttpRequest.newBuilder(address())
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + port + "/api/v1/tickets");
    }

    /** Ends with what is under way; what nobody acknowledged by then counts for nothing. */
    void stop() {
        done = true;
        for (var thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() {
        stop();
    }
}

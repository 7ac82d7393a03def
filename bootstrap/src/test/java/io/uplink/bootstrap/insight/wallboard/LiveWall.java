package io.uplink.bootstrap.insight.wallboard;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A screen before the wall: reads what the stream says, as it comes. */
final class LiveWall implements AutoCloseable {

    private static final String ENDED = "(ended)";
    private static final Duration PATIENCE = Duration.ofSeconds(25);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final HttpResponse<Stream<String>> answer;
    private boolean ended;

    LiveWall(URI address, String session) throws IOException, InterruptedException {
        answer =
                client.send(
                        HttpRequest.newBuilder(address)
                                .header("Cookie", "uplink_session=" + session)
                                .build(),
                        BodyHandlers.ofLines());
        Thread.ofVirtual().start(this::read);
    }

    private void read() {
        try (var body = answer.body()) {
            body.forEach(lines::add);
        } catch (RuntimeException cut) {
            // The same to a screen as an end.
        } finally {
            lines.add(ENDED);
        }
    }

    int status() {
        return answer.statusCode();
    }

    String header(String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** Whether a line with this comes before the stream or the patience ends. */
    boolean says(String text) throws InterruptedException {
        for (var line = next(); line != null; line = next()) {
            if (line.equals(ENDED)) {
                ended = true;
                return false;
            }
            if (line.contains(text)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the stream ends before the patience does. */
    boolean ends() throws InterruptedException {
        if (!ended) {
            var _ = says(ENDED);
        }
        return ended;
    }

    private @Nullable String next() throws InterruptedException {
        return lines.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}

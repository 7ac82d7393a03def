package io.uplink.adapter.out.daraja;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One exchange. It tells apart what never left from what left without an answer. */
class DarajaHttp {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final int MOST_ANSWER_BYTES = 64 * 1024;

    private final ObjectMapper json = new ObjectMapper();
    private final Duration patience;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(CONNECT)
                    .build();

    DarajaHttp(Duration patience) {
        this.patience = patience;
    }

    Reply get(String address, String authorization) {
        return call(address, authorization, Optional.empty());
    }

    Reply post(String address, String authorization, JsonNode body) {
        return call(address, authorization, Optional.of(body.toString()));
    }

    private Reply call(String address, String authorization, Optional<String> body) {
        var builder = HttpRequest.newBuilder();
        try {
            builder.uri(URI.create(address)).header("Authorization", authorization);
        } catch (IllegalArgumentException strange) {
            return new Reply.NotSent("no such address");
        }
        body.ifPresent(text ->
                builder.header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(text)));
        var handler =
                BodyHandlers.limiting(
                        BodyHandlers.ofString(StandardCharsets.UTF_8), MOST_ANSWER_BYTES);
        var asked = client.sendAsync(builder.build(), handler);
        try {
            // All of the exchange: the request's own limit would end with the headers.
            var answer = asked.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return new Reply.Answered(answer.statusCode(), tree(answer.body()));
        } catch (ExecutionException failure) {
            return failed(failure);
        } catch (TimeoutException late) {
            asked.cancel(true);
            return new Reply.Silent("no answer within " + patience.toSeconds() + " s");
        } catch (InterruptedException interrupted) {
            asked.cancel(true);
            Thread.currentThread().interrupt();
            return new Reply.Silent("interrupted");
        }
    }

    private static Reply failed(ExecutionException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException
                    || cause instanceof HttpConnectTimeoutException
                    || cause instanceof UnresolvedAddressException) {
                return new Reply.NotSent("not reachable");
            }
        }
        var last = Optional.ofNullable(failure.getCause()).orElse(failure);
        return new Reply.Silent("broken off: " + last.getClass().getSimpleName());
    }

    private JsonNode tree(String body) {
        try {
            return Optional.ofNullable(json.readTree(body)).orElseGet(json::createObjectNode);
        } catch (JsonProcessingException unreadable) {
            return json.createObjectNode();
        }
    }
}

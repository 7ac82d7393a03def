package io.uplink.bootstrap.org.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.uplink.bootstrap.org.access.AccessMatrix.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A plain line to the program: there are thousands of calls, and only how each ended counts. */
final class MatrixLine {

    static final String CSRF_COOKIE = "uplink_csrf";

    /** A version that never was. */
    private static final long NEVER = 999_999;

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String EDGE = "one-part";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json = new ObjectMapper();

    /** How a call ended; {@code location} is empty where it leads nowhere. */
    record Answer(int status, String location) {}

    Answer api(Route route, String path, String bearer, Map<String, Object> body) {
        var request = to(path);
        if (!bearer.isEmpty()) {
            request.header("Authorization", "Bearer " + bearer);
        }
        if (!route.isLook()) {
            request.header("If-Match", "\"" + NEVER + "\"");
        }
        if (route.isLook() || route.method().equals("DELETE")) {
            return send(request.method(route.method(), BodyPublishers.noBody()));
        }
        return send(
                request.header("Content-Type", "application/json")
                        .method(route.method(), BodyPublishers.ofString(text(body))));
    }

    Answer page(String path, String session) {
        return send(cookies(to(path), session, "").GET());
    }

    Answer form(Route route, String path, String session, String csrf, Map<String, Object> fields) {
        var typed =
                Stream.concat(
                                Map.of("csrf", csrf, "version", NEVER).entrySet().stream(),
                                fields.entrySet().stream())
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                cookies(to(path), session, csrf)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .method(route.method(), BodyPublishers.ofString(typed)));
    }

    Answer file(Route route, String path, String session, String csrf) {
        var part =
                "--%1$s\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n%2$s\r\n--%1$s--\r\n"
                        .formatted(EDGE, csrf);
        return send(
                cookies(to(path), session, csrf)
                        .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                        .method(route.method(), BodyPublishers.ofString(part)));
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(
                        URI.create("http://localhost:%d%s".formatted(RestAssured.port, path)))
                .timeout(PATIENCE);
    }

    private static HttpRequest.Builder cookies(
            HttpRequest.Builder request, String session, String csrf) {
        var cookies =
                Stream.of(Map.entry(Browser.SESSION, session), Map.entry(CSRF_COOKIE, csrf))
                        .filter(cookie -> !cookie.getValue().isEmpty())
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; "));
        return cookies.isEmpty() ? request : request.header("Cookie", cookies);
    }

    private static String encoded(Object value) {
        return URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8);
    }

    private String text(Map<String, Object> body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException odd) {
            throw new IllegalArgumentException(odd);
        }
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), BodyHandlers.discarding());
            return new Answer(
                    answer.statusCode(), answer.headers().firstValue("Location").orElse(""));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}

package io.uplink.bootstrap.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Signs in as a browser and as a program, and yields the headers that make requests theirs. */
final class Visitor implements AutoCloseable {

    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String base;
    private final String login;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

    Visitor(int port, String login) {
        this.base = "http://localhost:" + port;
        this.login = login;
    }

    /** A session, as the header of a browser. */
    String cookie() throws IOException, InterruptedException {
        var page = send(HttpRequest.newBuilder(URI.create(base + "/login")).build()).body();
        var csrf = CSRF.matcher(page);
        if (!csrf.find()) {
            throw new IOException("the login form has no token");
        }
        var form =
                Map.of("csrf", csrf.group(1), "name", login, "password", Company.PASSWORD)
                        .entrySet()
                        .stream()
                        .map(field ->
                                field.getKey()
                                        + "="
                                        + URLEncoder.encode(
                                                field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        var answer =
                send(
                        HttpRequest.newBuilder(URI.create(base + "/login"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build());
        if (answer.statusCode() >= 400) {
            throw new IOException("signing in answered " + answer.statusCode());
        }
        return "Cookie: "
                + cookies.getCookieStore().getCookies().stream()
                        .map(HttpCookie::toString)
                        .map(cookie -> cookie.replace("\"", "").replaceAll(";.*", ""))
                        .collect(Collectors.joining("; "))
                + "\r\n";
    }

    /** An access token, as the header of a program; it lives for some minutes. */
    String bearer() throws IOException, InterruptedException {
        var body =
                JSON.writeValueAsString(Map.of("identifier", login, "password", Company.PASSWORD));
        var answer =
                send(
                        HttpRequest.newBuilder(URI.create(base + "/api/v1/auth/token"))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build());
        return "Authorization: Bearer "
                + JSON.readTree(answer.body()).path("accessToken").asText()
                + "\r\n";
    }

    JsonNode get(String path, String bearer) throws IOException, InterruptedException {
        var answer =
                send(
                        HttpRequest.newBuilder(URI.create(base + path))
                                .header("Authorization", bearer.strip().substring(15))
                                .build());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answered " + answer.statusCode() + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    /** Answers what was made or done. */
    JsonNode post(String path, String bearer, Map<String, String> body)
            throws IOException, InterruptedException {
        var answer =
                send(
                        HttpRequest.newBuilder(URI.create(base + path))
                                .header("Authorization", bearer.strip().substring(15))
                                .header("Content-Type", "application/json")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                JSON.writeValueAsString(body)))
                                .build());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(path + " answered " + answer.statusCode() + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    private HttpResponse<String> send(HttpRequest request)
            throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        client.close();
    }
}

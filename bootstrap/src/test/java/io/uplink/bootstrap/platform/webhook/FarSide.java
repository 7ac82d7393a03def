package io.uplink.bootstrap.platform.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A program of somebody else's that keeps what it is told. */
final class FarSide implements AutoCloseable {

    /** What came, with the names of headers in small letters. */
    record Call(Map<String, String> headers, String body) {

        String header(String name) {
            return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT))).orElse("");
        }
    }

    private record Answer(int status, String said) {}

    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile Answer answer = new Answer(200, "");

    FarSide() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/", this::take);
        server.start();
    }

    void answers(int status, String said) {
        answer = new Answer(status, said);
    }

    List<Call> calls() {
        return List.copyOf(calls);
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/uplink";
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = new TreeMap<String, String>();
            exchange.getRequestHeaders()
                    .forEach((name, values) ->
                            headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
            var body = exchange.getRequestBody().readAllBytes();
            calls.add(new Call(headers, new String(body, StandardCharsets.UTF_8)));
            var said = answer.said().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), said.length == 0 ? -1 : said.length);
            if (said.length > 0) {
                exchange.getResponseBody().write(said);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

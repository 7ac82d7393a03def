package io.uplink.adapter.out.backup;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** A bucket on loopback that checks signature and checksum as a real one does. */
final class S3Simulator implements AutoCloseable {

    static final String REGION = "af-south-1";
    static final String KEY_ID = "AKIDEXAMPLE";
    static final String SECRET = "a secret of forty characters or about that";

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final HttpServer server;
    private final Map<String, byte[]> objects = new ConcurrentHashMap<>();
    private volatile int always;

    S3Simulator() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/", this::serve);
        server.start();
    }

    String bucket() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/company/uplink";
    }

    Map<String, byte[]> objects() {
        return objects;
    }

    void answerAlways(int status) {
        always = status;
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var key = exchange.getRequestURI().getPath();
            var refusal = refusal(exchange, body);
            if (always > 0) {
                answer(exchange, always, "");
            } else if (refusal.isPresent()) {
                answer(exchange, 403, "<Error><Code>" + refusal.get() + "</Code></Error>");
            } else if (exchange.getRequestMethod().equals("PUT")) {
                objects.put(key, body);
                answer(exchange, 200, "");
            } else {
                answer(exchange, objects.remove(key) == null ? 404 : 204, "");
            }
        }
    }

    private static Optional<String> refusal(HttpExchange exchange, byte[] body) {
        var headers = exchange.getRequestHeaders();
        var sha256 = headers.getFirst("x-amz-content-sha256");
        if (!sha256.equals(sha256(body))) {
            return Optional.of("XAmzContentSHA256Mismatch");
        }
        var moment = Instant.from(MOMENT.parse(headers.getFirst("x-amz-date")));
        var target = URI.create("http://" + headers.getFirst("Host") + exchange.getRequestURI());
        var expected =
                new AwsSignature(REGION, KEY_ID, SECRET)
                        .headers(
                                exchange.getRequestMethod(),
                                target,
                                sha256,
                                new TreeMap<>(),
                                moment);
        return headers.getFirst("authorization").equals(expected.get("authorization"))
                ? Optional.empty()
                : Optional.of("SignatureDoesNotMatch");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }

    static String sha256(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

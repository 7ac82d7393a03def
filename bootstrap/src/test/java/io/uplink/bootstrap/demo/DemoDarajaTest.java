package io.uplink.bootstrap.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the demo's Daraja does when phones are asked, as somebody at the other end hears it. */
class DemoDarajaTest {

    private static final Duration PACE = Duration.ofMillis(120);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String SHORTCODE = "600100";
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * A phone's last digit.
     *
     * @param calls that come back, in order: a callback with its code, or a confirmation
     * @param answer the code that a query brings later
     */
    record Row(int ending, List<String> calls, String answer) {

        @Override
        public String toString() {
            return "a phone that ends with " + ending;
        }
    }

    static Stream<Row> rows() {
        var paid = List.of("callback 0", "confirmation");
        return Stream.of(
                new Row(0, paid, "0"),
                new Row(1, paid, "0"),
                new Row(2, paid, "0"),
                new Row(3, paid, "0"),
                new Row(4, paid, "0"),
                new Row(
                        5,
                        List.of("confirmation", "callback 0", "confirmation", "callback 0"),
                        "0"),
                new Row(6, List.of("callback 1032"), "1032"),
                new Row(7, List.of("callback 1"), "1"),
                new Row(8, List.of("confirmation"), "0"),
                new Row(9, List.of("callback 1037"), "1037"));
    }

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<JsonNode> told = new CopyOnWriteArrayList<>();
    private final HttpServer listener;
    private final DemoDaraja daraja;

    DemoDarajaTest() throws IOException {
        listener = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        daraja = DemoDaraja.start(InstantSource.system(), PACE, UnaryOperator.identity());
    }

    @BeforeEach
    void somebodyListens() {
        listener.createContext("/", this::hear);
        listener.start();
        var _ =
                asked(
                        "/mpesa/c2b/v2/registerurl",
                        Map.of("ShortCode", SHORTCODE, "ConfirmationURL", here("/confirmation")));
    }

    @AfterEach
    void close() {
        daraja.close();
        listener.stop(0);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void callsBackAsItsLastDigitSaysAndNoMore(Row row) {
        var checkout = push("25471200441" + row.ending());

        await().atMost(PATIENCE).until(() -> told.size() >= row.calls().size());
        // By when another phone has answered, there was time for a call too many.
        var other = push("254712004416");
        await().atMost(PATIENCE).until(() -> told.stream().anyMatch(one -> isOf(one, other)));

        assertThat(told.stream().filter(one -> !isOf(one, other)).map(DemoDarajaTest::read))
                .containsExactlyElementsOf(row.calls());
        assertThat(told.stream().filter(one -> isOf(one, checkout)).count())
                .isEqualTo(row.calls().stream().filter(one -> one.startsWith("call")).count());
        assertThat(told.stream().flatMap(DemoDarajaTest::receipts).distinct().count())
                .isEqualTo(row.answer().equals("0") ? 1 : 0);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void aQueryAnswersThatItIsBeingProcessedAndLaterWhatBecameOfIt(Row row) {
        var checkout = push("25471200441" + row.ending());

        assertThat(query(checkout).path("errorCode").asText()).isEqualTo("500.001.1001");
        await().atMost(PATIENCE).until(() -> query(checkout).has("ResultCode"));

        assertThat(query(checkout).path("ResultCode").asText()).isEqualTo(row.answer());
        assertThat(query(checkout).path("CheckoutRequestID").asText()).isEqualTo(checkout);
    }

    @Test
    void aQueryForWhatNobodyAskedIsNeverSettled() {
        assertThat(query("ws_CO_unheard").path("errorCode").asText()).isEqualTo("500.001.1001");
    }

    @Test
    void aConfirmationTellsAmountAccountAndAPartOfThePhone() {
        var _ = push("254712004418");

        await().atMost(PATIENCE).until(() -> !told.isEmpty());

        var said = told.getFirst();
        assertThat(said.path("TransAmount").asText()).isEqualTo("2500.00");
        assertThat(said.path("BillRefNumber").asText()).isEqualTo("ACC-000123");
        assertThat(said.path("BusinessShortCode").asText()).isEqualTo(SHORTCODE);
        assertThat(said.path("MSISDN").asText()).isEqualTo("2547 ***** 418");
    }

    private String push(String phone) {
        var answer =
                asked(
                        "/mpesa/stkpush/v1/processrequest",
                        Map.of(
                                "BusinessShortCode",
                                SHORTCODE,
                                "Amount",
                                "2500",
                                "PhoneNumber",
                                phone,
                                "CallBackURL",
                                here("/callback"),
                                "AccountReference",
                                "ACC-000123"));
        assertThat(answer.path("ResponseCode").asText()).isEqualTo("0");
        return answer.path("CheckoutRequestID").asText();
    }

    private JsonNode query(String checkout) {
        return asked("/mpesa/stkpushquery/v1/query", Map.of("CheckoutRequestID", checkout));
    }

    private JsonNode asked(String path, Map<String, String> body) {
        try {
            return JSON.readTree(
                    client.send(
                                    HttpRequest.newBuilder(URI.create(daraja.address() + path))
                                            .POST(
                                                    BodyPublishers.ofString(
                                                            JSON.writeValueAsString(body)))
                                            .build(),
                                    BodyHandlers.ofString())
                            .body());
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    private String here(String path) {
        return "http://127.0.0.1:" + listener.getAddress().getPort() + path;
    }

    private void hear(HttpExchange exchange) throws IOException {
        try (exchange) {
            told.add(JSON.readTree(exchange.getRequestBody().readAllBytes()));
            exchange.sendResponseHeaders(200, -1);
        }
    }

    private static boolean isOf(JsonNode said, String checkout) {
        return callback(said).path("CheckoutRequestID").asText().equals(checkout);
    }

    private static JsonNode callback(JsonNode said) {
        return said.path("Body").path("stkCallback");
    }

    private static String read(JsonNode said) {
        return said.has("TransID")
                ? "confirmation"
                : "callback " + callback(said).path("ResultCode").asInt();
    }

    private static Stream<String> receipts(JsonNode said) {
        var items = callback(said).path("CallbackMetadata").path("Item");
        return said.has("TransID")
                ? Stream.of(said.path("TransID").asText())
                : items.findValuesAsText("Value").isEmpty()
                        ? Stream.empty()
                        : Stream.of(items.get(1).path("Value").asText());
    }
}

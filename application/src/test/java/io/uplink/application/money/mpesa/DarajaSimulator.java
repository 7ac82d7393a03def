package io.uplink.application.money.mpesa;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.uplink.domain.money.mpesa.MpesaTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * Daraja on loopback: it gives out tokens of which the last one is good, takes what is asked, and
 * calls back as a test tells it: late, twice, in another order, with something else, or never.
 */
public final class DarajaSimulator implements AutoCloseable {

    private static final Pattern FIELD = Pattern.compile("\"([A-Za-z]+)\":\"([^\"]*)\"");

    /** What came. */
    public record Asked(String path, String authorization, String body) {

        /** A member of it that is text. */
        public String field(String name) {
            return FIELD.matcher(body)
                    .results()
                    .filter(match -> match.group(1).equals(name))
                    .map(match -> match.group(2))
                    .findFirst()
                    .orElse("");
        }
    }

    /** What is answered, after a while. */
    public record Answer(int status, String body, long afterMillis) {

        public static Answer of(int status, String body) {
            return new Answer(status, body, 0);
        }
    }

    private final HttpServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger tokens = new AtomicInteger();
    private final AtomicInteger conversations = new AtomicInteger();
    private final java.util.Set<String> named = ConcurrentHashMap.newKeySet();
    private final AtomicInteger pushes = new AtomicInteger();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final ConcurrentMap<String, List<Answer>> scripted = new ConcurrentHashMap<>();
    private final String run = Long.toString(System.nanoTime(), 36);
    private volatile int goodToken;

    private DarajaSimulator() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    /** On a port of its own. */
    public static DarajaSimulator start() {
        return new DarajaSimulator();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** All that was asked, tokens too, in order. */
    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    /** What was asked of one address. */
    public List<Asked> asked(String path) {
        return asked.stream().filter(one -> one.path().equals(path)).toList();
    }

    public int tokensGiven() {
        return tokens.get();
    }

    /** What the next call of that address is answered; behind it the next but one, and so on. */
    public void next(String path, Answer answer) {
        scripted.computeIfAbsent(path, _ -> new CopyOnWriteArrayList<>()).add(answer);
    }

    /** The token that was given out last is not good any more. */
    public void forgetToken() {
        goodToken = -1;
    }

    /** Calls back; the status of the answer. */
    public int call(String address, String body) {
        try {
            return client.send(
                            HttpRequest.newBuilder(URI.create(address))
                                    .header("Content-Type", "application/json")
                                    .POST(BodyPublishers.ofString(body))
                                    .build(),
                            BodyHandlers.ofString())
                    .statusCode();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** A paid request, as Safaricom writes it: the balance without a value, the rest in numbers. */
    public static String paid(String checkout, String receipt, int shillings, String phone) {
        return paid(checkout, receipt, shillings, phone, now());
    }

    /**
     * The same, paid at another time.
     *
     * @param at as Safaricom writes it, see {@link MpesaTime}
     */
    public static String paid(
            String checkout, String receipt, int shillings, String phone, String at) {
        return """
        {"Body":{"stkCallback":{"MerchantRequestID":"m-%1$s","CheckoutRequestID":"%1$s",\
        "ResultCode":0,"ResultDesc":"The service request is processed successfully.",\
        "CallbackMetadata":{"Item":[{"Name":"Amount","Value":%3$d.00},\
        {"Name":"MpesaReceiptNumber","Value":"%2$s"},{"Name":"Balance"},\
        {"Name":"TransactionDate","Value":%5$s},{"Name":"PhoneNumber","Value":%4$s}]}}}}\
        """
                .formatted(checkout, receipt, shillings, phone, at);
    }

    /** A request of which nothing came. */
    public static String failed(String checkout, int code) {
        return """
        {"Body":{"stkCallback":{"MerchantRequestID":"m-%1$s","CheckoutRequestID":"%1$s",\
        "ResultCode":%2$d,"ResultDesc":"Request cancelled by user"}}}\
        """
                .formatted(checkout, code);
    }

    /** Money to a paybill, just now: what is older is no news to its payer. */
    public static String confirmation(
            String receipt, String shortcode, String amount, String reference, String msisdn) {
        return """
        {"TransactionType":"Pay Bill","TransID":"%s","TransTime":"%s",\
        "TransAmount":"%s","BusinessShortCode":"%s","BillRefNumber":"%s","InvoiceNumber":"",\
        "OrgAccountBalance":"25.00","ThirdPartyTransID":"","MSISDN":"%s","FirstName":"JANE",\
        "MiddleName":"","LastName":""}\
        """
                .formatted(receipt, now(), amount, shortcode, reference, msisdn);
    }

    private static String now() {
        return MpesaTime.write(InstantSource.system().instant());
    }

    private void handle(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var authorization =
                Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
                        .orElse("");
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var one = new Asked(path, authorization, body);
        asked.add(one);
        var answer = scripted(path).orElseGet(() -> answer(one));
        try {
            if (answer.afterMillis() > 0) {
                java.util.concurrent.locks.LockSupport.parkNanos(answer.afterMillis() * 1_000_000);
            }
            var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException hungUp) {
            // Who does not wait for the answer does not get it.
            exchange.getHttpContext();
        } finally {
            exchange.close();
        }
    }

    private Optional<Answer> scripted(String path) {
        var answers = scripted.getOrDefault(path, List.of());
        synchronized (answers) {
            return answers.isEmpty() ? Optional.empty() : Optional.of(answers.removeFirst());
        }
    }

    private Answer answer(Asked one) {
        if (one.path().equals("/oauth/v1/generate")) {
            goodToken = tokens.incrementAndGet();
            return Answer.of(
                    200, "{\"access_token\":\"token-" + goodToken + "\",\"expires_in\":\"3599\"}");
        }
        if (!one.authorization().equals("Bearer token-" + goodToken)) {
            return Answer.of(
                    404,
                    "{\"requestId\":\"1\",\"errorCode\":\"404.001.03\",\"errorMessage\":\"Invalid"
                            + " Access Token\"}");
        }
        return switch (one.path()) {
            case "/mpesa/stkpush/v1/processrequest" -> push();
            case "/mpesa/stkpushquery/v1/query" ->
                    Answer.of(
                            500,
                            "{\"requestId\":\"1\",\"errorCode\":\"500.001.1001\",\"errorMessage\":\"The"
                                    + " transaction is being processed\"}");
            case "/mpesa/c2b/v2/registerurl" ->
                    Answer.of(
                            200,
                            "{\"OriginatorCoversationID\":\"7619-1\",\"ResponseCode\":\"0\",\"ResponseDescription\":\"Success\"}");
            default -> accepted(one);
        };
    }

    /** What moves money is taken once under its name, as the true one does. */
    private Answer accepted(Asked one) {
        var name = one.field("OriginatorConversationID");
        if (!name.isEmpty() && !named.add(name)) {
            return Answer.of(
                    500,
                    "{\"requestId\":\"1\",\"errorCode\":\"500.002.1001\",\"errorMessage\":"
                            + "\"Duplicate OriginatorConversationID.\"}");
        }
        var number = conversations.incrementAndGet();
        return Answer.of(
                200,
                """
                {"ConversationID":"AG_%1$s_%2$d","OriginatorConversationID":"%3$s",\
                "ResponseCode":"0",\
                "ResponseDescription":"Accept the service request successfully."}\
                """
                        .formatted(run, number, name.isEmpty() ? "o-" + number : name));
    }

    /** What the last one that was taken is called. */
    public String lastConversation() {
        return "AG_" + run + "_" + conversations.get();
    }

    /**
     * What became of something that was asked for.
     *
     * @param parameters {@code Name=value}
     */
    public static String result(
            String conversation,
            String origin,
            String code,
            String transaction,
            String... parameters) {
        var items =
                java.util.Arrays.stream(parameters)
                        .map(pair -> pair.split("=", 2))
                        .map(pair -> "{\"Key\":\"" + pair[0] + "\",\"Value\":\"" + pair[1] + "\"}")
                        .collect(java.util.stream.Collectors.joining(","));
        return """
        {"Result":{"ResultType":0,"ResultCode":"%s","ResultDesc":"","OriginatorConversationID":"%s",\
        "ConversationID":"%s","TransactionID":"%s","ResultParameters":{"ResultParameter":[%s]},\
        "ReferenceData":{"ReferenceItem":{"Key":"QueueTimeoutURL","Value":"https://host"}}}}\
        """
                .formatted(code, origin, conversation, transaction, items);
    }

    private Answer push() {
        var checkout = "ws_CO_" + run + "_" + pushes.incrementAndGet();
        return Answer.of(
                200,
                """
                {"MerchantRequestID":"m-%1$s","CheckoutRequestID":"%1$s","ResponseCode":"0",\
                "ResponseDescription":"Success. Request accepted for processing",\
                "CustomerMessage":"Success. Request accepted for processing"}\
                """
                        .formatted(checkout));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

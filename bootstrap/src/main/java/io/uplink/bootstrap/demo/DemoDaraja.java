package io.uplink.bootstrap.demo;

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
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;

/**
 * A Daraja on loopback that lives by itself: whoever is asked to pay does so after a while, and the
 * last digit of the phone decides how it goes, so that each way can be looked at. Addresses,
 * members and codes are those of Safaricom's documentation.
 *
 * <ul>
 *   <li>0 to 4: paid; the callback comes, then the paybill's confirmation
 *   <li>5: paid; the confirmation comes first, and everything twice
 *   <li>6: the payer cancels
 *   <li>7: there is not enough money
 *   <li>8: paid, but the callback gets lost; the confirmation comes late
 *   <li>9: the phone is off
 * </ul>
 */
public final class DemoDaraja implements AutoCloseable {

    /** Enough for a day of trying; beyond it nothing new is taken. */
    private static final int MOST = 100_000;

    /** Hundreds of phones are asked at once. */
    private static final int BACKLOG = 512;

    private static final int MOST_BYTES = 64 * 1024;
    private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
    private static final ObjectMapper JSON = new ObjectMapper();

    private record Answer(int status, String body) {}

    private final HttpServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final InstantSource clock;
    private final Duration pace;
    private final UnaryOperator<URI> ways;
    private final String run;
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicLong balance = new AtomicLong(250_000);
    private final ConcurrentMap<String, DemoPush> pushes = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Long> receipts = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, String> confirmations = new ConcurrentHashMap<>();
    private final Set<String> conversations = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    private DemoDaraja(
            HttpServer server, InstantSource clock, Duration pace, UnaryOperator<URI> ways) {
        this.server = server;
        this.clock = clock;
        this.pace = pace;
        this.ways = ways;
        this.run = Long.toString(clock.instant().getEpochSecond(), 36);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /**
     * Starts one on a free port of loopback.
     *
     * @param pace how long a person takes to look at the phone and type
     * @param ways where an address that it is to call really is
     */
    public static DemoDaraja start(InstantSource clock, Duration pace, UnaryOperator<URI> ways)
            throws IOException {
        var at = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        return new DemoDaraja(HttpServer.create(at, BACKLOG), clock, pace, ways);
    }

    /** What a shortcode is given as its address. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Where it tells of payments to a shortcode. */
    public Optional<String> confirmation(String shortcode) {
        return Optional.ofNullable(confirmations.get(shortcode));
    }

    /** Somebody pays to a paybill by hand; false while it has not said where to tell of it. */
    public boolean pay(String shortcode, String account, long shillings, String phone) {
        return confirm(shortcode, account, shillings, phone, receipt(shillings));
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readNBytes(MOST_BYTES);
            var answer = answer(exchange.getRequestURI().getPath(), read(body));
            var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(answer.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static JsonNode read(byte[] body) throws IOException {
        var node = JSON.readTree(body);
        return node == null ? JSON.createObjectNode() : node;
    }

    private Answer answer(String path, JsonNode asked) {
        return switch (path) {
            case "/oauth/v1/generate" ->
                    good("{\"access_token\":\"demo\",\"expires_in\":\"3599\"}");
            case "/mpesa/stkpush/v1/processrequest" -> push(asked);
            case "/mpesa/stkpushquery/v1/query" -> ask(text(asked, "CheckoutRequestID"));
            case "/mpesa/c2b/v2/registerurl" -> register(asked);
            case "/mpesa/transactionstatus/v1/query" -> status(asked);
            case "/mpesa/reversal/v1/request" -> moved(asked, "TransactionReversal");
            case "/mpesa/b2c/v3/paymentrequest" -> payOut(asked);
            case "/mpesa/accountbalance/v1/query" -> balance(asked);
            default -> refused("404.001.01", "Resource not found");
        };
    }

    private Answer push(JsonNode asked) {
        if (pushes.size() >= MOST) {
            return refused("500.003.03", "Error Occurred - Quota Violation");
        }
        var checkout = "ws_CO_" + run + "_" + count.incrementAndGet();
        var phone = text(asked, "PhoneNumber");
        var one =
                new DemoPush(
                        checkout,
                        text(asked, "CallBackURL"),
                        text(asked, "BusinessShortCode"),
                        phone,
                        asked.path("Amount").asLong(),
                        text(asked, "AccountReference"),
                        DemoPush.Ending.of(phone),
                        System.nanoTime() + pace.toNanos());
        pushes.put(checkout, one);
        later(pace, () -> end(one));
        return good(
                """
                {"MerchantRequestID":"m-%1$s","CheckoutRequestID":"%1$s","ResponseCode":"0",\
                "ResponseDescription":"Success. Request accepted for processing",\
                "CustomerMessage":"Success. Request accepted for processing"}\
                """
                        .formatted(checkout));
    }

    private void end(DemoPush one) {
        switch (one.ending()) {
            case PAID -> {
                var receipt = receipt(one.shillings());
                tell(one, receipt);
                rest(pace.dividedBy(4));
                confirm(one, receipt);
            }
            case PAID_TWICE_TOLD -> {
                var receipt = receipt(one.shillings());
                for (var i = 0; i < 2; i++) {
                    confirm(one, receipt);
                    rest(pace.dividedBy(4));
                    tell(one, receipt);
                }
            }
            case UNHEARD -> {
                var receipt = receipt(one.shillings());
                rest(pace.multipliedBy(3));
                confirm(one, receipt);
            }
            case CANCELLED, NO_MONEY, UNREACHABLE -> tell(one, "");
        }
    }

    private void confirm(DemoPush one, String receipt) {
        var _ = confirm(one.shortcode(), one.reference(), one.shillings(), one.phone(), receipt);
    }

    private void tell(DemoPush one, String receipt) {
        var metadata =
                receipt.isEmpty()
                        ? ""
                        : """
                        ,"CallbackMetadata":{"Item":[{"Name":"Amount","Value":%d.00},\
                        {"Name":"MpesaReceiptNumber","Value":"%s"},{"Name":"Balance"},\
                        {"Name":"TransactionDate","Value":%s},{"Name":"PhoneNumber","Value":%s}]}\
                        """
                                .formatted(one.shillings(), receipt, now(), one.phone());
        call(
                one.callback(),
                """
                {"Body":{"stkCallback":{"MerchantRequestID":"m-%1$s","CheckoutRequestID":"%1$s",\
                "ResultCode":%2$d,"ResultDesc":"%3$s"%4$s}}}\
                """
                        .formatted(
                                one.checkout(),
                                one.ending().code(),
                                one.ending().words(),
                                metadata));
    }

    private boolean confirm(
            String shortcode, String account, long shillings, String phone, String receipt) {
        var address = confirmation(shortcode);
        address.ifPresent(at ->
                call(
                        at,
                        """
                        {"TransactionType":"Pay Bill","TransID":"%s","TransTime":"%s",\
                        "TransAmount":"%d.00","BusinessShortCode":"%s","BillRefNumber":"%s",\
                        "InvoiceNumber":"","OrgAccountBalance":"%d.00","ThirdPartyTransID":"",\
                        "MSISDN":"%s","FirstName":"JANE","MiddleName":"","LastName":""}\
                        """
                                .formatted(
                                        receipt,
                                        now(),
                                        shillings,
                                        shortcode,
                                        account,
                                        balance.get(),
                                        masked(phone))));
        return address.isPresent();
    }

    private Answer ask(String checkout) {
        var known = Optional.ofNullable(pushes.get(checkout));
        if (known.filter(DemoPush::over).isEmpty()) {
            return new Answer(
                    500,
                    """
                    {"requestId":"1","errorCode":"500.001.1001",\
                    "errorMessage":"The transaction is being processed"}\
                    """);
        }
        return good(
                """
                {"ResponseCode":"0","ResponseDescription":"The service request has been accepted",\
                "MerchantRequestID":"m-%1$s","CheckoutRequestID":"%1$s","ResultCode":"%2$d",\
                "ResultDesc":"%3$s"}\
                """
                        .formatted(
                                checkout,
                                known.get().ending().code(),
                                known.get().ending().words()));
    }

    private Answer register(JsonNode asked) {
        confirmations.put(text(asked, "ShortCode"), text(asked, "ConfirmationURL"));
        return good(
                """
                {"OriginatorCoversationID":"%s","ResponseCode":"0","ResponseDescription":"Success"}\
                """
                        .formatted(name("7619")));
    }

    private Answer status(JsonNode asked) {
        var receipt = text(asked, "TransactionID");
        var known = Optional.ofNullable(receipts.get(receipt));
        return known.isPresent()
                ? accepted(
                        asked,
                        receipt,
                        0,
                        """
                        {"Key":"ReceiptNo","Value":"%s"},\
                        {"Key":"TransactionStatus","Value":"Completed"},\
                        {"Key":"Amount","Value":%d.00}\
                        """
                                .formatted(receipt, known.get()))
                : accepted(asked, receipt, 2032, "");
    }

    private Answer payOut(JsonNode asked) {
        if (!conversations.add(text(asked, "OriginatorConversationID"))) {
            return refused("500.002.1001", "Duplicate OriginatorConversationID.");
        }
        return moved(asked, text(asked, "CommandID"));
    }

    private Answer moved(JsonNode asked, String command) {
        var amount = asked.path("Amount").asLong();
        balance.addAndGet(-amount);
        var receipt = receipt(amount);
        return accepted(
                asked,
                receipt,
                0,
                """
                {"Key":"TransactionAmount","Value":%d},{"Key":"TransactionReceipt","Value":"%s"},\
                {"Key":"Amount","Value":%d},{"Key":"OriginalTransactionID","Value":"%s"},\
                {"Key":"TransactionReason","Value":"%s"}\
                """
                        .formatted(amount, receipt, amount, text(asked, "TransactionID"), command));
    }

    private Answer balance(JsonNode asked) {
        return accepted(
                asked,
                name("BAL"),
                0,
                """
                {"Key":"AccountBalance","Value":"Working Account|KES|%1$d.00|%1$d.00|0.00|0.00\
                &Utility Account|KES|0.00|0.00|0.00|0.00"}\
                """
                        .formatted(balance.get()));
    }

    /** Taken now, told later. */
    private Answer accepted(JsonNode asked, String transaction, int code, String parameters) {
        var conversation = name("AG");
        var own = text(asked, "OriginatorConversationID");
        var originator = own.isEmpty() ? name("o") : own;
        var address = text(asked, "ResultURL");
        var results =
                parameters.isEmpty()
                        ? ""
                        : ",\"ResultParameters\":{\"ResultParameter\":[" + parameters + "]}";
        later(
                pace,
                () ->
                        call(
                                address,
                                """
                                {"Result":{"ResultType":0,"ResultCode":%d,"ResultDesc":"Done",\
                                "OriginatorConversationID":"%s","ConversationID":"%s",\
                                "TransactionID":"%s"%s}}\
                                """
                                        .formatted(
                                                code,
                                                originator,
                                                conversation,
                                                transaction,
                                                results)));
        return good(
                """
                {"ConversationID":"%s","OriginatorConversationID":"%s","ResponseCode":"0",\
                "ResponseDescription":"Accept the service request successfully."}\
                """
                        .formatted(conversation, originator));
    }

    private void later(Duration pause, Runnable deed) {
        threads.execute(() -> {
            rest(pause);
            if (!closed) {
                deed.run();
            }
        });
    }

    private static void rest(Duration pause) {
        LockSupport.parkNanos(pause.toNanos());
    }

    /** Whoever does not answer is not told again: so does the real one. */
    private void call(String address, String body) {
        try {
            var _ =
                    client.send(
                            HttpRequest.newBuilder(ways.apply(URI.create(address)))
                                    .timeout(Duration.ofSeconds(10))
                                    .header("Content-Type", "application/json")
                                    .POST(HttpRequest.BodyPublishers.ofString(body))
                                    .build(),
                            BodyHandlers.discarding());
        } catch (IOException | IllegalArgumentException lost) {
            System.out.println("Demo M-Pesa: a call got lost: " + lost.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private String receipt(long shillings) {
        var name =
                "U" + run.toUpperCase(Locale.ROOT) + Integer.toString(count.incrementAndGet(), 36);
        var receipt = name.toUpperCase(Locale.ROOT);
        receipts.put(receipt, shillings);
        balance.addAndGet(shillings);
        return receipt;
    }

    private String name(String prefix) {
        return prefix + "_" + run + "_" + count.incrementAndGet();
    }

    private String now() {
        return LocalDateTime.ofInstant(clock.instant(), NAIROBI).format(TIME);
    }

    /** As the second version of confirmations tells it. */
    private static String masked(String phone) {
        return phone.length() < 7
                ? phone
                : phone.substring(0, 4) + " ***** " + phone.substring(phone.length() - 3);
    }

    private static String text(JsonNode node, String member) {
        return node.path(member).asText("");
    }

    private static Answer good(String body) {
        return new Answer(200, body);
    }

    private static Answer refused(String code, String words) {
        var status = Integer.parseInt(code.substring(0, 3));
        return new Answer(
                status,
                "{\"requestId\":\"1\",\"errorCode\":\"%s\",\"errorMessage\":\"%s\"}"
                        .formatted(code, words));
    }

    @Override
    public void close() {
        closed = true;
        server.stop(0);
        threads.shutdownNow();
        client.shutdownNow();
    }
}

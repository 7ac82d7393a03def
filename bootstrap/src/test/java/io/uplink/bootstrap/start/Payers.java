package io.uplink.bootstrap.start;

import io.uplink.domain.money.mpesa.MpesaTime;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * Safaricom, which tells of payments to a paybill: each again until it hears that it was taken, one
 * in ten once more although it was, and one in ten for an account that nobody has.
 */
final class Payers implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration AGAIN = Duration.ofMillis(100);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Map<String, Integer> taken = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();
    private final String token;
    private final List<String> accounts;
    private final int payments;
    private final String paidAt = MpesaTime.write(InstantSource.system().instant());
    private final List<Thread> threads;
    private volatile int port;

    /** So many of them pay so often in all. */
    Payers(int number, int payments, int port, String token, List<String> accounts) {
        this.payments = payments;
        this.port = port;
        this.token = token;
        this.accounts = List.copyOf(accounts);
        threads =
                IntStream.range(0, number)
                        .mapToObj(_ -> Thread.ofVirtual().start(this::pay))
                        .toList();
    }

    /** It stands elsewhere now. */
    void goOnWith(Program again) {
        port = again.port();
    }

    boolean isDone() {
        return taken.size() >= payments;
    }

    /** Shillings, by the receipt that was acknowledged. */
    Map<String, Integer> taken() {
        return taken;
    }

    private void pay() {
        for (var one = next.getAndIncrement(); one < payments; one = next.getAndIncrement()) {
            var random = new Random(one);
            var shillings = random.nextInt(1, 5_000);
            var account =
                    random.nextInt(10) == 0
                            ? "NOBODY" + one
                            : accounts.get(random.nextInt(accounts.size()));
            var receipt = "T%09X".formatted(one);
            while (!isTaken(receipt, shillings, account)) {
                if (Thread.interrupted()) {
                    return;
                }
                LockSupport.parkNanos(AGAIN.toNanos());
            }
            taken.put(receipt, shillings);
            if (ThreadLocalRandom.current().nextInt(10) == 0) {
                var _ = isTaken(receipt, shillings, account);
            }
        }
    }

    private boolean isTaken(String receipt, int shillings, String account) {
        var body =
                """
                {"TransactionType":"Pay Bill","TransID":"%s","TransTime":"%s",
                 "TransAmount":"%d.00","BusinessShortCode":"600100","BillRefNumber":"%s",
                 "InvoiceNumber":"","OrgAccountBalance":"","ThirdPartyTransID":"",
                 "MSISDN":"2547 ***** 126","FirstName":"JOHN","MiddleName":"","LastName":"DOE"}
                """
                        .formatted(receipt, paidAt, shillings, account);
        try {
            var request =
                    HttpRequest.newBuilder(
                                    URI.create(
                                            "http://127.0.0.1:%d/webhooks/pay/%s/confirmation"
                                                    .formatted(port, token)))
                            .timeout(PATIENCE)
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException cutOff) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        next.set(payments);
        threads.forEach(Thread::interrupt);
        http.close();
    }
}

package io.uplink.bootstrap.start;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Program and database are killed again and again while money comes in, a hundred times each by the
 * profile faults: each payment that was acknowledged is in the books, once.
 */
class MoneyKillIT {

    private static final int KILLS = Integer.getInteger("uplink.kills", 2);
    private static final int PAYMENTS = Integer.getInteger("uplink.payments", 300);

    private static final int PAYERS = 8;
    private static final int CUSTOMERS = 20;

    /** Between two kills, in milliseconds: from the first calls to well into their bookings. */
    private static final int SHORTEST = 200;

    private static final int LONGEST = 1_500;

    private static final Duration PATIENCE = Duration.ofMinutes(60);
    private static final String TOKEN = "money-in-the-hands-of-one-who-is-killed-0123";

    @TempDir Path folder;

    private final Random random = new Random(20_261_128);

    @Test
    void whateverIsKilledNoShillingIsLostOrDoubled() throws IOException {
        try (var server = new Server(folder)) {
            var environment = new HashMap<>(server.environment());
            environment.put("UPLINK_LOG_LEVEL", "WARN");
            var uplink = Program.startDelivered(folder, environment).ready();
            try (var payers =
                    new Payers(
                            PAYERS,
                            PAYMENTS,
                            uplink.port(),
                            TOKEN,
                            company(Office.open(uplink), server))) {
                for (var kill = 0; kill < KILLS; kill++) {
                    aWhile();
                    uplink.kill();
                    uplink = Program.startDelivered(folder, environment).ready();
                    payers.goOnWith(uplink);
                    aWhile();
                    server.killAndStart();
                    var _ = uplink.ready();
                }
                await().atMost(PATIENCE).until(payers::isDone);
                await().atMost(PATIENCE)
                        .until(() ->
                                server.number(
                                                "select count(*) from mpesa_inbound"
                                                        + " where next_at is not null")
                                        == 0);
                everyShillingIsThereOnce(server, payers.taken());
                theBooksProveIt(Office.signedIn(uplink.port()));
            } finally {
                uplink.close();
            }
        }
    }

    /** Customers, some with something to pay, and a paybill that tells us of their payments. */
    private static List<String> company(RequestSpecification admin, Server server) {
        Office.set(admin, "mpesa.addresses", "127.0.0.1");
        var branch =
                Office.made(
                        admin,
                        "branches",
                        Map.of("code", "WST", "name", "Westlands", "timeZone", "Africa/Nairobi"));
        server.run(
                """
                insert into mpesa_shortcode (id, branch_id, name, kind, number, party, service,
                    base_url, initiator, refuses_unknown, active, secrets, token_digest, version,
                    created_at)
                values (gen_random_uuid(), '%s', 'Paybill', 'paybill', '600100', '600100',
                    'sandbox', 'http://127.0.0.1:9', '', false, true, '', '\\x%s', 1, now())
                """
                        .formatted(branch, digest()));
        return IntStream.range(0, CUSTOMERS).mapToObj(i -> account(admin, branch, i)).toList();
    }

    private static String account(RequestSpecification admin, String branch, int number) {
        var customer =
                Office.made(
                        admin,
                        "customers",
                        Map.of(
                                "name",
                                "Customer " + number,
                                "phones",
                                List.of(Map.of("number", "0722 400 %03d".formatted(number))),
                                "branch",
                                branch));
        if (number % 2 == 0) {
            Charge.owed(admin, customer, 1_000_000);
        }
        return given().spec(admin).get("/api/v1/customers/" + customer).path("account");
    }

    private static void everyShillingIsThereOnce(Server server, Map<String, Integer> taken) {
        var shillings = taken.values().stream().mapToLong(Integer::longValue).sum();

        assertThat(taken).hasSize(PAYMENTS);
        assertThat(server.number("select count(*) from mpesa_payment")).isEqualTo(PAYMENTS);
        assertThat(server.number("select sum(amount_minor) / 100 from mpesa_payment"))
                .isEqualTo(shillings);
        assertThat(server.number("select count(*) from mpesa_inbound where outcome <> 'booked'"))
                .as("calls that were not booked")
                .isZero();
        assertThat(stands(server, "1110")).as("money on the M-Pesa account").isEqualTo(shillings);
        assertThat(server.number("select sum(amount_minor) / 100 from payment"))
                .as("payments of customers")
                .isEqualTo(shillings + stands(server, "2900"));
        assertThat(server.number("select sum(debit_minor - credit_minor) from journal_line"))
                .as("debits less credits")
                .isZero();
        assertThat(
                        server.number(
                                "select sum(balance_minor) / 100 from invoice"
                                        + " where state = 'issued'"))
                .as("what is owed")
                .isEqualTo(stands(server, "1200"));
    }

    private static long stands(Server server, String account) {
        return server.number(
                """
                select coalesce(sum(l.debit_minor - l.credit_minor), 0)::bigint / 100
                  from journal_line l join ledger_account a on a.id = l.account_id
                 where a.code = '%s'
                """
                        .formatted(account));
    }

    private static void theBooksProveIt(RequestSpecification admin) {
        given().spec(admin)
                .contentType(ContentType.JSON)
                .post("/api/v1/ledger/verification")
                .then()
                .statusCode(200)
                .body("broken", nullValue());
    }

    private static String digest() {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(TOKEN.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void aWhile() {
        LockSupport.parkNanos(Duration.ofMillis(random.nextInt(SHORTEST, LONGEST)).toNanos());
    }
}

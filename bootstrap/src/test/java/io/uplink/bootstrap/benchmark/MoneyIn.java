package io.uplink.bootstrap.benchmark;

import io.uplink.bootstrap.demo.DemoDaraja;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;

/**
 * Money that comes by phone: how many confirmations are taken in a second, how many payments are
 * posted, and how that stands to the transactions of pgbench (TPC-B) on the same server.
 *
 * <p>Arguments: customers, seconds of each measurement, the program. Everything is on loopback and
 * bounded in time.
 */
public final class MoneyIn {

    private static final int CLIENTS = 16;
    private static final int TPCB_SCALE = 10;
    private static final int TPCB_CLIENTS = 8;
    private static final String TPCB = "tpcb";

    private static final String PAYBILL = "600100";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

    /** Longer than anything of it may take. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final String OPEN =
            """
            select count(*)
              from (select 1 from mpesa_inbound where next_at is not null order by next_at limit 1)
                   one
            """;

    private static final String PAID =
            "select count(*) from mpesa_intent where state = 'succeeded'";

    /** Requests with one payment; as many payments as requests. */
    private static final String BOOKED =
            """
            select count(*)
              from (select p.intent_id from mpesa_payment p where p.intent_id is not null
                     group by p.intent_id having count(*) = 1) one
            """;

    private static final int PAYERS = 500;

    /** How long each of them takes. */
    private static final Duration PACE = Duration.ofSeconds(1);

    /** Less than a job takes at once, which would rest for some seconds otherwise. */
    private static final int WAITING = 15_000;

    /** Calls that came while nobody worked them off. */
    private static final String WAIT =
            """
            insert into mpesa_inbound (id, shortcode_id, kind, dedup_key, raw, source, trusted,
                    received_at, next_at)
            select gen_random_uuid(), s.id, 'confirmation', 'c2b:' || receipt,
                   json_build_object('TransactionType', 'Pay Bill', 'TransID', receipt,
                       'TransTime', to_char(now() at time zone 'Africa/Nairobi',
                               'YYYYMMDDHH24MISS'),
                       'TransAmount', (500 + n)::numeric(12, 2)::text,
                       'BusinessShortCode', s.number, 'BillRefNumber', c.account_number,
                       'MSISDN', '2547 ***** 126', 'FirstName', 'JOHN')::text,
                   '127.0.0.1', true, now(), now()
              from (select n, 'W' || lpad(to_hex(n), 9, '0') as receipt
                      from generate_series(1, %1$d) n) call
              join (select account_number, row_number() over (order by id) as place
                      from customer) c
                on c.place = 1 + call.n %% (select count(*) from customer)
             cross join (select id, number from mpesa_shortcode limit 1) s
            """
                    .formatted(WAITING);

    /** Those after the first lot, by the time that they took. */
    private static final String POSTED =
            """
            select round(count(*) / extract(epoch from max(processed_at) - min(first)))
              from (select processed_at, min(processed_at) over () as first
                      from mpesa_inbound where dedup_key like 'c2b:W%') one
             where processed_at > first
            """;

    private final Store store;
    private final Program program;
    private final Duration time;
    private final String token;
    private final List<String> accounts;
    private final AtomicLong sent = new AtomicLong();

    private MoneyIn(
            Store store, Program program, Duration time, String token, List<String> accounts) {
        this.store = store;
        this.program = program;
        this.time = time;
        this.token = token;
        this.accounts = accounts;
    }

    public static void main(String... arguments) throws Exception {
        var customers = Integer.parseInt(arguments[0]);
        var time = Duration.ofSeconds(Long.parseLong(arguments[1]));
        var delivered = Path.of(arguments[2]).toAbsolutePath();
        var folder = Files.createTempDirectory("uplink-money-in");
        try (var store = Store.start(folder)) {
            System.out.printf("Filling %,d customers%n", customers);
            Benchmark.rehearse(store, delivered, folder);
            var company = Company.fill(store, customers, customers);
            company.trust();
            store.run("create extension if not exists pg_stat_statements", "vacuum analyze");
            store.prepareTpcb(TPCB, TPCB_SCALE);
            var accounts = company.accounts();
            try (var program = Benchmark.start(store, Store.FIRST, delivered, folder);
                    var daraja =
                            DemoDaraja.start(
                                    InstantSource.system(), PACE, UnaryOperator.identity());
                    var staff = new Visitor(program.port(), company.login())) {
                var token = paybill(staff, company.branch(), daraja);
                new MoneyIn(store, program, time, token, accounts)
                        .run(staff.bearer(), company.payers(PAYERS));
            }
        }
    }

    /** Enters a paybill and answers the secret part of the address that calls go to. */
    private static String paybill(Visitor staff, String branch, DemoDaraja daraja)
            throws Exception {
        var bearer = staff.bearer();
        var shortcode =
                staff.post(
                        "/api/v1/mpesa/shortcodes",
                        bearer,
                        Map.of(
                                "branch", branch,
                                "name", "Paybill",
                                "kind", "paybill",
                                "number", PAYBILL,
                                "service", "other",
                                "baseUrl", daraja.address(),
                                "consumerKey", "key",
                                "consumerSecret", "secret",
                                "passKey", "pass",
                                "password", Company.PASSWORD));
        var _ =
                staff.post(
                        "/api/v1/mpesa/shortcodes/"
                                + shortcode.path("id").asText()
                                + "/registration",
                        bearer,
                        Map.of("password", Company.PASSWORD));
        return daraja.confirmation(PAYBILL).orElseThrow().replaceAll(".*/pay/([^/]+)/.*", "$1");
    }

    private void run(String bearer, List<String> payers) throws Exception {
        var booked = burst(bearer, payers);
        Load.closed(program.port(), CLIENTS, time, this::confirmation);
        waitUntilPosted();

        var before = tpcb();
        var taken = Load.closed(program.port(), CLIENTS, time, this::confirmation);
        print("taken, as fast as it goes", taken);
        waitUntilPosted();
        var steady = Load.open(program.port(), CLIENTS, Bars.CALLS, time, this::confirmation);
        print("taken, 1,000 a second", steady);
        waitUntilPosted();

        var posted = posted();
        var after = tpcb();
        var tpcb = (before + after) / 2;
        System.out.printf(
                Locale.ROOT,
                "%nposted, of %,d that waited: %d/s%n"
                        + "pgbench TPC-B, %d clients, before and after: %.0f and %.0f/s%n"
                        + "ratio: %.0f %%%n"
                        + "memory after all of it: %d MB%n",
                WAITING,
                posted,
                TPCB_CLIENTS,
                before,
                after,
                100 * posted / tpcb,
                program.residentMegabytes());
        new Bars(
                        taken.perSecond(),
                        taken.millis(0.99),
                        steady.millis(0.99),
                        100 * posted / tpcb,
                        payers.size(),
                        booked)
                .lines()
                .forEach(System.out::println);
        if (taken.failures() + steady.failures() > 0) {
            throw new IllegalStateException("calls failed: the figures are void");
        }
        check();
    }

    /**
     * All phones are asked at once; each is asked once, pays once, and is booked once. How many
     * were.
     */
    private long burst(String bearer, List<String> payers) throws SQLException {
        var start = System.nanoTime();
        var asked =
                Load.atOnce(
                        program.port(),
                        payers.size(),
                        number -> ask(bearer, payers.get((int) number)));
        if (asked.failures() > 0) {
            throw new IllegalStateException(asked.failures() + " phones could not be asked");
        }
        waitUntil(PAID, payers.size());
        System.out.printf(
                Locale.ROOT,
                "%d phones asked at once: taken within %.0f ms, all paid and booked after %.1f s,"
                        + " of which the payers took %.1f%n",
                payers.size(),
                asked.millis(1),
                (System.nanoTime() - start) / 1e9,
                PACE.toMillis() / 1e3);
        sent.addAndGet(payers.size());
        waitUntilPosted();
        return store.number(BOOKED);
    }

    private static byte[] ask(String bearer, String customer) {
        return HttpLine.request(
                "POST",
                "/api/v1/mpesa/requests",
                bearer + "Content-Type: application/json\r\n",
                "{\"customer\":\"%s\",\"amount\":\"1500\"}".formatted(customer));
    }

    /** Payments a second; the payers are told of them meanwhile. */
    private long posted() throws SQLException {
        store.run(WAIT);
        sent.addAndGet(WAITING);
        waitUntilPosted();
        return store.number(POSTED);
    }

    private double tpcb() throws Exception {
        return store.tpcb(TPCB, TPCB_CLIENTS, (int) time.toSeconds());
    }

    private static void print(String what, Load.Result result) {
        System.out.printf(
                Locale.ROOT,
                "%-28s %8.0f/s   p50 %6.1f ms   p99 %6.1f ms   %d failed%n",
                what,
                result.perSecond(),
                result.millis(0.5),
                result.millis(0.99),
                result.failures());
    }

    private void waitUntilPosted() throws SQLException {
        waitUntil(OPEN, 0);
    }

    private void waitUntil(String count, long wanted) throws SQLException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (store.number(count) != wanted) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException(store.number(count) + " instead of " + wanted);
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    /** Every call is one payment, and both sides of the books are the same. */
    private void check() throws SQLException {
        var payments = store.number("select count(*) from mpesa_payment");
        var posted = store.number("select count(*) from payment where method = 'mobile-money'");
        var kept =
                store.number(
                        "select count(*) from journal_entry where source_kind = 'suspense-kept'");
        var difference = store.number("select sum(debit_minor - credit_minor) from journal_line");
        System.out.printf(
                Locale.ROOT,
                "%,d calls, %,d receipts, %,d payments of customers, %,d in suspense,"
                        + " debits less credits %d%n",
                sent.get(),
                payments,
                posted,
                kept,
                difference);
        if (payments != sent.get() || posted + kept != payments || difference != 0) {
            throw new IllegalStateException("money is missing");
        }
    }

    private byte[] confirmation(long number) {
        var one = sent.getAndIncrement();
        var body =
                """
                {"TransactionType":"Pay Bill","TransID":"%s","TransTime":"%s",
                 "TransAmount":"%d.00","BusinessShortCode":"%s","BillRefNumber":"%s",
                 "InvoiceNumber":"","OrgAccountBalance":"","ThirdPartyTransID":"",
                 "MSISDN":"2547 ***** %03d","FirstName":"JOHN","MiddleName":"","LastName":"DOE"}
                """
                        .formatted(
                                receipt(one),
                                LocalDateTime.now(ZoneId.of("Africa/Nairobi")).format(TIME),
                                500 + one % 4_500,
                                PAYBILL,
                                accounts.get((int) (one % accounts.size())),
                                one % 1_000);
        return HttpLine.request(
                "POST",
                "/webhooks/pay/" + token + "/confirmation",
                "Content-Type: application/json\r\n",
                body);
    }

    private static String receipt(long number) {
        return "S" + "%09X".formatted(number);
    }
}

package io.uplink.bootstrap.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongFunction;

/**
 * What the past costs: two databases of the same open work, one with many times the history, on one
 * server, each with a program of its own. Both are asked the same in turns, so that whatever else
 * the machine does meets both alike.
 *
 * <p>Arguments: customers and tickets of the small one, how many times as many the large one has,
 * the program. Everything is on loopback and bounded in time.
 */
public final class Growth {

    private static final String LARGE = "large";

    /** Odd, so that the middle one is one of them. */
    private static final int TURNS = 41;

    /** Of the searches, whose slowest in a hundred counts. */
    private static final int SEARCHES = 200;

    private static final int WARM_UP = 30;

    /** Of the journal, in which one altered line is looked for. */
    private static final int ENTRIES = 1_000_000;

    private static final Duration LONGEST_CHECK = Duration.ofMinutes(5);

    /** What a page may cost with ten times the past, of what it costs without. */
    private static final double MOST = 1.3;

    /** Within this each frequent job runs once. */
    private static final Duration EVERY_JOB = Duration.ofSeconds(65);

    private static final List<String> PAGES =
            List.of(
                    "/dashboard",
                    "/tickets",
                    "/tickets?state=closed",
                    "/tickets?order=due",
                    "/customers",
                    "/messages",
                    "/activity",
                    "/wallboard",
                    "/reports/sla",
                    "/tickets?text=wanjiku",
                    "/tickets?text=0722",
                    "/customers?q=wanjiku",
                    "/customers?q=0722",
                    "/search?q=router");

    /** Of many, of some, of one and of none; by word, name, telephone and number. */
    private static final List<String> WORDS =
            List.of(
                    "outage",
                    "router",
                    "no%20internet",
                    "wanjiku",
                    "kamau%20njoroge",
                    "0722",
                    "TKT-2026-0001",
                    "qqxyzzy",
                    "slow%20at%20night",
                    "red%20light");

    private final List<Side> sides;

    private Growth(List<Side> sides) {
        this.sides = sides;
    }

    /** A database and the program beside it. */
    private record Side(
            Connection sql,
            Program program,
            String cookie,
            String bearer,
            String login,
            List<String> tickets) {

        /** What was there at the start is worth nothing after a quarter of an hour. */
        String bearerNow() throws IOException, InterruptedException {
            try (var visitor = new Visitor(program.port(), login)) {
                return visitor.bearer();
            }
        }

        double millis(LongFunction<byte[]> request, long number) throws IOException {
            try (var line = new HttpLine(program.port())) {
                var from = System.nanoTime();
                var answer = line.ask(request.apply(number));
                var took = (System.nanoTime() - from) / 1e6;
                if (answer.status() != 200) {
                    throw new IOException("answered " + answer.status());
                }
                return took;
            }
        }

        /** Milliseconds that PostgreSQL worked on statements like it so far, and their number. */
        double[] worked(String like) throws SQLException {
            try (var query =
                    sql.prepareStatement(
                            """
                            select coalesce(sum(total_exec_time), 0), coalesce(sum(calls), 0)
                              from pg_stat_statements
                             where dbid = (select oid from pg_database
                                            where datname = current_database())
                               and query like ? and query not like '%pg_stat_statements%'
                            """)) {
                query.setString(1, like);
                try (var rows = query.executeQuery()) {
                    rows.next();
                    return new double[] {rows.getDouble(1), rows.getDouble(2)};
                }
            }
        }
    }

    public static void main(String... arguments) throws Exception {
        var customers = Integer.parseInt(arguments[0]);
        var tickets = Integer.parseInt(arguments[1]);
        var times = Integer.parseInt(arguments[2]);
        var jar = Path.of(arguments[3]).toAbsolutePath();
        var folder = Files.createTempDirectory("uplink-growth");
        try (var store = Store.start(folder)) {
            System.out.printf("Filling %,d customers, %,d tickets%n", customers, tickets);
            Benchmark.rehearse(store, jar, folder);
            var company = Company.fill(store, customers, tickets);
            store.run("create extension if not exists pg_stat_statements", "vacuum analyze");
            store.run("create database " + LARGE + " template " + Store.FIRST);
            try (var small = store.connect();
                    var large = store.connect(LARGE)) {
                System.out.printf("Adding the past of %d times as many%n", times - 1);
                History.add(large, times - 1);
                try (var one = Benchmark.start(store, Store.FIRST, jar, folder);
                        var other = Benchmark.start(store, LARGE, jar, folder)) {
                    new Growth(List.of(side(small, one, company), side(large, other, company)))
                            .run();
                }
            }
        }
    }

    private static Side side(Connection sql, Program program, Company company)
            throws IOException, InterruptedException, SQLException {
        try (var visitor = new Visitor(program.port(), company.login())) {
            return new Side(
                    sql,
                    program,
                    visitor.cookie(),
                    visitor.bearer(),
                    company.login(),
                    company.tickets(200));
        }
    }

    private void run() throws Exception {
        for (var side : sides) {
            System.out.printf(
                    "%,d customers, %,d tickets of which %,d open, %,d entries: %s%n",
                    count(side, "customer"),
                    count(side, "ticket"),
                    count(side, "ticket where state not in ('closed', 'resolved', 'cancelled')"),
                    count(side, "ticket_entry"),
                    text(side, "select pg_size_pretty(pg_database_size(current_database()))"));
        }
        System.out.printf(
                "%n%-28s %10s %10s %8s %12s %12s%n",
                "what", "small ms", "large ms", "ratio", "small SQL ms", "large SQL ms");
        for (var path : PAGES) {
            compare(path, side -> page(path, side.cookie()));
        }
        compare(
                "a ticket",
                side -> {
                    var list = side.tickets();
                    return i ->
                            page("/tickets/" + list.get((int) (i % list.size())), side.cookie())
                                    .apply(i);
                });
        compare("list, API", side -> page("/api/v1/tickets", side.bearer()));
        searches();
        jobs();
        books();
    }

    /** A request of each side. */
    private interface Asked {
        LongFunction<byte[]> of(Side side);
    }

    private void compare(String what, Asked asked) throws IOException, SQLException {
        var requests = new ArrayList<LongFunction<byte[]>>();
        var times = new double[sides.size()][TURNS];
        for (var side : sides) {
            var request = asked.of(side);
            requests.add(request);
            for (var i = 0; i < WARM_UP; i++) {
                side.millis(request, i);
            }
        }
        var before = sql("%");
        for (var turn = 0; turn < TURNS; turn++) {
            for (var i = 0; i < times.length; i++) {
                times[i][turn] = sides.get(i).millis(requests.get(i), turn);
            }
        }
        var after = sql("%");
        var small = middle(times[0]);
        var large = middle(times[1]);
        System.out.printf(
                Locale.ROOT,
                "%-28s %10.1f %10.1f %8.2f %12.1f %12.1f%s%n",
                what,
                small,
                large,
                large / small,
                (after.get(0)[0] - before.get(0)[0]) / TURNS,
                (after.get(1)[0] - before.get(1)[0]) / TURNS,
                large / small > MOST ? "  too much" : "");
    }

    private static double middle(double... millis) {
        return Arrays.stream(millis).sorted().toArray()[millis.length / 2];
    }

    private List<double[]> sql(String like) throws SQLException {
        var worked = new ArrayList<double[]>();
        for (var side : sides) {
            worked.add(side.worked(like));
        }
        return worked;
    }

    private void searches() throws IOException {
        System.out.printf("%n%-28s %10s %10s%n", "search, large", "p50 ms", "p99 ms");
        for (var api :
                Map.of("tickets", "/api/v1/tickets?text=", "everything", "/search?q=").entrySet()) {
            var all = new ArrayList<Double>();
            for (var word : WORDS) {
                var side = sides.get(1);
                var request =
                        page(
                                api.getValue() + word,
                                api.getKey().equals("tickets") ? side.bearer() : side.cookie());
                var each = new double[SEARCHES / WORDS.size()];
                side.millis(request, 0);
                for (var i = 0; i < each.length; i++) {
                    each[i] = side.millis(request, i);
                    all.add(each[i]);
                }
                var sorted = Arrays.stream(each).sorted().toArray();
                System.out.printf(
                        Locale.ROOT,
                        "  %-26s %10.1f %10.1f%n",
                        word.replace("%20", " "),
                        sorted[each.length / 2],
                        sorted[each.length - 1]);
            }
            var sorted = all.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            System.out.printf(
                    Locale.ROOT,
                    "%-28s %10.1f %10.1f%n",
                    api.getKey(),
                    sorted[sorted.length / 2],
                    sorted[(int) Math.ceil(0.99 * sorted.length) - 1]);
        }
    }

    /** What looks for tickets whose SLA is due. */
    private void jobs() throws SQLException {
        var like = "%sla_next_at <=%";
        var before = sql(like);
        LockSupport.parkNanos(EVERY_JOB.toNanos());
        var after = sql(like);
        System.out.printf("%n%-28s %10s %10s%n", "SLA job", "runs", "ms a run");
        for (var i = 0; i < sides.size(); i++) {
            var runs = after.get(i)[1] - before.get(i)[1];
            System.out.printf(
                    Locale.ROOT,
                    "  %-26s %10.0f %10.3f%n",
                    i == 0 ? "small" : "large",
                    runs,
                    (after.get(i)[0] - before.get(i)[0]) / Math.max(1, runs));
        }
    }

    /** How long the whole journal takes, sound and with one line of it changed near its end. */
    private void books() throws Exception {
        var side = sides.get(1);
        Books.openTo(side.sql(), "manager");
        Books.fill(side.sql(), ENTRIES);
        System.out.printf("%n%-28s %10s%n", "%,d entries checked".formatted(ENTRIES), "s");
        System.out.printf(Locale.ROOT, "  %-26s %10.1f%n", "sound", check(side, "sound"));
        var number = Books.tamper(side.sql(), 0.99);
        System.out.printf(
                Locale.ROOT,
                "  %-26s %10.1f%n",
                "entry %,d altered".formatted(number),
                check(side, "altered"));
    }

    private static double check(Side side, String expected) throws Exception {
        try (var line = new HttpLine(side.program().port(), LONGEST_CHECK)) {
            var asked =
                    HttpLine.request("POST", "/api/v1/ledger/verification", side.bearerNow(), "");
            var from = System.nanoTime();
            var status = line.ask(asked).status();
            var took = (System.nanoTime() - from) / 1e9;
            if (status != 200) {
                throw new IOException("the check answered " + status);
            }
            var found = text(side, "select coalesce(fault, 'sound') from ledger_check");
            if (!found.equals(expected)) {
                throw new IOException("the journal is said to be " + found);
            }
            return took;
        }
    }

    private static long count(Side side, String what) throws SQLException {
        return Long.parseLong(text(side, "select count(*) from " + what));
    }

    private static String text(Side side, String query) throws SQLException {
        try (var statement = side.sql().createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static LongFunction<byte[]> page(String path, String headers) {
        var request = HttpLine.request("GET", path, headers, "");
        return _ -> request;
    }
}

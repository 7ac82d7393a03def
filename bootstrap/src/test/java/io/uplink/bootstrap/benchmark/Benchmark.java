package io.uplink.bootstrap.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongFunction;

/**
 * Fills a database, starts the packaged program beside it and measures: throughput in a closed
 * loop, latency at a fixed rate, CPU, memory, statements, and the same SQL without Uplink.
 *
 * <p>Arguments: customers, tickets, seconds of each measurement, the program, which is a jar or the
 * native binary. Everything is on loopback and bounded in time.
 */
public final class Benchmark {

    private static final int MANY = 64;
    private static final int MOST_WAITS = 600;
    private static final String CACHE = "uplink.aot";

    /** Deeper than anybody pages by hand: page 500 of 50 rows. */
    private static final int DEPTH = 500;

    /**
     * Measured times that the JVM is given before the first: what is run often it compiles within
     * its first minutes, and a server runs for weeks.
     */
    private static final int WARM_UP = 8;

    /** Longer than what follows a request takes, such as telling the customer. */
    private static final Duration HANDLED = Duration.ofSeconds(3);

    /** Within this each frequent job runs once. */
    private static final Duration EVERY_JOB = Duration.ofSeconds(65);

    private final Store store;
    private final Program program;
    private final Company company;
    private final Visitor visitor;
    private final Duration time;
    private long failures;

    private Benchmark(
            Store store, Program program, Company company, Visitor visitor, Duration time) {
        this.store = store;
        this.program = program;
        this.company = company;
        this.visitor = visitor;
        this.time = time;
    }

    public static void main(String... arguments) throws Exception {
        var customers = Integer.parseInt(arguments[0]);
        var tickets = Integer.parseInt(arguments[1]);
        var time = Duration.ofSeconds(Long.parseLong(arguments[2]));
        var delivered = Path.of(arguments[3]).toAbsolutePath();
        var folder = Files.createTempDirectory("uplink-benchmark");
        try (var store = Store.start(folder)) {
            System.out.printf("Filling %,d customers, %,d tickets%n", customers, tickets);
            // The first start migrates and is rehearsed on; the second is the one that counts.
            rehearse(store, delivered, folder);
            var company = Company.fill(store, customers, tickets);
            store.run("create extension if not exists pg_stat_statements", "vacuum analyze");
            try (var program = start(store, Store.FIRST, delivered, folder);
                    var visitor = new Visitor(program.port(), company.login())) {
                System.out.printf(
                        "Ready after %.2f s on a migrated database, %d MB%n",
                        program.readyAfterSeconds(), program.residentMegabytes());
                new Benchmark(store, program, company, visitor, time).run();
            }
        }
    }

    /** Migrates the first database, and notes what the JVM does at a start. */
    static void rehearse(Store store, Path program, Path folder) throws IOException {
        start(store, Store.FIRST, program, folder, "-XX:AOTCacheOutput=" + folder.resolve(CACHE))
                .close();
    }

    /** Starts it on one of the databases, as it is delivered. */
    static Program start(Store store, String database, Path program, Path folder)
            throws IOException {
        return start(store, database, program, folder, "-XX:AOTCache=" + folder.resolve(CACHE));
    }

    private static Program start(
            Store store, String database, Path program, Path folder, String cache)
            throws IOException {
        var random = new SecureRandom();
        var key = new byte[32];
        random.nextBytes(key);
        var secret = Base64.getEncoder().encodeToString(key);
        return Program.start(
                command(program, cache),
                Map.of(
                        "MALLOC_ARENA_MAX",
                        "1",
                        "UPLINK_BEHIND_PROXY",
                        "true",
                        "UPLINK_DB_URL",
                        "postgresql://127.0.0.1:" + store.port() + "/" + database,
                        "UPLINK_DB_USER",
                        "postgres",
                        "UPLINK_DB_PASSWORD",
                        "postgres",
                        "UPLINK_KEYS",
                        "benchmark:" + secret,
                        "UPLINK_JWT_SECRET",
                        secret),
                folder.resolve(database + ".log"));
    }

    /** A jar is run with what the JVM remembers of its rehearsal; the native binary as it is. */
    private static List<String> command(Path program, String cache) {
        if (!program.toString().endsWith(".jar")) {
            return List.of(program.toString());
        }
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + Path.of("../docker/jvm.options").toAbsolutePath(),
                "-Xmx256m",
                cache,
                "-jar",
                program.toString());
    }

    private void run() throws Exception {
        var cookie = visitor.cookie();
        var tickets = company.tickets(500);
        var links = links();
        System.out.println();
        System.out.println(
                "what                      clients      req/s    p50 ms    p99 ms  p99 at half"
                        + "   CPU ms  statements    KB");
        warmUp(cookie, tickets, links);
        measure("list, API", api("GET", "/api/v1/tickets", ""), true);
        measure("list, page 500, API", api("GET", deep(), ""), false);
        measure("list, HTML", page("/tickets", cookie), true);
        measure("ticket, HTML", i -> page("/tickets/" + at(tickets, i), cookie).apply(i), true);
        measure("search, API", api("GET", "/api/v1/tickets?text=outage", ""), false);
        measure("customer link", links, true);
        measure("dashboard, HTML", page("/dashboard", cookie), false);
        measureCreate();
        System.out.printf("%nMemory after all of it: %d MB%n", program.residentMegabytes());
        hangUp(cookie);
        compare();
        if (failures > 0) {
            throw new IllegalStateException(failures + " requests failed: the figures are void");
        }
    }

    private void warmUp(String cookie, List<String> tickets, LongFunction<byte[]> links)
            throws Exception {
        var list = api("GET", "/api/v1/tickets", "");
        var html = page("/tickets", cookie);
        Load.closed(
                program.port(),
                MANY,
                time.multipliedBy(WARM_UP),
                i ->
                        switch ((int) (i % 4)) {
                            case 0 -> list.apply(i);
                            case 1 -> html.apply(i);
                            case 2 -> page("/tickets/" + at(tickets, i), cookie).apply(i);
                            default -> links.apply(i);
                        });
    }

    /** Last, because thousands of tickets that nobody works would slow every count down. */
    private void measureCreate() throws Exception {
        var create = create();
        Load.closed(program.port(), MANY, time.multipliedBy(WARM_UP), create);
        waitForAllThatFollows();
        measure("create, API", create, false);
    }

    private void measure(String what, LongFunction<byte[]> request, boolean atHalf)
            throws Exception {
        for (var clients : new int[] {1, MANY}) {
            var cpu = program.cpuSeconds();
            var statements = store.statements();
            var result = Load.closed(program.port(), clients, time, request);
            failures += result.failures();
            var asked = Math.max(1, result.requests());
            var cpuMillis = (program.cpuSeconds() - cpu) * 1000 / asked;
            var perRequest = (store.statements() - statements) / (double) asked;
            var half = "";
            if (atHalf && clients == MANY) {
                var rate = result.perSecond() / 2;
                half =
                        "%.1f"
                                .formatted(
                                        Load.open(program.port(), MANY, rate, time, request)
                                                .millis(0.99));
            }
            System.out.printf(
                    Locale.ROOT,
                    "%-25s %7d %10.0f %9.1f %9.1f %12s %8.2f %11.1f %5d%s%n",
                    what,
                    clients,
                    result.perSecond(),
                    result.millis(0.5),
                    result.millis(0.99),
                    half,
                    cpuMillis,
                    perRequest,
                    result.bytes() / 1024,
                    result.failures() > 0 ? "  " + result.failures() + " failed" : "");
        }
    }

    /** How often a request was answered, and what it did. */
    private record Asked(String what, int clients, double perSecond, RecordedSql.Script script) {}

    /** The same statements, driven by pgbench in the same run on the same server. */
    private void compare() throws Exception {
        var background = store.record(() -> idle(EVERY_JOB));
        var asked = new ArrayList<Asked>();
        for (var what : List.of("list", "create")) {
            var request = what.equals("list") ? api("GET", "/api/v1/tickets", "") : create();
            var script = script(request, background);
            for (var clients : new int[] {1, MANY}) {
                asked.add(new Asked(what, clients, sustained(request, clients), script));
            }
        }
        // It would work on what pgbench leaves for it.
        program.close();
        System.out.println();
        System.out.println("beside the same SQL       clients    Uplink/s   pgbench/s   ratio");
        for (var one : asked) {
            var sql = store.pgbench(one.script(), one.clients(), (int) time.toSeconds());
            System.out.printf(
                    Locale.ROOT,
                    "%-25s %7d %11.0f %11.0f %6.0f %%%n",
                    one.what(),
                    one.clients(),
                    one.perSecond(),
                    sql,
                    100 * one.perSecond() / sql);
        }
    }

    /** With all that follows on the requests, such as telling the customers, as the SQL has it. */
    private double sustained(LongFunction<byte[]> request, int clients) throws SQLException {
        var start = System.nanoTime();
        var result = Load.closed(program.port(), clients, time, request);
        failures += result.failures();
        waitForAllThatFollows();
        return result.requests() / ((System.nanoTime() - start) / 1e9);
    }

    private void waitForAllThatFollows() throws SQLException {
        var waiting = "select count(*) from outbox_delivery where state = 'waiting'";
        for (var waits = 0; store.number(waiting) > 0 && waits < MOST_WAITS; waits++) {
            idle(Duration.ofMillis(100));
        }
    }

    private RecordedSql.Script script(
            LongFunction<byte[]> request, List<List<RecordedSql.Step>> background)
            throws SQLException, IOException {
        var first = record(request, 1_000_001, background);
        var second = record(request, 1_000_002, background);
        var known = RecordedSql.ids(first);
        known.retainAll(RecordedSql.ids(second));
        return RecordedSql.script(second, known, store::types);
    }

    private List<RecordedSql.Step> record(
            LongFunction<byte[]> request, long number, List<List<RecordedSql.Step>> background)
            throws SQLException, IOException {
        return RecordedSql.without(
                background, store.record(() -> onceWithAllThatFollows(request, number)));
    }

    private void onceWithAllThatFollows(LongFunction<byte[]> request, long number) {
        try (var line = new HttpLine(program.port())) {
            line.ask(request.apply(number));
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
        idle(HANDLED);
    }

    private static void idle(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }

    /** Clients that hang up must not cost the pool a connection. */
    private void hangUp(String cookie) throws Exception {
        var list = page("/tickets", cookie);
        for (var round = 0; round < 5; round++) {
            Load.hangUp(program.port(), MANY, list.apply(round));
            Load.hangUp(program.port(), MANY, create().apply(9_000_000L + round));
        }
        var after = Load.closed(program.port(), MANY, time, list);
        failures += after.failures();
        var held = "select count(*) from pg_stat_activity where state like 'idle in transaction%'";
        // What they asked for is done all the same, and what follows from it.
        waitForAllThatFollows();
        idle(HANDLED);
        System.out.printf(
                Locale.ROOT,
                "%nAfter %d clients hung up in mid-request: %.0f lists/s, %d failed,"
                        + " %d connections left in a transaction%n",
                10 * MANY,
                after.perSecond(),
                after.failures(),
                store.number(held));
    }

    private LongFunction<byte[]> api(String method, String path, String body) throws Exception {
        var request = HttpLine.request(method, path, visitor.bearer(), body);
        return _ -> request;
    }

    private static LongFunction<byte[]> page(String path, String cookie) {
        var request = HttpLine.request("GET", path, cookie, "");
        return _ -> request;
    }

    private LongFunction<byte[]> create() throws Exception {
        var bearer = visitor.bearer() + "Content-Type: application/json\r\n";
        var body =
                """
                {"customer":"%s","branch":"%s","category":"connectivity","priority":"high",
                 "subject":"No internet since the rain","description":"The red light is on."}
                """
                        .formatted(company.customer(), company.branch());
        var request = HttpLine.request("POST", "/api/v1/tickets", bearer, body);
        return _ -> request;
    }

    private LongFunction<byte[]> links() throws SQLException {
        var requests = new ArrayList<byte[]>();
        for (var token : company.links(2_000)) {
            // Looks are throttled by address, and customers do not share one.
            var from =
                    "X-Forwarded-For: 10.0.%d.%d\r\n"
                            .formatted(requests.size() / 250, requests.size() % 250);
            requests.add(HttpLine.request("GET", "/v/" + token, from, ""));
        }
        return i -> requests.get((int) (i % requests.size()));
    }

    private String deep() throws Exception {
        var bearer = visitor.bearer();
        var path = "/api/v1/tickets";
        for (var page = 1; page < DEPTH; page++) {
            var next = visitor.get(path, bearer).path("next").asText("");
            if (next.isEmpty()) {
                break;
            }
            path = "/api/v1/tickets?cursor=" + next;
        }
        return path;
    }

    private static String at(List<String> list, long number) {
        return list.get((int) (number % list.size()));
    }
}

package io.uplink.bootstrap.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** A durable PostgreSQL that counts statements and can log them, and pgbench against it. */
final class Store implements AutoCloseable {

    /** The database that everything is filled into. */
    static final String FIRST = "postgres";

    private static final String LOG = "benchmark.log";

    private static final Pattern UNCLEAR = Pattern.compile("data type of parameter \\$(\\d+)");

    private final EmbeddedPostgres server;
    private final Path folder;

    private Store(EmbeddedPostgres server, Path folder) {
        this.server = server;
        this.folder = folder;
    }

    static Store start(Path folder) throws IOException {
        var server =
                EmbeddedPostgres.builder()
                        .setPGStartupWait(Duration.ofSeconds(60))
                        .setErrorRedirector(ProcessBuilder.Redirect.INHERIT)
                        .setOutputRedirector(ProcessBuilder.Redirect.INHERIT)
                        .setDataDirectory(folder.resolve("postgres").toFile())
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setServerConfig("shared_buffers", "256MB")
                        .setServerConfig("max_connections", "200")
                        .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                        .setServerConfig("logging_collector", "on")
                        .setServerConfig("log_directory", folder.toString())
                        .setServerConfig("log_filename", LOG)
                        .setServerConfig("log_line_prefix", "%m[%p]:")
                        .start();
        return new Store(server, folder);
    }

    int port() {
        return server.getPort();
    }

    Connection connect() throws SQLException {
        return connect(FIRST);
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port(), database),
                "postgres",
                "postgres");
    }

    void run(String... statements) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    String text(String query) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    long number(String query) throws SQLException {
        return Long.parseLong(text(query));
    }

    List<String> texts(String query) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    /** Statements of clients so far, without those of this class and without BEGIN and COMMIT. */
    long statements() throws SQLException {
        return number(
                """
                select coalesce(sum(calls), 0)::bigint from pg_stat_statements
                 where query !~* '^(begin|commit|rollback|set|select coalesce\\(sum\\(calls)'
                """);
    }

    /** What the server logs of one call. */
    List<List<RecordedSql.Step>> record(Runnable call) throws SQLException, IOException {
        run("alter system set log_statement = 'all'", "select pg_reload_conf()");
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500)); // the reload reaches backends
        var from = Files.size(folder.resolve(LOG));
        call.run();
        run("alter system set log_statement = 'none'", "select pg_reload_conf()");
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
        return RecordedSql.read(folder.resolve(LOG), from);
    }

    /**
     * What the server takes each parameter of a statement for. Where nothing in the statement says
     * so, the driver does; then it is a text.
     */
    List<String> types(String sql, int parameters) throws SQLException {
        if (parameters == 0) {
            return List.of();
        }
        var guesses = new ArrayList<>(Collections.nCopies(parameters, "unknown"));
        try (var connection = connect();
                var statement = connection.createStatement()) {
            for (var tries = 0; tries <= parameters; tries++) {
                try {
                    statement.execute(
                            "prepare probe(%s) as %s".formatted(String.join(", ", guesses), sql));
                    break;
                } catch (SQLException unclear) {
                    var number = UNCLEAR.matcher(String.valueOf(unclear.getMessage()));
                    if (!number.find()) {
                        throw unclear;
                    }
                    guesses.set(Integer.parseInt(number.group(1)) - 1, "text");
                }
            }
            try (var rows =
                    statement.executeQuery(
                            "select unnest(parameter_types)::text from pg_prepared_statements")) {
                var types = new ArrayList<String>();
                while (rows.next()) {
                    types.add(rows.getString(1));
                }
                return types;
            }
        }
    }

    /** Transactions per second of the script. */
    double pgbench(RecordedSql.Script script, int clients, int seconds)
            throws IOException, InterruptedException {
        var file = folder.resolve("script.sql");
        Files.writeString(file, script.text());
        var command =
                new ArrayList<>(
                        List.of(
                                "pgbench",
                                "--no-vacuum",
                                "--protocol=prepared",
                                "--client=" + clients,
                                "--jobs=2",
                                "--time=" + seconds,
                                "--host=127.0.0.1",
                                "--port=" + port(),
                                "--username=postgres",
                                "--file=" + file));
        script.values().forEach((name, value) -> command.add("--define=" + name + "=" + value));
        command.add(FIRST);
        return tps(pgbench(command));
    }

    /** A database with pgbench's own tables: a hundred thousand accounts for each of scale. */
    void prepareTpcb(String database, int scale)
            throws SQLException, IOException, InterruptedException {
        run("create database " + database);
        var _ =
                pgbench(
                        List.of(
                                "pgbench",
                                "--initialize",
                                "--quiet",
                                "--scale=" + scale,
                                "--host=127.0.0.1",
                                "--port=" + port(),
                                "--username=postgres",
                                database));
    }

    /** Transactions per second of pgbench's own script, which is like TPC-B. */
    double tpcb(String database, int clients, int seconds)
            throws IOException, InterruptedException {
        return tps(
                pgbench(
                        List.of(
                                "pgbench",
                                "--protocol=prepared",
                                "--client=" + clients,
                                "--jobs=2",
                                "--time=" + seconds,
                                "--host=127.0.0.1",
                                "--port=" + port(),
                                "--username=postgres",
                                database)));
    }

    private static String pgbench(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("pgbench failed: " + output);
        }
        return output;
    }

    private static double tps(String output) throws IOException {
        return output.lines()
                .filter(line -> line.startsWith("tps = "))
                .mapToDouble(line -> Double.parseDouble(line.substring(6).split(" ", -1)[0]))
                .findFirst()
                .orElseThrow(() -> new IOException(output));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}

package io.uplink.bootstrap.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The statements of one request as PostgreSQL logged them, as a script of pgbench that runs the
 * same again. Ids that were new in the request become random ones, so that it can run many times.
 */
final class RecordedSql {

    private static final Pattern ENTRY =
            Pattern.compile("^\\S+ \\S+ \\w+\\[(\\d+)\\]:(LOG|DETAIL):  (.*)$");
    private static final Pattern STATEMENT =
            Pattern.compile("^(?:execute [^:]*|statement): (.*)$", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (NULL|'(?:[^']|'')*')");

    /** An id, or the digest of a token. */
    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}");

    private static final Pattern COLON = Pattern.compile(":(?=[A-Za-z_])");
    private static final Pattern NUMBER = Pattern.compile("TKT-\\d{4}-\\d+");

    /** A statement with its parameters as literals, such as {@code 'x'} or {@code NULL}. */
    record Step(String sql, Map<Integer, String> parameters) {

        private boolean is(String keyword) {
            return sql.strip().equalsIgnoreCase(keyword);
        }
    }

    private RecordedSql() {}

    /**
     * Reads what was logged from that place in the file on, as units: a transaction, or a statement
     * by itself, in the order of their ends. Statements of one connection stay together.
     */
    static List<List<Step>> read(Path log, long from) throws IOException {
        var units = new ArrayList<List<Step>>();
        var open = new LinkedHashMap<String, List<Step>>();
        var latest = new LinkedHashMap<String, Step>();
        for (var entry : entries(Files.readString(log).substring((int) from))) {
            var statement = STATEMENT.matcher(entry.text());
            if ("LOG".equals(entry.kind()) && statement.matches()) {
                var step = new Step(statement.group(1), new LinkedHashMap<>());
                latest.put(entry.connection(), step);
                add(step, open, entry.connection(), units);
            } else if ("DETAIL".equals(entry.kind()) && latest.containsKey(entry.connection())) {
                read(entry.text(), latest.get(entry.connection()).parameters());
            }
        }
        return units;
    }

    private static void add(
            Step step, Map<String, List<Step>> open, String connection, List<List<Step>> units) {
        if (step.is("begin")) {
            open.put(connection, new ArrayList<>());
        }
        var transaction = open.get(connection);
        if (transaction == null) {
            units.add(List.of(step));
            return;
        }
        transaction.add(step);
        if (step.is("commit") || step.is("rollback")) {
            units.add(open.remove(connection));
        }
    }

    private static void read(String text, Map<Integer, String> parameters) {
        if (text.toLowerCase(Locale.ROOT).startsWith("parameters:")) {
            PARAMETER
                    .matcher(text)
                    .results()
                    .forEach(found ->
                            parameters.put(Integer.parseInt(found.group(1)), found.group(2)));
        }
    }

    /** A line of the log with those that continue it. */
    private record Entry(String connection, String kind, String text) {}

    private static List<Entry> entries(String log) {
        var entries = new ArrayList<Entry>();
        for (var line : log.lines().toList()) {
            var entry = ENTRY.matcher(line);
            if (entry.matches()) {
                entries.add(new Entry(entry.group(1), entry.group(2), entry.group(3)));
            } else if (!entries.isEmpty()) {
                var before = entries.removeLast();
                entries.add(
                        new Entry(
                                before.connection(),
                                before.kind(),
                                before.text() + '\n' + line.strip()));
            }
        }
        return entries;
    }

    /** Without the units that hold nothing but what happens also while nobody asks. */
    static List<Step> without(List<List<Step>> idle, List<List<Step>> units) {
        var background =
                idle.stream().flatMap(List::stream).map(Step::sql).collect(Collectors.toSet());
        return units.stream()
                .filter(unit -> !unit.stream().allMatch(step -> background.contains(step.sql())))
                .flatMap(List::stream)
                .toList();
    }

    /** Ids that occur in these steps. */
    static Set<String> ids(List<Step> steps) {
        var ids = new LinkedHashSet<String>();
        for (var step : steps) {
            step.parameters()
                    .values()
                    .forEach(value ->
                            ID.matcher(value).results().forEach(match -> ids.add(match.group())));
        }
        return ids;
    }

    /** What the server takes each parameter of a statement for, such as {@code uuid}. */
    interface Types {
        List<String> of(String sql, int parameters) throws SQLException;
    }

    /**
     * The script.
     *
     * @param known ids that exist already; all others are new each time
     */
    static Script script(List<Step> steps, Set<String> known, Types types) throws SQLException {
        var fresh = new ArrayList<>(ids(steps));
        fresh.removeAll(known);
        var script = new StringBuilder();
        for (var i = 0; i < fresh.size(); i++) {
            script.append("\\set r").append(i).append(" random(1, 9007199254740991)\n");
        }
        script.append("\\set n random(1, 9007199254740991)\n");
        var values = new LinkedHashMap<String, String>();
        for (var step : steps) {
            var sql = step.sql();
            var parameters = step.parameters();
            var type = types.of(sql, parameters.size());
            for (var number = parameters.size(); number >= 1; number--) {
                var value = value(parameters.getOrDefault(number, "NULL"), fresh, values);
                sql =
                        sql.replace(
                                "$" + number,
                                "cast(%s as %s)".formatted(value, type.get(number - 1)));
            }
            // A semicolon ends a command of pgbench; ours have none of their own.
            script.append(sql.strip().replaceAll("\\s*\\n\\s*", " ")).append(";\n");
        }
        return new Script(script.toString(), values);
    }

    private static String value(String literal, List<String> fresh, Map<String, String> values) {
        if ("NULL".equals(literal)) {
            return literal;
        }
        var isNew = NUMBER.matcher(literal).find() || fresh.stream().anyMatch(literal::contains);
        if (!isNew) {
            var plain = literal.substring(1, literal.length() - 1).replace("''", "'");
            if (plain.contains("\n") || plain.isEmpty()) {
                return "(" + quoted(literal).replace("\n", " ") + ")";
            }
            var name = "p" + values.size();
            values.put(name, plain);
            return ":" + name;
        }
        var text = quoted(literal);
        for (var i = 0; i < fresh.size(); i++) {
            text = text.replace(fresh.get(i), "' || " + random(fresh.get(i), i) + " || '");
        }
        return "(" + NUMBER.matcher(text).replaceAll("TKT-B-' || cast(:n as bigint) || '") + ")";
    }

    /** pgbench takes a colon and a name for a variable, in quotes too. */
    private static String quoted(String literal) {
        return COLON.matcher(literal).replaceAll("' || chr(58) || '");
    }

    private static String random(String id, int number) {
        var hex = "to_hex(cast(:r%d as bigint))".formatted(number);
        return id.contains("-")
                ? "regexp_replace(lpad(%s, 32, '0'), '^(.{8})(.{4})(.{4})(.{4})(.{12})$', %s)"
                        .formatted(hex, "'\\1-\\2-\\3-\\4-\\5'")
                : "lpad(%s, 64, '0')".formatted(hex);
    }

    /**
     * What pgbench runs.
     *
     * @param values what it passes as parameters, by name
     */
    record Script(String text, Map<String, String> values) {}
}

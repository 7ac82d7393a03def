package io.uplink.bootstrap.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The statements of one request as PostgreSQL logged them, as a script of pgbench that runs the
 * same again. Ids that were new in the request become random ones, so that it can run many times.
 */
final class RecordedSql {

    private static final Pattern ENTRY =
            Pattern.compile("^\\S+ \\S+ \\w+\\[\\d+\\]:(LOG|DETAIL):  (.*)$");
    private static final Pattern STATEMENT =
            Pattern.compile("^(?:execute [^:]*|statement): (.*)$", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (NULL|'(?:[^']|'')*')");
    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d.*");
    private static final Pattern NUMBER = Pattern.compile("TKT-\\d{4}-\\d+");

    /** A statement with its parameters as literals, such as {@code 'x'} or {@code NULL}. */
    record Step(String sql, Map<Integer, String> parameters) {}

    private RecordedSql() {}

    /** Reads what was logged from that place in the file on. */
    static List<Step> read(Path log, long from) throws IOException {
        var steps = new ArrayList<Step>();
        var kind = "";
        var text = new StringBuilder();
        var lines = Files.readString(log).substring((int) from).lines().toList();
        for (var line : lines) {
            var entry = ENTRY.matcher(line);
            if (entry.matches()) {
                take(kind, text.toString(), steps);
                kind = entry.group(1);
                text.setLength(0);
                text.append(entry.group(2));
            } else {
                text.append('\n').append(line.strip());
            }
        }
        take(kind, text.toString(), steps);
        return steps;
    }

    private static void take(String kind, String text, List<Step> steps) {
        if ("LOG".equals(kind)) {
            var statement = STATEMENT.matcher(text);
            if (statement.matches()) {
                steps.add(new Step(statement.group(1), new LinkedHashMap<>()));
            }
        } else if ("DETAIL".equals(kind)
                && text.toLowerCase(Locale.ROOT).startsWith("parameters:")) {
            var parameter = PARAMETER.matcher(text);
            while (parameter.find()) {
                steps.getLast()
                        .parameters()
                        .put(Integer.parseInt(parameter.group(1)), parameter.group(2));
            }
        }
    }

    /** Ids that occur in these steps. */
    static Set<String> ids(List<Step> steps) {
        var ids = new LinkedHashSet<String>();
        for (var step : steps) {
            step.parameters()
                    .values()
                    .forEach(value ->
                            UUID.matcher(value).results().forEach(match -> ids.add(match.group())));
        }
        return ids;
    }

    /**
     * The script.
     *
     * @param known ids that exist already; all others are new each time
     */
    static Script script(List<Step> steps, Set<String> known) {
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
            for (var number = step.parameters().size(); number >= 1; number--) {
                var literal = step.parameters().getOrDefault(number, "NULL");
                sql = sql.replace("$" + number, expression(literal, fresh, values));
            }
            // A semicolon ends a command of pgbench; ours have none of their own.
            script.append(sql.strip().replaceAll("\\s*\\n\\s*", " ")).append(";\n");
        }
        return new Script(script.toString(), values);
    }

    private static String expression(
            String literal, List<String> fresh, Map<String, String> values) {
        if ("NULL".equals(literal)) {
            return "NULL";
        }
        var isNew = NUMBER.matcher(literal).find() || fresh.stream().anyMatch(literal::contains);
        if (!isNew) {
            var plain = literal.substring(1, literal.length() - 1).replace("''", "'");
            if (plain.contains("\n") || plain.isEmpty()) {
                return literal.replace("\n", " ");
            }
            var name = "p" + values.size();
            values.put(name, plain);
            return typed(":" + name, plain);
        }
        var text = literal;
        for (var i = 0; i < fresh.size(); i++) {
            text = text.replace(fresh.get(i), "' || " + uuid(i) + " || '");
        }
        text = NUMBER.matcher(text).replaceAll("TKT-B-' || cast(:n as bigint) || '");
        var single = literal.matches("'" + UUID.pattern() + "'");
        return single ? "cast(" + text + " as uuid)" : "(" + text + ")";
    }

    /** The driver says what type a parameter has; a script has to say it too. */
    private static String typed(String parameter, String value) {
        if (UUID.matcher(value).matches()) {
            return "cast(" + parameter + " as uuid)";
        }
        return MOMENT.matcher(value).matches()
                ? "cast(" + parameter + " as timestamptz)"
                : parameter;
    }

    private static String uuid(int number) {
        return "regexp_replace(lpad(to_hex(cast(:r%d as bigint)), 32, '0'),".formatted(number)
                + " '^(.{8})(.{4})(.{4})(.{4})(.{12})$', '\\1-\\2-\\3-\\4-\\5')";
    }

    /**
     * What pgbench runs.
     *
     * @param values what it passes as parameters, by name
     */
    record Script(String text, Map<String, String> values) {}
}

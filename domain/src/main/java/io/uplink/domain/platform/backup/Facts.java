package io.uplink.domain.platform.backup;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is true of a database at one moment, counted in it: a restored copy must agree.
 *
 * @param values by name
 */
public record Facts(SortedMap<String, String> values) {

    public static final String SCHEMA = "schema";

    /** The server's version as a number, 150018. */
    public static final String SERVER = "server";

    /** Before the name of a table: how many rows it holds. */
    public static final String ROWS = "rows.";

    public static final String FEES = "fees";
    public static final String TICKETS_WITHOUT_CUSTOMER = "tickets-without-customer";
    public static final String REPEATED_NUMBERS = "repeated-ticket-numbers";

    /** Where copy and original part. */
    public record Finding(BackupFault fault, String detail) {}

    public Facts {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    public static Facts of(Map<String, String> values) {
        return new Facts(new TreeMap<>(values));
    }

    /** The tables whose rows were counted. */
    public Set<String> tables() {
        var tables = new TreeSet<String>();
        values.keySet().stream()
                .filter(name -> name.startsWith(ROWS))
                .map(name -> name.substring(ROWS.length()))
                .forEach(tables::add);
        return tables;
    }

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** The server's major version; 0 if unknown. */
    public int serverMajor() {
        var number = value(SERVER);
        return number.matches("\\d{5,8}") ? Integer.parseInt(number) / 10_000 : 0;
    }

    /** The first thing that a restored copy of this has otherwise, the gravest first. */
    public Optional<Finding> difference(Facts restored) {
        if (differs(SCHEMA, restored)) {
            return finding(BackupFault.SCHEMA_DIFFERS, SCHEMA, restored);
        }
        for (var table : tables()) {
            if (differs(ROWS + table, restored)) {
                return finding(BackupFault.ROWS_DIFFER, ROWS + table, restored);
            }
        }
        if (!isNone(TICKETS_WITHOUT_CUSTOMER, restored)) {
            return finding(
                    BackupFault.TICKETS_WITHOUT_CUSTOMER, TICKETS_WITHOUT_CUSTOMER, restored);
        }
        if (!isNone(REPEATED_NUMBERS, restored)) {
            return finding(BackupFault.NUMBERS_REPEAT, REPEATED_NUMBERS, restored);
        }
        return differs(FEES, restored)
                ? finding(BackupFault.FEES_DIFFER, FEES, restored)
                : Optional.empty();
    }

    private boolean differs(String name, Facts restored) {
        return !value(name).equals(restored.value(name));
    }

    private static boolean isNone(String name, Facts restored) {
        return restored.value(name).equals("0");
    }

    private Optional<Finding> finding(BackupFault fault, String name, Facts restored) {
        return Optional.of(
                new Finding(
                        fault,
                        "%s: %s noted, %s restored"
                                .formatted(
                                        name.startsWith(ROWS)
                                                ? name.substring(ROWS.length())
                                                : name,
                                        shown(value(name)),
                                        shown(restored.value(name)))));
    }

    private static String shown(String value) {
        return value.isEmpty() ? "nothing" : value;
    }
}

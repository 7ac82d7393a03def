package io.uplink.bootstrap.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Past years of the same company: what is closed, and whom it was for, copied into earlier years
 * under ids, numbers and telephones of its own. What is open stays as it is.
 */
final class History {

    private static final String NEW_ID =
            """
            create or replace function pg_temp.was(id uuid, n int) returns uuid language sql
            immutable as $$ select cast(
                lpad(to_hex(cast(cast('x' || substr(replace(id::text, '-', ''), 1, 12) as bit(48))
                                 as bigint) - n * 63072000000), 12, '0')
                || substr(replace(id::text, '-', ''), 13) as uuid) $$
            """;

    private static final String NEW_PHONE =
            """
            create or replace function pg_temp.rang(e164 text, n int) returns text language sql
            immutable as $$ select left(e164, -8)
                || lpad(((right(e164, 8)::bigint + n * 10101011) % 100000000)::text, 8, '0') $$
            """;

    private static final String OLD_TICKET =
            "(select id from ticket where state = 'closed' and merged_into is null)";

    private static final String OF_A_CUSTOMER =
            "exists (select from customer c where c.id = customer_id"
                    + " and c.merged_into is null and c.deleted_at is null)";

    /** What a column of a copy holds; any other holds the same. Moments are two years earlier. */
    private record Copied(String table, String which, Map<String, String> columns) {}

    private static final List<Copied> COPIES =
            List.of(
                    new Copied(
                            "customer",
                            "merged_into is null and deleted_at is null",
                            Map.of(
                                    "id", "pg_temp.was(id, :n)",
                                    "account_number", "account_number || '-' || :n",
                                    "payer_id", "null",
                                    "search_text",
                                            """
                                            coalesce((select replace(search_text, right(e164, 9),
                                                                 right(pg_temp.rang(e164, :n), 9))
                                                        from customer_phone
                                                       where customer_id = id and position = 0),
                                                     search_text)\
                                            """)),
                    new Copied(
                            "customer_phone",
                            OF_A_CUSTOMER,
                            Map.of(
                                    "customer_id", "pg_temp.was(customer_id, :n)",
                                    "e164", "pg_temp.rang(e164, :n)")),
                    new Copied(
                            "customer_location",
                            OF_A_CUSTOMER,
                            Map.of(
                                    "id", "pg_temp.was(id, :n)",
                                    "customer_id", "pg_temp.was(customer_id, :n)")),
                    new Copied(
                            "ticket",
                            "id in " + OLD_TICKET,
                            Map.of(
                                    "id", "pg_temp.was(id, :n)",
                                    "customer_id", "pg_temp.was(customer_id, :n)",
                                    "number",
                                            """
                                            'TKT-' || (substr(number, 5, 4)::int - 2 * :n)
                                                || substr(number, 9)\
                                            """)),
                    new Copied(
                            "ticket_entry",
                            "ticket_id in " + OLD_TICKET,
                            Map.of(
                                    "id", "pg_temp.was(id, :n)",
                                    "ticket_id", "pg_temp.was(ticket_id, :n)")),
                    new Copied(
                            "message",
                            "ticket_id in " + OLD_TICKET + " and state in ('sent', 'delivered')",
                            Map.of(
                                    "id", "pg_temp.was(id, :n)",
                                    "ticket_id", "pg_temp.was(ticket_id, :n)",
                                    "dedupe_key", "dedupe_key || '-' || :n",
                                    "provider_id", "null",
                                    "phone", "pg_temp.rang(phone, :n)")));

    private History() {}

    /** Adds that many more of the same. */
    static void add(Connection connection, int more) throws SQLException {
        try (var statement = connection.createStatement()) {
            // The originals keep every rule; their copies do so for the same reasons.
            statement.execute("set session_replication_role = replica");
            statement.execute("set maintenance_work_mem = '512MB'");
            statement.execute(NEW_ID);
            statement.execute(NEW_PHONE);
            for (var copied : COPIES) {
                statement.execute(
                        "create temp table original as select * from %s where %s"
                                .formatted(copied.table(), copied.which()));
                var indexes = indexes(connection, copied.table());
                for (var index : indexes.keySet()) {
                    statement.execute("drop index " + index);
                }
                for (var n = 1; n <= more; n++) {
                    statement.execute(copy(connection, copied, n));
                }
                for (var definition : indexes.values()) {
                    statement.execute(definition);
                }
                statement.execute("drop table original");
                statement.execute("vacuum analyze " + copied.table());
            }
        }
    }

    private static String copy(Connection connection, Copied copied, int n) throws SQLException {
        var names = new ArrayList<String>();
        var values = new ArrayList<String>();
        try (var columns = connection.getMetaData().getColumns(null, null, copied.table(), null)) {
            while (columns.next()) {
                var name = columns.getString("COLUMN_NAME");
                var moment = columns.getString("TYPE_NAME").equals("timestamptz");
                names.add('"' + name + '"');
                values.add(
                        copied.columns()
                                .getOrDefault(
                                        name,
                                        moment
                                                ? '"' + name + "\" - :n * interval '730 days'"
                                                : '"' + name + '"'));
            }
        }
        return "insert into %s (%s) select %s from original"
                .formatted(
                        copied.table(),
                        String.join(", ", names),
                        String.join(", ", values).replace(":n", Integer.toString(n)));
    }

    /** Those that belong to no constraint: built again in a hundredth of the time. */
    private static Map<String, String> indexes(Connection connection, String table)
            throws SQLException {
        var found = new LinkedHashMap<String, String>();
        try (var query =
                connection.prepareStatement(
                        """
                        select c.relname, pg_get_indexdef(c.oid)
                          from pg_index i join pg_class c on c.oid = i.indexrelid
                         where i.indrelid = cast(? as regclass)
                           and not exists (select from pg_constraint k where k.conindid = c.oid)
                         order by 1
                        """)) {
            query.setString(1, table);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        return found;
    }
}

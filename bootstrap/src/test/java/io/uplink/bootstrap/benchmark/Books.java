package io.uplink.bootstrap.benchmark;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Books of many years: payments kept for customers, chained as the program would have chained them.
 */
final class Books {

    /** Past the checks of each entry, which would take longer than all the rest. */
    private static final String UNCHECKED = "set session_replication_role = replica";

    private static final String CHECKED = "set session_replication_role = origin";

    private static final String ENTRIES =
            """
            insert into journal_entry (number, id, day, text, currency, source_kind, source_id,
                    line_count, by_kind, by_name, at, previous, hash)
            with recursive account as (
                select (select id from ledger_account where code = '1110') as money,
                       (select id from ledger_account where code = '2300') as credit),
            chain (number, previous, hash) as (
                select last_number, last_hash, last_hash from ledger
                union all
                select c.number + 1, c.hash,
                       journal_hash(c.hash, c.number + 1, md5('entry' || c.number + 1)::uuid,
                           date '2020-01-01' + ((c.number + 1) / 500)::int, 'Payment kept', 'KES',
                           'benchmark', (c.number + 1)::text, null, 'job', null, 'benchmark',
                           timestamptz '2020-01-01 08:00Z' + (c.number + 1) * interval '3 minutes',
                           journal_line_form(1, date '2020-01-01' + ((c.number + 1) / 500)::int,
                               a.money, 100 + (c.number + 1) % 5000, 0, null)
                           || journal_line_form(2,
                               date '2020-01-01' + ((c.number + 1) / 500)::int,
                               a.credit, 0, 100 + (c.number + 1) % 5000, null))
                  from chain c, account a, ledger
                 where c.number < ledger.last_number + ?)
            select number, md5('entry' || number)::uuid, date '2020-01-01' + (number / 500)::int,
                   'Payment kept', 'KES', 'benchmark', number::text, 2, 'job', 'benchmark',
                   timestamptz '2020-01-01 08:00Z' + number * interval '3 minutes', previous, hash
              from chain, ledger where number > last_number
            """;

    private static final String LINES =
            """
            insert into journal_line (number, position, day, account_id, debit_minor, credit_minor)
            select e.number, side.position, e.day, a.id,
                   case side.position when 1 then 100 + e.number % 5000 else 0 end,
                   case side.position when 2 then 100 + e.number % 5000 else 0 end
              from journal_entry e
             cross join (values (1, '1110'), (2, '2300')) as side (position, code)
              join ledger_account a on a.code = side.code
             where e.source_kind = 'benchmark'
            """;

    private static final String LAST =
            """
            update ledger set last_number = e.number, last_hash = e.hash
              from (select number, hash from journal_entry order by number desc limit 1) e
            """;

    private Books() {}

    static void openTo(Connection sql, String role) throws SQLException {
        run(
                sql,
                "insert into role_grant (role_id, permission, reach) select id, 'accounting.view',"
                        + " 'ALL' from role where key = '"
                        + role
                        + "' on conflict do nothing");
    }

    static void fill(Connection sql, int entries) throws SQLException {
        run(sql, UNCHECKED);
        try (var insert = sql.prepareStatement(ENTRIES)) {
            insert.setInt(1, entries);
            insert.executeUpdate();
        }
        run(sql, LINES, LAST, CHECKED);
        run(sql, "analyze journal_entry", "analyze journal_line");
    }

    /** A shilling more for whoever it was, past everything that would refuse it. */
    static long tamper(Connection sql, double where) throws SQLException {
        try (var statement = sql.createStatement();
                var rows =
                        statement.executeQuery(
                                "select (last_number * %s)::bigint from ledger".formatted(where))) {
            rows.next();
            var number = rows.getLong(1);
            run(
                    sql,
                    UNCHECKED,
                    "update journal_line set credit_minor = credit_minor + 100"
                            + " where position = 2 and number = "
                            + number,
                    CHECKED);
            return number;
        }
    }

    private static void run(Connection sql, String... statements) throws SQLException {
        try (var statement = sql.createStatement()) {
            for (var one : statements) {
                statement.execute(one);
            }
        }
    }
}

package io.uplink.adapter.out.postgres.platform.backup;

import io.uplink.domain.platform.backup.BackupError;
import io.uplink.domain.platform.backup.BackupFault;
import io.uplink.domain.platform.backup.Facts;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The one statement that counts what a copy is compared by: rows of a name and a value. It runs in
 * the original and in the copy, which may be of an older release and so know fewer tables.
 */
public final class FactsSql {

    /** What a company could not do without. */
    static final List<String> TABLES =
            List.of(
                    "activity",
                    "branch",
                    "customer",
                    "message",
                    "person",
                    "role",
                    "setting",
                    "stored_file",
                    "ticket",
                    "ticket_entry",
                    "ticket_fee");

    private static final Pattern TABLE = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    private static final String ALWAYS =
            """
            select '%s' as name, coalesce(max(version) filter (where success), '') as value
              from flyway_schema_history
            union all
            select '%s', current_setting('server_version_num')
            union all
            select '%s', count(*)::text from ticket
              left join customer on customer.id = ticket.customer_id
             where customer.id is null
            union all
            select '%s', count(*)::text
              from (select number from ticket group by number having count(*) > 1) repeated
            union all
            select '%s', coalesce(string_agg(currency || ' ' || total, ', ' order by currency), '0')
              from (select currency, sum(amount_minor)::text as total
                      from ticket_fee group by currency) by_currency
            """
                    .formatted(
                            Facts.SCHEMA,
                            Facts.SERVER,
                            Facts.TICKETS_WITHOUT_CUSTOMER,
                            Facts.REPEATED_NUMBERS,
                            Facts.FEES);

    private FactsSql() {}

    /**
     * For these tables; their names stand in a manifest, which is sealed, and are checked still.
     */
    public static String counting(Collection<String> tables) {
        var sql = new StringBuilder(ALWAYS);
        for (var table : tables) {
            if (!TABLE.matcher(table).matches()) {
                throw BackupError.broken(BackupFault.NOT_A_BACKUP, "a strange table");
            }
            sql.append(
                    "union all select '%s%s', count(*)::text from \"%s\"%n"
                            .formatted(Facts.ROWS, table, table));
        }
        return sql.toString();
    }
}

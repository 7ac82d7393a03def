package io.uplink.adapter.out.postgres.care.privacy;

import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.care.privacy.port.ImportedLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Rows stay with their states, so that a page goes on saying how many came to what. */
@ApplicationScoped
class SqlImportedLists implements ImportedLists {

    private static final String FORGET =
            """
            with old as (
                select id from customer_import
                 where forgotten_at is null and updated_at < $1
                   and state in ('ready', 'done', 'cancelled', 'unreadable')
                 order by updated_at limit $3
                   for update skip locked
            ), gone as (
                update customer_import i
                   set forgotten_at = $2, version = i.version + 1,
                       state = case when i.state = 'ready' then 'cancelled' else i.state end
                  from old where i.id = old.id
                returning i.id, i.file_id, i.file_name
            ), rows as (
                update customer_import_row r
                   set cells = '{}', phones = '{}', account = null
                  from gone where r.import_id = gone.id
            ), chunks as (
                delete from stored_file_chunk where file_id in (select file_id from gone)
            )
            select id, file_name from gone
            """;

    private final Statements statements;

    SqlImportedLists(Statements statements) {
        this.statements = statements;
    }

    @Override
    public List<Forgotten> forget(Instant before, Instant at, int most) {
        return statements.list(Object[].class, FORGET, before, at, most).stream()
                .map(row -> new Forgotten((UUID) row[0], (String) row[1]))
                .toList();
    }
}

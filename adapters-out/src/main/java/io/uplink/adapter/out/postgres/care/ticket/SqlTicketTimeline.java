package io.uplink.adapter.out.postgres.care.ticket;

import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.adapter.out.postgres.shared.StoredJson;
import io.uplink.application.care.ticket.port.TicketTimeline;
import io.uplink.domain.care.ticket.TicketEntry;
import io.uplink.domain.care.ticket.TicketEntry.Author;
import io.uplink.domain.care.ticket.TicketEntry.Visibility;
import io.uplink.domain.shared.id.TicketId;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Entries in one statement a change, however many they are. */
@ApplicationScoped
class SqlTicketTimeline implements TicketTimeline {

    private static final String APPEND =
            """
            with given as (
                select * from jsonb_populate_recordset(cast(null as ticket_entry),
                                                       cast(cast($1 as text) as jsonb))
            ), kept as (
                insert into ticket_entry (id, ticket_id, at, kind, public, author_kind, author_id,
                        author_name, channel, body, data, ticket_version)
                select id, ticket_id, at, kind, public, author_kind, author_id,
                        author_name, channel, body, data, ticket_version from given
            )
            update ticket t
               set last_entry_at = greatest(t.last_entry_at, g.last_at),
                   last_reply_at = greatest(t.last_reply_at, g.reply_at)
              from (select ticket_id, max(at) as last_at,
                           max(at) filter (where kind = 'reply') as reply_at
                      from given group by ticket_id) g
             where t.id = g.ticket_id
            """;

    private static final String COLUMNS =
            """
            select e.id, e.ticket_id, e.at, e.kind, e.public, e.author_kind, e.author_id,
                   e.author_name, e.channel, e.body, cast(e.data as text), e.ticket_version
              from ticket_entry e where e.ticket_id = $1
            """;

    private static final String AFTER =
            COLUMNS
                    + """
                       and (e.at, e.id) > (
                           coalesce((select s.at from ticket_entry s
                                      where s.id = $2 and s.ticket_id = $1),
                                    timestamptz '-infinity'), $2)
                       and e.author_kind <> 'system' and e.author_id is distinct from $3
                       and e.kind not in ('steps-done', 'steps-undone')
                     order by e.at, e.id limit 100
                    """;

    private static final String TWIN =
            COLUMNS
                    + """
                       and e.at >= $2 and e.kind = $3 and e.author_id = $4 and e.body = $5
                     order by e.at desc limit 1
                    """;

    private final Statements statements;

    SqlTicketTimeline(Statements statements) {
        this.statements = statements;
    }

    @Override
    public void append(List<TicketEntry> entries) {
        if (!entries.isEmpty()) {
            statements.write(
                    APPEND,
                    StoredJson.write(entries.stream().map(SqlTicketTimeline::row).toList()));
        }
    }

    @Override
    public Optional<TicketEntry> find(TicketId ticket, UUID entry) {
        return list(COLUMNS + " and e.id = $2", ticket.value(), entry).stream().findFirst();
    }

    @Override
    public List<TicketEntry> after(TicketId ticket, UUID seen, UUID but) {
        return list(AFTER, ticket.value(), seen, but);
    }

    @Override
    public Optional<TicketEntry> twin(TicketEntry entry, Instant since) {
        return entry.author()
                .id()
                .flatMap(author ->
                        list(
                                        TWIN,
                                        entry.ticket().value(),
                                        since,
                                        entry.kind(),
                                        author,
                                        entry.body())
                                .stream()
                                .findFirst());
    }

    private List<TicketEntry> list(String sql, Object... arguments) {
        return statements.list(Object[].class, sql, arguments).stream()
                .map(SqlTicketTimeline::entry)
                .toList();
    }

    private static Map<String, Object> row(TicketEntry entry) {
        var row = new LinkedHashMap<String, Object>();
        row.put("id", entry.id());
        row.put("ticket_id", entry.ticket());
        row.put("at", entry.at());
        row.put("kind", entry.kind());
        row.put("public", entry.visibility() == Visibility.PUBLIC);
        row.put("author_kind", entry.author().kind().name().toLowerCase(Locale.ROOT));
        row.put("author_id", entry.author().id());
        row.put("author_name", entry.author().name());
        row.put("channel", entry.channel());
        row.put("body", entry.body());
        row.put("data", entry.data());
        row.put("ticket_version", entry.ticketVersion());
        return row;
    }

    private static TicketEntry entry(Object[] row) {
        return new TicketEntry(
                (UUID) row[0],
                new TicketId((UUID) row[1]),
                ((OffsetDateTime) row[2]).toInstant(),
                (String) row[3],
                (boolean) row[4] ? Visibility.PUBLIC : Visibility.INTERNAL,
                new Author(
                        Author.Kind.valueOf(((String) row[5]).toUpperCase(Locale.ROOT)),
                        Optional.ofNullable((UUID) row[6]),
                        (String) row[7]),
                (String) row[8],
                (String) row[9],
                data((String) row[10]),
                ((Number) row[11]).longValue());
    }

    /** The values of an entry's data as they were put in: strings. */
    static Map<String, String> data(String json) {
        var data = new HashMap<String, String>();
        new JsonObject(json).forEach(fact -> data.put(fact.getKey(), fact.getValue().toString()));
        return data;
    }
}

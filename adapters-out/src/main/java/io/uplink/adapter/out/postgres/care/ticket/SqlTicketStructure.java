package io.uplink.adapter.out.postgres.care.ticket;

import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.care.ticket.port.TicketStructure;
import io.uplink.domain.care.structure.Relation;
import io.uplink.domain.care.ticket.TicketNumber;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Relations as rows; which tickets are merged stands with the tickets. */
@ApplicationScoped
class SqlTicketStructure implements TicketStructure {

    private static final String COLUMNS =
            """
            select r.id, r.kind, r.from_id, r.to_id, r.entry_id, r.made_by, r.made_at
              from ticket_relation r
            """;

    private static final String OF =
            COLUMNS
                    + """
                      join ticket a on a.id = r.from_id and a.deleted_at is null
                      join ticket b on b.id = r.to_id and b.deleted_at is null
                     where r.from_id = any (array[cast($1 as uuid), cast($2 as uuid)])
                        or r.to_id = any (array[cast($1 as uuid), cast($2 as uuid)])
                    """;

    private static final String ADD =
            """
            insert into ticket_relation (id, kind, from_id, to_id, entry_id, made_by, made_at)
            values (cast($1 as uuid), $2, cast($3 as uuid), cast($4 as uuid),
                    cast(nullif($5, '') as uuid), cast(nullif($6, '') as uuid),
                    cast($7 as timestamptz))
            """;

    private final Statements statements;

    SqlTicketStructure(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Optional<TicketId> numbered(TicketNumber number) {
        return statements
                .list(
                        UUID.class,
                        "select id from ticket where number = $1 and deleted_at is null",
                        number.text())
                .stream()
                .map(TicketId::new)
                .findFirst();
    }

    @Override
    public int held(TicketId ticket) {
        return statements
                .list(
                        Long.class,
                        "select count(*) from ticket"
                                + " where merged_into = $1 and deleted_at is null",
                        ticket.value())
                .getFirst()
                .intValue();
    }

    @Override
    public List<TicketId> merged(TicketId ticket) {
        return statements
                .list(
                        UUID.class,
                        "select id from ticket where merged_into = $1 and deleted_at is null",
                        ticket.value())
                .stream()
                .map(TicketId::new)
                .toList();
    }

    @Override
    public List<Relation> of(TicketId one, TicketId other) {
        return list(OF, one.value(), other.value());
    }

    @Override
    public Optional<Relation> find(UUID id) {
        return list(COLUMNS + " where r.id = $1", id).stream().findFirst();
    }

    @Override
    public void add(Relation relation) {
        statements.change(
                ADD,
                relation.id(),
                relation.kind().code(),
                relation.from().value(),
                relation.to().value(),
                relation.entry().map(UUID::toString).orElse(""),
                relation.by().map(PersonId::toString).orElse(""),
                relation.at());
    }

    @Override
    public void remove(Relation relation) {
        statements.change("delete from ticket_relation where id = $1", relation.id());
    }

    private List<Relation> list(String query, Object... arguments) {
        return statements.list(Object[].class, query, arguments).stream()
                .map(SqlTicketStructure::relation)
                .toList();
    }

    private static Relation relation(Object[] row) {
        return new Relation(
                (UUID) row[0],
                Relation.Kind.valueOf(((String) row[1]).toUpperCase(Locale.ROOT)),
                new TicketId((UUID) row[2]),
                new TicketId((UUID) row[3]),
                Optional.ofNullable((UUID) row[4]),
                Optional.ofNullable((UUID) row[5]).map(PersonId::new),
                ((OffsetDateTime) row[6]).toInstant());
    }
}

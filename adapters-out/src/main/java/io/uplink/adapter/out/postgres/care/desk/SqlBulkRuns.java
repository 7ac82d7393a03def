package io.uplink.adapter.out.postgres.care.desk;

import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.care.desk.port.BulkRuns;
import io.uplink.domain.care.desk.BulkRun;
import io.uplink.domain.care.desk.BulkRun.Pick;
import io.uplink.domain.care.desk.BulkRun.Result;
import io.uplink.domain.care.desk.BulkRunId;
import io.uplink.domain.care.desk.DeskAction;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Changes of many tickets as rows, a row for each ticket. */
@ApplicationScoped
class SqlBulkRuns implements BulkRuns {

    private static final String FIND =
            """
            select person_id, kind, facts::text, started_at from bulk_run where id = $1
            """;

    private static final String PICKS =
            "select ticket_id, seen from bulk_pick where run_id = $1 order by position";

    private static final String UNDECIDED =
            """
            select ticket_id, seen from bulk_pick
             where run_id = $1 and result is null order by position limit $2
            """;

    private static final String ADD =
            """
            with added as (
                insert into bulk_run (id, person_id, kind, facts, started_at)
                values ($1, $2, $3, cast(cast($4 as text) as jsonb), $5)
                on conflict (id) do nothing
                returning id)
            insert into bulk_pick (run_id, ticket_id, position, seen)
            select added.id, given.ticket_id, given.position, given.seen
              from added, unnest(cast($6 as uuid[]), cast($7 as bigint[]))
                   with ordinality as given (ticket_id, seen, position)
            """;

    private static final String CLAIM =
            """
            select ticket_id from bulk_pick
             where run_id = $1 and ticket_id = $2 and result is null
               for update
            """;

    private static final String DECIDE =
            "update bulk_pick set result = $3, code = $4 where run_id = $1 and ticket_id = $2";

    private final Statements statements;

    SqlBulkRuns(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Optional<BulkRun> find(BulkRunId id) {
        return statements.list(Object[].class, FIND, id.value()).stream()
                .map(row ->
                        new BulkRun(
                                id,
                                new PersonId((UUID) row[0]),
                                DeskAction.parse((String) row[1], DeskJson.values((String) row[2])),
                                picks(PICKS, id.value()),
                                ((OffsetDateTime) row[3]).toInstant()))
                .findFirst();
    }

    @Override
    public void add(BulkRun run) {
        statements.change(
                ADD,
                run.id().value(),
                run.by().value(),
                run.action().kind().code(),
                DeskJson.write(run.action().facts()),
                run.startedAt(),
                run.picks().stream().map(pick -> pick.ticket().value()).toArray(UUID[]::new),
                run.picks().stream().map(Pick::seen).toArray(Long[]::new));
    }

    @Override
    public List<Pick> undecided(BulkRunId run, int most) {
        return picks(UNDECIDED, run.value(), most);
    }

    @Override
    public boolean claim(BulkRunId run, TicketId ticket) {
        return !statements.list(UUID.class, CLAIM, run.value(), ticket.value()).isEmpty();
    }

    @Override
    public void decide(BulkRunId run, TicketId ticket, Result result, Optional<String> code) {
        statements.change(DECIDE, run.value(), ticket.value(), result.code(), code.orElse(null));
    }

    @Override
    public void forget(PersonId person, Instant before) {
        statements.change(
                "delete from bulk_run where person_id = $1 and started_at < $2",
                person.value(),
                before);
    }

    private List<Pick> picks(String query, Object... arguments) {
        return statements.list(Object[].class, query, arguments).stream()
                .map(row -> new Pick(new TicketId((UUID) row[0]), ((Number) row[1]).longValue()))
                .toList();
    }
}

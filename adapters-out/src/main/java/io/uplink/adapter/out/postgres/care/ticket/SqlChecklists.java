package io.uplink.adapter.out.postgres.care.ticket;

import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.adapter.out.postgres.shared.StoredJson;
import io.uplink.application.care.ticket.port.Checklists;
import io.uplink.domain.care.checklist.Checklist;
import io.uplink.domain.care.checklist.Checklist.Step;
import io.uplink.domain.care.checklist.TicketStep;
import io.uplink.domain.care.checklist.TicketStep.Tick;
import io.uplink.domain.care.checklist.TicketSteps;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Checklists as rows, and each ticket's copy beside it. */
@ApplicationScoped
class SqlChecklists implements Checklists {

    private static final String OF =
            """
            select k.checklist_version, s.id, s.text_en, s.text_sw, s.required
              from ticket_category k
              left join checklist_step s on s.category = k.key
             where k.key = $1
             order by s.position
            """;

    private static final String CHANGED =
            """
            update ticket_category set checklist_version = checklist_version + 1
             where key = $1 and checklist_version = $2
            """;

    private static final String ADD =
            """
            insert into checklist_step (id, category, position, text_en, text_sw, required)
            select g.id, $1, g.position, g.text_en, g.text_sw, g.required
              from jsonb_to_recordset(cast(cast($2 as text) as jsonb))
                   as g (id uuid, position integer, text_en text, text_sw text, required boolean)
            """;

    /** A ticket comes to another category than its own, so no step is both taken and given. */
    private static final String GIVE =
            """
            with gone as (
                delete from ticket_step where ticket_id = $1 and done_at is null
            )
            insert into ticket_step (ticket_id, step_id, position, text_en, text_sw, required)
            select $1, s.id, s.position, s.text_en, s.text_sw, s.required
              from checklist_step s where s.category = $2
            on conflict (ticket_id, step_id) do nothing
            """;

    private static final String OF_TICKET =
            """
            select step_id, text_en, text_sw, required, done_by, done_name, done_at
              from ticket_step where ticket_id = $1 order by position, step_id
            """;

    private static final String TICK =
            """
            update ticket_step s
               set done_at = g.done_at, done_by = g.done_by, done_name = g.done_name
              from jsonb_to_recordset(cast(cast($2 as text) as jsonb))
                   as g (step_id uuid, done_at timestamptz, done_by uuid, done_name text)
             where s.ticket_id = $1 and s.step_id = g.step_id
            """;

    private final Statements statements;

    SqlChecklists(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Optional<Checklist> of(String category) {
        var rows = statements.list(Object[].class, OF, category);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var steps = new ArrayList<Step>();
        for (var row : rows) {
            Optional.ofNullable((UUID) row[1])
                    .ifPresent(id ->
                            steps.add(
                                    new Step(
                                            id,
                                            (String) row[2],
                                            (String) row[3],
                                            (boolean) row[4])));
        }
        return Optional.of(
                new Checklist(category, steps, ((Number) rows.getFirst()[0]).longValue()));
    }

    @Override
    public void save(Checklist checklist) {
        if (statements.change(CHANGED, checklist.category(), checklist.version()) == 0) {
            throw new DomainException(new Version.Stale(-1));
        }
        statements.write("delete from checklist_step where category = $1", checklist.category());
        statements.write(ADD, checklist.category(), StoredJson.write(rows(checklist.steps())));
    }

    @Override
    public void give(TicketId ticket, String category) {
        statements.write(GIVE, ticket.value(), category);
    }

    @Override
    public TicketSteps ofTicket(TicketId ticket) {
        return new TicketSteps(
                statements.list(Object[].class, OF_TICKET, ticket.value()).stream()
                        .map(SqlChecklists::step)
                        .toList());
    }

    @Override
    public void tick(TicketId ticket, List<TicketStep> changed) {
        var rows = changed.stream().map(SqlChecklists::row).toList();
        statements.write(TICK, ticket.value(), StoredJson.write(rows));
    }

    private static List<Map<String, Object>> rows(List<Step> steps) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var step : steps) {
            rows.add(
                    Map.of(
                            "id", step.id(),
                            "position", rows.size() + 1,
                            "text_en", step.english(),
                            "text_sw", step.swahili(),
                            "required", step.required()));
        }
        return rows;
    }

    private static Map<String, Object> row(TicketStep step) {
        var row = new LinkedHashMap<String, Object>();
        row.put("step_id", step.id());
        row.put("done_at", step.done().map(Tick::at));
        row.put("done_by", step.done().map(Tick::by));
        row.put("done_name", step.done().map(Tick::name));
        return row;
    }

    private static TicketStep step(Object[] row) {
        return new TicketStep(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (boolean) row[3],
                Optional.ofNullable((UUID) row[4])
                        .map(by ->
                                new Tick(
                                        new PersonId(by),
                                        (String) row[5],
                                        ((OffsetDateTime) row[6]).toInstant())));
    }
}

package io.uplink.adapter.out.postgres.platform.outbox;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.adapter.out.postgres.shared.StoredJson;
import io.uplink.application.platform.outbox.port.Handlers;
import io.uplink.application.shared.CallContext;
import io.uplink.application.shared.EventHandler;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Outbox;
import io.uplink.domain.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Events and one delivery per interested handler, in one statement whatever their number. */
@ApplicationScoped
class SqlOutbox implements Outbox {

    private static final String INSERT =
            """
            with given as (
                select *
                  from jsonb_to_recordset(cast(cast($1 as text) as jsonb)) as event (
                      id uuid, type text, subject uuid, payload text, at timestamptz,
                      correlation text, handlers text[])
            ), stored as (
                insert into outbox_event (id, type, subject_id, payload, correlation, occurred_at)
                select id, type, subject, cast(payload as jsonb), correlation, at from given
            )
            insert into outbox_delivery (event_id, handler, next_at)
            select given.id, handler, $2
              from given cross join unnest(given.handlers) as handler
            """;

    private final Statements statements;
    private final EventJson json;
    private final Handlers handlers;
    private final Ids ids;
    private final InstantSource clock;

    SqlOutbox(
            Statements statements,
            EventJson json,
            Handlers handlers,
            Ids ids,
            InstantSource clock) {
        this.statements = statements;
        this.json = json;
        this.handlers = handlers;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void append(List<? extends DomainEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        var rows = events.stream().map(this::row).toList();
        statements.write(INSERT, StoredJson.write(rows), clock.instant());
    }

    private Row row(DomainEvent event) {
        return new Row(
                ids.next(),
                event.type(),
                event.subject(),
                json.write(event),
                event.occurredAt(),
                CallContext.current().map(CallContext::correlationId),
                handlers.wanting(event.type()).stream().map(EventHandler::name).toList());
    }

    @RegisterForReflection
    private record Row(
            UUID id,
            String type,
            UUID subject,
            String payload,
            Instant at,
            Optional<String> correlation,
            List<String> handlers) {}
}

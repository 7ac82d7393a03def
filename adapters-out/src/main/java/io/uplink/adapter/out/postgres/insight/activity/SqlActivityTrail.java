package io.uplink.adapter.out.postgres.insight.activity;

import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.adapter.out.postgres.shared.StoredJson;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.CallContext;
import io.uplink.application.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One row a change, as JSON: the statement is the same for every action, and for many of them. */
@ApplicationScoped
class SqlActivityTrail implements ActivityTrail {

    private static final String INSERT =
            """
            insert into activity (id, at, actor_kind, actor_id, actor_name, action, subject_kind,
                    subject_id, reference, before, after, channel, address, correlation)
            select id, at, actor_kind, actor_id, actor_name, action, subject_kind,
                    subject_id, reference, before, after, channel, address, correlation
              from jsonb_populate_recordset(
                      cast(null as activity), cast(cast($1 as text) as jsonb))
            """;

    private final Statements statements;
    private final Ids ids;
    private final InstantSource clock;

    SqlActivityTrail(Statements statements, Ids ids, InstantSource clock) {
        this.statements = statements;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void record(
            Actor actor,
            String action,
            Subject subject,
            Map<String, ?> before,
            Map<String, ?> after) {
        var call = CallContext.current();
        var row = new LinkedHashMap<String, Object>();
        row.put("id", ids.next());
        row.put("at", clock.instant());
        row.put("actor_kind", kind(actor));
        row.put("actor_id", id(actor));
        row.put("actor_name", actor.name());
        row.put("action", action);
        row.put("subject_kind", subject.kind());
        row.put("subject_id", subject.id());
        row.put("reference", subject.reference());
        row.put("before", before);
        row.put("after", after);
        row.put("channel", call.map(CallContext::channel).orElse("system"));
        row.put("address", call.flatMap(CallContext::address));
        row.put("correlation", call.map(CallContext::correlationId));
        statements.append(INSERT, StoredJson.write(row));
    }

    private static String kind(Actor actor) {
        return switch (actor) {
            case Actor.Person _ -> "person";
            case Actor.Link _ -> "link";
            case Actor.Customer _ -> "customer";
            case Actor.Device _ -> "device";
            case Actor.Job _ -> "job";
            case Actor.Rule _ -> "rule";
            case Actor.Anonymous _ -> "anonymous";
        };
    }

    private static Optional<UUID> id(Actor actor) {
        return switch (actor) {
            case Actor.Person person -> Optional.of(person.id().value());
            case Actor.Link link -> Optional.of(link.id());
            case Actor.Customer customer -> Optional.of(customer.id().value());
            case Actor.Device device -> Optional.of(device.id());
            case Actor.Rule rule -> Optional.of(rule.id());
            case Actor.Job _, Actor.Anonymous _ -> Optional.empty();
        };
    }
}

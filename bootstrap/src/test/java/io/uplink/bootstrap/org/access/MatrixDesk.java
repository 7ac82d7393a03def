package io.uplink.bootstrap.org.access;

import io.quarkus.arc.Unremovable;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.shared.Ids;
import io.uplink.bootstrap.org.access.SignInFixture.Somebody;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Prepared replies, macros and views of the branch, and each caller's own change of tickets. */
@Singleton
@Unremovable
class MatrixDesk {

    private final Sql sql;
    private final Ids ids;
    private final SignInFixture people;
    private final MatrixMoney money;
    private final MatrixSales sales;
    private final Map<String, UUID> things = new HashMap<>();

    MatrixDesk(Sql sql, Ids ids, SignInFixture people, MatrixMoney money, MatrixSales sales) {
        this.sql = sql;
        this.ids = ids;
        this.people = people;
        this.money = money;
        this.sales = sales;
    }

    /** Empty if the name stands for something else. */
    Optional<String> place(String path, String name, Somebody caller, UUID branch) {
        if (name.equals("kind")) {
            return Optional.of("assign");
        }
        if (path.startsWith("/my/")) {
            return Optional.of(UUID.randomUUID().toString()); // who is not in is led to the door
        }
        return money.place(path, name, branch)
                .or(() -> sales.place(path, name, caller, branch))
                .or(() -> table(path, name).map(table -> thing(table, caller, branch).toString()));
    }

    private static Optional<String> table(String path, String name) {
        return switch (name) {
            case "reply" -> Optional.of("canned_reply");
            case "macro" -> Optional.of("macro");
            case "run" -> Optional.of("bulk_run");
            case "delivery" -> Optional.of("webhook_delivery");
            case "id" -> ofId(path);
            default -> Optional.empty();
        };
    }

    private static Optional<String> ofId(String path) {
        if (path.startsWith("/api/v1/canned-replies/") || path.startsWith("/desk/replies/")) {
            return Optional.of("canned_reply");
        }
        if (path.startsWith("/api/v1/macros/") || path.startsWith("/desk/macros/")) {
            return Optional.of("macro");
        }
        if (path.startsWith("/api/v1/ticket-views/") || path.startsWith("/tickets/views/")) {
            return Optional.of("saved_view");
        }
        if (path.startsWith("/api/v1/ticket-rules/") || path.startsWith("/settings/rules/")) {
            return Optional.of("ticket_rule");
        }
        if (path.contains("/webhooks/")) {
            return Optional.of("webhook");
        }
        return path.startsWith("/api/v1/ticket-changes/")
                ? Optional.of("bulk_run")
                : Optional.empty();
    }

    private UUID thing(String table, Somebody caller, UUID branch) {
        return switch (table) {
            case "bulk_run" -> run(caller);
            case "webhook" -> things.computeIfAbsent(table, _ -> webhook());
            case "webhook_delivery" ->
                    MatrixHooks.delivery(sql, ids.next(), thing("webhook", caller, branch));
            case "ticket_rule" -> things.computeIfAbsent(table, _ -> rule(branch));
            default -> things.computeIfAbsent(table, kind -> shared(kind, branch));
        };
    }

    private UUID webhook() {
        var id = ids.next();
        MatrixHooks.webhook(sql, id, people.somebody("hr").id());
        return id;
    }

    private UUID shared(String table, UUID branch) {
        var id = ids.next();
        var own =
                switch (table) {
                    case "canned_reply" -> "topic, english) select 'general', 'Matrix'";
                    case "macro" ->
                            "actions) select cast('[{\"kind\": \"start\", \"facts\": {}}]' as"
                                    + " jsonb)";
                    default -> "criteria) select cast('{}' as jsonb)";
                };
        sql.run(
                "insert into %s (id, name, owner_id, audience, branch_id, version, %s"
                        .formatted(
                                table,
                                own.replace(
                                        "select ", "select $1, 'Matrix', $2, 'branch', $3, 1, ")),
                Tuple.of(id, people.somebody("hr").id(), branch));
        return id;
    }

    private UUID rule(UUID branch) {
        var id = ids.next();
        sql.run(
                """
                insert into ticket_rule (id, name, active, place, branch_id, trigger, conditions,
                                         actions, version)
                values ($1, 'Matrix', false, 1, $2, 'opened', '{}',
                        '[{"kind": "note", "facts": {"text": "Look"}}]', 1)
                """,
                Tuple.of(id, branch));
        return id;
    }

    private UUID run(Somebody caller) {
        var id = ids.next();
        sql.run(
                """
                insert into bulk_run (id, person_id, kind, facts, started_at)
                values ($1, $2, 'close', '{}', now())
                """,
                Tuple.of(id, caller.id()));
        sql.run(
                """
                insert into bulk_pick (run_id, ticket_id, position, seen, result)
                values ($1, $2, 1, 1, 'done')
                """,
                Tuple.of(id, ids.next()));
        return id;
    }

    /** A step of the ticket to tick. */
    static UUID step(Sql sql, UUID id, UUID ticket) {
        sql.run(
                """
                insert into ticket_step (ticket_id, step_id, position, text_en, text_sw, required)
                values ($1, $2, 1, 'Matrix', 'Matrix', false)
                """,
                Tuple.of(ticket, id));
        return id;
    }

    /**
     * A field of the category to change or to remove: one caller takes it, the next needs another.
     */
    static String field(Sql sql, UUID id, String category) {
        var key = "f" + id.toString().substring(24);
        sql.run(
                """
                insert into category_field (id, category, key, label_en, label_sw, kind, need,
                        for_technician, position, active, version)
                values ($1, $2, $3, 'Matrix', 'Matrix', 'text', 'optional', false, 1, false, 1)
                """,
                Tuple.of(id, category, key));
        return key;
    }

    /** What is enough to be looked at; a new one is refused, so that none piles up. */
    static Map<String, Object> field() {
        return Map.of(
                "key", "",
                "english", "Matrix",
                "swahili", "Matrix",
                "kind", "text",
                "need", "optional");
    }

    static boolean isBulk(String path) {
        return path.equals("/tickets/bulk") || path.startsWith("/api/v1/ticket-changes/");
    }

    /** Enough to be looked at; of a version that never was. */
    static Map<String, Object> change(UUID ticket) {
        return Map.of(
                "kind", "close",
                "action", Map.of("kind", "close"),
                "tickets", List.of(Map.of("id", ticket.toString(), "version", 999_999)));
    }
}

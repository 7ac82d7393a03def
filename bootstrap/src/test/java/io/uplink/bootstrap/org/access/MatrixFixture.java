package io.uplink.bootstrap.org.access;

import io.quarkus.arc.Unremovable;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.platform.backup.port.BackupFolder;
import io.uplink.application.shared.FileStore;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Secrets;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.care.complaint.GivenComplaints;
import io.uplink.bootstrap.care.link.LinkScenes;
import io.uplink.bootstrap.org.access.AccessMatrix.Route;
import io.uplink.bootstrap.org.access.SignInFixture.Somebody;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** A branch with one of everything, and people of every role who have to do with it. */
@Singleton
@Unremovable
class MatrixFixture {

    /** A priority's policy that the first migration brings along. */
    private static final String POLICY = "019a0000-0000-7000-8000-00000000c004";

    private static final Map<String, String> ORG =
            Map.of(
                    "/people/", "person",
                    "/roles/", "role",
                    "/branches/", "branch",
                    "/departments/", "department",
                    "/teams/", "team");

    private final Sql sql;
    private final Ids ids;
    private final SignInFixture people;
    private final Secrets secrets;
    private final FileStore files;
    private final UnitOfWork unitOfWork;
    private final LinkScenes links;
    private final BackupFolder backups;
    private final GivenComplaints complaints;
    private final MatrixDesk desk;
    private final Map<String, UUID> things = new HashMap<>();

    MatrixFixture(
            Sql sql,
            Ids ids,
            SignInFixture people,
            Secrets secrets,
            FileStore files,
            UnitOfWork unitOfWork,
            LinkScenes links,
            BackupFolder backups,
            GivenComplaints complaints,
            MatrixDesk desk) {
        this.sql = sql;
        this.ids = ids;
        this.people = people;
        this.secrets = secrets;
        this.files = files;
        this.unitOfWork = unitOfWork;
        this.links = links;
        this.backups = backups;
        this.complaints = complaints;
        this.desk = desk;
    }

    /** Somebody of the role, at home in the branch; a technician is in the team too. */
    Somebody person(String role) {
        var person = people.somebody(role);
        var ticket = thing("ticket");
        sql.run(
                "insert into person_branch (person_id, branch_id, home) values ($1, $2, true)",
                Tuple.of(person.id(), thing("branch")));
        if (role.equals("technician")) {
            sql.run(
                    "insert into team_member (team_id, person_id, joined_at) values ($1, $2,"
                            + " now())",
                    Tuple.of(thing("team"), person.id()));
        }
        if (role.equals("salesperson")) {
            sql.run(
                    "update customer set created_by = $2 where id = $1 and created_by is null",
                    Tuple.of(thing("customer"), person.id()));
            sql.run(
                    "update ticket set opened_by = $2 where id = $1 and opened_by is null",
                    Tuple.of(ticket, person.id()));
        }
        return person;
    }

    /** What a name in braces stands for when this person calls the route. */
    String place(Route route, String name, Somebody caller) {
        var path = route.path();
        var prepared = desk.place(path, name, caller, thing("branch"));
        if (prepared.isPresent()) {
            return prepared.get();
        }
        return switch (name) {
            case "ticket" -> thing(name).toString();
            case "token" -> token(route, caller);
            case "job" -> "outbox.prune";
            case "handler" -> "nobody";
            case "day" -> "2026-12-12";
            case "field" -> "priority";
            case "location" -> thing("customer").toString(); // the first place has its id
            case "event", "subject", "relation" -> ids.next().toString();
            case "secret" -> "no-such-secret";
            case "key" -> key(path);
            case "group" -> "company";
            case "language" -> "en";
            case "fieldKey" -> MatrixDesk.field(sql, ids.next(), category());
            case "step" -> MatrixDesk.step(sql, ids.next(), thing("ticket")).toString();
            case "file", "entry" -> thing(name).toString();
            case "fee" -> make(name).toString(); // one caller removes it, another pays it
            case "id" -> id(path, caller);
            default -> throw new IllegalStateException("MatrixFixture.place: " + route);
        };
    }

    private String key(String path) {
        if (path.startsWith("/api/v1/settings/")) {
            return "company.name";
        }
        if (path.contains("/customer-classes/")) {
            return "vip";
        }
        return path.contains("/templates/") ? "ticket_created" : category();
    }

    private String token(Route route, Somebody caller) {
        if (route.path().startsWith("/reset")) {
            return resetToken(caller);
        }
        if (route.path().startsWith("/t/")) {
            return links.technicianToken();
        }
        if (route.path().startsWith("/v/")) {
            return links.customerToken();
        }
        if (route.path().startsWith("/c/")) {
            return complaints.link(thing("complaint"));
        }
        throw new IllegalStateException("MatrixFixture.token: " + route);
    }

    private String id(String path, Somebody caller) {
        if (path.contains("/keys/")) {
            return key(caller);
        }
        if (path.contains("/sessions/")) {
            return session(caller);
        }
        if (path.contains("/sla/policies/")) {
            return POLICY;
        }
        if (path.contains("/sla/calendars/")) {
            return thing("calendar").toString();
        }
        if (path.contains("/messages/")) {
            return thing("message").toString();
        }
        if (path.contains("/notifications/")) {
            return MatrixNews.notification(sql, ids.next(), caller, thing("ticket")).toString();
        }
        if (path.contains("/announcements/")) {
            return thing("announcement").toString();
        }
        if (path.contains("/backups/")) {
            return thing("backup").toString();
        }
        if (path.contains("/complaints/")) {
            return thing("complaint").toString();
        }
        if (path.contains("/tickets/")) {
            return thing("ticket").toString();
        }
        if (path.contains("/service-fee-types/") || path.startsWith("/settings/fees/")) {
            return thing("fee-type").toString();
        }
        if (path.contains("/customers/import")) {
            return thing("import").toString();
        }
        if (path.contains("/customers/")) {
            return thing("customer").toString();
        }
        for (var kind : ORG.entrySet()) {
            if (path.contains(kind.getKey())) {
                return thing(kind.getValue()).toString();
            }
        }
        throw new IllegalStateException("MatrixFixture.id: " + path);
    }

    /** What the body must hold to be looked at; by form field or JSON member. */
    Map<String, Object> body(Route route, Somebody caller) {
        if (MatrixDesk.isBulk(route.path())) {
            return MatrixDesk.change(thing("ticket"));
        }
        if (route.path().startsWith("/api/v1/tickets") || route.path().startsWith("/tickets")) {
            return ticketWork();
        }
        if (route.path().startsWith("/api/v1/announcements")) {
            return MatrixNews.body(route, thing("branch"));
        }
        return switch (route.path()) {
            case "/login" -> Map.of("name", caller.email(), "password", SignInFixture.PASSWORD);
            case "/settings/sla/calendars", "/api/v1/sla/calendars" ->
                    Map.of("branch", thing("branch").toString());
            case "/api/v1/customers", "/api/v1/customers/{id}" ->
                    Map.of(
                            "name",
                            "Matrix customer",
                            "phones",
                            List.of(Map.of("number", "+254738000001")),
                            "sharedPhone",
                            true,
                            "branch",
                            thing("branch").toString());
            case "/api/v1/customers/{id}/merging" -> Map.of("into", thing("customer").toString());
            case "/customers/{id}/locations",
                    "/customers/{id}/locations/{location}",
                    "/api/v1/customers/{id}/locations",
                    "/api/v1/customers/{id}/locations/{location}" ->
                    Map.of("label", "Matrix", "address", "Matrix");
            case "/customers/{id}/consents", "/api/v1/customers/{id}/consents" ->
                    Map.of("channel", "sms", "purpose", "service", "said", "given", "how", "call");
            case "/customers/{id}/status", "/api/v1/customers/{id}/status" ->
                    Map.of("status", "suspended", "reason", "x");
            case "/api/v1/ticket-categories",
                    "/api/v1/ticket-categories/{key}",
                    "/settings/categories/new",
                    "/settings/categories/{key}",
                    "/api/v1/customer-classes",
                    "/api/v1/customer-classes/{key}",
                    "/settings/customer-classes/new",
                    "/settings/customer-classes/{key}" ->
                    Map.of("key", "x", "english", "X", "swahili", "X", "position", 9);
            case "/api/v1/ticket-categories/{key}/fields",
                    "/api/v1/ticket-categories/{key}/fields/{fieldKey}",
                    "/settings/categories/{key}/fields/new",
                    "/settings/categories/{key}/fields/{fieldKey}" ->
                    MatrixDesk.field();
            case "/api/v1/teams/{id}/assignment", "/teams/{id}/assignment" ->
                    Map.of("mode", "off", "most", 5);
            case "/api/v1/ticket-categories/{key}/steps" -> Map.of("steps", List.of());
            case "/settings/fees/new", "/settings/fees/{id}" ->
                    Map.of("name", "Matrix " + ids.next(), "amount", "100", "position", "9");
            case "/api/v1/service-fee-types", "/api/v1/service-fee-types/{id}" ->
                    Map.of("name", "", "amountMinor", 100, "position", 9);
            default -> MatrixMpesa.body(route.path());
        };
    }

    /** Whatever any of the things that are done to tickets asks for. */
    private Map<String, Object> ticketWork() {
        return Map.ofEntries(
                Map.entry("customer", thing("customer").toString()),
                Map.entry("branch", thing("branch").toString()),
                Map.entry("category", category()),
                Map.entry("subject", "Matrix"),
                Map.entry("description", "Matrix"),
                Map.entry("priority", "high"),
                Map.entry("role", "related"),
                Map.entry("number", "TKT-1999-000001"),
                Map.entry("entry", ids.next().toString()),
                Map.entry("reason", "parts"),
                Map.entry("whatWasDone", "Matrix"),
                Map.entry("text", "Matrix"),
                Map.entry("done", true),
                Map.entry("type", thing("fee-type").toString()),
                Map.entry("reference", "Matrix"));
    }

    private String category() {
        var key = "mx_" + thing("category").toString().substring(24);
        sql.run(
                """
                insert into ticket_category (key, label_en, label_sw, position)
                values ($1, 'Matrix', 'Matrix', 99)
                on conflict (key) do nothing
                """,
                Tuple.of(key));
        return key;
    }

    /** Whether its form is sent in parts, for a file. */
    boolean takesFile(Route route) {
        return route.path().matches("/customers/import|/mpesa/proof");
    }

    /** What a look needs behind its path to be more than a question without words. */
    String query(Route route) {
        return switch (route.path()) {
            case "/api/v1/sla/trial" -> "?priority=high";
            // Or it would go on and on.
            case "/wallboard/live" -> "?seconds=0";
            default -> "";
        };
    }

    UUID thing(String kind) {
        var known = things.get(kind);
        if (known == null) {
            known = make(kind);
            things.put(kind, known);
        }
        return known;
    }

    private UUID make(String kind) {
        var id = ids.next();
        var tail = id.toString().substring(24);
        switch (kind) {
            case "branch" ->
                    sql.run(
                            """
                            insert into branch (id, code, name, version, created_at)
                            values ($1, $2, $3, 1, now())
                            """,
                            Tuple.of(
                                    id,
                                    "M" + tail.substring(6).toUpperCase(Locale.ROOT),
                                    "Matrix " + tail));
            case "team" ->
                    sql.run(
                            """
                            insert into team (id, name, branch_id, version, created_at)
                            values ($1, $2, $3, 1, now())
                            """,
                            Tuple.of(id, "Matrix " + tail, thing("branch")));
            case "person" -> MatrixBranch.colleague(sql, id, thing("branch"));
            case "role" ->
                    sql.run(
                            """
                            insert into role (id, key, name, version, created_at)
                            values ($1, $2, 'Matrix', 1, now())
                            """,
                            Tuple.of(id, "mx-" + tail));
            case "department" ->
                    sql.run(
                            """
                            insert into department (id, name, version, created_at)
                            values ($1, $2, 1, now())
                            """,
                            Tuple.of(id, "Matrix " + tail));
            case "calendar" -> MatrixBranch.calendar(sql, id, tail, thing("branch"));
            case "category" -> {}
            case "backup" -> backup(id);
            case "fee-type" ->
                    sql.run(
                            """
                            insert into service_fee_type (id, name, amount_minor, position)
                            values ($1, $2, 100, 99)
                            """,
                            Tuple.of(id, "Matrix " + tail));
            case "fee" ->
                    sql.run(
                            """
                            insert into ticket_fee (id, ticket_id, name, amount_minor, currency,
                                    added_by, added_at)
                            select $1, $2, 'Matrix', 100, 'KES', id, now() from person limit 1
                            """,
                            Tuple.of(id, thing("ticket")));
            case "file" -> {
                return file();
            }
            case "entry" ->
                    sql.run(
                            """
                            insert into ticket_entry (id, ticket_id, at, kind, public, author_kind,
                                    author_name, channel, body)
                            values ($1, $2, now(), 'reply', true, 'customer', 'Matrix', 'link',
                                    'Matrix')
                            """,
                            Tuple.of(id, thing("ticket")));
            case "message" ->
                    MatrixCustomers.message(
                            sql, id, thing("customer"), thing("ticket"), thing("branch"));
            case "complaint" -> {
                return complaints.received(thing("branch"), 1);
            }
            case "announcement" -> MatrixNews.announcement(sql, id, thing("branch"));
            case "customer" -> MatrixCustomers.customer(sql, id, tail, thing("branch"));
            case "import" ->
                    sql.run(
                            """
                            insert into customer_import (id, file_id, file_name, sha256, branch_id,
                                    branches, state, created_by, created_name, created_at,
                                    updated_at, version)
                            values ($1, $2, 'matrix.csv', $3, $4, array[$4]::uuid[], 'done', $5,
                                    'Matrix', now(), now(), 1)
                            """,
                            Tuple.of(
                                    id,
                                    thing("file"),
                                    tail,
                                    thing("branch"),
                                    people.somebody("hr").id()));
            case "ticket" ->
                    sql.run(
                            """
                            insert into ticket (id, number, customer_id, branch_id, category,
                                    priority, subject, description, source, team_id, opened_at,
                                    updated_at, state, state_since, last_entry_at, version)
                            select $1, $2, $3, $4, min(key), 'medium', 'Matrix', 'Matrix', 'phone',
                                    $5, now(), now(), 'open', now(), now(), 1
                              from ticket_category
                            """,
                            Tuple.of(
                                    id,
                                    "MX-2026-" + Long.parseLong(tail.substring(4), 16),
                                    thing("customer"),
                                    thing("branch"),
                                    thing("team")));
            default -> throw new IllegalStateException("MatrixFixture.make: " + kind);
        }
        return id;
    }

    /** Neither the newest nor so old that it goes. */
    private void backup(UUID id) {
        var file = "matrix-" + id;
        try (var part = backups.begin(file)) {
            part.content().write(1);
            part.keep();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        sql.run(
                """
                insert into backup (id, state, scheduled, asked_by, asked_at, started_at, ended_at,
                        file, bytes, sha256)
                values ($1, 'done', false, 'Matrix', now() - interval '1 day',
                        now() - interval '1 day', now() - interval '1 day', $2, 1, '')
                """,
                Tuple.of(id, file));
    }

    private UUID file() {
        var content = new ByteArrayInputStream("matrix".getBytes(StandardCharsets.UTF_8));
        var stored = unitOfWork.perform(() -> files.store("matrix.txt", content));
        sql.run(
                "insert into ticket_file (ticket_id, file_id, public) values ($1, $2, false)",
                Tuple.of(thing("ticket"), stored.id().value()));
        return stored.id().value();
    }

    /** One more session of the caller's, to end. */
    private String session(Somebody caller) {
        var id = ids.next();
        sql.run(
                """
                insert into session (id, person_id, kind, token_digest, created_at, last_seen_at,
                        expires_at)
                values ($1, $2, 'api', decode($3, 'hex'), now(), now(), now() + interval '1 hour')
                """,
                Tuple.of(id, caller.id(), hex(secrets.newToken())));
        return id.toString();
    }

    /** A key of the caller's, to end. */
    private String key(Somebody caller) {
        var id = ids.next();
        sql.run(
                """
                insert into api_key (id, person_id, name, prefix, key_digest, scopes, created_at,
                        expires_at)
                values ($1, $2, $3, 'upk_matrix', decode($4, 'hex'), '{}', now(),
                        now() + interval '1 hour')
                """,
                Tuple.of(id, caller.id(), id.toString(), hex(secrets.newToken())));
        return id.toString();
    }

    private String resetToken(Somebody caller) {
        var token = secrets.newToken();
        sql.run(
                """
                insert into password_reset (id, person_id, token_digest, created_at, expires_at)
                values ($1, $2, decode($3, 'hex'), now(), now() + interval '1 hour')
                """,
                Tuple.of(ids.next(), caller.id(), hex(token)));
        return token;
    }

    private String hex(String token) {
        return HexFormat.of().formatHex(secrets.digest(token));
    }
}

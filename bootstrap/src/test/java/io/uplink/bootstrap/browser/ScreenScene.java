package io.uplink.bootstrap.browser;

import static io.restassured.RestAssured.given;

import io.restassured.builder.RequestSpecBuilder;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.shared.Ids;
import io.uplink.bootstrap.care.complaint.GivenComplaints;
import io.uplink.bootstrap.story.StoryCast;
import io.uplink.bootstrap.story.StoryCast.Cast;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A branch at work: customers, tickets in each state, and names that are far too long. */
@ApplicationScoped
public class ScreenScene {

    /** No line takes it whole, and nothing in it says where to break. */
    static final String UNBROKEN = "Sincethestormofyesterdayeveningthereisnolightonthewhiteboxes";

    private static final String LONG_SUBJECT =
            UNBROKEN + " and the neighbours of the whole court have called three times";

    private final StoryCast cast;
    private final Sql sql;
    private final Ids ids;
    private final GivenComplaints complaints;
    private @Nullable Scene built;

    ScreenScene(StoryCast cast, Sql sql, Ids ids, GivenComplaints complaints) {
        this.cast = cast;
        this.sql = sql;
        this.ids = ids;
        this.complaints = complaints;
    }

    /** What is there to be looked at. */
    record Scene(
            Cast cast,
            UUID customer,
            UUID ticket,
            UUID team,
            UUID department,
            UUID message,
            UUID complaint,
            UUID sister,
            Cast longCast,
            UUID longCustomer,
            UUID longTicket,
            UUID longTeam,
            UUID longRole,
            UUID macro,
            UUID bulk,
            UUID announcement,
            UUID longAnnouncement,
            UUID entry,
            UUID merged) {}

    /** Built for the first that asks. */
    synchronized Scene scene() {
        var there = built;
        if (there == null) {
            there = build();
            built = there;
        }
        return there;
    }

    private Scene build() {
        var here = cast.meet();
        var team = team(here, "Field " + code(here));
        var department = department(here, "Support " + code(here));
        var api = signIn(here.admin());
        var wanjiku = customer(api, here, "Wanjiku Kamau", cast.freshPhone());
        var ticket = worked(api, here, wanjiku, team);
        othersToo(api, here);
        cast.linkSentTo(here.technician().phone(), "/t/");

        var there = cast.meet();
        var role = longNames(there);
        var longTeam = team(there, UNBROKEN + " of the night");
        var longApi = signIn(there.admin());
        var longCustomer = customer(longApi, there, UNBROKEN + " wa Kamau", cast.freshPhone());
        var longTicket = opened(longApi, there, longCustomer, LONG_SUBJECT, "critical");
        assign(longApi, longTicket, there.technician().id(), longTeam);
        said(longApi, longTicket, "notes", UNBROKEN.repeat(3));
        var macro = prepared(api);
        var bulk = bulk(api, ticket);
        return new Scene(
                here,
                wanjiku,
                ticket,
                team,
                department,
                messageTo(here.technician().id()),
                complaints.underReview(here.branch(), here.technician().id()),
                here.technician().id(),
                there,
                longCustomer,
                longTicket,
                longTeam,
                role,
                macro,
                bulk,
                announced(here, "Stock count on Friday", here.agent()),
                announced(there, UNBROKEN, there.agent()),
                said(ticket),
                merged(ticket));
    }

    /** Asked for, in work, answered, paid for; and done, once. */
    private UUID worked(RequestSpecification api, Cast here, UUID wanjiku, UUID team) {
        rated(done(api, opened(api, here, wanjiku, "Slow in the evening", "medium")));
        var ticket = opened(api, here, wanjiku, "No internet since last night", "high");
        assign(api, ticket, here.technician().id(), team);
        said(api, ticket, "notes", "Please check the drop cable at the pole first.");
        said(api, ticket, "replies", "Peter is on his way and will be with you before noon.");
        given().spec(api)
                .contentType(ContentType.JSON)
                .body(Map.of("name", "Call-out", "amountMinor", 150_000))
                .post("/api/v1/tickets/" + ticket + "/fees")
                .then()
                .statusCode(201);
        change(api, ticket, "hold", Map.of("reason", "customer"));
        change(api, ticket, "resume", Map.of());
        together(api, here, wanjiku, ticket);
        return ticket;
    }

    /** The same matter reported twice, and a house that the same cable feeds. */
    private void together(RequestSpecification api, Cast here, UUID wanjiku, UUID ticket) {
        var again = opened(api, here, wanjiku, UNBROKEN + " still no internet", "medium");
        said(api, again, "notes", UNBROKEN + " She called again.");
        change(api, again, "merging", Map.of("ticket", ticket.toString()));
        for (var subject : List.of(LONG_SUBJECT, "No internet at the gate")) {
            var house = opened(api, here, wanjiku, subject, "medium");
            change(
                    api,
                    ticket,
                    "relations",
                    Map.of("role", "parent-of", "ticket", house.toString()));
        }
    }

    private UUID merged(UUID into) {
        return sql.list(
                        "select id from ticket where merged_into = $1",
                        Tuple.of(into),
                        row -> row.getUUID("id"))
                .getFirst();
    }

    private UUID said(UUID ticket) {
        return sql.list(
                        "select id from ticket_entry where ticket_id = $1 and kind = 'note' limit 1",
                        Tuple.of(ticket),
                        row -> row.getUUID("id"))
                .getFirst();
    }

    /** A prepared reply, a macro that writes it, and a view. */
    private UUID prepared(RequestSpecification api) {
        var reply =
                made(
                        api,
                        "/api/v1/canned-replies",
                        Map.of(
                                "name",
                                "On the way",
                                "english",
                                "Dear {customer_name}, {technician_name} is on the way."));
        made(
                api,
                "/api/v1/ticket-views",
                Map.of("name", "Burning", "criteria", Map.of("priority", "critical")));
        return made(
                api,
                "/api/v1/macros",
                Map.of(
                        "name",
                        "Send somebody",
                        "reply",
                        reply.toString(),
                        "actions",
                        List.of(
                                Map.of("kind", "priority", "priority", "high"),
                                Map.of("kind", "note", "text", "Called " + UNBROKEN))));
    }

    private static UUID made(RequestSpecification api, String path, Map<String, Object> body) {
        String id =
                given().spec(api)
                        .contentType(ContentType.JSON)
                        .body(body)
                        .post(path)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        return UUID.fromString(id);
    }

    private UUID bulk(RequestSpecification api, UUID ticket) {
        var run = ids.next();
        given().spec(api)
                .contentType(ContentType.JSON)
                .body(
                        Map.of(
                                "action",
                                Map.of("kind", "close"),
                                "tickets",
                                List.of(
                                        Map.of("id", ticket.toString(), "version", 1),
                                        Map.of("id", run.toString(), "version", 1))))
                .put("/api/v1/ticket-changes/" + run)
                .then()
                .statusCode(200);
        return run;
    }

    private void othersToo(RequestSpecification api, Cast here) {
        var amina = customer(api, here, "Amina Hassan", cast.freshPhone());
        var overdue = opened(api, here, amina, "Router restarts every hour", "critical");
        sql.change(
                "update ticket set opened_at = opened_at - interval '3 days', response_due ="
                        + " now() - interval '2 days', resolution_due = now() - interval '1 day'"
                        + " where id = $1",
                Tuple.of(overdue));
        var brian = customer(api, here, "Brian Otieno", cast.freshPhone());
        change(
                api,
                opened(api, here, brian, "Move the router to the shop", "low"),
                "hold",
                Map.of("reason", "parts"));
        change(
                api,
                opened(api, here, brian, "Invoice was sent twice", "medium"),
                "start",
                Map.of());
    }

    private UUID customer(RequestSpecification api, Cast here, String name, String phone) {
        String id =
                given().spec(api)
                        .contentType(ContentType.JSON)
                        .body(
                                Map.of(
                                        "name",
                                        name,
                                        "phones",
                                        List.of(Map.of("number", phone)),
                                        "branch",
                                        here.branch().toString(),
                                        "plan",
                                        "Home 20 Mbps",
                                        "area",
                                        "Kilimani",
                                        "address",
                                        "House 14, Mlima Court"))
                        .post("/api/v1/customers")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        return UUID.fromString(id);
    }

    private UUID opened(
            RequestSpecification api, Cast here, UUID customer, String subject, String priority) {
        String id =
                given().spec(api)
                        .contentType(ContentType.JSON)
                        .body(
                                Map.of(
                                        "customer",
                                        customer.toString(),
                                        "subject",
                                        subject,
                                        "description",
                                        "The red light came on after the rain.",
                                        "category",
                                        "connectivity",
                                        "branch",
                                        here.branch().toString(),
                                        "priority",
                                        priority))
                        .post("/api/v1/tickets")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        return UUID.fromString(id);
    }

    private UUID done(RequestSpecification api, UUID ticket) {
        change(api, ticket, "resolution", Map.of("whatWasDone", "Replaced 40 m of drop cable."));
        return ticket;
    }

    private void rated(UUID ticket) {
        sql.change(
                "update ticket set rating = 5, rating_comment = 'Quick and friendly', rated_at ="
                        + " now() where id = $1",
                Tuple.of(ticket));
    }

    private static void assign(RequestSpecification api, UUID ticket, UUID person, UUID team) {
        given().spec(api)
                .header("If-Match", version(api, ticket))
                .contentType(ContentType.JSON)
                .body(Map.of("person", person.toString(), "team", team.toString()))
                .put("/api/v1/tickets/" + ticket + "/assignment")
                .then()
                .statusCode(200);
    }

    private static void change(
            RequestSpecification api, UUID ticket, String what, Map<String, ?> body) {
        given().spec(api)
                .header("If-Match", version(api, ticket))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/tickets/" + ticket + "/" + what)
                .then()
                .statusCode(200);
    }

    private static void said(RequestSpecification api, UUID ticket, String how, String text) {
        given().spec(api)
                .contentType(ContentType.JSON)
                .body(Map.of("text", text))
                .post("/api/v1/tickets/" + ticket + "/" + how)
                .then()
                .statusCode(201);
    }

    private static String version(RequestSpecification api, UUID ticket) {
        return given().spec(api).get("/api/v1/tickets/" + ticket).header("ETag");
    }

    private UUID team(Cast here, String name) {
        var id = ids.next();
        sql.change(
                "insert into team (id, name, description, branch_id, leader_id, created_at)"
                        + " values ($1, $2, 'Cables and poles', $3, $4, now())",
                Tuple.of(id, name, here.branch(), here.technician().id()));
        sql.change(
                "insert into team_member values ($1, $2, now())",
                Tuple.of(id, here.technician().id()));
        return id;
    }

    private UUID department(Cast here, String name) {
        var id = ids.next();
        sql.change(
                "insert into department (id, name, description, head_id, created_at)"
                        + " values ($1, $2, 'Who answers the phone', $3, now())",
                Tuple.of(id, name, here.agent().id()));
        return id;
    }

    /** Everybody and everything of that branch; the role that it got. */
    private UUID longNames(Cast there) {
        var end = " " + code(there);
        sql.change(
                "update branch set name = $2, address = $3 where id = $1",
                Tuple.of(there.branch(), UNBROKEN + end, UNBROKEN));
        for (var member : List.of(there.agent(), there.technician(), there.admin())) {
            sql.change(
                    "update person set name = $2, job_title = $3 where id = $1",
                    Tuple.of(member.id(), UNBROKEN + " Mwangi wa Kamau", UNBROKEN));
        }
        var role = ids.next();
        sql.change(
                "insert into role (id, key, name, description, created_at)"
                        + " values ($1, $2, $3, $4, now())",
                Tuple.of(
                        role,
                        "r" + role.toString().substring(24),
                        UNBROKEN.substring(0, 60),
                        UNBROKEN.repeat(3)));
        sql.change(
                "insert into person_role values ($1, $2)", Tuple.of(there.technician().id(), role));
        return role;
    }

    /**
     * By somebody else, so that it waits on every page of the one who looks; told of a ticket too.
     */
    private UUID announced(Cast where, String title, StoryCast.Member author) {
        var id = ids.next();
        sql.change(
                """
                insert into announcement (id, title, body, importance, audience_kind, audience_id,
                        branch_id, visible_from, visible_until, author_id, published_at, version)
                values ($1, $2, $3, 'urgent', 'branch', $4, $4, now(), now() + interval '9 days',
                        $5, now(), 1)
                """,
                Tuple.of(id, title, title + " at four.", where.branch(), author.id()));
        sql.change(
                """
                insert into notification (id, person_id, kind, ticket_id, reference, title, by_name,
                        event_id, at)
                select $1, $2, 'mentioned', t.id, t.number, t.subject, p.name, $1, now()
                  from ticket t, person p
                 where t.branch_id = $3 and p.id = $4
                 limit 1
                """,
                Tuple.of(ids.next(), where.admin().id(), where.branch(), author.id()));
        return id;
    }

    private UUID messageTo(UUID person) {
        return sql.list(
                        "select id from message where recipient_id = $1 limit 1",
                        Tuple.of(person),
                        row -> row.getUUID("id"))
                .getFirst();
    }

    private RequestSpecification signIn(StoryCast.Member member) {
        String token =
                given().contentType(ContentType.JSON)
                        .body(Map.of("identifier", member.email(), "password", StoryCast.PASSWORD))
                        .post("/api/v1/auth/token")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("accessToken");
        return new RequestSpecBuilder().addHeader("Authorization", "Bearer " + token).build();
    }

    private static String code(Cast here) {
        return here.branch().toString().substring(28);
    }
}

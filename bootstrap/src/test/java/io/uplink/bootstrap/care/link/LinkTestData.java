package io.uplink.bootstrap.care.link;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.shared.Ids;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Rows that a test of links stands on, each with names of its own. */
@ApplicationScoped
public class LinkTestData {

    private static final AtomicInteger TICKETS = new AtomicInteger();

    private final Sql sql;
    private final Ids ids;

    LinkTestData(Sql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    PersonId person(String name) {
        var id = ids.next();
        sql.change(
                "insert into person (id, name, created_at) values ($1, $2, now())",
                Tuple.of(id, name));
        return new PersonId(id);
    }

    UUID branch() {
        var id = ids.next();
        sql.change(
                "insert into branch (id, code, name, created_at) values ($1, $2, $3, now())",
                Tuple.of(id, code(id), "Branch " + code(id)));
        return id;
    }

    CustomerId customer(UUID branch, String name, String language) {
        var id = ids.next();
        sql.change(
                """
                insert into customer (id, account_number, name, language, status, branch_id, plan,
                        address, area, latitude, longitude, search_text, created_at, updated_at)
                values ($1, $2, $3, $4, 'active', $5, 'Familia 20 Mbps',
                        'House 14, Mlima Court, Kito Road', 'Ngarua Estate', -1.1921, 36.9514,
                        lower($3), now(), now())
                """,
                Tuple.of(id, "SF-" + code(id), name, language, branch));
        sql.change(
                "insert into customer_phone (customer_id, position, e164) values ($1, 0, $2)",
                Tuple.of(id, "+254700000142"));
        return new CustomerId(id);
    }

    TicketId ticket(UUID branch, CustomerId customer, PersonId assignee) {
        var id = ids.next();
        sql.change(
                """
                insert into ticket_category (key, label_en, label_sw, position)
                values ('linktest', 'Connection', 'Muunganisho', 99) on conflict do nothing
                """,
                Tuple.tuple());
        sql.change(
                """
                insert into ticket (id, number, customer_id, branch_id, category, priority, subject,
                        description, source, assignee_id, opened_at, updated_at, state,
                        state_since, last_entry_at, version)
                select $1, $2, $3, $4, 'linktest', 'high', 'No internet since last night', 'Red light since nine, after rain.',
                       'internal', $5, now(), now(), 'open', now(), now(), 1
                """,
                Tuple.of(id, number(), customer.value(), branch, assignee.value()));
        return new TicketId(id);
    }

    void entry(TicketId ticket, String kind, boolean forCustomer, String author, String body) {
        sql.change(
                """
                insert into ticket_entry (id, ticket_id, at, kind, public, author_kind, author_name,
                        channel, body)
                values ($1, $2, now(), $3, $4, 'person', $5, 'web', $6)
                """,
                Tuple.of(ids.next(), ticket.value(), kind, forCustomer, author, body));
    }

    int uses(TicketId ticket) {
        return sql.one(
                        "select sum(uses) as uses from ticket_link where ticket_id = $1",
                        Tuple.of(ticket.value()),
                        row -> row.getInteger("uses"))
                .orElseThrow();
    }

    String state(TicketId ticket) {
        return text("select state as text from ticket where id = $1", ticket);
    }

    /** Everything the trail and the history keep of a ticket, as one text. */
    String traces(TicketId ticket) {
        return text(
                """
                select coalesce((select string_agg(a::text, ' ') from activity a
                                  where a.subject_id = $1), '')
                    || coalesce((select string_agg(e::text, ' ') from ticket_entry e
                                  where e.ticket_id = $1), '')
                    || coalesce((select string_agg(o.payload::text, ' ') from outbox_event o
                                  where o.subject_id = $1), '') as text
                """,
                ticket);
    }

    private String text(String query, TicketId ticket) {
        return sql.one(query, Tuple.of(ticket.value()), row -> row.getString("text")).orElseThrow();
    }

    CustomerId customerOf(TicketId ticket) {
        return sql.one(
                        "select customer_id from ticket where id = $1",
                        Tuple.of(ticket.value()),
                        row -> new CustomerId(row.getUUID("customer_id")))
                .orElseThrow();
    }

    void change(TicketId ticket, String assignment) {
        sql.change("update ticket set " + assignment + " where id = $1", Tuple.of(ticket.value()));
    }

    private static String number() {
        return "TKT-2019-%06d".formatted(TICKETS.incrementAndGet());
    }

    private static String code(UUID id) {
        return id.toString().replace("-", "").toUpperCase(Locale.ROOT).substring(24);
    }
}

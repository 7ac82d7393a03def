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

/** Rows that a test of links stands on, each with names of its own. */
@ApplicationScoped
public class LinkTestData {

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
                Tuple.of(id, "TKT-" + code(id), customer.value(), branch, assignee.value()));
        return new TicketId(id);
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

    private static String code(UUID id) {
        return id.toString().replace("-", "").toUpperCase(Locale.ROOT).substring(24);
    }
}

package io.uplink.bootstrap.care.privacy;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.FileStore;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.care.complaint.GivenComplaints;
import io.uplink.bootstrap.care.customer.GivenCustomers;
import io.uplink.bootstrap.sales.order.GivenOrders;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All that a customer leaves behind, each with a word that nobody else says. */
@ApplicationScoped
class GivenTraces {

    private final Sql sql;
    private final Ids ids;
    private final GivenCustomers customers;
    private final GivenComplaints complaints;
    private final GivenOrders orders;
    private final FileStore files;
    private final UnitOfWork unitOfWork;
    private final ActivityTrail trail;

    GivenTraces(
            Sql sql,
            Ids ids,
            GivenCustomers customers,
            GivenComplaints complaints,
            GivenOrders orders,
            FileStore files,
            UnitOfWork unitOfWork,
            ActivityTrail trail) {
        this.sql = sql;
        this.ids = ids;
        this.customers = customers;
        this.complaints = complaints;
        this.orders = orders;
        this.files = files;
        this.unitOfWork = unitOfWork;
        this.trail = trail;
    }

    /** A ticket that is over, with what was said on it, a file and a fee. */
    UUID ticket(CustomerId customer, BranchId branch, String word) {
        var ticket = customers.aTicket(customer, branch, Optional.empty(), Optional.empty());
        sql.change(
                """
                update ticket set subject = $2, description = $2, state = 'closed',
                       what_was_done = $2, rating = 4, rating_comment = $2, rated_at = now(),
                       resolved_at = now(), closed_at = now()
                 where id = $1
                """,
                Tuple.of(ticket, "Says " + word));
        entry(ticket, true, "Public " + word);
        entry(ticket, false, "Internal " + word);
        file(ticket, word);
        sql.change(
                """
                insert into ticket_fee (id, ticket_id, name, amount_minor, currency, note, added_at)
                values ($1, $2, 'Visit', 50000, 'KES', $3, now())
                """,
                Tuple.of(ids.next(), ticket, "Note " + word));
        sql.change(
                """
                insert into notification (id, person_id, kind, ticket_id, reference, title,
                        by_name, event_id, at)
                values ($1, $2, 'customer-replied', $3, 'TKT', $4, '', $1, now())
                """,
                Tuple.of(ids.next(), customers.aPerson().value(), ticket, "Title " + word));
        return ticket;
    }

    private void entry(UUID ticket, boolean shown, String body) {
        sql.change(
                """
                insert into ticket_entry (id, ticket_id, at, kind, public, author_kind, author_name,
                        channel, body)
                values ($1, $2, now(), 'message', $3, 'customer', $4, 'web', $4)
                """,
                Tuple.of(ids.next(), ticket, shown, body));
    }

    private void file(UUID ticket, String word) {
        var content = ("What the customer sent: " + word).getBytes(StandardCharsets.UTF_8);
        var stored =
                unitOfWork.perform(() ->
                        files.store("letter-" + word + ".txt", new ByteArrayInputStream(content)));
        sql.change(
                "insert into ticket_file (ticket_id, file_id, public) values ($1, $2, true)",
                Tuple.of(ticket, stored.id().value()));
    }

    /** A message to the customer that waits; its id. */
    UUID waiting(CustomerId customer, UUID ticket, String word) {
        var id = ids.next();
        sql.change(
                """
                insert into message (id, dedupe_key, channel, template, recipient_kind,
                        recipient_id, recipient_name, phone, language, ticket_id, body, segments,
                        state, next_at, created_at, expires_at, updated_at)
                values ($1, $6, 'sms', 'ticket_reply', 'customer', $2, $3, '+254712000001', 'en',
                        $4, $5, 1, 'queued', now() + interval '20 days', now(),
                        now() + interval '30 days', now())
                """,
                Tuple.of(id, customer.value(), "Zuberi " + word, ticket, "Dear " + word)
                        .addString("probe-" + id));
        return id;
    }

    /** A number that the customer wanted to give up for another one. */
    void wishedNumber(CustomerId customer, String phone) {
        sql.run(
                """
                insert into portal_number (id, customer_id, from_phone, to_phone, version, asked_at,
                        expires_at, tries, ended, done, digits)
                values ($1, $2, $3, '+254712000009', 1, now(), now(), 0, true, false, '')
                """,
                Tuple.of(ids.next(), customer.value(), phone));
    }

    /**
     * An order of the customer that came of a lead, with what was said to it, and a lead of the
     * same number that came to nothing; the order, which is paid.
     */
    UUID order(CustomerId customer, BranchId branch, String phone, String word) {
        var order = ids.next();
        sql.run(
                """
                insert into sales_order (id, number, branch_id, name, phone, email, language, area,
                        place, notes, coverage, package_id, package_name, currency, price_minor,
                        installation_minor, source, pay_now, state, state_at, paid_minor,
                        customer_id, token_digest, search_text, created_at, version)
                values ($1, $2, $3, $4, $5, $4 || '@example.com', 'en', $4, $4, $4, 'unknown', $6,
                        'Familia', 'KES', 250000, 0, 'desk', false, 'confirmed', now(), 250000, $7,
                        decode($8, 'hex'), $4, now(), 1)
                """,
                Tuple.from(
                        List.of(
                                order,
                                number("ORD", order),
                                branch.value(),
                                "Zuberi" + word,
                                phone,
                                orders.shared().id().value(),
                                customer.value(),
                                hex(order))));
        unitOfWork.run(() ->
                trail.record(
                        new Actor.Job("probe"),
                        "order.cancel",
                        new Subject("order", order, number("ORD", order)),
                        Map.of(),
                        Map.of("reason", "Says " + word, "price", "2500.00")));
        lead(branch, phone, word, "won", Optional.of(order));
        lead(branch, phone, word, "lost", Optional.empty());
        return order;
    }

    private void lead(
            BranchId branch, String phone, String word, String stage, Optional<UUID> order) {
        var lead = ids.next();
        sql.run(
                """
                insert into sales_lead (id, number, branch_id, name, phone, email, language, area,
                        place, note, source, stage, stage_at, reason, order_id, form_digest,
                        search_text, created_at, version)
                values ($1, $2, $3, $4, $5, $4 || '@example.com', 'en', $4, $4, $4, 'phone', $6,
                        now(), case when $6 = 'lost' then $4 end, $7, decode($8, 'hex'), $4, now(),
                        1)
                """,
                Tuple.tuple()
                        .addUUID(lead)
                        .addString(number("LEAD", lead))
                        .addUUID(branch.value())
                        .addString("Zuberi" + word)
                        .addString(phone)
                        .addString(stage)
                        .addUUID(order.orElse(null))
                        .addString(hex(lead)));
        sql.run(
                """
                insert into sales_lead_note (id, lead_id, author_id, stage, text, at)
                values ($1, $2, $3, 'new', $4, now())
                """,
                Tuple.of(ids.next(), lead, customers.aPerson().value(), "Said " + word));
        sql.run(
                """
                insert into notification (id, person_id, kind, entry_id, reference, title, by_name,
                        event_id, at)
                values ($1, $2, 'lead-due', $3, 'LEAD', $4, '', $1, now())
                """,
                Tuple.of(ids.next(), customers.aPerson().value(), lead, "Zuberi " + word));
    }

    private static String number(String kind, UUID id) {
        return kind + "-1996-%09d".formatted(Math.floorMod(id.hashCode(), 1_000_000_000));
    }

    private static String hex(UUID id) {
        return id.toString().replace("-", "");
    }

    /** A complaint that was settled. */
    UUID complaint(CustomerId customer, BranchId branch, String word) {
        var id = complaints.rejected(branch.value(), customers.aPerson().value());
        sql.change(
                """
                update complaint set customer_id = $2, name = $3, subject = $3, body = $3,
                       location = $3, decision = $3 where id = $1
                """,
                Tuple.of(id, customer.value(), "Zuberi " + word));
        return id;
    }

    /** The tables in which a row says it, as text. */
    List<String> tablesThatSay(String word) {
        return sql
                .list(
                        """
                        select table_name from information_schema.tables
                         where table_schema = 'public' and table_type = 'BASE TABLE'
                         order by table_name
                        """,
                        Tuple.tuple(),
                        row -> row.getString("table_name"))
                .stream()
                .filter(table -> says(table, word))
                .toList();
    }

    private boolean says(String table, String word) {
        return sql.list(
                        "select exists (select from \"%s\" x where lower(x::text) like $1) as said"
                                .formatted(table),
                        Tuple.of("%" + word.toLowerCase(Locale.ROOT) + "%"),
                        row -> row.getBoolean("said"))
                .getFirst();
    }
}

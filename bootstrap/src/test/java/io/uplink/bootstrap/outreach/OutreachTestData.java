package io.uplink.bootstrap.outreach;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.shared.Ids;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.care.ticket.TicketEvent;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import io.uplink.domain.shared.id.TicketId;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A branch with its people, a customer and a ticket, all of a test's own. */
@ApplicationScoped
public class OutreachTestData {

    private static final AtomicInteger PHONES = new AtomicInteger();

    private final Sql sql;
    private final Ids ids;

    OutreachTestData(Sql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /** What a test stands on; Grace manages, Asha leads, Brian and Chege are in the team. */
    public record Scene(
            BranchId branch,
            TeamId team,
            CustomerId customer,
            TicketId ticket,
            String number,
            PersonId grace,
            PersonId asha,
            PersonId brian,
            PersonId chege) {

        public TicketEvent.About about(Optional<PersonId> assignee) {
            return new TicketEvent.About(
                    ticket, number, customer, branch, Priority.HIGH, assignee, Optional.of(team));
        }
    }

    public Scene scene(Optional<String> assignee) {
        var branch = ids.next();
        var code = code(branch);
        sql.change(
                "insert into branch (id, code, name, created_at) values ($1, $2, $3, now())",
                Tuple.of(branch, code, "Branch " + code));
        var grace = person("Grace Muthoni", "sw");
        var asha = person("Asha Juma", "en");
        var brian = person("Brian Otieno", "en");
        var chege = person("Chege Mwangi", "en");
        sql.change("update branch set manager_id = $2 where id = $1", Tuple.of(branch, grace));
        var team = ids.next();
        sql.change(
                """
                insert into team (id, name, branch_id, leader_id, created_at)
                values ($1, 'Field', $2, $3, now())
                """,
                Tuple.of(team, branch, asha));
        for (var member : List.of(asha, brian, chege)) {
            sql.change(
                    "insert into team_member (team_id, person_id, joined_at) values ($1, $2, now())",
                    Tuple.of(team, member));
        }
        var customer = customer(branch);
        var ticket = ids.next();
        var chosen = assignee.map(name -> name.startsWith("B") ? brian : chege).orElse(null);
        sql.change(
                """
                insert into ticket_category (key, label_en, label_sw, position)
                values ('outreachtest', 'Connection', 'Muunganisho', 99) on conflict do nothing
                """,
                Tuple.tuple());
        sql.change(
                """
                insert into ticket (id, number, customer_id, branch_id, category, priority, subject,
                        description, source, assignee_id, team_id, opened_at, updated_at, state,
                        state_since, last_entry_at, version)
                values ($1, $2, $3, $4, 'outreachtest', 'high', 'No internet since morning', 'Red.',
                        'internal', $5, $6, now(), now(), 'open', now(), now(), 1)
                """,
                Tuple.of(ticket, "TKT-" + code(ticket), customer, branch, chosen, team));
        return new Scene(
                new BranchId(branch),
                new TeamId(team),
                new CustomerId(customer),
                new TicketId(ticket),
                "TKT-" + code(ticket),
                new PersonId(grace),
                new PersonId(asha),
                new PersonId(brian),
                new PersonId(chege));
    }

    public UUID reply(TicketId ticket, String words) {
        var id = ids.next();
        sql.change(
                """
                insert into ticket_entry (id, ticket_id, at, kind, public, author_kind, author_name,
                        channel, body)
                values ($1, $2, now(), 'reply', true, 'person', 'Wanjiru', 'web', $3)
                """,
                Tuple.of(id, ticket.value(), words));
        return id;
    }

    /** Every text that left for a recipient, the newest first. */
    public List<String> texts(UUID recipient) {
        return sql.list(
                """
                select d.body from development_message d join message m on m.id = d.id
                 where m.recipient_id = $1 order by m.created_at desc, m.id desc
                """,
                Tuple.of(recipient),
                row -> row.getString("body"));
    }

    /** {@code template state} of every message about a ticket. */
    public List<String> messages(TicketId ticket) {
        return sql.list(
                """
                select template || ' ' || recipient_name || ' ' || state as line
                  from message where ticket_id = $1 order by created_at, id
                """,
                Tuple.of(ticket.value()),
                row -> row.getString("line"));
    }

    /** Whoever changes a setting must be a person that is there. */
    public void isThere(PersonId person, String name) {
        sql.change(
                """
                insert into person (id, name, created_at) values ($1, $2, now())
                on conflict (id) do nothing
                """,
                Tuple.of(person.value(), name));
    }

    private UUID person(String name, String language) {
        var id = ids.next();
        sql.change(
                """
                insert into person (id, name, phone, language, created_at)
                values ($1, $2, $3, $4, now())
                """,
                Tuple.of(id, name, phone(), language));
        return id;
    }

    private UUID customer(UUID branch) {
        var id = ids.next();
        sql.change(
                """
                insert into customer (id, account_number, name, language, status, branch_id, address,
                        search_text, created_at, updated_at)
                values ($1, $2, 'Amina Yusuf', 'en', 'active', $3, 'Kito Road 14', 'amina', now(),
                        now())
                """,
                Tuple.of(id, "AC-" + code(id), branch));
        sql.change(
                "insert into customer_phone (customer_id, position, e164) values ($1, 0, $2)",
                Tuple.of(id, phone()));
        return id;
    }

    /** One after the other: drawn by chance, two people would get the same now and then. */
    private static String phone() {
        return "+25476%07d".formatted(PHONES.incrementAndGet());
    }

    private static String code(UUID id) {
        return id.toString().replace("-", "").toUpperCase(Locale.ROOT).substring(24);
    }
}

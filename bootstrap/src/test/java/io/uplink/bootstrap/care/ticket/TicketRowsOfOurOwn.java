package io.uplink.bootstrap.care.ticket;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.shared.Ids;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;

/** Branches, people, teams and customers that no other test knows. */
@ApplicationScoped
public class TicketRowsOfOurOwn {

    private final Sql sql;
    private final Ids ids;

    TicketRowsOfOurOwn(Sql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    public BranchId branch() {
        var id = ids.next();
        var code = tail(id).toUpperCase(Locale.ROOT).substring(4);
        sql.change(
                "insert into branch (id, code, name, created_at) values ($1, $2, $3, now())",
                Tuple.of(id, code, "Branch " + id));
        return new BranchId(id);
    }

    public PersonId person(BranchId branch) {
        var person = new PersonId(ids.next());
        person(person, "Person " + tail(person.value()));
        sql.change(
                "insert into person_branch (person_id, branch_id) values ($1, $2)",
                Tuple.of(person.value(), branch.value()));
        return person;
    }

    /** The people of the fixtures exist as rows too. */
    public void person(PersonId person, String name) {
        sql.change(
                "insert into person (id, name, created_at) values ($1, $2, now())"
                        + " on conflict (id) do nothing",
                Tuple.of(person.value(), name));
    }

    public TeamId team(BranchId branch, PersonId... members) {
        var id = ids.next();
        sql.change(
                "insert into team (id, name, branch_id, created_at) values ($1, $2, $3, now())",
                Tuple.of(id, "Team " + id, branch.value()));
        for (var member : members) {
            sql.change(
                    "insert into team_member (team_id, person_id, joined_at)"
                            + " values ($1, $2, now())",
                    Tuple.of(id, member.value()));
        }
        return new TeamId(id);
    }

    /** The key of a category that nobody else uses; last in every list. */
    public String category() {
        var key = "t" + tail(ids.next());
        sql.change(
                "insert into ticket_category (key, label_en, label_sw, position)"
                        + " values ($1, $1, $1, 999)",
                Tuple.of(key));
        return key;
    }

    public CustomerId customer(BranchId branch, String name) {
        var id = ids.next();
        sql.change(
                """
                insert into customer (id, account_number, name, status, branch_id, search_text,
                        created_at, updated_at)
                values ($1, $2, $3, 'active', $4, $5, now(), now())
                """,
                Tuple.of(
                        id,
                        "T-" + id,
                        name,
                        branch.value(),
                        name.toLowerCase(Locale.ROOT) + " " + tail(id)));
        return new CustomerId(id);
    }

    public void phone(CustomerId customer, String e164) {
        sql.change(
                "insert into customer_phone (customer_id, position, e164) values ($1, 0, $2)",
                Tuple.of(customer.value(), e164));
    }

    private static String tail(UUID id) {
        return id.toString().replace("-", "").substring(20);
    }
}

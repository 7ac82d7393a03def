package io.uplink.bootstrap.care.customer;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.care.customer.RegisterCustomer;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.domain.care.customer.Customer;
import io.uplink.domain.care.customer.CustomerDetails;
import io.uplink.domain.care.customer.CustomerStatus;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Branches, people and customers that no other test has. */
@ApplicationScoped
public class GivenCustomers {

    private final Sql sql;
    private final Ids ids;
    private final RegisterCustomer registerCustomer;

    GivenCustomers(Sql sql, Ids ids, RegisterCustomer registerCustomer) {
        this.sql = sql;
        this.ids = ids;
        this.registerCustomer = registerCustomer;
    }

    public UUID newId() {
        return ids.next();
    }

    /** Records that say the same, without telephones, behind every rule's back. */
    void moreLike(CustomerId one, int number) {
        sql.change(
                """
                insert into customer
                select same.*
                  from customer c, generate_series(1, $2) as number,
                       jsonb_populate_record(c, jsonb_build_object(
                           'id', gen_random_uuid(),
                           'account_number', c.account_number || '-' || number)) as same
                 where c.id = $1
                """,
                Tuple.of(one.value(), number));
    }

    public BranchId aBranch() {
        var id = ids.next();
        var code = random().substring(0, 8);
        sql.change(
                "insert into branch (id, code, name, created_at) values ($1, $2, $3, now())",
                Tuple.of(id, code, "Branch " + code));
        return new BranchId(id);
    }

    public PersonId aPerson() {
        var id = ids.next();
        sql.change(
                "insert into person (id, name, created_at) values ($1, $2, now())",
                Tuple.of(id, "Person " + random()));
        return new PersonId(id);
    }

    public TeamId aTeam(BranchId branch) {
        var id = ids.next();
        sql.change(
                "insert into team (id, name, branch_id, created_at) values ($1, $2, $3, now())",
                Tuple.of(id, "Team " + random(), branch.value()));
        return new TeamId(id);
    }

    /** Somebody of that branch who may all that concerns customers, as far as the reach goes. */
    public Actor.Person aPersonOf(BranchId branch, Reach reach, TeamId... teams) {
        return ActorFixtures.with(
                aPerson(),
                "Wanjiru",
                reach,
                Set.of(branch),
                Set.of(teams),
                Permission.CUSTOMERS_VIEW,
                Permission.CUSTOMERS_CREATE,
                Permission.CUSTOMERS_EDIT,
                Permission.CUSTOMERS_DELETE,
                Permission.CUSTOMERS_IMPORT,
                Permission.CUSTOMERS_EXPORT,
                Permission.TICKETS_VIEW,
                Permission.MESSAGES_VIEW);
    }

    public Customer.Snapshot aCustomer(Actor actor, CustomerDetails details) {
        return registerCustomer.execute(
                actor, new RegisterCustomer.Input(details, CustomerStatus.ACTIVE, true));
    }

    /** A ticket of the customer, open since an hour. */
    public UUID aTicket(
            CustomerId customer,
            BranchId branch,
            Optional<PersonId> assignee,
            Optional<TeamId> team) {
        var id = ids.next();
        sql.change(
                """
                insert into ticket (id, number, customer_id, branch_id, category, priority, subject,
                        description, source, assignee_id, team_id, opened_at, updated_at, state,
                        state_since, last_entry_at)
                values ($1, $2, $3, $4, $5, 'high', 'No <b>internet</b>', '', 'internal', $6, $7,
                        now() - interval '1 hour', now(), 'open', now(), now())
                """,
                Tuple.of(id, "TKT-" + random(), customer.value(), branch.value(), aCategory())
                        .addValue(assignee.map(PersonId::value).orElse(null))
                        .addValue(team.map(TeamId::value).orElse(null)));
        return id;
    }

    /** A mobile number that no other test has, as {@code 07…}. */
    public String aPhone() {
        var digits = (newId().getLeastSignificantBits() & Long.MAX_VALUE) % 100_000_000L;
        return String.format(Locale.ROOT, "07%08d", digits);
    }

    public String random() {
        var id = newId().toString().replace("-", "").toUpperCase(Locale.ROOT);
        return id.substring(id.length() - 12);
    }

    private String aCategory() {
        sql.change(
                """
                insert into ticket_category (key, label_en, label_sw, position)
                values ('test_fault', 'Fault', 'Hitilafu', 900) on conflict do nothing
                """,
                Tuple.tuple());
        return "test_fault";
    }
}

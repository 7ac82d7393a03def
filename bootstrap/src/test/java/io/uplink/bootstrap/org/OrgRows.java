package io.uplink.bootstrap.org;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.shared.Ids;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;

/** Branches, teams and people of a test's own, put straight into the tables. */
@ApplicationScoped
class OrgRows {

    private final Sql sql;
    private final Ids ids;

    OrgRows(Sql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    BranchId branch() {
        var id = ids.next();
        var code = id.toString().replace("-", "").toUpperCase(Locale.ROOT).substring(24);
        sql.change(
                "insert into branch (id, code, name, created_at) values ($1, $2, $3, now())",
                Tuple.of(id, code, "Branch " + code));
        return new BranchId(id);
    }

    TeamId team(BranchId branch) {
        var id = ids.next();
        sql.change(
                "insert into team (id, name, branch_id, created_at) values ($1, $2, $3, now())",
                Tuple.of(id, "Team " + id, branch.value()));
        return new TeamId(id);
    }

    /** Somebody active; the first branch is the home branch. */
    PersonId person(String name, BranchId... branches) {
        var id = ids.next();
        person(id, name, branches);
        return new PersonId(id);
    }

    void person(UUID id, String name, BranchId... branches) {
        sql.change(
                "insert into person (id, name, email, created_at) values ($1, $2, $3, now())"
                        + " on conflict (id) do nothing",
                Tuple.of(id, name, id + "@example.com"));
        for (var i = 0; i < branches.length; i++) {
            sql.change(
                    "insert into person_branch (person_id, branch_id, home) values ($1, $2, $3)",
                    Tuple.of(id, branches[i].value(), i == 0));
        }
    }

    void member(TeamId team, PersonId person) {
        sql.change(
                "insert into team_member (team_id, person_id, joined_at) values ($1, $2, now())",
                Tuple.of(team.value(), person.value()));
    }

    void role(PersonId person, String key) {
        sql.change(
                "insert into person_role (person_id, role_id) select $1, id from role where key = $2",
                Tuple.of(person.value(), key));
    }
}

package io.uplink.bootstrap.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.insight.activity.port.ActivityNames;
import io.uplink.application.shared.Ids;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.domain.shared.Language;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlActivityNamesTest {

    @Inject ActivityNames names;
    @Inject Ids ids;
    @Inject Sql sql;

    @Test
    void peopleBranchesAndTeamsAreCalledByName() {
        var person = inserted("insert into person (id, name, created_at) values ($1, $2, now())");
        var branch = aBranch();
        var team = ids.next();
        sql.change(
                "insert into team (id, name, branch_id, created_at) values ($1, $2, $3, now())",
                Tuple.of(team, "Name " + team, branch));

        assertThat(named(person, branch, team))
                .isEqualTo(
                        Map.of(
                                person.toString(), "Name " + person,
                                branch.toString(), "Name " + branch,
                                team.toString(), "Name " + team));
    }

    @Test
    void rolesDepartmentsAndCalendarsAreCalledByName() {
        var role =
                inserted(
                        "insert into role (id, key, name, created_at)"
                                + " values ($1, 'r' || right($1::uuid::text, 8), $2, now())");
        var department =
                inserted("insert into department (id, name, created_at) values ($1, $2, now())");
        var calendar =
                inserted(
                        "insert into sla_calendar (id, name, time_zone, created_at)"
                                + " values ($1, $2, 'UTC', now())");

        assertThat(named(role, department, calendar))
                .isEqualTo(
                        Map.of(
                                role.toString(), "Name " + role,
                                department.toString(), "Name " + department,
                                calendar.toString(), "Name " + calendar));
    }

    @Test
    void aCustomerIsCalledByNameAndAccount() {
        var customer = ids.next();
        sql.change(
                """
                insert into customer (id, account_number, name, status, branch_id, search_text,
                        created_at, updated_at)
                values ($1, $1::uuid::text, 'Amina Hassan', 'active', $2, '', now(), now())
                """,
                Tuple.of(customer, aBranch()));

        assertThat(named(customer))
                .containsEntry(customer.toString(), "Amina Hassan (" + customer + ")");
    }

    @Test
    void aCategoryIsCalledAsTheReaderSpeaks() {
        var key = "c" + ids.next().toString().substring(28);
        sql.change(
                """
                insert into ticket_category (key, label_en, label_sw, position)
                values ($1, 'No internet', 'Hakuna intaneti', 99)
                """,
                Tuple.of(key));

        assertThat(names.of(Set.of(), Set.of(key), Language.ENGLISH))
                .isEqualTo(Map.of(key, "No internet"));
        assertThat(names.of(Set.of(), Set.of(key), Language.SWAHILI))
                .isEqualTo(Map.of(key, "Hakuna intaneti"));
    }

    @Test
    void whatNobodyKnowsIsLeftOut() {
        assertThat(names.of(Set.of(ids.next()), Set.of("no_such_key"), Language.ENGLISH)).isEmpty();
    }

    private Map<String, String> named(UUID... things) {
        return names.of(Set.of(things), Set.of(), Language.ENGLISH);
    }

    private UUID aBranch() {
        return inserted(
                "insert into branch (id, code, name, created_at)"
                        + " values ($1, upper(right($1::uuid::text, 8)), $2, now())");
    }

    private UUID inserted(String statement) {
        var id = ids.next();
        sql.change(statement, Tuple.of(id, "Name " + id));
        return id;
    }
}

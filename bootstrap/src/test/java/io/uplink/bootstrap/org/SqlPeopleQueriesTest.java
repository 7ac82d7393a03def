package io.uplink.bootstrap.org;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.org.access.port.PeopleQueries;
import io.uplink.application.org.access.port.PeopleQueries.Choice;
import io.uplink.application.org.access.port.PeopleQueries.Filter;
import io.uplink.application.org.access.port.PeopleQueries.Line;
import io.uplink.application.org.access.port.PeopleQueries.Login;
import io.uplink.application.org.access.port.PeopleQueries.Named;
import io.uplink.application.org.access.port.PeopleQueries.Scope;
import io.uplink.application.org.access.port.RoleQueries;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Reach;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.domain.org.access.Role;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlPeopleQueriesTest {

    @Inject PeopleQueries queries;
    @Inject RoleQueries roles;
    @Inject OrgRows rows;
    @Inject Sql sql;

    @Test
    void aPersonIsShownWithBranchesRolesAndTeams() {
        var home = rows.branch();
        var second = rows.branch();
        var id = rows.person("Asha Hassan", home, second);
        var team = rows.team(home);
        rows.member(team, id);
        rows.role(id, "agent");
        sql.change("update person set password_hash = 'x' where id = $1", Tuple.of(id.value()));

        var sheet = queries.show(everybody(), id).orElseThrow();

        assertThat(sheet.line())
                .returns("Asha Hassan", Line::name)
                .returns(Login.READY, Line::login)
                .returns(true, Line::active);
        assertThat(sheet.line().branches())
                .extracting(Named::id)
                .containsExactly(home.value(), second.value());
        assertThat(sheet.line().roles()).extracting(Named::name).containsExactly("Agent");
        assertThat(sheet.teams()).extracting(Named::id).containsExactly(team.value());
        assertThat(sheet.toString()).doesNotContain("password");
    }

    @Test
    void eachReachSeesItsOwnPeople() {
        var branch = rows.branch();
        var team = rows.team(branch);
        var me = rows.person("Me", branch);
        var mate = rows.person("Mate", rows.branch());
        rows.member(team, me);
        rows.member(team, mate);
        var neighbour = rows.person("Neighbour", branch);
        var stranger = rows.person("Stranger", rows.branch());

        assertThat(seen(Reach.OWN, me, branch, team)).containsExactly(me);
        assertThat(seen(Reach.TEAM, me, branch, team)).containsExactlyInAnyOrder(me, mate);
        assertThat(seen(Reach.BRANCH, me, branch, team)).containsExactlyInAnyOrder(me, neighbour);
        assertThat(queries.show(scope(Reach.BRANCH, me, branch, team), stranger)).isEmpty();
        assertThat(queries.show(scope(Reach.ALL, me, branch, team), stranger)).isPresent();
    }

    @Test
    void peopleAreFoundByNameAddressNumberAndState() {
        var branch = rows.branch();
        var id = rows.person("Wanjirũ 100%_sure", branch);
        var digits =
                "%08d".formatted(Math.floorMod(id.value().getLeastSignificantBits(), 100_000_000L));
        sql.change(
                "update person set phone = $2, active = false where id = $1",
                Tuple.of(id.value(), "+2547" + digits));

        assertThat(found(branch, "100%_SURE", Optional.empty())).containsExactly(id);
        assertThat(found(branch, "100x", Optional.empty())).isEmpty();
        assertThat(found(branch, id.toString(), Optional.empty())).containsExactly(id);
        assertThat(
                        found(
                                branch,
                                "07" + digits.substring(0, 2) + " " + digits.substring(2),
                                Optional.empty()))
                .containsExactly(id);
        assertThat(found(branch, "wanjir", Optional.of(true))).isEmpty();
        assertThat(found(branch, "wanjir", Optional.of(false))).containsExactly(id);
    }

    @Test
    void theListIsWalkedByNameThereAndBack() {
        var branch = rows.branch();
        for (var name : List.of("cecilia", "Ali", "Beatrice", "Ali")) {
            rows.person(name, branch);
        }
        var filter =
                new Filter(
                        Optional.empty(), Optional.empty(), Optional.of(branch), Optional.empty());

        var first = queries.page(everybody(), filter, Optional.empty(), 3);
        var second = queries.page(everybody(), filter, first.next(), 3);

        assertThat(first.items()).extracting(Line::name).containsExactly("Ali", "Ali", "Beatrice");
        assertThat(second.items()).extracting(Line::name).containsExactly("cecilia");
        assertThat(queries.page(everybody(), filter, second.previous(), 3).items())
                .isEqualTo(first.items());
    }

    @Test
    void aPickerOffersActivePeopleWhoseNameBeginsSoFirst() {
        var branch = rows.branch();
        var brian = rows.person("Brian Otieno", branch);
        var otieno = rows.person("Otieno Ouma", branch);
        var gone = rows.person("Otieno Gone", branch);
        sql.change("update person set active = false where id = $1", Tuple.of(gone.value()));

        assertThat(queries.pick(everybody(), "otie", Optional.of(branch), 20))
                .extracting(Choice::id)
                .containsExactly(otieno, brian);
    }

    @Test
    void aRoleSaysHowManyHaveIt() {
        var before = holders();
        rows.role(rows.person("Viewer", rows.branch()), "viewer");

        assertThat(holders()).isEqualTo(before + 1);
        assertThat(roles.all().getFirst().role().system()).isTrue();
        assertThat(roles.all())
                .anySatisfy(held -> assertThat(held.role().id()).isEqualTo(Role.ADMIN));
    }

    private long holders() {
        return roles.all().stream()
                .filter(held -> held.role().key().equals("viewer"))
                .findAny()
                .orElseThrow()
                .people();
    }

    private List<PersonId> found(BranchId branch, String text, Optional<Boolean> active) {
        var filter = new Filter(Optional.of(text), active, Optional.of(branch), Optional.empty());
        return queries.page(everybody(), filter, Optional.empty(), 10).items().stream()
                .map(Line::id)
                .toList();
    }

    private List<PersonId> seen(Reach reach, PersonId me, BranchId branch, TeamId team) {
        return queries
                .page(scope(reach, me, branch, team), Filter.everybody(), Optional.empty(), 10)
                .items()
                .stream()
                .map(Line::id)
                .toList();
    }

    private static Scope scope(Reach reach, PersonId me, BranchId branch, TeamId team) {
        return new Scope(reach, ActorFixtures.with(me, "Me", reach, Set.of(branch), Set.of(team)));
    }

    private static Scope everybody() {
        return new Scope(Reach.ALL, ActorFixtures.anAdmin());
    }
}

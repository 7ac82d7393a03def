package io.uplink.application.org.access;

import static io.uplink.application.org.access.AccessFixtures.AGENT;
import static io.uplink.application.org.access.AccessFixtures.MANAGER;
import static io.uplink.application.org.access.AccessFixtures.PEOPLE_DESK;
import static io.uplink.application.shared.ActorFixtures.THIKA;
import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.domain.org.access.Person;
import io.uplink.domain.org.access.Role;
import io.uplink.domain.org.access.RoleId;
import io.uplink.domain.shared.Version;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GiveRolesTest {

    private final AccessFixtures given = new AccessFixtures();
    private final GiveRoles giveRoles =
            new GiveRoles(given.unitOfWork, given.rules, given.sessions, given.origin);

    @Test
    void anAdminGivesAndTakesRolesAndThePersonSignsInAnew() {
        var person = given.employed(1, AGENT);

        var changed = giveRoles.execute(anAdmin(), roles(person, MANAGER));

        assertThat(changed.roles()).containsExactly(MANAGER);
        assertThat(given.stored(person.id())).isEqualTo(changed);
        assertThat(given.sessions.ended()).isEqualTo(Map.of(person.id(), "roles-changed"));
        assertThat(given.activity.actions()).containsExactly("person.give-roles");
    }

    /** The predecessor let anybody who was signed in post the administrators' role to himself. */
    @Test
    void nobodyMakesHimselfAdministrator() {
        for (var start : List.of(AGENT, MANAGER, PEOPLE_DESK)) {
            var person = given.employed(start.hashCode() & 31, start);

            assertThatThrownBy(() ->
                            giveRoles.execute(
                                    given.actor(person), roles(person, start, Role.ADMIN)))
                    .hasMessage(
                            start.equals(PEOPLE_DESK) ? "role.above-own-rights" : "access.denied");
            assertThat(given.stored(person.id())).isEqualTo(person);
        }
        assertThat(given.sessions.ended()).isEmpty();
        assertThat(given.activity.notes()).isEmpty();
    }

    @Test
    void nobodyGivesOrTakesMoreThanTheyHave() {
        var desk = given.actor(given.employed(1, PEOPLE_DESK));
        var admin = given.employed(2, Role.ADMIN);
        var manager = given.employed(3, MANAGER);

        assertThatThrownBy(() -> giveRoles.execute(desk, roles(admin)))
                .hasMessage("role.above-own-rights");
        assertThatThrownBy(() -> giveRoles.execute(desk, roles(manager, MANAGER, Role.ADMIN)))
                .hasMessage("role.above-own-rights");
        assertThat(giveRoles.execute(desk, roles(manager, AGENT)).roles()).containsExactly(AGENT);
    }

    @Test
    void aRightThatEndsAtTheBranchIsNotGivenInAnotherBranch() {
        var desk = given.actor(given.employed(1, PEOPLE_DESK));
        var inThika = given.employed(2, List.of(THIKA));

        assertThatThrownBy(() -> giveRoles.execute(desk, roles(inThika, AGENT)))
                .hasMessage("role.above-own-rights");
    }

    @Test
    void givingWhatThePersonHasChangesNothing() {
        var person = given.employed(1, AGENT);

        assertThat(giveRoles.execute(anAdmin(), roles(person, AGENT))).isEqualTo(person);
        assertThat(given.sessions.ended()).isEmpty();
    }

    @Test
    void aRoleThatIsNotThereIsRefused() {
        var person = given.employed(1);

        assertThatThrownBy(() ->
                        giveRoles.execute(
                                anAdmin(), roles(person, new RoleId(given.origin.newId()))))
                .hasMessage("input.invalid");
    }

    @Test
    void nobodyTakesTheKeysFromOneself() {
        var admin = given.employed(1, Role.ADMIN);
        given.employed(2, Role.ADMIN);

        assertThatThrownBy(() -> giveRoles.execute(given.actor(admin), roles(admin, AGENT)))
                .hasMessage("person.own-account");
    }

    @Test
    void theLastAdministratorStaysOne() {
        var last = given.employed(1, Role.ADMIN);

        assertThatThrownBy(() -> giveRoles.execute(anAdmin(), roles(last, AGENT)))
                .hasMessage("person.last-admin");

        given.employed(2, Role.ADMIN);
        assertThat(giveRoles.execute(anAdmin(), roles(last, AGENT)).roles()).containsExactly(AGENT);
    }

    @Test
    void givenAnOlderLook_whenRolesAreGiven_thenItIsStale() {
        var person = given.employed(1);
        giveRoles.execute(anAdmin(), roles(person, AGENT));

        assertThatThrownBy(() -> giveRoles.execute(anAdmin(), roles(person, MANAGER)))
                .hasMessage("version.stale");
    }

    private static GiveRoles.Input roles(Person person, RoleId... roles) {
        return new GiveRoles.Input(person.id(), Set.of(roles), Version.of(person.version()));
    }
}

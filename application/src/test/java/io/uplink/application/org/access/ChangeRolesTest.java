package io.uplink.application.org.access;

import static io.uplink.application.org.access.AccessFixtures.AGENT;
import static io.uplink.application.org.access.AccessFixtures.PEOPLE_DESK;
import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static io.uplink.application.shared.ActorFixtures.inWestlands;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.domain.org.access.AccessError;
import io.uplink.domain.org.access.Role;
import io.uplink.domain.org.access.RoleId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangeRolesTest {

    private final AccessFixtures given = new AccessFixtures();
    private final AddRole addRole = new AddRole(given.unitOfWork, given.roles, given.origin);
    private final EditRole editRole =
            new EditRole(given.unitOfWork, given.roles, given.sessions, given.origin);
    private final DeleteRole deleteRole =
            new DeleteRole(given.unitOfWork, given.roles, given.origin);

    @Test
    void aRoleOfTheCompanysOwnGetsAKeyFromItsName() {
        var role = addRole.execute(anAdmin(), adding("Nighé desk!", Map.of("tickets.view", "ALL")));

        assertThat(role.key()).isEqualTo("nighe-desk");
        assertThat(role.system()).isFalse();
        assertThat(given.activity.actions()).containsExactly("role.add");
    }

    @Test
    void twoRolesDoNotShareAName() {
        addRole.execute(anAdmin(), adding("Night desk", Map.of()));

        assertThatThrownBy(() -> addRole.execute(anAdmin(), adding("night-desk", Map.of())))
                .hasMessage("input.invalid");
    }

    @Test
    void whatIsNoPermissionIsNotGranted() {
        assertThatThrownBy(
                        () -> addRole.execute(anAdmin(), adding("A", Map.of("tickets.fly", "ALL"))))
                .hasMessage("input.invalid");
        assertThatThrownBy(() ->
                        addRole.execute(anAdmin(), adding("A", Map.of("tickets.view", "MOON"))))
                .hasMessage("input.invalid");
        assertThatThrownBy(() -> addRole.execute(anAdmin(), adding("A", Map.of("*", "ALL"))))
                .hasMessage("input.invalid");
    }

    @Test
    void aRoleDoesNotReachFurtherThanWhoMakesIt() {
        var desk = given.actor(given.employed(1, PEOPLE_DESK));

        assertThatThrownBy(() -> addRole.execute(desk, adding("A", Map.of("tickets.view", "ALL"))))
                .hasMessage("role.above-own-rights");
        assertThatThrownBy(
                        () -> addRole.execute(desk, adding("A", Map.of("platform.operate", "OWN"))))
                .hasMessage("role.above-own-rights");
        assertThat(addRole.execute(desk, adding("A", Map.of("tickets.view", "TEAM"))).grants())
                .containsExactly(Map.entry("tickets.view", "TEAM"));
    }

    @Test
    void rolesAreTheWholeCompanys() {
        assertThatThrownBy(() ->
                        addRole.execute(
                                inWestlands(Permission.ROLES_MANAGE), adding("A", Map.of())))
                .hasMessage("access.denied");
    }

    @Test
    void whoeverHasAChangedRoleSignsInAnew() {
        var holder = given.employed(1, AGENT);
        given.employed(2);

        editRole.execute(anAdmin(), editing(AGENT, "agent", Map.of("tickets.view", "ALL")));

        assertThat(given.sessions.ended()).isEqualTo(Map.of(holder.id(), "role-changed"));
        assertThat(given.activity.actions()).containsExactly("role.edit");
    }

    @Test
    void otherWordsForARoleSignNobodyOut() {
        given.employed(1, PEOPLE_DESK);
        var desk = given.roles.findById(PEOPLE_DESK).orElseThrow();

        editRole.execute(anAdmin(), editing(PEOPLE_DESK, "Staff office", desk.grants()));

        assertThat(given.sessions.ended()).isEmpty();
        assertThat(given.roles.findById(PEOPLE_DESK).orElseThrow().name())
                .isEqualTo("Staff office");
    }

    @Test
    void aSystemRoleKeepsItsNameAndTheAdministratorsTheirGrants() {
        assertThatThrownBy(() -> editRole.execute(anAdmin(), editing(AGENT, "Desk", Map.of())))
                .hasMessage("role.frozen");
        assertThatThrownBy(() ->
                        editRole.execute(
                                anAdmin(),
                                editing(Role.ADMIN, "admin", Map.of("tickets.view", "ALL"))))
                .hasMessage("role.frozen");
    }

    @Test
    void theAdministratorsMayBeToldToHaveASecondFactor() {
        var admin = given.roles.findById(Role.ADMIN).orElseThrow();

        editRole.execute(anAdmin(), asking(admin, Optional.of(true)));

        var stored = given.roles.findById(Role.ADMIN).orElseThrow();
        assertThat(stored.needsSecondFactor()).isTrue();
        assertThat(stored.isEverything()).isTrue();
        assertThat(given.activity.actions()).containsExactly("role.edit");
    }

    @Test
    void whoSaysNothingOfTheSecondFactorLeavesItAsItIs() {
        var agent = given.roles.findById(AGENT).orElseThrow();
        editRole.execute(anAdmin(), asking(agent, Optional.of(true)));

        var strict = given.roles.findById(AGENT).orElseThrow();
        editRole.execute(anAdmin(), asking(strict, Optional.empty()));

        assertThat(given.roles.findById(AGENT).orElseThrow()).isEqualTo(strict);
    }

    @Test
    void nobodyLoosensTheDoorOfARoleAboveTheirOwn() {
        var desk = given.actor(given.employed(1, PEOPLE_DESK));
        var admin = given.roles.findById(Role.ADMIN).orElseThrow().needingSecondFactor(true);
        given.roles.save(admin);
        var strict = given.roles.findById(Role.ADMIN).orElseThrow();

        assertThatThrownBy(() -> editRole.execute(desk, asking(strict, Optional.of(false))))
                .hasMessage("role.above-own-rights");
    }

    private static EditRole.Input asking(Role role, Optional<Boolean> needs) {
        var grants = role.isEverything() ? Map.<String, String>of() : role.grants();
        return new EditRole.Input(
                role.id(),
                new RoleDraft(role.name(), role.description(), grants, needs),
                Version.of(role.version()));
    }

    @Test
    void nobodyTakesFromARoleWhatTheyDoNotHave() {
        var desk = given.actor(given.employed(1, PEOPLE_DESK));
        var role = addRole.execute(anAdmin(), adding("Ops", Map.of("platform.operate", "ALL")));

        assertThatThrownBy(() -> editRole.execute(desk, editing(role.id(), "Ops", Map.of())))
                .hasMessage("role.above-own-rights");
        assertThatThrownBy(() -> deleteRole.execute(desk, deleting(role)))
                .hasMessage("role.above-own-rights");
    }

    @Test
    void aRoleInUseStaysAndSaysHowManyHaveIt() {
        var role = addRole.execute(anAdmin(), adding("Night desk", Map.of()));
        given.employed(1, role.id());
        given.employed(2, role.id());

        assertThatThrownBy(() -> deleteRole.execute(anAdmin(), deleting(role)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(refused.error())
                                        .isEqualTo(new AccessError.RoleInUse(2)));
    }

    @Test
    void aRoleOfNobodyIsDeleted() {
        var role = addRole.execute(anAdmin(), adding("Night desk", Map.of()));

        deleteRole.execute(anAdmin(), deleting(role));

        assertThat(given.roles.findById(role.id())).isEmpty();
        assertThatThrownBy(() ->
                        deleteRole.execute(anAdmin(), new DeleteRole.Input(AGENT, Version.of(1))))
                .hasMessage("role.frozen");
    }

    @Test
    void permissionsOfSeveralRolesAddUpAndTheWidestReachWins() {
        var narrow = role(Map.of("tickets.view", "OWN", "tickets.reply", "TEAM"));
        var wide = role(Map.of("tickets.view", "BRANCH", "from.a.later.release", "ALL"));

        assertThat(Grants.of(List.of(narrow, wide)))
                .isEqualTo(
                        Map.of(
                                Permission.TICKETS_VIEW, Reach.BRANCH,
                                Permission.TICKETS_REPLY, Reach.TEAM));
    }

    @Test
    void everythingIsEveryPermissionOfThisRelease() {
        var everything = new EnumMap<Permission, Reach>(Permission.class);
        for (var permission : Permission.values()) {
            everything.put(permission, Reach.ALL);
        }

        assertThat(Grants.of(List.of(role(Map.of("*", "ALL"))))).isEqualTo(everything);
    }

    private Role role(Map<String, String> grants) {
        return new Role(
                new RoleId(given.origin.newId()), "some", "Some", "", false, grants, false, 0);
    }

    private static AddRole.Input adding(String name, Map<String, String> grants) {
        return new AddRole.Input(
                Optional.empty(), new RoleDraft(name, "", grants, Optional.empty()));
    }

    private static EditRole.Input editing(RoleId role, String name, Map<String, String> grants) {
        return new EditRole.Input(
                role, new RoleDraft(name, "", grants, Optional.empty()), Version.of(1));
    }

    private static DeleteRole.Input deleting(Role role) {
        return new DeleteRole.Input(role.id(), Version.of(role.version()));
    }
}

package io.uplink.application.org.access;

import static io.uplink.application.org.access.AccessFixtures.AGENT;
import static io.uplink.application.org.access.AccessFixtures.MANAGER;
import static io.uplink.application.org.access.AccessFixtures.PEOPLE_DESK;
import static io.uplink.application.org.access.AccessFixtures.draft;
import static io.uplink.application.shared.ActorFixtures.THIKA;
import static io.uplink.application.shared.ActorFixtures.WESTLANDS;
import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static io.uplink.application.shared.ActorFixtures.inWestlands;
import static io.uplink.application.shared.ActorFixtures.nobodySpecial;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.org.access.port.ApiKeys;
import io.uplink.application.org.access.port.Logins.Login;
import io.uplink.application.org.access.port.SessionRepository.Digest;
import io.uplink.application.shared.PasswordAgain;
import io.uplink.application.shared.Permission;
import io.uplink.domain.org.access.Person;
import io.uplink.domain.org.access.Role;
import io.uplink.domain.org.access.RoleId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.EmailAddress;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Invalid.Fault;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.BranchId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChangePeopleTest {

    private final AccessFixtures given = new AccessFixtures();
    private final DoorFixtures door = new DoorFixtures();
    private final AddPerson addPerson =
            new AddPerson(given.unitOfWork, given.rules, given.invitations, given.origin);
    private final EditPerson editPerson =
            new EditPerson(given.unitOfWork, given.rules, door.ownPassword, given.origin);
    private final DeactivatePerson deactivate =
            new DeactivatePerson(
                    given.unitOfWork, given.rules, given.sessions, given.keys, given.origin);
    private final ReactivatePerson reactivate =
            new ReactivatePerson(given.unitOfWork, given.rules, given.origin);
    private final InvitePerson invite =
            new InvitePerson(given.unitOfWork, given.rules, given.invitations, given.origin);

    @Test
    void anAdminTakesSomebodyOnAndInvitesThem() {
        var added = addPerson.execute(anAdmin(), joining(Set.of(AGENT), true));

        assertThat(given.stored(added.id())).isEqualTo(added);
        assertThat(added.profile().phone()).contains(new PhoneNumber("+254712004418"));
        assertThat(added.roles()).containsExactly(AGENT);
        assertThat(given.invitations.invited()).containsExactly(added.id());
        assertThat(given.activity.actions()).containsExactly("person.add");
    }

    @Test
    void withoutThePermissionNobodyIsTakenOn() {
        assertThatThrownBy(() -> addPerson.execute(nobodySpecial(), joining(Set.of(), false)))
                .hasMessage("access.denied");
        assertThatThrownBy(() ->
                        addPerson.execute(
                                inWestlands(Permission.USERS_MANAGE),
                                joining(Set.of(AGENT), false)))
                .hasMessage("access.denied");
        assertThat(given.activity.notes()).isEmpty();
    }

    @Test
    void aPersonWithMoreRightsThanTheGiverIsNotTakenOn() {
        var desk = given.actor(given.employed(1, PEOPLE_DESK));

        assertThatThrownBy(() -> addPerson.execute(desk, joining(Set.of(Role.ADMIN), false)))
                .hasMessage("role.above-own-rights");
        assertThat(given.activity.notes()).isEmpty();
    }

    @Test
    void everyFaultOfAFormIsNamedAtOnce() {
        var typed =
                new AddPerson.Input(
                        draft(" ", "not an address", "12"),
                        List.of(new BranchId(given.origin.newId())),
                        Set.of(),
                        false);

        assertThatThrownBy(() -> addPerson.execute(anAdmin(), typed))
                .satisfies(refused ->
                        assertThat(faults(refused))
                                .contains(
                                        new Fault("name", "required"),
                                        new Fault("email", "email.unreadable"),
                                        new Fault("phone", "phone.unreadable")));
    }

    @Test
    void anAddressOrANumberThatSomebodyHasIsRefusedBesideItsField() {
        given.employed(1);

        assertThatThrownBy(() ->
                        addPerson.execute(
                                anAdmin(),
                                new AddPerson.Input(
                                        draft("Otieno", "PERSON1@example.com", "0712 000 001"),
                                        List.of(WESTLANDS),
                                        Set.of(),
                                        false)))
                .satisfies(refused ->
                        assertThat(faults(refused))
                                .containsExactly(
                                        new Fault("email", "person.email-taken"),
                                        new Fault("phone", "person.phone-taken")));
    }

    @Test
    void whoCannotBeReachedIsNotInvited() {
        var typed =
                new AddPerson.Input(
                        draft("Otieno", "", "020 271 5000"), List.of(WESTLANDS), Set.of(), true);

        assertThatThrownBy(() -> addPerson.execute(anAdmin(), typed))
                .satisfies(refused ->
                        assertThat(faults(refused))
                                .containsExactly(new Fault("invite", "person.not-reachable")));
    }

    @Test
    void aBranchManagerOfPeopleReachesOnlyTheBranch() {
        var inThika = given.employed(1, List.of(THIKA));
        var manager = inWestlands(Permission.USERS_VIEW, Permission.USERS_MANAGE);

        assertThatThrownBy(() -> editPerson.execute(manager, edit(inThika, "Otieno", WESTLANDS)))
                .hasMessage("person.not-found");
        var mine = given.employed(2);
        assertThatThrownBy(() -> editPerson.execute(manager, edit(mine, "Otieno", THIKA)))
                .hasMessage("access.denied");
        assertThatThrownBy(() -> editPerson.execute(manager, edit(mine, "Otieno")))
                .satisfies(refused ->
                        assertThat(faults(refused))
                                .containsExactly(new Fault("branches", "required")));
        assertThat(editPerson.execute(manager, edit(mine, "Otieno", WESTLANDS)).name())
                .isEqualTo("Otieno");
    }

    @Test
    void nobodyTakesOverAnAccountThatMayMore() {
        var admin = given.employed(1, Role.ADMIN);
        var desk = given.actor(given.employed(2, PEOPLE_DESK));

        assertThatThrownBy(() -> editPerson.execute(desk, edit(admin, "Otieno", WESTLANDS)))
                .hasMessage("role.above-own-rights");
        assertThatThrownBy(() -> invite.execute(desk, new InvitePerson.Input(admin.id())))
                .hasMessage("role.above-own-rights");
        assertThatThrownBy(() -> deactivate.execute(desk, leaving(admin)))
                .hasMessage("role.above-own-rights");
        assertThat(given.stored(admin.id())).isEqualTo(admin);
    }

    @Test
    void whoseRightsEndAtTheBranchCannotWidenThemByAnotherBranch() {
        var own = given.employed(1, PEOPLE_DESK);

        assertThatThrownBy(() ->
                        editPerson.execute(
                                given.actor(own), edit(own, "Person 1", WESTLANDS, THIKA)))
                .hasMessage("person.own-account");
    }

    @Test
    void givenAnOlderLook_whenAPersonIsEdited_thenItIsStale() {
        var person = given.employed(1);
        editPerson.execute(anAdmin(), edit(person, "First", WESTLANDS));

        assertThatThrownBy(() -> editPerson.execute(anAdmin(), edit(person, "Second", WESTLANDS)))
                .hasMessage("version.stale");
    }

    @Test
    void theOwnAddressCostsThePassword() {
        var self = whoMaySignIn();
        var draft = draft("Person 1", "elsewhere@example.com", "0712000001");

        assertThatThrownBy(() -> editSelf(self, draft, "guess")).hasMessage("input.invalid");
        assertThat(given.stored(self.id())).isEqualTo(self);

        assertThat(editSelf(self, draft, DoorFixtures.PASSWORD).profile().email())
                .contains(new EmailAddress("elsewhere@example.com"));
    }

    @Test
    void theOwnNumberCostsThePasswordToo() {
        var self = whoMaySignIn();
        var draft = draft("Person 1", "person1@example.com", "0712000099");

        assertThatThrownBy(() -> editSelf(self, draft, "")).hasMessage("input.invalid");
    }

    @Test
    void theOwnNameCostsNothing() {
        var self = whoMaySignIn();
        var draft = draft("Renamed", "Person1@example.com", "+254 712 000 001");

        assertThat(editSelf(self, draft, "").name()).isEqualTo("Renamed");
    }

    private Person whoMaySignIn() {
        var person = given.employed(1, PEOPLE_DESK);
        door.logins.add(
                new Login(
                        person.id(),
                        person.name(),
                        Optional.of("person1@example.com"),
                        Optional.empty(),
                        Language.ENGLISH,
                        Optional.of("today:" + DoorFixtures.PASSWORD),
                        true,
                        false));
        return person;
    }

    private Person editSelf(Person self, PersonDraft draft, String password) {
        return editPerson.execute(
                given.actor(self),
                new EditPerson.Input(
                        self.id(),
                        draft,
                        self.branches(),
                        new PasswordAgain.Typed(password, "10.0.0.7"),
                        Version.of(self.version())));
    }

    @Test
    void savingTheSameAgainChangesNothing() {
        var person = given.employed(1);
        var same =
                new EditPerson.Input(
                        person.id(),
                        new PersonDraft(
                                person.name(),
                                Optional.of("person1@example.com"),
                                Optional.of("0712000001"),
                                person.profile().language(),
                                person.profile().theme(),
                                "",
                                Optional.empty()),
                        person.branches(),
                        new PasswordAgain.Typed("", "10.0.0.7"),
                        Version.of(1));

        assertThat(editPerson.execute(anAdmin(), same)).isEqualTo(person);
        assertThat(given.activity.notes()).isEmpty();
    }

    @Test
    void whoLeavesIsSignedOutAndKeepsTheRolesForTheDayOfReturn() {
        var person = given.employed(1, AGENT);

        var left = deactivate.execute(anAdmin(), leaving(person));

        assertThat(left.active()).isFalse();
        assertThat(left.roles()).containsExactly(AGENT);
        assertThat(given.sessions.ended()).isEqualTo(Map.of(person.id(), "deactivated"));

        var back =
                reactivate.execute(
                        anAdmin(), new ReactivatePerson.Input(person.id(), Version.of(2)));

        assertThat(back.active()).isTrue();
        assertThat(given.activity.actions())
                .containsExactly("person.deactivate", "person.reactivate");
    }

    @Test
    void leavingTwiceIsLeavingOnce() {
        var person = given.employed(1);
        deactivate.execute(anAdmin(), leaving(person));

        deactivate.execute(anAdmin(), leaving(person));

        assertThat(given.activity.actions()).containsExactly("person.deactivate");
    }

    @Test
    void nobodyLocksTheDoorBehindOneself() {
        var admin = given.employed(1, Role.ADMIN);

        assertThatThrownBy(() -> deactivate.execute(given.actor(admin), leaving(admin)))
                .hasMessage("person.own-account");
    }

    @Test
    void theLastAdministratorStays() {
        var last = given.employed(1, Role.ADMIN);
        // Signed in a moment ago, no administrator any more in the table.
        var other = anAdmin();

        assertThatThrownBy(() -> deactivate.execute(other, leaving(last)))
                .hasMessage("person.last-admin");

        given.employed(2, Role.ADMIN);
        assertThat(deactivate.execute(other, leaving(last)).active()).isFalse();
    }

    @Test
    void whoHasLeftIsNotInvited() {
        var person = given.employed(1, MANAGER);
        deactivate.execute(anAdmin(), leaving(person));

        assertThatThrownBy(() -> invite.execute(anAdmin(), new InvitePerson.Input(person.id())))
                .hasMessage("person.no-login");
        assertThat(given.invitations.invited()).isEmpty();
    }

    private static AddPerson.Input joining(Set<RoleId> roles, boolean invited) {
        return new AddPerson.Input(
                draft("Otieno", "Otieno@Example.com", "0712 004 418"),
                List.of(WESTLANDS),
                roles,
                invited);
    }

    private static EditPerson.Input edit(Person person, String name, BranchId... branches) {
        return new EditPerson.Input(
                person.id(),
                draft(name, "other@example.com", "0712 004 419"),
                List.of(branches),
                new PasswordAgain.Typed("", "10.0.0.7"),
                Version.of(person.version()));
    }

    @Test
    void whoLeavesTakesTheirKeysAlong() {
        var person = given.employed(1, AGENT);
        var key = new UUID(0, 7);
        given.keys.add(
                new ApiKeys.Fresh(
                        key,
                        person.id(),
                        "Billing",
                        "upk_abcdef",
                        new Digest("07"),
                        Set.of("tickets.view"),
                        given.clock.instant(),
                        given.clock.instant().plusSeconds(60)));

        deactivate.execute(anAdmin(), leaving(person));

        assertThat(given.keys.why(key)).isEqualTo("deactivated");
    }

    @Test
    void aKeyDoesNotChangeItsOwnPersonBeyondItsScopes() {
        var desk = given.employed(1, PEOPLE_DESK);
        var program = given.actor(desk).withKey(Set.of(Permission.USERS_MANAGE));

        assertThatThrownBy(() -> editPerson.execute(program, edit(desk, "Thief", WESTLANDS)))
                .hasMessage("role.above-own-rights");
        assertThat(given.stored(desk.id())).isEqualTo(desk);
    }

    private static DeactivatePerson.Input leaving(Person person) {
        return new DeactivatePerson.Input(person.id(), Version.of(person.version()));
    }

    private static List<Fault> faults(Throwable refused) {
        return ((Invalid) ((DomainException) refused).error()).faults();
    }
}

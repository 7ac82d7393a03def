package io.uplink.application.org.structure;

import static io.uplink.application.shared.ActorFixtures.THIKA;
import static io.uplink.application.shared.ActorFixtures.WESTLANDS;
import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static io.uplink.application.shared.ActorFixtures.inWestlands;
import static io.uplink.application.shared.ActorFixtures.nobodySpecial;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.org.access.InMemoryPersonRepository;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.MovableClock;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.RecordingActivityTrail;
import io.uplink.application.shared.RecordingOutbox;
import io.uplink.application.shared.SequentialIds;
import io.uplink.domain.org.structure.Branch;
import io.uplink.domain.org.structure.StructureError;
import io.uplink.domain.org.structure.Team;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Invalid.Fault;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangeStructureTest {

    private static final PersonId JUMA = new PersonId(SequentialIds.of(501));
    private static final PersonId FAITH = new PersonId(SequentialIds.of(502));
    private static final PersonId BRIAN = new PersonId(SequentialIds.of(503));

    private final InMemoryBranchRepository branches = new InMemoryBranchRepository();
    private final InMemoryDepartmentRepository departments = new InMemoryDepartmentRepository();
    private final InMemoryTeamRepository teams = new InMemoryTeamRepository();
    private final InMemoryPersonRepository people = new InMemoryPersonRepository();
    private final RecordingActivityTrail activity = new RecordingActivityTrail();
    private final MovableClock clock = MovableClock.at("2026-03-02T06:00:00Z");
    private final Origin origin =
            new Origin(new SequentialIds(), clock, activity, new RecordingOutbox());
    private final DirectUnitOfWork unitOfWork = new DirectUnitOfWork();
    private final BranchRules branchRules = new BranchRules(branches, people);
    private final AddBranch addBranch = new AddBranch(unitOfWork, branchRules, origin);
    private final EditBranch editBranch = new EditBranch(unitOfWork, branchRules, origin);
    private final SetBranchActive setBranchActive =
            new SetBranchActive(unitOfWork, branchRules, origin);
    private final DepartmentRules departmentRules = new DepartmentRules(departments, people);
    private final AddDepartment addDepartment =
            new AddDepartment(unitOfWork, departmentRules, origin);
    private final SetDepartmentActive setDepartmentActive =
            new SetDepartmentActive(unitOfWork, departmentRules, origin);
    private final TeamRules teamRules = new TeamRules(teams, branches);
    private final AddTeam addTeam = new AddTeam(unitOfWork, teamRules, origin);
    private final EditTeam editTeam = new EditTeam(unitOfWork, teamRules, origin);
    private final SetTeamActive setTeamActive = new SetTeamActive(unitOfWork, teamRules, origin);

    ChangeStructureTest() {
        branches.save(branch(WESTLANDS, "WST", "Westlands"));
        branches.save(branch(THIKA, "THK", "Thika"));
    }

    @Test
    void aBranchIsOpenedWithItsCodeInCapitals() {
        var added = addBranch.execute(anAdmin(), draft(" ksm ", "Kisumu"));

        assertThat(added.code()).isEqualTo("KSM");
        assertThat(added.contact().phone().orElseThrow().e164()).isEqualTo("+254712004418");
        assertThat(activity.actions()).containsExactly("branch.add");
    }

    /** The predecessor stored a blank code once and failed with SQL the second time. */
    @Test
    void aBlankCodeIsRefusedBesideItsFieldEachTime() {
        for (var i = 0; i < 2; i++) {
            assertFaults(
                    () -> addBranch.execute(anAdmin(), draft(" ", "Kisumu")),
                    new Fault("code", "required"));
        }
    }

    @Test
    void everyFaultOfABranchIsNamedAtOnce() {
        var typed =
                new BranchDraft(
                        "k",
                        " ",
                        "",
                        Optional.of("12"),
                        Optional.of("x"),
                        "Moon/Sea",
                        Optional.empty());

        assertFaults(
                () -> addBranch.execute(anAdmin(), typed),
                new Fault("phone", "phone.unreadable"),
                new Fault("email", "email.unreadable"),
                new Fault("timeZone", "sla.zone-unknown"),
                new Fault("code", "branch.code-unreadable"),
                new Fault("name", "required"));
    }

    @Test
    void twoBranchesShareNeitherCodeNorName() {
        assertFaults(
                () -> addBranch.execute(anAdmin(), draft("wst", "WESTLANDS")),
                new Fault("code", "branch.code-taken"),
                new Fault("name", "branch.name-taken"));
    }

    @Test
    void aManagerWhoIsNotThereIsRefused() {
        var typed =
                new BranchDraft(
                        "KSM",
                        "Kisumu",
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        "Africa/Nairobi",
                        Optional.of(JUMA));

        assertFaults(
                () -> addBranch.execute(anAdmin(), typed), new Fault("manager", "choice.unknown"));
    }

    @Test
    void aBranchInUseStaysOpenAndSaysWhatIsLeft() {
        branches.used(WESTLANDS, 3, 12);

        assertThatThrownBy(() -> setBranchActive.execute(anAdmin(), closing(WESTLANDS)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(refused.error())
                                        .isEqualTo(new StructureError.BranchInUse(3, 12)));
        assertThat(branches.findById(WESTLANDS).orElseThrow().active()).isTrue();

        branches.used(WESTLANDS, 0, 0);
        assertThat(setBranchActive.execute(anAdmin(), closing(WESTLANDS)).active()).isFalse();
        assertThat(setBranchActive.execute(anAdmin(), closing(WESTLANDS)).active()).isFalse();
        assertThat(activity.actions()).containsExactly("branch.close");
    }

    @Test
    void aBranchIsChangedWithinReachOnly() {
        var manager = inWestlands(Permission.BRANCHES_VIEW, Permission.BRANCHES_MANAGE);

        assertThat(editBranch.execute(manager, editing(WESTLANDS, "WST", "Westlands Mall")).name())
                .isEqualTo("Westlands Mall");
        assertThatThrownBy(() -> editBranch.execute(manager, editing(THIKA, "THK", "Thika Town")))
                .hasMessage("branch.not-found");
        assertThatThrownBy(() ->
                        editBranch.execute(
                                inWestlands(Permission.BRANCHES_VIEW),
                                editing(WESTLANDS, "WST", "Mine")))
                .hasMessage("access.denied");
        assertThatThrownBy(() -> addBranch.execute(manager, draft("KSM", "Kisumu")))
                .hasMessage("access.denied");
    }

    @Test
    void aDepartmentWithPeopleStays() {
        var added =
                addDepartment.execute(
                        anAdmin(), new AddDepartment.Input("Field", "", Optional.empty()));
        departments.manned(added.id(), 4);

        assertThatThrownBy(() ->
                        setDepartmentActive.execute(
                                anAdmin(),
                                new SetDepartmentActive.Input(added.id(), false, Version.of(1))))
                .hasMessage("department.in-use");
        assertFaults(
                () ->
                        addDepartment.execute(
                                anAdmin(), new AddDepartment.Input("FIELD", "", Optional.empty())),
                new Fault("name", "department.name-taken"));
        assertThatThrownBy(() ->
                        addDepartment.execute(
                                nobodySpecial(),
                                new AddDepartment.Input("Night", "", Optional.empty())))
                .hasMessage("access.denied");
    }

    @Test
    void aTeamIsFormedInItsManagersBranch() {
        var manager = inWestlands(Permission.TEAMS_MANAGE);

        var team = addTeam.execute(manager, sheet(WESTLANDS, Optional.of(JUMA), JUMA, FAITH, JUMA));

        assertThat(team.people()).containsExactlyInAnyOrder(JUMA, FAITH);
        assertThatThrownBy(() -> addTeam.execute(manager, sheet(THIKA, Optional.empty(), JUMA)))
                .hasMessage("access.denied");
    }

    @Test
    void withoutThePermissionNobodyLearnsWhatATeamNeeds() {
        var blank = new TeamDraft("", "", Optional.empty(), Optional.empty(), List.of());

        assertThatThrownBy(() -> addTeam.execute(nobodySpecial(), blank))
                .hasMessage("access.denied");
        assertFaults(() -> addTeam.execute(anAdmin(), blank), new Fault("branch", "required"));
    }

    @Test
    void aLeaderIsAMember() {
        assertFaults(
                () -> addTeam.execute(anAdmin(), sheet(WESTLANDS, Optional.of(BRIAN), JUMA)),
                new Fault("leader", "team.leader-not-member"));
    }

    /**
     * The predecessor replaced all members, so everybody had joined on the day of the last edit.
     */
    @Test
    void whoStaysInATeamKeepsTheDayOfJoining() {
        var team = addTeam.execute(anAdmin(), sheet(WESTLANDS, Optional.of(JUMA), JUMA, FAITH));
        clock.advance(Duration.ofDays(30));

        var changed =
                editTeam.execute(
                        anAdmin(),
                        new EditTeam.Input(
                                team.id(),
                                sheet(WESTLANDS, Optional.empty(), FAITH, BRIAN),
                                Version.of(1)));

        assertThat(changed.leader()).isEmpty();
        assertThat(changed.members())
                .containsExactly(
                        new Team.Member(FAITH, clock.instant().minus(Duration.ofDays(30))),
                        new Team.Member(BRIAN, clock.instant()));
    }

    @Test
    void whoHasLeftIsNotPutIntoATeamButMayStayInOne() {
        var team = addTeam.execute(anAdmin(), sheet(WESTLANDS, Optional.empty(), JUMA));
        teams.left(JUMA);
        teams.left(FAITH);

        assertFaults(
                () ->
                        editTeam.execute(
                                anAdmin(),
                                new EditTeam.Input(
                                        team.id(),
                                        sheet(WESTLANDS, Optional.empty(), JUMA, FAITH),
                                        Version.of(1))),
                new Fault("members", "choice.unknown"));
        assertThat(
                        editTeam.execute(
                                        anAdmin(),
                                        new EditTeam.Input(
                                                team.id(),
                                                sheet(WESTLANDS, Optional.empty(), JUMA, BRIAN),
                                                Version.of(1)))
                                .people())
                .containsExactly(JUMA, BRIAN);
    }

    @Test
    void namesOfTeamsAreUniqueInABranch() {
        addTeam.execute(anAdmin(), sheet(WESTLANDS, Optional.empty()));

        assertFaults(
                () -> addTeam.execute(anAdmin(), sheet(WESTLANDS, Optional.empty())),
                new Fault("name", "team.name-taken"));
        assertThat(addTeam.execute(anAdmin(), sheet(THIKA, Optional.empty())).branch())
                .isEqualTo(THIKA);
    }

    @Test
    void aTeamWithOpenTicketsStays() {
        var team = addTeam.execute(anAdmin(), sheet(WESTLANDS, Optional.empty()));
        teams.busy(team.id(), 2);

        assertThatThrownBy(() ->
                        setTeamActive.execute(
                                anAdmin(),
                                new SetTeamActive.Input(team.id(), false, Version.of(1))))
                .hasMessage("team.in-use");
        teams.busy(team.id(), 0);
        assertThat(
                        setTeamActive
                                .execute(
                                        anAdmin(),
                                        new SetTeamActive.Input(team.id(), false, Version.of(1)))
                                .active())
                .isFalse();
    }

    private static TeamDraft sheet(
            BranchId branch, Optional<PersonId> leader, PersonId... members) {
        return new TeamDraft("Field A", "", Optional.of(branch), leader, List.of(members));
    }

    private static BranchDraft draft(String code, String name) {
        return new BranchDraft(
                code,
                name,
                "Mpaka Road",
                Optional.of("0712 004 418"),
                Optional.of("branch@example.com"),
                "Africa/Nairobi",
                Optional.empty());
    }

    private static EditBranch.Input editing(BranchId branch, String code, String name) {
        return new EditBranch.Input(branch, draft(code, name), Version.of(1));
    }

    private static SetBranchActive.Input closing(BranchId branch) {
        return new SetBranchActive.Input(branch, false, Version.of(1));
    }

    private static Branch branch(BranchId id, String code, String name) {
        return new Branch(
                id,
                code,
                name,
                new Branch.Contact("", Optional.empty(), Optional.empty()),
                ZoneId.of("Africa/Nairobi"),
                Optional.empty(),
                true,
                0);
    }

    private static void assertFaults(Runnable work, Fault... faults) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(((Invalid) refused.error()).faults())
                                        .containsExactly(faults));
    }
}

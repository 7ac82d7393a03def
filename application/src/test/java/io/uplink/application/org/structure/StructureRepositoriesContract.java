package io.uplink.application.org.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.org.structure.port.BranchRepository;
import io.uplink.application.org.structure.port.DepartmentRepository;
import io.uplink.application.org.structure.port.TeamRepository;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.org.structure.Branch;
import io.uplink.domain.org.structure.Department;
import io.uplink.domain.org.structure.Team;
import io.uplink.domain.shared.EmailAddress;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.DepartmentId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every repository of branches, departments and teams must do. */
public interface StructureRepositoriesContract {

    Instant MONDAY = Instant.parse("2026-03-02T06:00:00Z");

    BranchRepository branches();

    DepartmentRepository departments();

    TeamRepository teams();

    UnitOfWork unitOfWork();

    UUID newId();

    /** Somebody active who works in no branch. */
    PersonId aPerson();

    @Test
    default void aBranchComesBackAsStoredAndIsFoundByCodeAndName() {
        var branch = aBranch(Optional.of(aPerson()));

        unitOfWork().run(() -> branches().save(branch));

        assertThat(stored(branch.id()).version()).isEqualTo(1);
        assertThat(unitOfWork().perform(() -> branches().findById(branch.id())).orElseThrow())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(branch);
        assertThat(unitOfWork().perform(() -> branches().withCode(branch.code())))
                .contains(branch.id());
        assertThat(
                        unitOfWork()
                                .perform(() ->
                                        branches()
                                                .withName(branch.name().toUpperCase(Locale.ROOT))))
                .contains(branch.id());
    }

    @Test
    default void aNewBranchIsInNobodysUse() {
        var branch = aBranch(Optional.empty());
        unitOfWork().run(() -> branches().save(branch));

        assertThat(unitOfWork().perform(() -> branches().use(branch.id())))
                .isEqualTo(new BranchRepository.Use(0, 0));
    }

    @Test
    default void givenTwoReadersOfABranch_whenBothSave_thenTheSecondIsStale() {
        var branch = aBranch(Optional.empty());
        unitOfWork().run(() -> branches().save(branch));
        var read = stored(branch.id());
        unitOfWork().run(() -> branches().save(read.closed(0, 0)));

        assertThatThrownBy(() -> unitOfWork().run(() -> branches().save(read.closed(0, 0))))
                .hasMessage("version.stale");
    }

    @Test
    default void aDepartmentComesBackAsStored() {
        var id = new DepartmentId(newId());
        var department =
                new Department(id, "Field " + id, "Poles", Optional.of(aPerson()), true, 0);

        unitOfWork().run(() -> departments().save(department));

        assertThat(unitOfWork().perform(() -> departments().findById(id)).orElseThrow())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(department);
        assertThat(unitOfWork().perform(() -> departments().withName("FIELD " + id))).contains(id);
        assertThat(unitOfWork().perform(() -> departments().activePeople(id))).isZero();
    }

    @Test
    default void aTeamComesBackWithItsMembersAndTheirDaysOfJoining() {
        var team = aTeam(aPerson(), aPerson());

        unitOfWork().run(() -> teams().save(team));

        assertThat(stored(team.id()))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(team);
        assertThat(unitOfWork().perform(() -> teams().withName(team.branch(), "FIELD B")))
                .contains(team.id());
        assertThat(unitOfWork().perform(() -> teams().openTickets(team.id()))).isZero();
    }

    @Test
    default void membersComeAndGoAndWhoStaysHasJoinedWhenTheyJoined() {
        var stays = aPerson();
        var leaves = aPerson();
        var joins = aPerson();
        var team = aTeam(stays, leaves);
        unitOfWork().run(() -> teams().save(team));
        var sheet =
                new Team.Sheet(
                        "Field C", "", team.branch(), Optional.of(joins), List.of(joins, stays));

        unitOfWork()
                .run(() -> teams().save(stored(team.id()).changed(sheet, MONDAY.plusSeconds(60))));

        assertThat(stored(team.id()).members())
                .containsExactly(
                        new Team.Member(stays, MONDAY),
                        new Team.Member(joins, MONDAY.plusSeconds(60)));
        assertThat(stored(team.id()).version()).isEqualTo(2);
    }

    @Test
    default void whoWorksWithUsIsActive() {
        var person = aPerson();

        assertThat(unitOfWork().perform(() -> teams().active(List.of(person))))
                .containsExactly(person);
        assertThat(unitOfWork().perform(() -> teams().active(List.of()))).isEmpty();
    }

    private Branch stored(BranchId id) {
        return unitOfWork().perform(() -> branches().findById(id).orElseThrow());
    }

    private Team stored(TeamId id) {
        return unitOfWork().perform(() -> teams().findById(id).orElseThrow());
    }

    private Branch aBranch(Optional<PersonId> manager) {
        var id = newId();
        var code = id.toString().replace("-", "").toUpperCase(Locale.ROOT).substring(24);
        return new Branch(
                new BranchId(id),
                code,
                "Branch " + id,
                new Branch.Contact(
                        "Mpaka Road",
                        Optional.of(new PhoneNumber("+254712004418")),
                        Optional.of(new EmailAddress("westlands@example.com"))),
                ZoneId.of("Africa/Kampala"),
                manager,
                true,
                0);
    }

    private Team aTeam(PersonId leader, PersonId other) {
        var branch = aBranch(Optional.empty());
        unitOfWork().run(() -> branches().save(branch));
        var members =
                List.of(new Team.Member(leader, MONDAY), new Team.Member(other, MONDAY)).stream()
                        .sorted(Comparator.comparing(member -> member.person().value()))
                        .toList();
        return new Team(
                new TeamId(newId()),
                "Field B",
                "Poles and drops",
                branch.id(),
                Optional.of(leader),
                members,
                true,
                0);
    }
}

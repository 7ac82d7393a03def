package io.uplink.bootstrap.org;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.application.org.structure.StructureRepositoriesContract;
import io.uplink.application.org.structure.port.BranchRepository;
import io.uplink.application.org.structure.port.DepartmentRepository;
import io.uplink.application.org.structure.port.StructureQueries;
import io.uplink.application.org.structure.port.StructureQueries.Filter;
import io.uplink.application.org.structure.port.StructureQueries.Scope;
import io.uplink.application.org.structure.port.TeamRepository;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Reach;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.domain.shared.id.PersonId;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class HibernateStructureTest implements StructureRepositoriesContract {

    @Inject BranchRepository branches;
    @Inject DepartmentRepository departments;
    @Inject TeamRepository teams;
    @Inject StructureQueries queries;
    @Inject UnitOfWork unitOfWork;
    @Inject Ids ids;
    @Inject OrgRows rows;

    @Test
    void aBranchIsListedWithWhatIsInIt() {
        var branch = rows.branch();
        rows.person("Juma", branch);
        rows.team(branch);

        var line = queries.branch(everything(), branch).orElseThrow();

        assertThat(line.people()).isEqualTo(1);
        assertThat(line.teams()).isEqualTo(1);
        assertThat(line.openTickets()).isZero();
        assertThat(unitOfWork.perform(() -> branches.use(branch)))
                .isEqualTo(new BranchRepository.Use(1, 0));
    }

    @Test
    void whoseReachEndsAtTheBranchSeesThatBranchAndItsTeams() {
        var mine = rows.branch();
        var other = rows.branch();
        var myTeam = rows.team(mine);
        var otherTeam = rows.team(other);
        var scope =
                new Scope(
                        Reach.BRANCH,
                        ActorFixtures.with(
                                aPerson(), "Asha", Reach.BRANCH, Set.of(mine), Set.of()));

        assertThat(queries.branches(scope, Filter.everything(), Optional.empty(), 10).items())
                .extracting(line -> line.branch().id())
                .containsExactly(mine);
        assertThat(queries.branch(scope, other)).isEmpty();
        assertThat(queries.teams(scope, Filter.everything(), Optional.empty(), 10).items())
                .extracting(line -> line.team().id())
                .containsExactly(myTeam);
        assertThat(queries.team(scope, otherTeam)).isEmpty();
    }

    @Test
    void aListIsWalkedThereAndBack() {
        var branch = rows.branch();
        for (var i = 0; i < 5; i++) {
            rows.team(branch);
        }
        var filter = new Filter(Optional.empty(), Optional.of(true), Optional.of(branch));

        var first = queries.teams(everything(), filter, Optional.empty(), 2);
        var second = queries.teams(everything(), filter, first.next(), 2);
        var third = queries.teams(everything(), filter, second.next(), 2);

        assertThat(third.items()).hasSize(1);
        assertThat(third.next()).isEmpty();
        assertThat(first.previous()).isEmpty();
        var back = queries.teams(everything(), filter, third.previous(), 2);
        assertThat(back.items()).isEqualTo(second.items());
        assertThat(queries.teams(everything(), filter, back.previous(), 2).items())
                .isEqualTo(first.items());
    }

    @Test
    void branchesAreOffered() {
        var branch = rows.branch();

        assertThat(queries.choices().branches())
                .extracting(StructureQueries.Choice::id)
                .contains(branch.toString());
    }

    private static Scope everything() {
        return new Scope(Reach.ALL, ActorFixtures.anAdmin());
    }

    @Override
    public BranchRepository branches() {
        return branches;
    }

    @Override
    public DepartmentRepository departments() {
        return departments;
    }

    @Override
    public TeamRepository teams() {
        return teams;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    public UUID newId() {
        return ids.next();
    }

    @Override
    public PersonId aPerson() {
        return rows.person("Somebody");
    }
}

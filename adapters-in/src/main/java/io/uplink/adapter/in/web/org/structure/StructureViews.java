package io.uplink.adapter.in.web.org.structure;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.application.org.structure.port.StructureQueries.BranchLine;
import io.uplink.application.org.structure.port.StructureQueries.DepartmentLine;
import io.uplink.application.org.structure.port.StructureQueries.TeamLine;
import io.uplink.domain.org.structure.Branch;
import io.uplink.domain.org.structure.Department;
import io.uplink.domain.org.structure.Team;
import io.uplink.domain.shared.EmailAddress;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Branches, departments and teams as JSON; counts are left out of answers to changes. */
@RegisterForReflection
public final class StructureViews {

    private StructureViews() {}

    /** A branch. */
    public record BranchView(
            UUID id,
            String code,
            String name,
            String address,
            @Nullable String phone,
            @Nullable String email,
            String timeZone,
            @Nullable UUID manager,
            boolean active,
            @Nullable Long people,
            @Nullable Long teams,
            @Nullable Long openTickets,
            long version) {}

    static BranchView of(BranchLine line) {
        return view(line.branch(), line.people(), line.teams(), line.openTickets());
    }

    static BranchView of(Branch branch) {
        return view(branch, null, null, null);
    }

    private static BranchView view(
            Branch branch,
            @Nullable Long people,
            @Nullable Long teams,
            @Nullable Long openTickets) {
        return new BranchView(
                branch.id().value(),
                branch.code(),
                branch.name(),
                branch.contact().address(),
                branch.contact().phone().map(PhoneNumber::e164).orElse(null),
                branch.contact().email().map(EmailAddress::value).orElse(null),
                branch.zone().getId(),
                branch.manager().map(PersonId::value).orElse(null),
                branch.active(),
                people,
                teams,
                openTickets,
                branch.version());
    }

    /** A department. */
    public record DepartmentView(
            UUID id,
            String name,
            String description,
            @Nullable UUID head,
            boolean active,
            @Nullable Long people,
            long version) {}

    static DepartmentView of(DepartmentLine line) {
        return view(line.department(), line.people());
    }

    static DepartmentView of(Department department) {
        return view(department, null);
    }

    private static DepartmentView view(Department department, @Nullable Long people) {
        return new DepartmentView(
                department.id().value(),
                department.name(),
                department.description(),
                department.head().map(PersonId::value).orElse(null),
                department.active(),
                people,
                department.version());
    }

    /** A team. */
    public record TeamView(
            UUID id,
            String name,
            String description,
            UUID branch,
            @Nullable UUID leader,
            List<Member> members,
            boolean active,
            @Nullable Long openTickets,
            long version) {

        /** A member and the day of joining. */
        public record Member(UUID person, Instant joinedAt) {}
    }

    static TeamView of(TeamLine line) {
        return view(line.team(), line.openTickets());
    }

    static TeamView of(Team team) {
        return view(team, null);
    }

    private static TeamView view(Team team, @Nullable Long openTickets) {
        return new TeamView(
                team.id().value(),
                team.name(),
                team.description(),
                team.branch().value(),
                team.leader().map(PersonId::value).orElse(null),
                team.members().stream()
                        .map(member ->
                                new TeamView.Member(member.person().value(), member.joinedAt()))
                        .toList(),
                team.active(),
                openTickets,
                team.version());
    }
}

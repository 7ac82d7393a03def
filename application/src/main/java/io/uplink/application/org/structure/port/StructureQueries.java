package io.uplink.application.org.structure.port;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Reach;
import io.uplink.domain.org.structure.Branch;
import io.uplink.domain.org.structure.Department;
import io.uplink.domain.org.structure.Team;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.DepartmentId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import java.util.List;
import java.util.Optional;

/** Branches, departments and teams as pages show them; each answer is one statement. */
public interface StructureQueries {

    /** By name, those that are closed too. */
    Page<BranchLine> branches(Scope scope, Filter filter, Optional<String> cursor, int size);

    Optional<BranchLine> branch(Scope scope, BranchId id);

    /** By name, those that are closed too. */
    Page<DepartmentLine> departments(Filter filter, Optional<String> cursor, int size);

    Optional<DepartmentLine> department(DepartmentId id);

    /** By name, those that are closed too. */
    Page<TeamLine> teams(Scope scope, Filter filter, Optional<String> cursor, int size);

    Optional<TeamLine> team(Scope scope, TeamId id);

    /** Active branches and departments for forms, by name. */
    Choices choices();

    /** Whose branches and teams are shown. */
    record Scope(Reach reach, Actor.Person reader) {}

    /** What is looked for; empty is everything. */
    record Filter(Optional<String> text, Optional<Boolean> active, Optional<BranchId> branch) {

        public static Filter everything() {
            return new Filter(Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** A person by name. */
    record Person(PersonId id, String name, boolean active) {}

    /** A branch with what is in it: active people, active teams, tickets that are not resolved. */
    record BranchLine(
            Branch branch, Optional<Person> manager, long people, long teams, long openTickets) {}

    /** A department and its active people. */
    record DepartmentLine(Department department, Optional<Person> head, long people) {}

    /** A team with its people by name, the leader first. */
    record TeamLine(Team team, String branch, List<Person> members, long openTickets) {

        public TeamLine {
            members = List.copyOf(members);
        }

        public Optional<Person> leader() {
            return members.stream()
                    .filter(member -> team.leader().filter(member.id()::equals).isPresent())
                    .findAny();
        }
    }

    /** A branch or a department to choose. */
    record Choice(String id, String name) {}

    /** What forms let one choose. */
    record Choices(List<Choice> branches, List<Choice> departments) {

        public Choices {
            branches = List.copyOf(branches);
            departments = List.copyOf(departments);
        }
    }
}

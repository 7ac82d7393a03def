package io.uplink.adapter.out.postgres.org.structure;

import io.uplink.adapter.out.postgres.org.structure.TeamEntity.MemberRow;
import io.uplink.domain.org.structure.Branch;
import io.uplink.domain.org.structure.Department;
import io.uplink.domain.org.structure.Team;
import io.uplink.domain.shared.EmailAddress;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.DepartmentId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/** Between rows and what they mean. */
final class StructureMapper {

    private StructureMapper() {}

    static Branch toDomain(BranchEntity row) {
        return new Branch(
                new BranchId(row.id),
                row.code,
                row.name,
                new Branch.Contact(
                        row.address,
                        Optional.ofNullable(row.phone).map(PhoneNumber::new),
                        Optional.ofNullable(row.email).map(EmailAddress::parse)),
                ZoneId.of(row.timeZone),
                Optional.ofNullable(row.managerId).map(PersonId::new),
                row.active,
                row.version);
    }

    static BranchEntity copy(Branch branch, BranchEntity row) {
        row.code = branch.code();
        row.name = branch.name();
        row.address = branch.contact().address();
        row.phone = branch.contact().phone().map(PhoneNumber::e164).orElse(null);
        row.email = branch.contact().email().map(EmailAddress::value).orElse(null);
        row.timeZone = branch.zone().getId();
        row.managerId = branch.manager().map(PersonId::value).orElse(null);
        row.active = branch.active();
        return row;
    }

    static Department toDomain(DepartmentEntity row) {
        return new Department(
                new DepartmentId(row.id),
                row.name,
                row.description,
                Optional.ofNullable(row.headId).map(PersonId::new),
                row.active,
                row.version);
    }

    static DepartmentEntity copy(Department department, DepartmentEntity row) {
        row.name = department.name();
        row.description = department.description();
        row.headId = department.head().map(PersonId::value).orElse(null);
        row.active = department.active();
        return row;
    }

    static Team toDomain(TeamEntity row) {
        return new Team(
                new TeamId(row.id),
                row.name,
                row.description,
                new BranchId(row.branchId),
                Optional.ofNullable(row.leaderId).map(PersonId::new),
                row.members.stream()
                        .sorted(
                                Comparator.comparing(MemberRow::joinedAt)
                                        .thenComparing(MemberRow::personId))
                        .map(member ->
                                new Team.Member(new PersonId(member.personId()), member.joinedAt()))
                        .toList(),
                row.active,
                row.version);
    }

    /** Only what differs is touched, so that only that is written. */
    static TeamEntity copy(Team team, TeamEntity row) {
        row.name = team.name();
        row.description = team.description();
        row.branchId = team.branch().value();
        row.leaderId = team.leader().map(PersonId::value).orElse(null);
        row.active = team.active();
        var members =
                team.members().stream()
                        .map(member -> new MemberRow(member.person().value(), member.joinedAt()))
                        .collect(Collectors.toSet());
        row.members.retainAll(members);
        row.members.addAll(members);
        return row;
    }
}

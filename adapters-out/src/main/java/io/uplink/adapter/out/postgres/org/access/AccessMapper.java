package io.uplink.adapter.out.postgres.org.access;

import io.uplink.adapter.out.postgres.org.access.PersonEntity.BranchRow;
import io.uplink.domain.org.access.Person;
import io.uplink.domain.org.access.Role;
import io.uplink.domain.org.access.RoleId;
import io.uplink.domain.org.access.Theme;
import io.uplink.domain.shared.EmailAddress;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.DepartmentId;
import io.uplink.domain.shared.id.PersonId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Collectors;

/** Between rows and what they mean. */
final class AccessMapper {

    private AccessMapper() {}

    static Person toDomain(PersonEntity row) {
        return new Person(
                new PersonId(row.id),
                new Person.Profile(
                        row.name,
                        Optional.ofNullable(row.email).map(EmailAddress::new),
                        Optional.ofNullable(row.phone).map(PhoneNumber::new),
                        Language.ofCode(row.language),
                        Theme.ofCode(row.theme),
                        row.jobTitle,
                        Optional.ofNullable(row.departmentId).map(DepartmentId::new)),
                row.roles.stream().map(RoleId::new).collect(Collectors.toUnmodifiableSet()),
                row.branches.stream()
                        .sorted(
                                Comparator.comparing((BranchRow branch) -> !branch.home())
                                        .thenComparing(BranchRow::branchId))
                        .map(branch -> new BranchId(branch.branchId()))
                        .toList(),
                row.active,
                row.version);
    }

    /** Only what differs is touched, so that only that is written. */
    static PersonEntity copy(Person person, PersonEntity row) {
        var profile = person.profile();
        row.name = profile.name();
        row.email = profile.email().map(EmailAddress::value).orElse(null);
        row.phone = profile.phone().map(PhoneNumber::e164).orElse(null);
        row.language = profile.language().code();
        row.theme = profile.theme().code();
        row.jobTitle = profile.jobTitle();
        row.departmentId = profile.department().map(DepartmentId::value).orElse(null);
        row.active = person.active();
        var branches = new HashSet<BranchRow>();
        for (var branch : person.branches()) {
            branches.add(
                    new BranchRow(
                            branch.value(), person.home().filter(branch::equals).isPresent()));
        }
        row.branches.retainAll(branches);
        row.branches.addAll(branches);
        var roles = person.roles().stream().map(RoleId::value).collect(Collectors.toSet());
        row.roles.retainAll(roles);
        row.roles.addAll(roles);
        return row;
    }

    static Role toDomain(RoleEntity row) {
        return new Role(
                new RoleId(row.id),
                row.key,
                row.name,
                row.description,
                row.system,
                row.grants,
                row.needsSecondFactor,
                row.version);
    }

    static RoleEntity copy(Role role, RoleEntity row) {
        row.key = role.key();
        row.name = role.name();
        row.description = role.description();
        row.system = role.system();
        row.needsSecondFactor = role.needsSecondFactor();
        row.grants.keySet().retainAll(role.grants().keySet());
        row.grants.putAll(role.grants());
        return row;
    }
}

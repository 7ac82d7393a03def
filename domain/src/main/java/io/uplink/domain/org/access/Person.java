package io.uplink.domain.org.access;

import io.uplink.domain.shared.EmailAddress;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.DepartmentId;
import io.uplink.domain.shared.id.PersonId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who works with us, whether or not they can sign in. People leave, but what they did
 * stays theirs: a person is made inactive and never deleted.
 *
 * <p>The password and what goes with it are not here, so that no list and no page can show them.
 *
 * @param branches where the person works, the home branch first
 */
public record Person(
        PersonId id,
        Profile profile,
        Set<RoleId> roles,
        List<BranchId> branches,
        boolean active,
        long version) {

    /**
     * Who the person is and how we reach them.
     *
     * @param email unique among people
     * @param phone unique among people
     */
    public record Profile(
            String name,
            Optional<EmailAddress> email,
            Optional<PhoneNumber> phone,
            Language language,
            Theme theme,
            String jobTitle,
            Optional<DepartmentId> department) {

        public Profile {
            var faults = new Faults();
            name = faults.text("name", Optional.of(name), 100);
            jobTitle = faults.optionalText("jobTitle", Optional.of(jobTitle), 80).orElse("");
            faults.refuse();
        }

        /** Whether a link to choose a password could reach the person. */
        public boolean isReachable() {
            return email.isPresent() || phone.filter(PhoneNumber::isMobile).isPresent();
        }
    }

    public Person {
        roles = Set.copyOf(roles);
        branches = List.copyOf(new LinkedHashSet<>(branches));
    }

    public String name() {
        return profile.name();
    }

    public Optional<BranchId> home() {
        return branches.stream().findFirst();
    }

    public boolean isAdmin() {
        return roles.contains(Role.ADMIN);
    }

    public Person with(Profile changed, List<BranchId> newBranches) {
        return new Person(id, changed, roles, newBranches, active, version);
    }

    public Person withRoles(Set<RoleId> newRoles) {
        return new Person(id, profile, newRoles, branches, active, version);
    }

    public Person withActive(boolean nowActive) {
        return new Person(id, profile, roles, branches, nowActive, version);
    }
}

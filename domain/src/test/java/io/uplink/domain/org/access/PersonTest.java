package io.uplink.domain.org.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.domain.shared.EmailAddress;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PersonTest {

    private static final BranchId NAIROBI = new BranchId(new UUID(1, 1));
    private static final BranchId THIKA = new BranchId(new UUID(1, 2));
    private static final RoleId DESK = new RoleId(new UUID(2, 1));

    @Test
    void theFirstBranchIsHomeAndNoneCountsTwice() {
        var person = person(Optional.empty(), Optional.empty());

        assertThat(person.branches()).containsExactly(THIKA, NAIROBI);
        assertThat(person.home()).contains(THIKA);
        assertThat(person.with(person.profile(), List.of()).home()).isEmpty();
    }

    @Test
    void aMobileOrAnAddressReachesAPerson() {
        assertThat(reachable(Optional.of("0712 004 418"), Optional.empty())).isTrue();
        assertThat(reachable(Optional.empty(), Optional.of("njeri@example.org"))).isTrue();
        assertThat(reachable(Optional.of("020 2211 400"), Optional.empty())).isFalse();
        assertThat(reachable(Optional.empty(), Optional.empty())).isFalse();
    }

    @Test
    void whoHasTheAdministratorsRoleIsOne() {
        var person = person(Optional.empty(), Optional.empty());

        assertThat(person.isAdmin()).isFalse();
        assertThat(person.withRoles(Set.of(DESK, Role.ADMIN)).isAdmin()).isTrue();
    }

    @Test
    void whoLeavesIsInactiveAndKeepsNameRolesAndBranches() {
        var left = person(Optional.empty(), Optional.empty()).withActive(false);

        assertThat(left.active()).isFalse();
        assertThat(left.name()).isEqualTo("Njeri");
        assertThat(left.roles()).containsExactly(DESK);
        assertThat(left.branches()).contains(NAIROBI);
    }

    private static boolean reachable(Optional<String> phone, Optional<String> email) {
        return person(phone, email).profile().isReachable();
    }

    private static Person person(Optional<String> phone, Optional<String> email) {
        return new Person(
                new PersonId(new UUID(3, 1)),
                new Person.Profile(
                        " Njeri ",
                        email.map(EmailAddress::parse),
                        phone.map(PhoneNumber::parse),
                        Language.ENGLISH,
                        Theme.AUTO,
                        "Agent",
                        Optional.empty()),
                Set.of(DESK),
                List.of(THIKA, NAIROBI, THIKA),
                true,
                0);
    }
}

package io.uplink.application.org.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.org.access.port.PersonRepository;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.org.access.Person;
import io.uplink.domain.org.access.Role;
import io.uplink.domain.org.access.RoleId;
import io.uplink.domain.org.access.Theme;
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

/** What every {@link PersonRepository} must do. */
public interface PersonRepositoryContract {

    PersonRepository people();

    UnitOfWork unitOfWork();

    UUID newId();

    BranchId aBranch();

    RoleId aRole();

    @Test
    default void aPersonComesBackAsStored() {
        var role = aRole();
        var another = aRole();
        var person =
                aPerson(
                        Set.of(role, another),
                        List.of(aBranch(), aBranch()),
                        Optional.of(newPhone()));

        save(person);

        assertThat(stored(person.id())).isEqualTo(withVersion(person, 1));
    }

    @Test
    default void theHomeBranchStaysFirstWhicheverItIs() {
        var first = aBranch();
        var second = aBranch();
        var person = aPerson(Set.of(), List.of(second, first), Optional.empty());
        save(person);

        save(stored(person.id()).with(person.profile(), List.of(first, second)));

        assertThat(stored(person.id()).branches()).containsExactly(first, second);
        assertThat(stored(person.id()).version()).isEqualTo(2);
    }

    @Test
    default void rolesComeAndGo() {
        var kept = aRole();
        var taken = aRole();
        var given = aRole();
        var person = aPerson(Set.of(kept, taken), List.of(aBranch()), Optional.empty());
        save(person);

        save(stored(person.id()).withRoles(Set.of(kept, given)));

        assertThat(stored(person.id()).roles()).containsExactlyInAnyOrder(kept, given);
    }

    @Test
    default void givenTwoReadersOfAPerson_whenBothSave_thenTheSecondIsStale() {
        var person = aPerson(Set.of(), List.of(), Optional.empty());
        save(person);
        var read = stored(person.id());
        save(read.withActive(false));

        assertThatThrownBy(() -> save(read.withRoles(Set.of(aRole())))).hasMessage("version.stale");
    }

    @Test
    default void aPersonIsFoundByEmailAndByPhone() {
        var phone = newPhone();
        var person = aPerson(Set.of(), List.of(), Optional.of(phone));
        save(person);

        var email = person.profile().email().orElseThrow();
        assertThat(unitOfWork().perform(() -> people().withEmail(email))).contains(person.id());
        assertThat(unitOfWork().perform(() -> people().withPhone(phone))).contains(person.id());
        assertThat(
                        unitOfWork()
                                .perform(() ->
                                        people().withEmail(new EmailAddress("no@example.com"))))
                .isEmpty();
    }

    @Test
    default void onlyActiveAdministratorsAreHeld() {
        var active = aPerson(Set.of(Role.ADMIN), List.of(), Optional.empty());
        var gone = aPerson(Set.of(Role.ADMIN), List.of(), Optional.empty()).withActive(false);
        var other = aPerson(Set.of(aRole()), List.of(), Optional.empty());
        save(active);
        save(gone);
        save(other);

        assertThat(unitOfWork().perform(() -> people().holdActiveAdmins()))
                .contains(active.id())
                .doesNotContain(gone.id(), other.id());
        save(stored(active.id()).withActive(false));
    }

    private void save(Person person) {
        unitOfWork().run(() -> people().save(person));
    }

    private Person stored(PersonId id) {
        return unitOfWork().perform(() -> people().findById(id).orElseThrow());
    }

    private PhoneNumber newPhone() {
        var digits = Math.floorMod(newId().getLeastSignificantBits(), 100_000_000L);
        return new PhoneNumber("+2547%08d".formatted(digits));
    }

    private Person aPerson(
            Set<RoleId> roles, List<BranchId> branches, Optional<PhoneNumber> phone) {
        var id = newId();
        return new Person(
                new PersonId(id),
                new Person.Profile(
                        "Wanjiru Kamau",
                        Optional.of(new EmailAddress(id + "@example.com")),
                        phone,
                        Language.SWAHILI,
                        Theme.DARK,
                        "Technician",
                        Optional.empty()),
                roles,
                branches,
                true,
                0);
    }

    private static Person withVersion(Person person, long version) {
        return new Person(
                person.id(),
                person.profile(),
                person.roles(),
                person.branches(),
                person.active(),
                version);
    }
}

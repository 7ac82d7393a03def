package io.uplink.application.org.access;

import io.uplink.application.org.access.port.PersonRepository;
import io.uplink.domain.org.access.Person;
import io.uplink.domain.shared.EmailAddress;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.PersonId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Keeps people in memory. */
public final class InMemoryPersonRepository implements PersonRepository {

    private final Map<PersonId, Person> stored = new LinkedHashMap<>();

    @Override
    public Optional<Person> findById(PersonId id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public Optional<PersonId> withEmail(EmailAddress email) {
        return idOf(person -> person.profile().email().filter(email::equals).isPresent());
    }

    @Override
    public Optional<PersonId> withPhone(PhoneNumber phone) {
        return idOf(person -> person.profile().phone().filter(phone::equals).isPresent());
    }

    @Override
    public Set<PersonId> holdActiveAdmins() {
        return stored.values().stream()
                .filter(person -> person.active() && person.isAdmin())
                .map(Person::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void save(Person person) {
        var present = findById(person.id()).map(Person::version).orElse(0L);
        Version.requireSame(Version.of(person.version()), present);
        stored.put(
                person.id(),
                new Person(
                        person.id(),
                        person.profile(),
                        person.roles(),
                        person.branches(),
                        person.active(),
                        present + 1));
    }

    public Set<PersonId> having(Predicate<Person> what) {
        return stored.values().stream()
                .filter(what)
                .map(Person::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<PersonId> idOf(Predicate<Person> what) {
        return having(what).stream().findAny();
    }
}

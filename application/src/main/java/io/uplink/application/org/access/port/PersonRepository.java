package io.uplink.application.org.access.port;

import io.uplink.domain.org.access.Person;
import io.uplink.domain.shared.EmailAddress;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.PersonId;
import java.util.Optional;
import java.util.Set;

/** The people. */
public interface PersonRepository {

    Optional<Person> findById(PersonId id);

    Optional<PersonId> withEmail(EmailAddress email);

    Optional<PersonId> withPhone(PhoneNumber phone);

    /**
     * The active people who may do everything, kept as they are until the unit of work ends: so two
     * of them cannot lock each other out in the same moment.
     */
    Set<PersonId> holdActiveAdmins();

    /** Stores a new or changed one; a version that is no longer the present one is stale. */
    void save(Person person);
}

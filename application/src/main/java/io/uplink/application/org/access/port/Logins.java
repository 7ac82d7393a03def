package io.uplink.application.org.access.port;

import io.uplink.domain.org.access.LoginName;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;
import java.util.Optional;

/** The part of a person that opens the door: names, password hash, locks. */
public interface Logins {

    /**
     * A person as the door sees one.
     *
     * @param hash empty for somebody without a login
     * @param mustChange whether somebody else chose the password
     */
    record Login(
            PersonId person,
            String name,
            Optional<String> email,
            Optional<PhoneNumber> phone,
            Language language,
            Optional<String> hash,
            boolean active,
            boolean mustChange) {

        public boolean mayEnter() {
            return active && hash.isPresent();
        }

        @Override
        public String toString() {
            return "Login[" + person + "]";
        }
    }

    /** Reads what is committed. */
    Optional<Login> find(LoginName name);

    /** Reads what is committed. */
    Optional<Login> find(PersonId person);

    /** In the unit of work: the door was opened; failures before that are forgotten. */
    void noteEntry(PersonId person, Instant now);

    /** In the unit of work: shown to whoever looks after the people. */
    void noteLock(PersonId person, int failures, Instant until);

    /** In the unit of work: the same password under today's parameters, if it is still the same. */
    void rehash(PersonId person, String before, String after);

    /**
     * In the unit of work: a new password, which opens every lock too.
     *
     * @return whether there is such a person, active
     */
    boolean changePassword(PersonId person, String hash, boolean mustChange, Instant now);
}

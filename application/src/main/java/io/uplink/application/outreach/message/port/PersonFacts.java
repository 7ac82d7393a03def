package io.uplink.application.outreach.message.port;

import io.uplink.domain.outreach.message.Recipient;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import java.util.Optional;

/** How to reach one of our people; sees what the caller's unit of work has not committed. */
public interface PersonFacts {

    /** Empty for somebody who is not active. */
    Optional<Facts> of(PersonId person);

    /**
     * A person.
     *
     * @param home empty for somebody of no branch
     * @param knowsPassword whether a password was ever chosen
     */
    record Facts(
            PersonId id,
            String name,
            Optional<PhoneNumber> phone,
            Language language,
            Optional<BranchId> home,
            boolean knowsPassword) {

        /** Whom a message to this person goes to; empty for somebody without a telephone. */
        public Optional<Recipient> recipient() {
            return phone.map(number ->
                    new Recipient(Recipient.Kind.PERSON, id.value(), name, number, language));
        }
    }
}

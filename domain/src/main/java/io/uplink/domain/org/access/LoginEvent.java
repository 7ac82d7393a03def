package io.uplink.domain.org.access;

import io.uplink.domain.shared.DomainEvent;
import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;
import java.util.UUID;

/** What happens at the door. */
public sealed interface LoginEvent extends DomainEvent {

    PersonId person();

    @Override
    default String type() {
        return switch (this) {
            case PasswordResetAsked _ -> "person.password-reset-asked";
            case SecondFactorReset _ -> "person.second-factor-reset";
            case NewDevice _ -> "person.new-device";
        };
    }

    @Override
    default UUID subject() {
        return person().value();
    }

    /**
     * Somebody needs a link to choose a password. Whoever handles it makes the link: its secret is
     * never part of an event.
     *
     * @param invited whether a colleague asked for it, to let the person in the first time
     */
    record PasswordResetAsked(PersonId person, boolean invited, Instant occurredAt)
            implements LoginEvent {}

    /** A colleague took the second factor away, and the person should know. */
    record SecondFactorReset(PersonId person, Instant occurredAt) implements LoginEvent {}

    /**
     * Somebody signed in from a browser or program that was never seen for the person.
     *
     * @param device what it is and where, in words its owner knows
     */
    record NewDevice(PersonId person, String device, Instant occurredAt) implements LoginEvent {}
}

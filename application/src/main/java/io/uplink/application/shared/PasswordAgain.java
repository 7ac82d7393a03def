package io.uplink.application.shared;

import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;

/**
 * Asks somebody who is signed in for the password once more, before what a desk that was left open
 * must not cost. Asked before the unit of work that changes, so that a guess stays counted.
 */
public interface PasswordAgain {

    /**
     * The caller's own password; blank where none came.
     *
     * @param address where it was typed
     */
    record Typed(String password, String address) {

        @Override
        public String toString() {
            return "PasswordAgain.Typed";
        }
    }

    /**
     * Refuses a wrong one as a fault of the field {@code password}, anybody who tried too often,
     * and whoever has no password.
     */
    void require(PersonId person, Typed typed, Instant now);
}

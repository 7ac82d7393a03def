package io.uplink.application.org.access.port;

import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;

/** Brings a one-time link to a person's phone. */
public interface PasswordResetMessages {

    /**
     * Queues the message in the caller's unit of work. The token opens the account: what is stored
     * of it is sealed, and it never appears in logs or on pages.
     *
     * @param token the last part of {@code <public-url>/reset/<token>}
     * @param expiresAt when the link ends
     */
    void send(PersonId person, String token, Instant expiresAt);
}

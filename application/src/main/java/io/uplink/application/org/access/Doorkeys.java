package io.uplink.application.org.access;

import io.uplink.application.org.access.port.PasswordResets;
import io.uplink.application.org.access.port.Sessions;
import io.uplink.application.shared.Part;
import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;
import java.util.Optional;

/** One-time links by their secret, and the sessions that fall with a password. */
@Part
public final class Doorkeys {

    private final PasswordResets resets;
    private final Sessions sessions;
    private final Tokens tokens;

    public Doorkeys(PasswordResets resets, Sessions sessions, Tokens tokens) {
        this.resets = resets;
        this.sessions = sessions;
        this.tokens = tokens;
    }

    Optional<PersonId> owner(String token, Instant now) {
        return resets.owner(tokens.digest(token), now);
    }

    Optional<PersonId> use(String token, Instant now) {
        return resets.use(tokens.digest(token), now);
    }

    void signOut(PersonId person, String why, Instant now) {
        sessions.endAllOf(person, why, now);
    }
}

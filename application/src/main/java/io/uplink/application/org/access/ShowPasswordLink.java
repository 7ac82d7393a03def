package io.uplink.application.org.access;

import io.uplink.application.org.access.port.PasswordResets;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.org.access.AccessError;
import io.uplink.domain.shared.DomainException;
import java.time.InstantSource;

/** Says whether a one-time link still opens something; looking at it uses nothing up. */
@UseCase
public final class ShowPasswordLink {

    private final PasswordResets resets;
    private final Tokens tokens;
    private final InstantSource clock;

    public ShowPasswordLink(PasswordResets resets, Tokens tokens, InstantSource clock) {
        this.resets = resets;
        this.tokens = tokens;
        this.clock = clock;
    }

    public void execute(Actor actor, String token) {
        actor.requireAnonymousAllowed();
        if (resets.owner(tokens.digest(token), clock.instant()).isEmpty()) {
            throw new DomainException(new AccessError.LinkEnded());
        }
    }
}

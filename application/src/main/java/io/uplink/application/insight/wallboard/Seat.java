package io.uplink.application.insight.wallboard;

import io.uplink.application.insight.wallboard.port.WallboardQueries.Scope;
import io.uplink.application.shared.Actor;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;
import java.util.UUID;

/** One screen before a wall; each is itself, however alike two are. */
public final class Seat {

    private final UUID session;
    private final PersonId person;
    private final Language language;
    private final Scope scope;
    private final Instant until;

    Seat(Actor.Person viewer, Scope scope, Instant until) {
        this.session = viewer.session();
        this.person = viewer.id();
        this.language = viewer.language();
        this.scope = scope;
        this.until = until;
    }

    /** With which it was opened, and with which it ends. */
    public UUID session() {
        return session;
    }

    public Language language() {
        return language;
    }

    public Scope scope() {
        return scope;
    }

    PersonId person() {
        return person;
    }

    Instant until() {
        return until;
    }
}

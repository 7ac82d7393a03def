package io.uplink.application.org.access;

import io.uplink.application.org.access.port.SessionQueries;
import io.uplink.application.org.access.port.SessionQueries.Caller;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Says which browsers' sessions still live, for what stays open after its call was let in. Nobody
 * is kept signed in by it.
 */
@UseCase
public final class FindSignedIn {

    private final SessionQueries sessions;
    private final InstantSource clock;

    public FindSignedIn(SessionQueries sessions, InstantSource clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** With the rights of this moment; without those who must do something else first. */
    public List<Actor.Person> execute(Actor actor, Set<UUID> asked) {
        actor.requireJob();
        if (asked.isEmpty()) {
            return List.of();
        }
        return sessions.signedIn(asked, clock.instant()).stream()
                .filter(caller -> !caller.mustChange() && !caller.mustSetUp())
                .map(Caller::person)
                .toList();
    }
}

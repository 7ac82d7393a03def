package io.uplink.application.org.access;

import io.uplink.application.org.access.port.SessionRepository;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.org.access.AccessError;
import io.uplink.domain.shared.DomainException;
import java.util.Map;
import java.util.UUID;

/** Signs out one device of the caller's own. */
@UseCase
public final class EndSession {

    private final UnitOfWork unitOfWork;
    private final SessionRepository sessions;
    private final Origin origin;

    public EndSession(UnitOfWork unitOfWork, SessionRepository sessions, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.sessions = sessions;
        this.origin = origin;
    }

    public void execute(Actor actor, UUID session) {
        var person = actor.requireSignedIn();
        unitOfWork.run(() -> {
            if (!sessions.end(person.id(), session, "ended-by-owner", origin.now())) {
                throw new DomainException(new AccessError.NoSuchSession());
            }
            origin.activity()
                    .record(
                            actor,
                            "person.end-session",
                            new Subject("person", person.id().value(), person.name()),
                            Map.of("session", session.toString()),
                            Map.of());
        });
    }
}

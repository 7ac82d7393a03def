package io.uplink.application.org.access;

import io.uplink.application.org.access.port.SessionRepository;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import java.util.Map;

/** Ends the session that the caller uses. Somebody who is not signed in is out already. */
@UseCase
public final class SignOut {

    private final UnitOfWork unitOfWork;
    private final SessionRepository sessions;
    private final Origin origin;

    public SignOut(UnitOfWork unitOfWork, SessionRepository sessions, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.sessions = sessions;
        this.origin = origin;
    }

    public void execute(Actor actor) {
        actor.requireAnonymousAllowed();
        if (!(actor instanceof Actor.Person person)) {
            return;
        }
        unitOfWork.run(() -> {
            if (sessions.end(person.id(), person.session(), "signed-out", origin.now())) {
                origin.activity()
                        .record(
                                actor,
                                "person.sign-out",
                                new Subject("person", person.id().value(), person.name()),
                                Map.of(),
                                Map.of());
            }
        });
    }
}

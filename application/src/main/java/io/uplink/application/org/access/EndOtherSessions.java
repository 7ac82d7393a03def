package io.uplink.application.org.access;

import io.uplink.application.org.access.port.SessionRepository;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import java.util.Map;

/** Signs out every device of the caller's own but the one in use. */
@UseCase
public final class EndOtherSessions {

    private final UnitOfWork unitOfWork;
    private final SessionRepository sessions;
    private final Origin origin;

    public EndOtherSessions(UnitOfWork unitOfWork, SessionRepository sessions, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.sessions = sessions;
        this.origin = origin;
    }

    /** How many ended. */
    public int execute(Actor actor) {
        var person = actor.requireSignedIn();
        return unitOfWork.perform(() -> {
            var ended =
                    sessions.endOthers(
                            person.id(), person.session(), "ended-by-owner", origin.now());
            if (ended > 0) {
                origin.activity()
                        .record(
                                actor,
                                "person.end-other-sessions",
                                new Subject("person", person.id().value(), person.name()),
                                Map.of(),
                                Map.of("ended", ended));
            }
            return ended;
        });
    }
}

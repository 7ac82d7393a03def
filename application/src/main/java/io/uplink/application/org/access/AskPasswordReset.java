package io.uplink.application.org.access;

import io.uplink.application.org.access.port.Logins;
import io.uplink.application.org.access.port.Logins.Login;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.org.access.LoginEvent;
import io.uplink.domain.org.access.LoginName;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Has a one-time link sent to whoever forgot the password. The answer is the same whether there is
 * such an account or not; the message tells its owner alone.
 */
@UseCase
public final class AskPasswordReset {

    /** Messages cost money and wake people. */
    private static final int MOST_OF_NAME = 3;

    private static final int MOST_OF_ADDRESS = 20;
    private static final Duration PAUSE = Duration.ofHours(1);

    /** The account as typed, and where the call comes from. */
    public record Input(String name, String address) {}

    private final UnitOfWork unitOfWork;
    private final Logins logins;
    private final Throttle throttle;
    private final Origin origin;

    public AskPasswordReset(
            UnitOfWork unitOfWork, Logins logins, Throttle throttle, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.logins = logins;
        this.throttle = throttle;
        this.origin = origin;
    }

    public void execute(Actor actor, Input input) {
        actor.requireAnonymousAllowed();
        var now = origin.now();
        var login = LoginName.parse(input.name()).flatMap(logins::find);
        var subject =
                login.map(known -> Throttle.account(known.person()))
                        .orElseGet(() -> throttle.unknown(input.name()));
        throttle.requireAllowed("reset by " + input.address(), MOST_OF_ADDRESS, PAUSE, now);
        throttle.requireAllowed("reset of " + subject, MOST_OF_NAME, PAUSE, now);
        login.filter(Login::mayEnter)
                .ifPresent(known ->
                        unitOfWork.run(() -> {
                            origin.outbox()
                                    .append(
                                            List.of(
                                                    new LoginEvent.PasswordResetAsked(
                                                            known.person(), false, now)));
                            origin.activity()
                                    .record(
                                            actor,
                                            "person.ask-password-reset",
                                            new Subject(
                                                    "person", known.person().value(), known.name()),
                                            Map.of(),
                                            Map.of());
                        }));
    }
}

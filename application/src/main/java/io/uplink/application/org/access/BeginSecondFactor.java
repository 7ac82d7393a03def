package io.uplink.application.org.access;

import io.uplink.application.org.access.port.SecondFactors.Factor;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.org.access.AccessError;
import io.uplink.domain.shared.DomainException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * Makes a secret for the caller's telephone, for the password. It counts once a code of it was
 * typed; asking again within the hour keeps it, so that what was scanned stays good.
 */
@UseCase
public final class BeginSecondFactor {

    /** A secret that was on a screen for longer is made anew. */
    private static final Duration WAITS = Duration.ofHours(1);

    /** The password, once more. */
    public record Input(String password, String address) {

        @Override
        public String toString() {
            return "BeginSecondFactor.Input";
        }
    }

    private final UnitOfWork unitOfWork;
    private final FactorCodes codes;
    private final OwnPassword ownPassword;
    private final Origin origin;

    public BeginSecondFactor(
            UnitOfWork unitOfWork, FactorCodes codes, OwnPassword ownPassword, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.codes = codes;
        this.ownPassword = ownPassword;
        this.origin = origin;
    }

    public void execute(Actor actor, Input input) {
        var person = actor.requireSignedIn();
        var now = origin.now();
        var known = codes.factors().find(person.id());
        if (known.flatMap(Factor::on).isPresent()) {
            throw new DomainException(new AccessError.SecondFactorOn());
        }
        ownPassword.require(person.id(), "password", input.password(), input.address(), now);
        if (known.filter(factor -> isWaiting(factor, now)).isPresent()) {
            return;
        }
        var sealed = codes.seal(person.id(), codes.freshSecret());
        unitOfWork.run(() -> {
            codes.factors().begin(person.id(), sealed, now);
            origin.activity()
                    .record(
                            actor,
                            "person.begin-second-factor",
                            new Subject("person", person.id().value(), person.name()),
                            Map.of(),
                            Map.of());
        });
    }

    /** Whether it is being set up at this moment. */
    static boolean isWaiting(Factor factor, Instant now) {
        return factor.on().isEmpty() && now.isBefore(factor.begun().plus(WAITS));
    }
}

package io.uplink.application.org.access;

import io.uplink.application.org.access.port.SecondFactors.Factor;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.org.access.AccessError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Lets the second factor count, once a code shows that the caller's telephone knows the secret. The
 * password is asked for here too: somebody may have left the desk after beginning.
 */
@UseCase
public final class ConfirmSecondFactor {

    /** The password once more, and a code of now. */
    public record Input(String password, String code, String address) {

        @Override
        public String toString() {
            return "ConfirmSecondFactor.Input";
        }
    }

    private final UnitOfWork unitOfWork;
    private final FactorCodes codes;
    private final OwnPassword ownPassword;
    private final Throttle throttle;
    private final Origin origin;

    public ConfirmSecondFactor(
            UnitOfWork unitOfWork,
            FactorCodes codes,
            OwnPassword ownPassword,
            Throttle throttle,
            Origin origin) {
        this.unitOfWork = unitOfWork;
        this.codes = codes;
        this.ownPassword = ownPassword;
        this.throttle = throttle;
        this.origin = origin;
    }

    /** The recovery codes, which are shown this once. */
    public List<String> execute(Actor actor, Input input) {
        var person = actor.requireSignedIn();
        var now = origin.now();
        var factor = codes.factors().find(person.id()).orElseThrow(ConfirmSecondFactor::off);
        if (factor.on().isPresent()) {
            throw new DomainException(new AccessError.SecondFactorOn());
        }
        if (!BeginSecondFactor.isWaiting(factor, now)) {
            throw off();
        }
        ownPassword.require(person.id(), "password", input.password(), input.address(), now);
        var taken = throttle.takeCode(person.id(), input.address(), now);
        var step =
                codes.step(person.id(), factor, input.code(), now)
                        .orElseThrow(() -> Invalid.of("code", "code.wrong"));
        var recovery = unitOfWork.perform(() -> confirmed(actor, factor, step, now));
        throttle.wentWell(taken);
        return recovery;
    }

    private List<String> confirmed(Actor actor, Factor factor, long step, Instant now) {
        var person = actor.requireSignedIn();
        if (!codes.factors().confirm(person.id(), factor.secret(), step, now)) {
            throw off();
        }
        origin.activity()
                .record(
                        actor,
                        "person.add-second-factor",
                        new Subject("person", person.id().value(), person.name()),
                        Map.of(),
                        Map.of());
        return codes.renewRecovery(person.id(), now);
    }

    private static DomainException off() {
        return new DomainException(new AccessError.SecondFactorOff());
    }
}

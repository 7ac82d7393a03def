package io.uplink.application.org.access;

import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.org.access.AccessError;
import io.uplink.domain.shared.DomainException;
import java.util.List;
import java.util.Map;

/** Gives the caller ten new recovery codes; those before are worth nothing any more. */
@UseCase
public final class RenewRecoveryCodes {

    /** The password, once more. */
    public record Input(String password, String address) {

        @Override
        public String toString() {
            return "RenewRecoveryCodes.Input";
        }
    }

    private final UnitOfWork unitOfWork;
    private final FactorCodes codes;
    private final OwnPassword ownPassword;
    private final Origin origin;

    public RenewRecoveryCodes(
            UnitOfWork unitOfWork, FactorCodes codes, OwnPassword ownPassword, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.codes = codes;
        this.ownPassword = ownPassword;
        this.origin = origin;
    }

    /** As they are shown this once. */
    public List<String> execute(Actor actor, Input input) {
        var person = actor.requireSignedIn();
        var now = origin.now();
        if (codes.on(person.id()).isEmpty()) {
            throw new DomainException(new AccessError.SecondFactorOff());
        }
        ownPassword.require(person.id(), "password", input.password(), input.address(), now);
        return unitOfWork.perform(() -> {
            origin.activity()
                    .record(
                            actor,
                            "person.renew-recovery-codes",
                            new Subject("person", person.id().value(), person.name()),
                            Map.of(),
                            Map.of());
            return codes.renewRecovery(person.id(), now);
        });
    }
}

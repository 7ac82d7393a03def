package io.uplink.application.org.access;

import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.shared.Invalid;
import java.util.Map;

/** Turns the caller's second factor off, for the password and a code: neither alone is enough. */
@UseCase
public final class DropSecondFactor {

    /** The password once more, and a code of now or a recovery code. */
    public record Input(String password, String code, String address) {

        @Override
        public String toString() {
            return "DropSecondFactor.Input";
        }
    }

    private final FactorCodes codes;
    private final OwnPassword ownPassword;
    private final CodeCheck codeCheck;
    private final Origin origin;

    public DropSecondFactor(
            FactorCodes codes, OwnPassword ownPassword, CodeCheck codeCheck, Origin origin) {
        this.codes = codes;
        this.ownPassword = ownPassword;
        this.codeCheck = codeCheck;
        this.origin = origin;
    }

    public void execute(Actor actor, Input input) {
        var person = actor.requireSignedIn();
        var now = origin.now();
        if (codes.on(person.id()).isEmpty()) {
            return;
        }
        var login =
                ownPassword.require(
                        person.id(), "password", input.password(), input.address(), now);
        codeCheck.pass(
                actor,
                new CodeCheck.Try(login, input.code(), input.address(), now),
                _ -> Invalid.of("code", "code.wrong"),
                () -> {
                    origin.activity()
                            .record(
                                    actor,
                                    "person.drop-second-factor",
                                    new Subject("person", person.id().value(), person.name()),
                                    Map.of(),
                                    Map.of());
                    return codes.factors().remove(person.id());
                });
    }
}

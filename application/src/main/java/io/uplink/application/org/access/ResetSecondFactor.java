package io.uplink.application.org.access;

import io.uplink.application.org.access.port.Sessions;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.org.access.AccessError;
import io.uplink.domain.org.access.LoginEvent;
import io.uplink.domain.org.access.Person;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes away the second factor of somebody whose telephone is gone: they are signed out everywhere,
 * are told, and enter by the password alone until they set one up again.
 */
@UseCase
public final class ResetSecondFactor {

    /** Whose. */
    public record Input(PersonId person, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final PersonRules rules;
    private final FactorCodes codes;
    private final Sessions sessions;
    private final Throttle throttle;
    private final Origin origin;

    public ResetSecondFactor(
            UnitOfWork unitOfWork,
            PersonRules rules,
            FactorCodes codes,
            Sessions sessions,
            Throttle throttle,
            Origin origin) {
        this.unitOfWork = unitOfWork;
        this.rules = rules;
        this.codes = codes;
        this.sessions = sessions;
        this.throttle = throttle;
        this.origin = origin;
    }

    public Person execute(Actor actor, Input input) {
        var person = unitOfWork.perform(() -> reset(actor, input));
        throttle.unlockCode(person.id());
        return person;
    }

    private Person reset(Actor actor, Input input) {
        var person = rules.changeable(actor, Permission.USERS_MANAGE, input.person());
        if (actor.requirePerson().id().equals(person.id())) {
            throw new DomainException(new AccessError.OwnAccount());
        }
        Version.requireSame(input.seen(), person.version());
        if (codes.factors().remove(person.id())) {
            var now = origin.now();
            sessions.endAllOf(person.id(), "second-factor-reset", now);
            origin.activity()
                    .record(
                            actor,
                            "person.reset-second-factor",
                            PersonActivity.subject(person),
                            Map.of(),
                            Map.of());
            origin.outbox().append(List.of(new LoginEvent.SecondFactorReset(person.id(), now)));
        }
        return person;
    }
}

package io.uplink.application.org.access;

import io.uplink.application.org.access.port.ApiKeys;
import io.uplink.application.org.access.port.Sessions;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.org.access.AccessError;
import io.uplink.domain.org.access.Person;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.PersonId;
import java.util.Optional;

/**
 * Lets somebody go: they are signed out at once, their keys end, and everything they did stays
 * theirs.
 */
@UseCase
public final class DeactivatePerson {

    /** Who goes. */
    public record Input(PersonId person, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final PersonRules rules;
    private final Sessions sessions;
    private final ApiKeys keys;
    private final Origin origin;

    public DeactivatePerson(
            UnitOfWork unitOfWork,
            PersonRules rules,
            Sessions sessions,
            ApiKeys keys,
            Origin origin) {
        this.unitOfWork = unitOfWork;
        this.rules = rules;
        this.sessions = sessions;
        this.keys = keys;
        this.origin = origin;
    }

    public Person execute(Actor actor, Input input) {
        return unitOfWork.perform(() -> {
            var before = rules.changeable(actor, Permission.USERS_MANAGE, input.person());
            if (actor.requirePerson().id().equals(before.id())) {
                throw new DomainException(new AccessError.OwnAccount());
            }
            if (!before.active()) {
                return before;
            }
            Version.requireSame(input.seen(), before.version());
            if (before.isAdmin()) {
                rules.requireAnotherAdmin(before);
            }
            var after = before.withActive(false);
            rules.people().save(after);
            sessions.endAllOf(after.id(), "deactivated", origin.now());
            keys.revokeAllOf(after.id(), "deactivated", origin.now());
            PersonActivity.noted(origin, actor, "person.deactivate", Optional.of(before), after);
            return rules.people().findById(after.id()).orElseThrow();
        });
    }
}

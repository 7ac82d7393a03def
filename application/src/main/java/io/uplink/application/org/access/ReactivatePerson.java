package io.uplink.application.org.access;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.org.access.Person;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.PersonId;
import java.util.Optional;

/** Takes somebody back who had left, with the roles they had. */
@UseCase
public final class ReactivatePerson {

    /** Who comes back. */
    public record Input(PersonId person, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final PersonRules rules;
    private final Origin origin;

    public ReactivatePerson(UnitOfWork unitOfWork, PersonRules rules, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.rules = rules;
        this.origin = origin;
    }

    public Person execute(Actor actor, Input input) {
        return unitOfWork.perform(() -> {
            var before = rules.changeable(actor, Permission.USERS_MANAGE, input.person());
            if (before.active()) {
                return before;
            }
            Version.requireSame(input.seen(), before.version());
            var after = before.withActive(true);
            rules.people().save(after);
            PersonActivity.noted(origin, actor, "person.reactivate", Optional.of(before), after);
            return rules.people().findById(after.id()).orElseThrow();
        });
    }
}

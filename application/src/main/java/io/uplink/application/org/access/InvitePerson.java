package io.uplink.application.org.access;

import io.uplink.application.org.access.port.Invitations;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.org.access.AccessError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.PersonId;
import java.util.Map;

/** Sends somebody a one-time link to choose a password: the first one, or a new one. */
@UseCase
public final class InvitePerson {

    /** Who is invited. */
    public record Input(PersonId person) {}

    private final UnitOfWork unitOfWork;
    private final PersonRules rules;
    private final Invitations invitations;
    private final Origin origin;

    public InvitePerson(
            UnitOfWork unitOfWork, PersonRules rules, Invitations invitations, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.rules = rules;
        this.invitations = invitations;
        this.origin = origin;
    }

    public void execute(Actor actor, Input input) {
        unitOfWork.run(() -> {
            var person = rules.changeable(actor, Permission.USERS_MANAGE, input.person());
            if (!person.active() || !person.profile().isReachable()) {
                throw new DomainException(new AccessError.NoLogin());
            }
            invitations.invite(person, origin.now());
            origin.activity()
                    .record(
                            actor,
                            "person.invite",
                            PersonActivity.subject(person),
                            Map.of(),
                            Map.of());
        });
    }
}

package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.Dispatch;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.dispatch.DispatchError;
import io.uplink.domain.care.dispatch.Skills;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.id.PersonId;

/**
 * Shows which tickets a person can take, to those who lead the teams of a branch of that person.
 */
@UseCase
public final class ShowSkills {

    /** Whose. */
    public record Input(PersonId person) {}

    private final UnitOfWork unitOfWork;
    private final Dispatch dispatch;

    public ShowSkills(UnitOfWork unitOfWork, Dispatch dispatch) {
        this.unitOfWork = unitOfWork;
        this.dispatch = dispatch;
    }

    public Skills execute(Actor actor, Input input) {
        actor.require(Permission.TEAMS_MANAGE);
        return unitOfWork
                .perform(() -> dispatch.skills(input.person()))
                .filter(skills -> mayManage(actor, skills))
                .orElseThrow(() -> new DomainException(new DispatchError.NoSuchPerson()));
    }

    /** A person who works in no branch belongs to the whole company. */
    static boolean mayManage(Actor actor, Skills skills) {
        return actor.may(Permission.TEAMS_MANAGE, Placement.company())
                || skills.branches().stream()
                        .anyMatch(
                                branch -> actor.may(Permission.TEAMS_MANAGE, Placement.in(branch)));
    }
}

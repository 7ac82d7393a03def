package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.Dispatch;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.dispatch.DispatchError;
import io.uplink.domain.care.dispatch.TeamRule;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.id.TeamId;

/** Shows how a team gives out its tickets. */
@UseCase
public final class ShowTeamRule {

    /** Of which. */
    public record Input(TeamId team) {}

    private final UnitOfWork unitOfWork;
    private final Dispatch dispatch;

    public ShowTeamRule(UnitOfWork unitOfWork, Dispatch dispatch) {
        this.unitOfWork = unitOfWork;
        this.dispatch = dispatch;
    }

    public TeamRule execute(Actor actor, Input input) {
        var _ = actor.require(Permission.TEAMS_VIEW);
        return unitOfWork
                .perform(() -> dispatch.rule(input.team()))
                .filter(rule -> actor.may(Permission.TEAMS_VIEW, Placement.in(rule.branch())))
                .orElseThrow(() -> new DomainException(new DispatchError.NoSuchTeam()));
    }
}

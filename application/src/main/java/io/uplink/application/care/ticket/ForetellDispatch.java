package io.uplink.application.care.ticket;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.dispatch.Choice;
import io.uplink.domain.shared.id.TeamId;
import java.util.Optional;

/** Tells who of a team would get a ticket now; empty where the team gives out by hand. */
@UseCase
public final class ForetellDispatch {

    /** Of which team, and what the ticket is about. */
    public record Input(TeamId team, String category) {}

    private final UnitOfWork unitOfWork;
    private final Dispatcher dispatcher;

    public ForetellDispatch(UnitOfWork unitOfWork, Dispatcher dispatcher) {
        this.unitOfWork = unitOfWork;
        this.dispatcher = dispatcher;
    }

    public Optional<Choice> execute(Actor actor, Input input) {
        var _ = actor.require(Permission.TICKETS_ASSIGN);
        return unitOfWork.perform(() -> dispatcher.foretell(input.team(), input.category()));
    }
}

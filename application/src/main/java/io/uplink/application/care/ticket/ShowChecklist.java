package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.Checklists;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.checklist.Checklist;
import io.uplink.domain.care.ticket.CatalogueError;
import io.uplink.domain.shared.DomainException;

/** Shows what is to be done on each ticket of a category. */
@UseCase
public final class ShowChecklist {

    /** Whose. */
    public record Input(String category) {}

    private final UnitOfWork unitOfWork;
    private final Checklists checklists;

    public ShowChecklist(UnitOfWork unitOfWork, Checklists checklists) {
        this.unitOfWork = unitOfWork;
        this.checklists = checklists;
    }

    public Checklist execute(Actor actor, Input input) {
        var _ = actor.require(Permission.TICKETS_VIEW);
        return unitOfWork
                .perform(() -> checklists.of(input.category()))
                .orElseThrow(() -> new DomainException(new CatalogueError.NoSuchCategory()));
    }
}

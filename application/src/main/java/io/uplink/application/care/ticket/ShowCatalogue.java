package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.TicketCatalogue;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.ticket.Category;
import io.uplink.domain.care.ticket.FeeType;
import java.util.List;

/** Shows the categories and kinds of fees to whoever works with tickets or with settings. */
@UseCase
public final class ShowCatalogue {

    /** Nothing to choose. */
    public record Input() {}

    /** Both lists whole, also what is set aside. */
    public record Outcome(List<Category> categories, List<FeeType> feeTypes) {}

    private final UnitOfWork unitOfWork;
    private final TicketCatalogue catalogue;

    public ShowCatalogue(UnitOfWork unitOfWork, TicketCatalogue catalogue) {
        this.unitOfWork = unitOfWork;
        this.catalogue = catalogue;
    }

    public Outcome execute(Actor actor, Input input) {
        if (actor.reach(Permission.SETTINGS_VIEW).isEmpty()) {
            var _ = actor.require(Permission.TICKETS_VIEW);
        }
        return unitOfWork.perform(() -> new Outcome(catalogue.categories(), catalogue.feeTypes()));
    }
}

package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.TicketCatalogue;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.ticket.Category;
import io.uplink.domain.care.ticket.FeeType;
import io.uplink.domain.shared.Placement;
import java.util.List;

/** Shows the categories and kinds of fees: for choosing one, as settings, or for changing them. */
@UseCase
public final class ShowCatalogue {

    /** What it is wanted for. */
    public enum Purpose {
        /** Choosing one for a ticket. */
        WORK,
        /** Looking at what is set. */
        SETTINGS,
        /** Filling a form that changes it. */
        CHANGE
    }

    /** What it is wanted for. */
    public record Input(Purpose purpose) {

        /** For work. */
        public Input() {
            this(Purpose.WORK);
        }
    }

    /** Both lists whole, also what is set aside. */
    public record Outcome(List<Category> categories, List<FeeType> feeTypes) {}

    private final UnitOfWork unitOfWork;
    private final TicketCatalogue catalogue;

    public ShowCatalogue(UnitOfWork unitOfWork, TicketCatalogue catalogue) {
        this.unitOfWork = unitOfWork;
        this.catalogue = catalogue;
    }

    public Outcome execute(Actor actor, Input input) {
        switch (input.purpose()) {
            case WORK -> {
                var _ = actor.require(Permission.TICKETS_VIEW);
            }
            case SETTINGS -> {
                var _ = actor.require(Permission.SETTINGS_VIEW);
            }
            case CHANGE -> actor.require(Permission.SETTINGS_MANAGE, Placement.company());
        }
        return unitOfWork.perform(() -> new Outcome(catalogue.categories(), catalogue.feeTypes()));
    }
}

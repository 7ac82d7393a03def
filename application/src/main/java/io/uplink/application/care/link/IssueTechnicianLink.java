package io.uplink.application.care.link;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import java.util.Optional;

/**
 * Gives one of those who work a ticket a link of their own. Events arrive late and out of order, so
 * who does not work it any more gets none.
 */
@UseCase
public final class IssueTechnicianLink {

    /** For whom. */
    public record Input(TicketId ticket, PersonId person) {}

    private final TechnicianLinks technicianLinks;

    public IssueTechnicianLink(TechnicianLinks technicianLinks) {
        this.technicianLinks = technicianLinks;
    }

    public Optional<IssuedLink> execute(Actor actor, Input input) {
        return technicianLinks.give(actor.requireJob(), input.ticket(), input.person());
    }
}

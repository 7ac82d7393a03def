package io.uplink.application.care.ticket.port;

import io.uplink.domain.care.checklist.Checklist;
import io.uplink.domain.care.checklist.TicketStep;
import io.uplink.domain.care.checklist.TicketSteps;
import io.uplink.domain.shared.id.TicketId;
import java.util.List;
import java.util.Optional;

/** The checklists of categories, and each ticket's copy; all of it joins the unit of work. */
public interface Checklists {

    /** That of a category, perhaps without steps; empty for a category that is not there. */
    Optional<Checklist> of(String category);

    /** Stores it; a version that is no longer the present one is stale. */
    void save(Checklist checklist);

    /**
     * A ticket comes to a category: it gets the steps as they are now. Of those it had, what was
     * done stays and what is open goes.
     */
    void give(TicketId ticket, String category);

    /** Those of a ticket, in order. */
    TicketSteps ofTicket(TicketId ticket);

    /** Stores who did these steps of the ticket, or that nobody did. */
    void tick(TicketId ticket, List<TicketStep> changed);
}

package io.uplink.application.care.ticket;

import io.uplink.application.shared.Actor;
import io.uplink.domain.care.ticket.Fee;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketEntry.Visibility;
import java.util.Map;

/** What the history and the trail say about fees. */
final class FeeNotes {

    private FeeNotes() {}

    static void noted(
            TicketDesk desk, Actor actor, String action, Ticket.Snapshot ticket, Fee fee) {
        // The history knows what it is about, the trail is of everything.
        var kind = action.substring(action.indexOf('.') + 1);
        var facts =
                Map.of(
                        "fee", fee.id().toString(),
                        "name", fee.name(),
                        "amount", fee.amount().toDecimal(),
                        "currency", fee.amount().currency().getCurrencyCode(),
                        "reference", fee.paid().map(Fee.Payment::reference).orElse(""));
        desk.timeline().append(desk.entry(actor, ticket, kind, Visibility.INTERNAL, "", facts));
        TicketActivity.noted(desk.origin().activity(), actor, action, ticket, facts);
    }
}

package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.TicketParties;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketDetails;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.TicketId;
import java.util.Optional;

/**
 * Corrects what a ticket is about. Another category or branch may mean other promises. Its customer
 * and its state are not for editing.
 */
@UseCase
public final class EditTicket {

    private static final TicketRights MAY = TicketRights.of(Permission.TICKETS_EDIT);

    /** All of it as typed. */
    public record Input(
            TicketId ticket,
            String subject,
            String description,
            String category,
            Optional<BranchId> branch,
            Optional<Version> seen) {}

    private final TicketDesk desk;
    private final TicketCheck check;
    private final TicketTerms terms;

    public EditTicket(TicketDesk desk, TicketCheck check, TicketTerms terms) {
        this.desk = desk;
        this.check = check;
        this.terms = terms;
    }

    public Ticket.Snapshot execute(Actor actor, Input input) {
        return desk.change(
                actor,
                MAY,
                new TicketDesk.Wish(input.ticket(), input.seen(), "ticket.edit"),
                (ticket, now) -> {
                    var before = ticket.snapshot();
                    var details = checked(actor, input, before.details());
                    ticket.edit(details, now);
                    if (movesPromises(before.details(), details)) {
                        ticket.repromise(terms.of(ticket.snapshot()), now);
                    }
                });
    }

    private static boolean movesPromises(TicketDetails before, TicketDetails after) {
        return !after.category().equals(before.category())
                || !after.branch().equals(before.branch());
    }

    /** What stays as it was is not asked about: its category may have been set aside since. */
    private TicketDetails checked(Actor actor, Input input, TicketDetails before) {
        var faults = new Faults();
        var details =
                faults.collect(() ->
                        TicketDetails.parse(
                                input.subject(),
                                input.description(),
                                input.category(),
                                input.branch()));
        var asked =
                new TicketParties.Asked(
                        Optional.empty(),
                        input.branch().filter(branch -> !branch.equals(before.branch())),
                        Optional.of(input.category().strip())
                                .filter(key -> !key.isEmpty() && !key.equals(before.category())),
                        Optional.empty(),
                        Optional.empty());
        if (asked.branch().isPresent() || asked.category().isPresent()) {
            var _ = check.check(actor, Permission.TICKETS_EDIT, asked, faults);
        }
        faults.refuse();
        return details.orElseThrow();
    }
}

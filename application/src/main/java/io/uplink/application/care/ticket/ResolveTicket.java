package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.TicketRights.Also;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.checklist.ChecklistError;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketEntry.Visibility;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.TicketId;
import java.util.Map;
import java.util.Optional;

/** Says that a ticket is done, and settles whether it was in time. */
@UseCase
public final class ResolveTicket {

    private static final TicketRights MAY =
            TicketRights.of(Permission.TICKETS_CLOSE, Also.ASSIGNEE, Also.TECHNICIAN_LINK);

    /**
     * What the customer will read.
     *
     * @param anyway why it is done though required steps are open; empty for not without them
     * @param seen the version looked at; empty from a link, which shows only the state
     */
    public record Input(
            TicketId ticket, String whatWasDone, Optional<String> anyway, Optional<Version> seen) {

        /** Not while a required step is open. */
        public Input(TicketId ticket, String whatWasDone, Optional<Version> seen) {
            this(ticket, whatWasDone, Optional.empty(), seen);
        }
    }

    private final TicketDesk desk;
    private final TicketTerms terms;

    public ResolveTicket(TicketDesk desk, TicketTerms terms) {
        this.desk = desk;
        this.terms = terms;
    }

    public Ticket.Snapshot execute(Actor actor, Input input) {
        return desk.change(
                actor,
                MAY,
                new TicketDesk.Wish(input.ticket(), input.seen(), "ticket.resolve"),
                (ticket, now) -> {
                    var owed = ticket.snapshot().state().kind().isUnresolved();
                    ticket.resolve(
                            TicketDesk.personOf(actor),
                            TicketWords.required("whatWasDone", input.whatWasDone()),
                            terms.hours(ticket.snapshot()),
                            now);
                    if (owed) {
                        requireSteps(actor, ticket, input.anyway());
                    }
                });
    }

    private void requireSteps(Actor actor, Ticket ticket, Optional<String> anyway) {
        var open = desk.checklists().ofTicket(ticket.id()).owed();
        if (open.isEmpty()) {
            return;
        }
        var why =
                anyway.filter(reason -> !reason.isBlank())
                        .orElseThrow(() -> new DomainException(new ChecklistError.StepsOpen(open)));
        actor.require(Permission.TICKETS_RESOLVE_ANYWAY, ticket.placement());
        var reason = TicketWords.required("anyway", why);
        var snapshot = ticket.snapshot();
        desk.timeline()
                .append(
                        desk.entry(
                                actor,
                                snapshot,
                                "steps-skipped",
                                Visibility.INTERNAL,
                                reason,
                                TickSteps.inBothLanguages(open)));
        TicketActivity.noted(
                desk.origin().activity(),
                actor,
                "ticket.resolve-anyway",
                snapshot,
                Map.of("steps", TickSteps.words(open), "reason", reason));
    }
}

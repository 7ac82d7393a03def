package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.TicketRights.Also;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Settings;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketError;
import io.uplink.domain.care.ticket.TicketState;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Says that a ticket was not done after all; a customer may for some days, while it is not closed.
 */
@UseCase
public final class ReopenTicket {

    private static final TicketRights MAY =
            TicketRights.of(Permission.TICKETS_REOPEN, Also.CUSTOMER);

    /** {@code seen} is the version looked at; empty from a link, which shows only the state. */
    public record Input(TicketId ticket, String reason, Optional<Version> seen) {}

    private final TicketDesk desk;
    private final TicketTerms terms;
    private final Settings settings;

    public ReopenTicket(TicketDesk desk, TicketTerms terms, Settings settings) {
        this.desk = desk;
        this.terms = terms;
        this.settings = settings;
    }

    public Ticket.Snapshot execute(Actor actor, Input input) {
        return desk.change(
                actor,
                MAY,
                new TicketDesk.Wish(input.ticket(), input.seen(), "ticket.reopen"),
                (ticket, now) -> {
                    if (!(actor instanceof Actor.Person)) {
                        requireInTime(ticket.snapshot().state(), now);
                    }
                    ticket.reopen(
                            TicketWords.required("reason", input.reason()),
                            terms.of(ticket.snapshot()),
                            now);
                });
    }

    private void requireInTime(TicketState state, Instant now) {
        var until = Duration.ofDays(settings.get(TicketSettings.REOPEN_DAYS));
        var late =
                switch (state) {
                    case TicketState.Resolved(_, _, var since) -> now.isAfter(since.plus(until));
                    case TicketState.Closed _ -> true;
                    case TicketState.Open _,
                            TicketState.InProgress _,
                            TicketState.Pending _,
                            TicketState.Merged _ ->
                            false;
                };
        if (late) {
            throw new DomainException(new TicketError.ReopenTooLate());
        }
    }
}

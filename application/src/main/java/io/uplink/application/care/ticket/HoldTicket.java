package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.TicketRights.Also;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Lets a ticket wait for somebody or something; the policy says whether its clock waits too. */
@UseCase
public final class HoldTicket {

    private static final TicketRights MAY =
            TicketRights.of(
                    Permission.TICKETS_EDIT, Also.ASSIGNEE, Also.TECHNICIAN_LINK, Also.RULE);

    /** A ticket that waits longer is forgotten, not pending. */
    private static final Duration LONGEST = Duration.ofDays(366);

    /**
     * What it waits for.
     *
     * @param resumeAt when it goes on by itself; empty for when somebody says so
     * @param seen the version looked at; empty from a link, which shows only the state
     */
    public record Input(
            TicketId ticket,
            PendingReason reason,
            Optional<Instant> resumeAt,
            Optional<Version> seen) {}

    private final TicketDesk desk;
    private final TicketTerms terms;

    public HoldTicket(TicketDesk desk, TicketTerms terms) {
        this.desk = desk;
        this.terms = terms;
    }

    public Ticket.Snapshot execute(Actor actor, Input input) {
        return desk.change(
                actor,
                MAY,
                new TicketDesk.Wish(input.ticket(), input.seen(), "ticket.hold"),
                (ticket, now) -> {
                    input.resumeAt().ifPresent(at -> requireSensible(at, now));
                    ticket.hold(input.reason(), input.resumeAt(), terms.of(ticket.snapshot()), now);
                });
    }

    private static void requireSensible(Instant resumeAt, Instant now) {
        if (!resumeAt.isAfter(now)) {
            throw Invalid.of("resumeAt", "resume-at.past");
        }
        if (resumeAt.isAfter(now.plus(LONGEST))) {
            throw Invalid.of("resumeAt", "resume-at.too-far");
        }
    }
}

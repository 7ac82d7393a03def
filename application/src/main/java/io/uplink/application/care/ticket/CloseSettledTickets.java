package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.TicketAgenda;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Settings;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketState;
import java.time.Duration;
import java.time.Instant;

/** Closes tickets that were resolved some days ago and that nobody reopened. */
@UseCase
public final class CloseSettledTickets {

    private final TicketDesk desk;
    private final Sweep sweep;
    private final TicketAgenda agenda;
    private final Settings settings;

    public CloseSettledTickets(
            TicketDesk desk, Sweep sweep, TicketAgenda agenda, Settings settings) {
        this.desk = desk;
        this.sweep = sweep;
        this.agenda = agenda;
        this.settings = settings;
    }

    /** How many were closed. */
    public int execute(Actor actor) {
        actor.requireJob();
        var before =
                desk.origin()
                        .now()
                        .minus(Duration.ofDays(settings.get(TicketSettings.CLOSE_AFTER_DAYS)));
        return sweep.through(
                seen -> agenda.toClose(before, seen, Sweep.BATCH),
                ticket -> close(actor, ticket, before));
    }

    private boolean close(Actor actor, Ticket ticket, Instant resolvedBefore) {
        var before = ticket.snapshot();
        if (!(before.state() instanceof TicketState.Resolved resolved)
                || !resolved.since().isBefore(resolvedBefore)) {
            return false;
        }
        ticket.close(desk.origin().now());
        var _ = desk.keep(actor, "ticket.close", before, ticket);
        return true;
    }
}

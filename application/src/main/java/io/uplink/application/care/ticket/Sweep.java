package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.TicketRepository;
import io.uplink.application.shared.Part;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.shared.id.TicketId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Goes through tickets that wait for the clock, each in a unit of work of its own: one that cannot
 * be handled stops no other, and two instances never handle the same one.
 */
@Part
public final class Sweep {

    /** What a run asks for at once. */
    static final int BATCH = 100;

    /** What one run does at most; the next one goes on. */
    static final int MOST = 2_000;

    private final TicketDesk desk;
    private final TicketRepository tickets;

    public Sweep(TicketDesk desk, TicketRepository tickets) {
        this.desk = desk;
        this.tickets = tickets;
    }

    /** Which tickets are next, leaving out those that had their turn. */
    @FunctionalInterface
    interface Next {
        List<TicketId> but(Collection<TicketId> seen);
    }

    /**
     * Handles what is due.
     *
     * @param one handles a ticket that nobody else holds, and says whether it did anything
     * @return how many were handled
     */
    int through(Next next, Predicate<Ticket> one) {
        var seen = new HashSet<TicketId>();
        var handled = 0;
        var failed = 0;
        Optional<RuntimeException> first = Optional.empty();
        while (seen.size() < MOST) {
            var batch = next.but(seen);
            if (batch.isEmpty()) {
                break;
            }
            for (var id : batch) {
                seen.add(id);
                try {
                    if (desk.perform(() -> tickets.findIfFree(id).filter(one).isPresent())) {
                        handled++;
                    }
                } catch (RuntimeException failure) {
                    failed++;
                    first = first.or(() -> Optional.of(failure));
                }
            }
        }
        if (failed > 0) {
            // Said when all had their turn, so that the page of jobs shows it.
            throw new IllegalStateException(
                    "%d tickets could not be handled".formatted(failed), first.orElseThrow());
        }
        return handled;
    }
}

package io.uplink.domain.care.ticket;

import io.uplink.domain.care.structure.StructureError;
import java.time.Instant;

/**
 * Two reports of one matter become one: the duplicate is closed as merged and from then on read
 * within the other. Nothing of it moves, so taking it back restores all that it was, at any time.
 */
public final class Merging {

    /** Each brings its history along, and all of it is read on one page. */
    public static final int MOST = 20;

    /**
     * What is merged into each of the two already.
     *
     * @param source number of tickets in the one that is to be merged
     * @param target number of tickets in the one that is to take it in
     */
    public record Held(int source, int target) {}

    private Merging() {}

    /** Merges the first into the second; if it is so already, nothing changes. */
    public static void merge(Ticket source, Ticket target, Held held, Instant now) {
        var from = source.snapshot();
        var into = target.snapshot();
        if (from.id().equals(into.id())) {
            throw StructureError.refuse(new StructureError.MergedIntoItself());
        }
        if (from.state() instanceof TicketState.Merged merged
                && merged.into().ticket().equals(into.id())) {
            return;
        }
        source.requireNotClosed();
        requireTakes(into, from);
        requireNone(held.source());
        if (held.target() >= MOST) {
            throw StructureError.refuse(new StructureError.TooManyMerged(MOST));
        }
        var to = new TicketState.Into(into.id(), into.number());
        source.become(
                new TicketState.Merged(to, from.state(), now),
                new TicketEvent.Merged(source.about(), to.ticket(), to.number().text(), now),
                now);
    }

    /** What others were merged into stays: their reports are read there. */
    public static void requireNone(int held) {
        if (held > 0) {
            throw StructureError.refuse(new StructureError.HoldsMerged());
        }
    }

    private static void requireTakes(Ticket.Snapshot into, Ticket.Snapshot from) {
        if (!into.customer().equals(from.customer())) {
            throw StructureError.refuse(new StructureError.OtherCustomer());
        }
        if (into.state() instanceof TicketState.Merged merged) {
            throw StructureError.refuse(
                    merged.into().ticket().equals(from.id())
                            ? new StructureError.MergedInCircle()
                            : new StructureError.MergedIntoMerged(merged.into().number().text()));
        }
        if (into.state() instanceof TicketState.Closed) {
            throw StructureError.refuse(new StructureError.MergedIntoClosed());
        }
    }

    /**
     * It stands again where it stood, with the promises it had: the customer has waited on. What is
     * not merged stays as it is.
     */
    public static void undo(Ticket source, Instant now) {
        if (source.snapshot().state() instanceof TicketState.Merged merged) {
            source.become(
                    merged.before(),
                    new TicketEvent.Unmerged(
                            source.about(),
                            merged.into().ticket(),
                            merged.into().number().text(),
                            merged.before().kind(),
                            now),
                    now);
        }
    }
}

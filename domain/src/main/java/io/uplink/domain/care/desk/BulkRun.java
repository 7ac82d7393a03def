package io.uplink.domain.care.desk;

import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.util.List;

/**
 * One change of many tickets, asked for once. Each ticket is decided by itself: one that refuses
 * holds up no other.
 *
 * @param picks in the order in which they were chosen
 */
public record BulkRun(
        BulkRunId id, PersonId by, DeskAction action, List<Pick> picks, Instant startedAt) {

    /**
     * As many as somebody has looked at before choosing them; with a reply or so for each it is a
     * few seconds of work, which a page can wait for.
     */
    public static final int MOST = 100;

    /** A ticket, and the version that was looked at. */
    public record Pick(TicketId ticket, long seen) {}

    public BulkRun {
        picks = List.copyOf(picks);
        var faults = new Faults();
        if (picks.isEmpty()) {
            faults.add("tickets", "bulk.none-chosen");
        }
        if (picks.size() > MOST) {
            faults.add("tickets", "bulk.too-many");
        }
        if (picks.stream().map(Pick::ticket).distinct().count() < picks.size()) {
            faults.add("tickets", "bulk.chosen-twice");
        }
        if (!action.kind().isInBulk()) {
            faults.add("kind", "choice.unknown");
        }
        faults.refuse();
    }

    /** Whether this is the other asked for again, whenever that was. */
    public boolean asksTheSameAs(BulkRun other) {
        return by.equals(other.by) && action.equals(other.action) && picks.equals(other.picks);
    }

    /** What became of one ticket. */
    public enum Result {
        DONE,
        /** It was so already. */
        UNCHANGED,
        REFUSED;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}

package io.uplink.application.insight.daily.port;

import io.uplink.domain.insight.daily.DailySummary;
import io.uplink.domain.insight.daily.SummaryHours.Slot;
import io.uplink.domain.shared.id.BranchId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Which summaries there were. */
public interface DailySummaries {

    /**
     * Keeps it in the caller's unit of work.
     *
     * @return whether this slot of the branch was not settled yet, by whichever instance
     */
    boolean add(Kept summary);

    /** Of one day of a branch, by the hour. */
    List<Kept> of(BranchId branch, LocalDate day);

    /** What became of a slot. */
    enum Outcome {
        SENT,
        /** There was nothing to say. */
        EMPTY,
        /** Uplink stood still until it was no news any more. */
        SKIPPED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Outcome ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * A slot that was settled.
     *
     * @param content empty where it was skipped
     */
    record Kept(
            UUID id,
            BranchId branch,
            Slot slot,
            Outcome outcome,
            Instant settledAt,
            Optional<DailySummary> content) {}
}

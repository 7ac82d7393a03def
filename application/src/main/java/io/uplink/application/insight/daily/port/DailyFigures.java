package io.uplink.application.insight.daily.port;

import io.uplink.domain.insight.daily.DailySummary;
import io.uplink.domain.shared.id.BranchId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is counted of a branch's day. */
public interface DailyFigures {

    /** Active branches by name, with the slots settled in the last two days; one statement. */
    List<Branch> branches(Instant now);

    /**
     * The summary without other areas' sections, in a fixed number of statements.
     *
     * @param since what happened before it does not count as new
     */
    DailySummary count(BranchId branch, Instant since, Instant now);

    /**
     * A branch.
     *
     * @param last until when it was told last; empty if never
     */
    record Branch(
            BranchId id, String name, ZoneId zone, Optional<Instant> last, Set<Settled> settled) {

        public Branch {
            settled = Set.copyOf(settled);
        }
    }

    /** A slot that needs nothing more. */
    record Settled(LocalDate day, int hour) {}
}

package io.uplink.domain.insight.daily;

import io.uplink.domain.insight.daily.DailySummary.Aged;
import io.uplink.domain.insight.daily.DailySummary.Counts;
import io.uplink.domain.insight.daily.DailySummary.Resolver;
import io.uplink.domain.shared.DomainEvent;
import io.uplink.domain.shared.id.BranchId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What happens to the days of branches. */
public sealed interface DailyEvent extends DomainEvent {

    @Override
    default String type() {
        return switch (this) {
            case Summarised _ -> "branch.summarised";
        };
    }

    /**
     * A branch's day was put together, for those who answer for it.
     *
     * @param summary the kept one
     * @param urgent the first of them; with {@code moreUrgent} it is all
     */
    record Summarised(
            UUID summary,
            BranchId branch,
            String branchName,
            LocalDate day,
            int hour,
            Counts counts,
            List<Aged> urgent,
            int moreUrgent,
            List<Resolver> resolvers,
            Instant occurredAt)
            implements DailyEvent {

        /** What a short message names. */
        private static final int NAMED = 4;

        private static final int PRAISED = 2;

        public static Summarised of(
                UUID id,
                String branchName,
                SummaryHours.Slot slot,
                DailySummary summary,
                Instant now) {
            var named = summary.urgent().stream().limit(NAMED).toList();
            return new Summarised(
                    id,
                    summary.branch(),
                    branchName,
                    slot.day(),
                    slot.hour(),
                    summary.counts(),
                    named,
                    summary.moreUrgent() + summary.urgent().size() - named.size(),
                    summary.resolvers().stream().limit(PRAISED).toList(),
                    now);
        }

        @Override
        public UUID subject() {
            return summary;
        }
    }
}

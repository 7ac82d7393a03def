package io.uplink.application.insight.daily;

import io.uplink.application.insight.daily.port.DailyFigures;
import io.uplink.application.insight.daily.port.DailyFigures.Branch;
import io.uplink.application.insight.daily.port.SummarySections;
import io.uplink.application.shared.Part;
import io.uplink.domain.insight.daily.DailySummary;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Puts a summary together: the tickets, and what other areas add. */
@Part
public final class DayWriter {

    /** What happened before is no news, however long nothing was sent. */
    private static final Duration FURTHEST = Duration.ofDays(7);

    private static final Duration FIRST = Duration.ofDays(1);

    private final DailyFigures figures;
    private final SummarySections sections;

    public DayWriter(DailyFigures figures, SummarySections sections) {
        this.figures = figures;
        this.sections = sections;
    }

    /**
     * As it stands now.
     *
     * @param last until when the branch was told; empty if never
     */
    DailySummary write(Branch branch, Optional<Instant> last, Instant now) {
        var since = since(last.orElse(now.minus(FIRST)), now);
        var counted = figures.count(branch.id(), since, now);
        return new DailySummary(
                counted.branch(),
                counted.since(),
                counted.at(),
                counted.counts(),
                counted.urgent(),
                counted.moreUrgent(),
                counted.others(),
                counted.moreOthers(),
                counted.resolvers(),
                sections.of(branch.id(), since, now));
    }

    private static Instant since(Instant last, Instant now) {
        var furthest = now.minus(FURTHEST);
        return last.isBefore(furthest) ? furthest : last;
    }
}

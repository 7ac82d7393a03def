package io.uplink.application.insight.daily.port;

import io.uplink.domain.insight.daily.DailySummary.Section;
import io.uplink.domain.shared.id.BranchId;
import java.time.Instant;
import java.util.Optional;

/** One area's part of a branch's day; every bean of this type is asked. */
public interface SummarySection {

    /** Where it stands among the others, the smallest first. */
    int place();

    /** Empty where there is nothing to say. */
    Optional<Section> of(BranchId branch, Instant since, Instant now);
}

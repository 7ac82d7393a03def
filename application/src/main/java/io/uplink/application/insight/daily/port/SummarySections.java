package io.uplink.application.insight.daily.port;

import io.uplink.domain.insight.daily.DailySummary.Section;
import io.uplink.domain.shared.id.BranchId;
import java.time.Instant;
import java.util.List;

/** What all areas have to say about a branch's day. */
public interface SummarySections {

    /** In their order, without those that have nothing to say. */
    List<Section> of(BranchId branch, Instant since, Instant now);
}

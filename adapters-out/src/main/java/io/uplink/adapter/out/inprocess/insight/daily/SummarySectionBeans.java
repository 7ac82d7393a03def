package io.uplink.adapter.out.inprocess.insight.daily;

import io.uplink.application.insight.daily.port.SummarySection;
import io.uplink.application.insight.daily.port.SummarySections;
import io.uplink.domain.insight.daily.DailySummary.Section;
import io.uplink.domain.shared.id.BranchId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Every bean that is a {@link SummarySection}. */
@ApplicationScoped
class SummarySectionBeans implements SummarySections {

    private final List<SummarySection> sections;

    SummarySectionBeans(Instance<SummarySection> beans) {
        sections = beans.stream().sorted(Comparator.comparingInt(SummarySection::place)).toList();
    }

    @Override
    public List<Section> of(BranchId branch, Instant since, Instant now) {
        return sections.stream()
                .flatMap(section -> section.of(branch, since, now).stream())
                .toList();
    }
}

package io.uplink.application.insight.daily;

import io.uplink.application.insight.daily.port.DailySummaries;
import io.uplink.domain.shared.id.BranchId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Summaries in a list. */
public final class InMemoryDailySummaries implements DailySummaries {

    private final List<Kept> all = new ArrayList<>();

    @Override
    public boolean add(Kept summary) {
        var known =
                all.stream()
                        .anyMatch(other ->
                                other.branch().equals(summary.branch())
                                        && other.slot().day().equals(summary.slot().day())
                                        && other.slot().hour() == summary.slot().hour());
        return !known && all.add(summary);
    }

    @Override
    public List<Kept> of(BranchId branch, LocalDate day) {
        return all.stream()
                .filter(one -> one.branch().equals(branch) && one.slot().day().equals(day))
                .sorted(Comparator.comparingInt(one -> one.slot().hour()))
                .toList();
    }

    List<Kept> all() {
        return List.copyOf(all);
    }
}

package io.uplink.application.insight.daily;

import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.insight.daily.port.DailySummaries;
import io.uplink.application.insight.daily.port.DailySummaries.Kept;
import io.uplink.application.insight.daily.port.DailySummaries.Outcome;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.insight.daily.DailySummary;
import io.uplink.domain.insight.daily.DailySummary.Aged;
import io.uplink.domain.insight.daily.DailySummary.Counts;
import io.uplink.domain.insight.daily.DailySummary.Resolver;
import io.uplink.domain.insight.daily.DailySummary.Section;
import io.uplink.domain.insight.daily.DailySummary.Words;
import io.uplink.domain.insight.daily.SummaryHours.Slot;
import io.uplink.domain.shared.id.BranchId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link DailySummaries} must do. */
public interface DailySummariesContract {

    LocalDate DAY = LocalDate.of(2026, 11, 24);
    Instant SEVEN = Instant.parse("2026-11-24T04:00:00Z");

    DailySummaries summaries();

    UnitOfWork unitOfWork();

    UUID newId();

    /** One that no other test knows. */
    BranchId aBranch();

    private static DailySummary content(BranchId branch) {
        return new DailySummary(
                branch,
                SEVEN.minusSeconds(86_400),
                SEVEN,
                new Counts(1, 2, 3, 4, 5, 6),
                List.of(new Aged("TKT-2026-000123", "No light", true, false, 3)),
                2,
                List.of(new Aged("TKT-2026-000124", "Slow", false, false, 1)),
                0,
                List.of(new Resolver("Brian Otieno", 4)),
                List.of(
                        new Section(
                                new Words("Complaints", "Malalamiko"),
                                List.of(new Words("1 new", "Mapya 1")))));
    }

    private Kept kept(BranchId branch, int hour, Outcome outcome) {
        return new Kept(
                newId(),
                branch,
                new Slot(DAY, hour, SEVEN),
                outcome,
                SEVEN.plusSeconds(60),
                outcome == Outcome.SKIPPED ? Optional.empty() : Optional.of(content(branch)));
    }

    private boolean add(Kept summary) {
        return unitOfWork().perform(() -> summaries().add(summary));
    }

    @Test
    default void whatIsKeptIsReadAsItWas() {
        var branch = aBranch();
        var sent = kept(branch, 18, Outcome.SENT);
        var skipped = kept(branch, 7, Outcome.SKIPPED);
        add(sent);
        add(skipped);

        assertThat(summaries().of(branch, DAY)).containsExactly(skipped, sent);
        assertThat(summaries().of(branch, DAY.plusDays(1))).isEmpty();
        assertThat(summaries().of(aBranch(), DAY)).isEmpty();
    }

    @Test
    default void aSlotIsSettledOnce() {
        var branch = aBranch();
        var first = kept(branch, 7, Outcome.SENT);

        assertThat(add(first)).isTrue();
        assertThat(add(kept(branch, 7, Outcome.SENT))).isFalse();

        assertThat(summaries().of(branch, DAY)).containsExactly(first);
    }
}

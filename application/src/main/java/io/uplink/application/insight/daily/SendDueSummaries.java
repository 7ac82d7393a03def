package io.uplink.application.insight.daily;

import io.uplink.application.insight.daily.port.DailyFigures;
import io.uplink.application.insight.daily.port.DailyFigures.Branch;
import io.uplink.application.insight.daily.port.DailyFigures.Settled;
import io.uplink.application.insight.daily.port.DailySummaries;
import io.uplink.application.insight.daily.port.DailySummaries.Kept;
import io.uplink.application.insight.daily.port.DailySummaries.Outcome;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Settings;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.insight.daily.DailyEvent;
import io.uplink.domain.insight.daily.DailySummary;
import io.uplink.domain.insight.daily.SummaryHours.Slot;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Tells branches of their day once the hour for it has come on their wall. Each slot is settled
 * once, whichever instance comes first: sent, or noted as empty, or as skipped if Uplink stood
 * still until it was no news any more.
 */
@UseCase
public final class SendDueSummaries {

    /** A run: the others follow with the next, minutes later. */
    private static final int MOST = 40;

    private static final Duration FRESH = Duration.ofMinutes(30);

    private final UnitOfWork unitOfWork;
    private final DailyFigures figures;
    private final DayWriter writer;
    private final DailySummaries summaries;
    private final Settings settings;
    private final Origin origin;

    public SendDueSummaries(
            UnitOfWork unitOfWork,
            DailyFigures figures,
            DayWriter writer,
            DailySummaries summaries,
            Settings settings,
            Origin origin) {
        this.unitOfWork = unitOfWork;
        this.figures = figures;
        this.writer = writer;
        this.summaries = summaries;
        this.settings = settings;
        this.origin = origin;
    }

    /** How many were sent. */
    public int execute(Actor actor) {
        actor.requireJob();
        var hours = settings.get(DailySettings.HOURS);
        if (hours.hours().isEmpty()) {
            return 0;
        }
        var now = origin.now();
        var left = MOST;
        var sent = 0;
        for (var branch : figures.branches(now)) {
            var due =
                    hours.come(now, branch.zone()).stream()
                            .filter(slot -> !isSettled(branch, slot))
                            .filter(slot -> isExpected(branch, slot, now))
                            .limit(left)
                            .toList();
            left -= due.size();
            sent += settle(branch, due, now);
        }
        return sent;
    }

    private static boolean isSettled(Branch branch, Slot slot) {
        return branch.settled().contains(new Settled(slot.day(), slot.hour()));
    }

    /**
     * After the last it was told of; of a branch that never was, the one that has just come: who
     * asks for an hour that has passed does not mean that of today.
     */
    private static boolean isExpected(Branch branch, Slot slot, Instant now) {
        return branch.last()
                .map(slot.at()::isAfter)
                .orElseGet(() -> slot.at().plus(FRESH).isAfter(now));
    }

    /** Of several that are due at once the last says it all; the others have nothing to add. */
    private int settle(Branch branch, List<Slot> due, Instant now) {
        var sent = 0;
        for (var slot : due) {
            if (slot.equals(due.getLast()) && !slot.isTooLate(now)) {
                sent += send(branch, slot, now) ? 1 : 0;
            } else {
                keep(branch, slot, Outcome.SKIPPED, Optional.empty());
            }
        }
        return sent;
    }

    private boolean send(Branch branch, Slot slot, Instant now) {
        var summary = writer.write(branch, branch.last(), now);
        var worthwhile = !summary.saysNothing() || settings.get(DailySettings.EVEN_IF_EMPTY);
        var outcome = worthwhile ? Outcome.SENT : Outcome.EMPTY;
        return keep(branch, slot, outcome, Optional.of(summary)) && worthwhile;
    }

    private boolean keep(
            Branch branch, Slot slot, Outcome outcome, Optional<DailySummary> content) {
        return unitOfWork.perform(() -> {
            var id = origin.newId();
            var fresh =
                    summaries.add(new Kept(id, branch.id(), slot, outcome, origin.now(), content));
            if (fresh && outcome == Outcome.SENT) {
                content.ifPresent(summary ->
                        origin.outbox()
                                .append(
                                        List.of(
                                                DailyEvent.Summarised.of(
                                                        id,
                                                        branch.name(),
                                                        slot,
                                                        summary,
                                                        origin.now()))));
            }
            return fresh;
        });
    }
}

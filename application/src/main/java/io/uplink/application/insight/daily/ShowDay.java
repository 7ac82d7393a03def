package io.uplink.application.insight.daily;

import io.uplink.application.insight.daily.port.DailyFigures;
import io.uplink.application.insight.daily.port.DailyFigures.Branch;
import io.uplink.application.insight.daily.port.DailySummaries;
import io.uplink.application.insight.daily.port.DailySummaries.Kept;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.insight.daily.DailyError;
import io.uplink.domain.insight.daily.DailySummary;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.id.BranchId;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Shows what a branch was told on a day; today also what it would be told now. */
@UseCase
public final class ShowDay {

    /**
     * What to show.
     *
     * @param branch the first of the reader's if none is named
     * @param day today in the branch if none is named
     */
    public record Input(Optional<BranchId> branch, Optional<LocalDate> day) {}

    /**
     * A day.
     *
     * @param branches those the reader may choose from
     * @param branch empty for a reader who may see none
     * @param now what would be sent now; empty but for today
     */
    public record Day(
            List<Branch> branches,
            Optional<Branch> branch,
            LocalDate day,
            List<Kept> kept,
            Optional<DailySummary> now) {}

    private final DailyFigures figures;
    private final DailySummaries summaries;
    private final DayWriter writer;
    private final InstantSource clock;

    public ShowDay(
            DailyFigures figures, DailySummaries summaries, DayWriter writer, InstantSource clock) {
        this.figures = figures;
        this.summaries = summaries;
        this.writer = writer;
        this.clock = clock;
    }

    public Day execute(Actor actor, Input input) {
        actor.require(Permission.REPORTS_VIEW);
        var now = clock.instant();
        var mine =
                figures.branches(now).stream()
                        .filter(one -> actor.may(Permission.REPORTS_VIEW, Placement.in(one.id())))
                        .toList();
        var branch = chosen(mine, input);
        if (branch.isEmpty()) {
            return new Day(mine, branch, LocalDate.EPOCH, List.of(), Optional.empty());
        }
        var today = LocalDate.ofInstant(now, branch.get().zone());
        var day = input.day().orElse(today);
        return new Day(
                mine,
                branch,
                day,
                summaries.of(branch.get().id(), day),
                day.equals(today)
                        ? branch.map(one -> writer.write(one, one.last(), now))
                        : Optional.empty());
    }

    private static Optional<Branch> chosen(List<Branch> mine, Input input) {
        if (input.branch().isEmpty()) {
            return mine.stream().findFirst();
        }
        var found = mine.stream().filter(one -> input.branch().get().equals(one.id())).findFirst();
        if (found.isEmpty()) {
            throw new DomainException(new DailyError.NoSuchBranch());
        }
        return found;
    }
}

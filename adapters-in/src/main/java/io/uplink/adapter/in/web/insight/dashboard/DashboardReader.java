package io.uplink.adapter.in.web.insight.dashboard;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.uplink.adapter.in.web.insight.dashboard.DashboardView.CategoryLine;
import io.uplink.adapter.in.web.insight.dashboard.DashboardView.DayLine;
import io.uplink.adapter.in.web.insight.dashboard.DashboardView.NeedLine;
import io.uplink.adapter.in.web.insight.dashboard.DashboardView.NumberLine;
import io.uplink.adapter.in.web.insight.dashboard.DashboardView.TeamLine;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Times;
import io.uplink.application.insight.dashboard.ShowDashboard;
import io.uplink.application.insight.dashboard.port.DashboardQueries.Category;
import io.uplink.application.insight.dashboard.port.DashboardQueries.Dashboard;
import io.uplink.application.insight.dashboard.port.DashboardQueries.Kept;
import io.uplink.application.insight.dashboard.port.DashboardQueries.Need;
import io.uplink.application.insight.dashboard.port.DashboardQueries.Team;
import io.uplink.application.shared.Permission;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.id.BranchId;
import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Turns the numbers into what the page says, in the reader's language. */
@RequestScoped
class DashboardReader {

    /** What a team should reach; below it the number is marked. */
    private static final double TARGET_PERCENT = 90;

    private final ShowDashboard showDashboard;
    private final Actors actors;
    private final Reader reader;
    private final Times times;
    private final InstantSource clock;

    DashboardReader(
            ShowDashboard showDashboard,
            Actors actors,
            Reader reader,
            Times times,
            InstantSource clock) {
        this.showDashboard = showDashboard;
        this.actors = actors;
        this.reader = reader;
        this.times = times;
        this.clock = clock;
    }

    DashboardView read(int days, Optional<UUID> branch) {
        var board =
                showDashboard.execute(
                        actors.current(),
                        new ShowDashboard.Input(days, times.zone(), branch.map(BranchId::new)));
        var locale = reader.language().locale();
        var now = clock.instant().atZone(times.zone());
        return new DashboardView(
                greeting(),
                DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", locale).format(now),
                days,
                ShowDashboard.PERIODS,
                branch.map(UUID::toString).orElse(""),
                actors.current().reach(Permission.TICKETS_VIEW).isPresent(),
                actors.current().reach(Permission.TICKETS_CREATE).isPresent(),
                numbers(board, now.toLocalDate(), branch),
                board.needs().stream().map(this::need).toList(),
                quality(board),
                board.teams().stream().map(DashboardReader::team).toList(),
                categories(board.categories()),
                DashboardChart.of(board.days(), locale),
                board.days().reversed().stream().map(day -> DayLine.of(day, locale)).toList(),
                now.toLocalDate().minusDays(days - 1L).toString());
    }

    private List<NumberLine> numbers(Dashboard board, LocalDate today, Optional<UUID> branch) {
        var now = board.now();
        var flow = board.flow();
        var only = branch.map(id -> "&branch=" + id).orElse("");
        return List.of(
                new NumberLine(
                        "view=open" + only,
                        "",
                        "",
                        words().openNow(),
                        now.unresolved(),
                        words().byState(now.open(), now.inProgress(), now.pending())),
                new NumberLine(
                        "view=overdue" + only,
                        "bad",
                        "alert-circle",
                        words().overdue(),
                        now.overdue(),
                        overdueTrend(now.overdue() - now.overdueYesterday())),
                new NumberLine(
                        "view=at-risk" + only,
                        "warn",
                        "alert-triangle",
                        words().atRisk(),
                        now.atRisk(),
                        words().dueSoon(now.dueWithinHour())),
                new NumberLine(
                        "view=unassigned" + only,
                        "",
                        "",
                        words().unassigned(),
                        now.unassigned(),
                        now.oldestUnassigned()
                                .map(times::since)
                                .map(words()::oldest)
                                .orElseGet(words()::nobodyWaits)),
                new NumberLine(
                        "view=all&openedFrom=" + today + only,
                        "",
                        "",
                        words().openedToday(),
                        flow.openedToday(),
                        words().thisWeek(flow.openedThisWeek())),
                new NumberLine(
                        "view=all&resolvedFrom=" + today + only,
                        "",
                        "",
                        words().resolvedToday(),
                        flow.resolvedToday(),
                        words().thisWeek(flow.resolvedThisWeek())));
    }

    private String overdueTrend(int more) {
        if (more == 0) {
            return words().asYesterday();
        }
        return more > 0 ? words().moreThanYesterday(more) : words().fewerThanYesterday(-more);
    }

    private DashboardMessages words() {
        return MessageBundles.get(
                DashboardMessages.class, Localized.Literal.of(reader.language().code()));
    }

    private String greeting() {
        var first = first(actors.current().name());
        var hour = LocalTime.ofInstant(clock.instant(), times.zone()).getHour();
        if (hour < 12) {
            return words().morning(first);
        }
        return hour < 17 ? words().afternoon(first) : words().evening(first);
    }

    private DashboardView.Quality quality(Dashboard board) {
        var quality = board.quality();
        return new DashboardView.Quality(
                percent(quality.response()),
                trend(quality.response(), quality.responseBefore()),
                percent(quality.resolution()),
                trend(quality.resolution(), quality.resolutionBefore()),
                quality.median().map(times::span).orElse(""),
                quality.mean().map(times::span).orElse(""),
                quality.rating().isEmpty()
                        ? ""
                        : words().ratingOf(
                                        decimal(quality.rating().getAsDouble()),
                                        quality.ratings()));
    }

    private NeedLine need(Need need) {
        var now = clock.instant();
        var due = need.due();
        var late = due.filter(now::isAfter).isPresent();
        var left = due.map(at -> times.span(Duration.between(now, at).abs())).orElse("");
        return new NeedLine(
                need.ticket().value().toString(),
                need.subject(),
                need.customer(),
                need.area(),
                need.priority(),
                due.isEmpty() ? "none" : late ? "late" : need.warned() ? "risk" : "ok",
                due.isEmpty() ? words().noTarget() : late ? words().late(left) : words().left(left),
                used(need, now),
                need.assignee().orElse(""),
                need.assignee().map(DashboardReader::first).orElse(""),
                need.assignee().map(DashboardReader::initials).orElse(""));
    }

    private static long used(Need need, Instant now) {
        if (need.due().isEmpty() || need.from().isEmpty()) {
            return 0;
        }
        var all = Duration.between(need.from().get(), need.due().get()).toSeconds();
        var gone = Duration.between(need.from().get(), now).toSeconds();
        return all <= 0 ? 100 : Math.clamp(gone * 100 / all, 0, 100);
    }

    private static TeamLine team(Team team) {
        var percent = team.kept().percent().orElse(0);
        return new TeamLine(
                team.id().value().toString(),
                team.name(),
                percent,
                decimal(percent),
                team.kept().met(),
                team.kept().all(),
                percent < TARGET_PERCENT);
    }

    private List<CategoryLine> categories(List<Category> categories) {
        var all = categories.stream().mapToInt(Category::opened).sum();
        var swahili = reader.language() == Language.SWAHILI;
        return categories.stream()
                .map(category ->
                        new CategoryLine(
                                category.key(),
                                category.key().isEmpty()
                                        ? words().others()
                                        : swahili ? category.swahili() : category.english(),
                                category.opened(),
                                Math.round(100.0 * category.opened() / all)))
                .toList();
    }

    private String percent(Kept kept) {
        return kept.percent().isEmpty() ? "" : decimal(kept.percent().getAsDouble()) + " %";
    }

    /** The change against the period before, in points; empty where one of them is. */
    private String trend(Kept now, Kept before) {
        if (now.percent().isEmpty() || before.percent().isEmpty()) {
            return "";
        }
        var change = now.percent().getAsDouble() - before.percent().getAsDouble();
        return words().against((change < 0 ? "−" : "+") + decimal(Math.abs(change)));
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private static String first(String name) {
        return name.strip().split("\\s+", -1)[0];
    }

    private static String initials(String name) {
        var parts = name.strip().split("\\s+", -1);
        var first = parts[0].substring(0, 1);
        return parts.length == 1 ? first : first + parts[parts.length - 1].substring(0, 1);
    }
}

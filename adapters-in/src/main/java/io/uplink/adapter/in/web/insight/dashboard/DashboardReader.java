package io.uplink.adapter.in.web.insight.dashboard;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.uplink.adapter.in.web.insight.activity.ActivityTrust;
import io.uplink.adapter.in.web.insight.dashboard.DashboardView.CategoryLine;
import io.uplink.adapter.in.web.insight.dashboard.DashboardView.Counted;
import io.uplink.adapter.in.web.insight.dashboard.DashboardView.DayLine;
import io.uplink.adapter.in.web.insight.dashboard.DashboardView.NeedLine;
import io.uplink.adapter.in.web.insight.dashboard.DashboardView.NumberLine;
import io.uplink.adapter.in.web.insight.dashboard.DashboardView.Promises;
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
import io.uplink.domain.shared.Cut;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.id.BranchId;
import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
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
    private final BackupTrust backups;
    private final ActivityTrust log;
    private final ProofLine proof;

    DashboardReader(
            ShowDashboard showDashboard,
            Actors actors,
            Reader reader,
            Times times,
            InstantSource clock,
            BackupTrust backups,
            ActivityTrust log,
            ProofLine proof) {
        this.showDashboard = showDashboard;
        this.actors = actors;
        this.reader = reader;
        this.times = times;
        this.clock = clock;
        this.backups = backups;
        this.log = log;
        this.proof = proof;
    }

    DashboardView read(int days, Optional<UUID> branch) {
        var board =
                showDashboard.execute(
                        actors.current(),
                        new ShowDashboard.Input(days, times.zone(), branch.map(BranchId::new)));
        var locale = reader.language().locale();
        var now = clock.instant().atZone(times.zone());
        var today = now.toLocalDate();
        var lists = new TicketLists(isListed(), branch, today, today.minusDays(days - 1L));
        return new DashboardView(
                greeting(),
                DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", locale).format(now),
                days,
                ShowDashboard.PERIODS,
                branch.map(UUID::toString).orElse(""),
                actors.current().reach(Permission.TICKETS_VIEW).isPresent(),
                actors.current().reach(Permission.TICKETS_CREATE).isPresent(),
                numbers(board, lists),
                board.needs().stream().map(this::need).toList(),
                quality(board, lists),
                board.teams().stream().map(team -> team(team, lists)).toList(),
                categories(board.categories(), lists),
                DashboardChart.of(board.days(), lists, locale),
                board.days().reversed().stream()
                        .map(day -> DayLine.of(day, lists, locale))
                        .toList(),
                backups.trust(),
                log.alarm().sentence(),
                proof.text());
    }

    /** A list that shows more or less than was counted would belie its number. */
    private boolean isListed() {
        var counted = actors.current().reach(Permission.DASHBOARD_VIEW);
        return counted.isPresent()
                && counted.equals(actors.current().reach(Permission.TICKETS_VIEW));
    }

    private List<NumberLine> numbers(Dashboard board, TicketLists lists) {
        var now = board.now();
        var flow = board.flow();
        return List.of(
                new NumberLine(
                        lists.list("view=open"),
                        "",
                        "",
                        words().openNow(),
                        now.unresolved(),
                        List.of(
                                lists.counted(words().nowOpen(now.open()), "view=open&state=open"),
                                lists.counted(
                                        words().nowInProgress(now.inProgress()),
                                        "view=open&state=in-progress"),
                                lists.counted(
                                        words().nowPending(now.pending()),
                                        "view=open&state=pending"))),
                new NumberLine(
                        lists.list("view=overdue"),
                        "bad",
                        "alert-circle",
                        words().overdue(),
                        now.overdue(),
                        said(overdueTrend(now.overdue() - now.overdueYesterday()))),
                new NumberLine(
                        lists.list("view=at-risk"),
                        "warn",
                        "alert-triangle",
                        words().atRisk(),
                        now.atRisk(),
                        List.of(
                                lists.counted(
                                        words().dueSoon(now.dueWithinHour()),
                                        "view=open&clock=due-within-hour"))),
                new NumberLine(
                        lists.list("view=unassigned"),
                        "",
                        "",
                        words().unassigned(),
                        now.unassigned(),
                        said(
                                now.oldestUnassigned()
                                        .map(times::since)
                                        .map(words()::oldest)
                                        .orElseGet(words()::nobodyWaits))),
                new NumberLine(
                        lists.list(lists.openedFrom(lists.today())),
                        "",
                        "",
                        words().openedToday(),
                        flow.openedToday(),
                        List.of(
                                lists.counted(
                                        words().thisWeek(flow.openedThisWeek()),
                                        lists.openedFrom(lists.monday())))),
                new NumberLine(
                        lists.list(lists.resolvedFrom(lists.today())),
                        "",
                        "",
                        words().resolvedToday(),
                        flow.resolvedToday(),
                        List.of(
                                lists.counted(
                                        words().thisWeek(flow.resolvedThisWeek()),
                                        lists.resolvedFrom(lists.monday())))));
    }

    private static List<Counted> said(String text) {
        return List.of(Counted.words(text));
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

    private DashboardView.Quality quality(Dashboard board, TicketLists lists) {
        var quality = board.quality();
        return new DashboardView.Quality(
                promises(quality.response(), quality.responseBefore(), "response", lists),
                promises(quality.resolution(), quality.resolutionBefore(), "resolution", lists),
                took(quality.median(), lists),
                took(quality.mean(), lists),
                quality.rating().isEmpty()
                        ? Counted.NONE
                        : lists.counted(
                                words().ratingOf(
                                                decimal(quality.rating().getAsDouble()),
                                                quality.ratings()),
                                lists.rated()));
    }

    private Promises promises(Kept kept, Kept before, String kind, TicketLists lists) {
        return kept.all() == 0
                ? new Promises(Counted.NONE, Counted.NONE, Counted.NONE, "")
                : new Promises(
                        lists.counted(percent(kept), lists.promised(kind + "-decided")),
                        lists.counted(words().met(kept.met()), lists.promised(kind + "-met")),
                        lists.counted(
                                words().missed(kept.missed()), lists.promised(kind + "-missed")),
                        trend(kept, before));
    }

    private Counted took(Optional<Duration> working, TicketLists lists) {
        return working.map(span -> lists.counted(times.span(span), lists.timed()))
                .orElse(Counted.NONE);
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

    private static TeamLine team(Team team, TicketLists lists) {
        var id = team.id().value();
        var kept = team.kept();
        var percent = kept.percent().orElse(0);
        var decided = lists.promisedBy(id, "resolution-decided");
        return new TeamLine(
                team.name(),
                percent,
                lists.counted(decimal(percent) + " %", decided),
                lists.counted(Integer.toString(kept.met()), lists.promisedBy(id, "resolution-met")),
                lists.counted(Integer.toString(kept.all()), decided),
                percent < TARGET_PERCENT);
    }

    private List<CategoryLine> categories(List<Category> categories, TicketLists lists) {
        var all = categories.stream().mapToInt(Category::opened).sum();
        var named = categories.stream().map(Category::key).filter(key -> !key.isEmpty()).toList();
        return categories.stream()
                .map(category ->
                        new CategoryLine(
                                name(category),
                                lists.counted(
                                        words().tickets(category.opened()),
                                        category.key().isEmpty()
                                                ? lists.aboutOthers(named)
                                                : lists.about(category.key())),
                                Math.round(100.0 * category.opened() / all)))
                .toList();
    }

    private String name(Category category) {
        if (category.key().isEmpty()) {
            return words().others();
        }
        return reader.language() == Language.SWAHILI ? category.swahili() : category.english();
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
        var first = Cut.to(parts[0], 1);
        return parts.length == 1 ? first : first + Cut.to(parts[parts.length - 1], 1);
    }
}

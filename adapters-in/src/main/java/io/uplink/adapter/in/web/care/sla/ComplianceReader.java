package io.uplink.adapter.in.web.care.sla;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.care.sla.SlaPageViews.Option;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Times;
import io.uplink.application.care.sla.ReportCompliance;
import io.uplink.application.care.sla.port.ComplianceQueries;
import io.uplink.application.care.sla.port.ComplianceQueries.By;
import io.uplink.application.care.sla.port.ComplianceQueries.Kept;
import io.uplink.application.care.sla.port.ComplianceQueries.Line;
import io.uplink.application.care.ticket.ListTicketChoices;
import io.uplink.application.care.ticket.port.TicketQueries;
import io.uplink.application.shared.Permission;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.shared.Language;
import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Turns the report into lines that people read, each number with the list that it counts. */
@RequestScoped
class ComplianceReader {

    /**
     * The page.
     *
     * @param cut whether there are more groups than are shown
     */
    @TemplateData
    public record ReportPage(
            String from,
            String until,
            List<Option> groupings,
            List<Option> branches,
            String grouping,
            List<LineView> lines,
            ComplianceChart chart,
            boolean cut,
            String export) {

        public boolean isEmpty() {
            return lines.isEmpty() || lines.getFirst().tickets().text().equals("0");
        }
    }

    /** A group, or the whole. */
    @TemplateData
    public record LineView(
            boolean whole,
            String name,
            Counted tickets,
            KeptView response,
            KeptView reply,
            KeptView resolution) {}

    /**
     * A target of a group.
     *
     * @param percent with its sign; empty if nothing is decided
     * @param whole the same as a number for the chart
     * @param median empty where no time is known
     */
    @TemplateData
    public record KeptView(
            String percent,
            double whole,
            Counted met,
            Counted missed,
            String median,
            String ninetieth) {}

    /** A number and the address of its list; an empty one opens nothing. */
    @TemplateData
    public record Counted(String text, String list) {}

    private final ReportCompliance report;
    private final ListTicketChoices listChoices;
    private final Actors actors;
    private final Reader reader;
    private final Times times;
    private final InstantSource clock;

    ComplianceReader(
            ReportCompliance report,
            ListTicketChoices listChoices,
            Actors actors,
            Reader reader,
            Times times,
            InstantSource clock) {
        this.report = report;
        this.listChoices = listChoices;
        this.actors = actors;
        this.reader = reader;
        this.times = times;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), times.zone());
    }

    ReportCompliance.Input input(ComplianceSearch search) {
        return search.read(today(), times.zone());
    }

    List<Line> lines(ReportCompliance.Input input) {
        return report.execute(actors.current(), input);
    }

    ReportPage page(ComplianceSearch search) {
        var input = input(search);
        var found = lines(input);
        var lists = lists(input);
        var views = found.stream().map(line -> view(line, input.by(), lists)).toList();
        var shown = views.stream().filter(line -> !line.whole()).toList();
        var typed = search.typed(today());
        return new ReportPage(
                typed.getOrDefault("from", ""),
                typed.getOrDefault("until", ""),
                groupings(input.by()),
                branches(typed.getOrDefault("branch", "")),
                word(input.by()),
                views,
                ComplianceChart.of(shown),
                shown.size() >= ComplianceQueries.MOST_GROUPS,
                "/reports/sla/export.csv?by=%s&from=%s&until=%s&branch=%s"
                        .formatted(
                                input.by().code(),
                                input.from(),
                                input.until(),
                                typed.getOrDefault("branch", "")));
    }

    /** With what was typed and nothing counted, after it was refused. */
    ReportPage blank(ComplianceSearch search) {
        var typed = search.typed(today());
        var by = By.ofCode(typed.getOrDefault("by", "")).orElse(By.BRANCH);
        return new ReportPage(
                typed.getOrDefault("from", ""),
                typed.getOrDefault("until", ""),
                groupings(by),
                branches(typed.getOrDefault("branch", "")),
                word(by),
                List.of(),
                ComplianceChart.of(List.of()),
                false,
                "");
    }

    String name(Line line, By by) {
        if (line.whole()) {
            return messages().whole();
        }
        if (line.key().isEmpty()) {
            return by == By.TEAM ? messages().noTeam() : messages().nobody();
        }
        return by == By.PRIORITY
                ? words().priority(Priority.ofCode(line.key().get()))
                : reader.language() == Language.SWAHILI ? line.swahili() : line.english();
    }

    private LineView view(Line line, By by, Optional<String> lists) {
        var list = list(line, by, lists);
        return new LineView(
                line.whole(),
                name(line, by),
                counted(line.tickets(), list, ""),
                kept(line.response(), list, "response"),
                kept(line.reply(), list, "reply"),
                kept(line.resolution(), list, "resolution"));
    }

    private KeptView kept(Kept kept, String list, String target) {
        return new KeptView(
                kept.percent().map(share -> Math.round(share) + " %").orElse(""),
                kept.percent().orElse(0.0),
                counted(kept.met(), list, "&clock=" + target + "-met"),
                counted(kept.missed(), list, "&clock=" + target + "-missed"),
                kept.median().map(this::spelled).orElse(""),
                kept.ninetieth().map(this::spelled).orElse(""));
    }

    private String spelled(Duration time) {
        return words().working(time);
    }

    private static Counted counted(long number, String list, String clock) {
        return new Counted(String.valueOf(number), list.isEmpty() ? "" : list + clock);
    }

    private static String list(Line line, By by, Optional<String> lists) {
        var parameter =
                switch (by) {
                    case PERSON -> "assignee";
                    case TEAM -> "team";
                    case BRANCH -> "branch";
                    case CATEGORY -> "category";
                    case PRIORITY -> "priority";
                };
        return lists.map(list ->
                        // A branch that was asked for is in the list's address already.
                        line.whole() || (by == By.BRANCH && list.contains("&branch="))
                                ? list
                                : list
                                        + "&"
                                        + parameter
                                        + "="
                                        + line.key().orElse(TicketQueries.NONE.toString()))
                .orElse("");
    }

    /** A list that shows more or less than was counted would belie its number. */
    private Optional<String> lists(ReportCompliance.Input input) {
        var counted = actors.current().reach(Permission.REPORTS_VIEW);
        if (!counted.equals(actors.current().reach(Permission.TICKETS_VIEW))) {
            return Optional.empty();
        }
        var narrowed = input.branch().map(id -> "&branch=" + id).orElse("");
        return Optional.of(
                "/tickets?view=all&openedFrom=%s&openedUntil=%s%s"
                        .formatted(input.from(), input.until(), narrowed));
    }

    private List<Option> groupings(By chosen) {
        return Arrays.stream(By.values())
                .map(by -> new Option(by.code(), word(by), by == chosen))
                .toList();
    }

    private String word(By by) {
        return switch (by) {
            case PERSON -> messages().person();
            case TEAM -> messages().team();
            case BRANCH -> messages().branch();
            case CATEGORY -> messages().category();
            case PRIORITY -> messages().priority();
        };
    }

    /** Who may not see tickets is offered no branch to narrow by. */
    private List<Option> branches(String chosen) {
        if (actors.current().reach(Permission.TICKETS_VIEW).isEmpty()) {
            return List.of();
        }
        return listChoices.execute(actors.current()).branches().stream()
                .map(branch ->
                        new Option(
                                branch.id().toString(),
                                branch.name(),
                                branch.id().toString().equals(chosen)))
                .toList();
    }

    private Words words() {
        return new Words(reader.language());
    }

    private SlaMessages messages() {
        return words().messages();
    }
}

package io.uplink.adapter.in.web.insight.daily;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.insight.daily.DayView.Card;
import io.uplink.adapter.in.web.insight.daily.DayView.Choice;
import io.uplink.adapter.in.web.insight.daily.DayView.Figure;
import io.uplink.adapter.in.web.insight.daily.DayView.Line;
import io.uplink.adapter.in.web.insight.daily.DayView.Part;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.application.insight.daily.ShowDay;
import io.uplink.application.insight.daily.port.DailySummaries.Kept;
import io.uplink.application.shared.Permission;
import io.uplink.domain.insight.daily.DailySummary;
import io.uplink.domain.insight.daily.DailySummary.Aged;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Moments;
import io.uplink.domain.shared.id.BranchId;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** What branches were told of their days, and what they would be told now. */
@Path("/reports/daily")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class DailyPages {

    @CheckedTemplate(basePath = "insight/daily")
    static class Pages {
        static native TemplateInstance show(DayView page);
    }

    private final ShowDay showDay;
    private final Actors actors;
    private final Reader reader;

    DailyPages(ShowDay showDay, Actors actors, Reader reader) {
        this.showDay = showDay;
        this.actors = actors;
        this.reader = reader;
    }

    @GET
    public TemplateInstance show(
            @RestQuery Optional<UUID> branch, @RestQuery Optional<String> day) {
        var found =
                showDay.execute(
                        actors.current(), new ShowDay.Input(branch.map(BranchId::new), day(day)));
        var zone = found.branch().map(one -> one.zone()).orElse(ZoneId.of("UTC"));
        var cards = new ArrayList<Card>();
        found.now().ifPresent(summary -> cards.add(card(words().now(), "now", summary, zone)));
        found.kept().reversed().forEach(kept -> cards.add(card(kept, zone)));
        return reader.page(
                Pages.show(
                        new DayView(
                                found.branches().stream()
                                        .map(one ->
                                                new Choice(
                                                        one.id().toString(),
                                                        one.name(),
                                                        found.branch()
                                                                .map(chosen ->
                                                                        chosen.id()
                                                                                .equals(one.id()))
                                                                .orElse(false)))
                                        .toList(),
                                found.branch().isPresent() ? found.day().toString() : "",
                                cards,
                                actors.current().reach(Permission.SETTINGS_MANAGE).isPresent())));
    }

    private static Optional<LocalDate> day(Optional<String> typed) {
        try {
            return typed.filter(text -> !text.isBlank()).map(Moments::day);
        } catch (DateTimeException strange) {
            throw Invalid.of("day", "date.unreadable");
        }
    }

    private Card card(Kept kept, ZoneId zone) {
        var title = words().at("%02d:00".formatted(kept.slot().hour()));
        var outcome = kept.outcome().code();
        return kept.content()
                .map(summary -> card(title, outcome, summary, zone))
                .orElseGet(() ->
                        new Card(
                                title, outcome, "", List.of(), List.of(), 0, List.of(), 0,
                                List.of(), List.of()));
    }

    private Card card(String title, String outcome, DailySummary summary, ZoneId zone) {
        var since =
                DateTimeFormatter.ofPattern("d MMM, HH:mm", reader.language().locale())
                        .format(summary.since().atZone(zone));
        return new Card(
                title,
                outcome,
                words().since(since),
                figures(summary.counts()),
                summary.urgent().stream().map(DailyPages::line).toList(),
                summary.moreUrgent(),
                summary.others().stream().map(DailyPages::line).toList(),
                summary.moreOthers(),
                summary.resolvers().stream()
                        .map(one -> new Line("", one.name(), false, false, one.resolved()))
                        .toList(),
                summary.sections().stream()
                        .map(section ->
                                new Part(
                                        section.title().in(reader.language()),
                                        section.lines().stream()
                                                .map(line -> line.in(reader.language()))
                                                .toList()))
                        .toList());
    }

    private List<Figure> figures(DailySummary.Counts counts) {
        var words = words();
        return List.of(
                new Figure(words.open(), counts.open(), false),
                new Figure(words.inProgress(), counts.inProgress(), false),
                new Figure(words.pending(), counts.pending(), false),
                new Figure(words.opened(), counts.opened(), false),
                new Figure(words.resolved(), counts.resolved(), false),
                new Figure(words.missed(), counts.missed(), counts.missed() > 0));
    }

    private static Line line(Aged ticket) {
        return new Line(
                ticket.number(),
                ticket.subject(),
                ticket.critical(),
                ticket.overdue(),
                ticket.days());
    }

    private DailyMessages words() {
        return MessageBundles.get(
                DailyMessages.class, Localized.Literal.of(reader.language().code()));
    }
}

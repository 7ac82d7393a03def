package io.uplink.adapter.in.web.insight.wallboard;

import io.quarkus.qute.TemplateData;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.uplink.adapter.in.web.shared.Times;
import io.uplink.adapter.in.web.shell.Names;
import io.uplink.application.insight.wallboard.port.WallboardQueries.Board;
import io.uplink.application.insight.wallboard.port.WallboardQueries.Happened;
import io.uplink.application.insight.wallboard.port.WallboardQueries.Load;
import io.uplink.domain.shared.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * A wall in one language, the same for all who read it: nobody's surname, no customer.
 *
 * @param at what time the figures are of, to the minute
 */
@TemplateData
public record BoardView(
        String at, List<Tile> tiles, Oldest oldest, List<LoadLine> loads, List<Event> latest) {

    /** In percent; below it the share is marked. */
    private static final int TARGET = 90;

    /**
     * One figure.
     *
     * @param tone {@code bad}, {@code warn}, {@code ok} or none; an icon says the same
     */
    @TemplateData
    public record Tile(String label, String value, String detail, String tone, String icon) {}

    /** The ticket that waits longest; all empty where nobody waits. */
    @TemplateData
    public record Oldest(String number, String subject, String span) {

        static final Oldest NONE = new Oldest("", "", "");
    }

    /** What somebody has to do; {@code most} is what the busiest has, for the length of a bar. */
    @TemplateData
    public record LoadLine(String name, int unresolved, int overdue, int most) {}

    /** What happened to a ticket, at what time of the day. */
    @TemplateData
    public record Event(String time, String number, String subject, String icon, String words) {}

    static BoardView of(Board board, Language language, ZoneId zone) {
        var words =
                MessageBundles.get(WallboardMessages.class, Localized.Literal.of(language.code()));
        var clock = DateTimeFormatter.ofPattern("HH:mm", language.locale()).withZone(zone);
        var most = board.loads().stream().mapToInt(Load::unresolved).max().orElse(1);
        return new BoardView(
                clock.format(board.at()),
                tiles(board, words),
                board.oldest()
                        .map(one ->
                                new Oldest(
                                        one.number(),
                                        one.subject(),
                                        since(one.openedAt(), board.at(), language)))
                        .orElse(Oldest.NONE),
                board.loads().stream()
                        .map(load ->
                                new LoadLine(
                                        Names.first(load.name()),
                                        load.unresolved(),
                                        load.overdue(),
                                        most))
                        .toList(),
                board.latest().stream().map(one -> event(one, words, clock)).toList());
    }

    private static List<Tile> tiles(Board board, WallboardMessages words) {
        var now = board.now();
        var today = board.today();
        return List.of(
                tile(
                        words.open(),
                        now.unresolved(),
                        words.openParts(now.inProgress(), now.pending())),
                marked(words.overdue(), now.overdue(), "bad", "alert-circle"),
                marked(words.atRisk(), now.atRisk(), "warn", "alert-triangle"),
                marked(words.unassigned(), now.unassigned(), "warn", "user-question"),
                marked(words.replies(), now.repliesWaiting(), "warn", "message-2"),
                tile(words.openedToday(), today.opened(), ""),
                tile(words.resolvedToday(), today.resolved(), ""),
                today.percentKept()
                        .map(percent ->
                                new Tile(
                                        words.keptToday(),
                                        percent + " %",
                                        words.keptOf(today.kept(), today.kept() + today.missed()),
                                        percent < TARGET ? "bad" : "ok",
                                        percent < TARGET ? "alert-circle" : "circle-check"))
                        .orElseGet(() ->
                                new Tile(words.keptToday(), "–", words.nothingDue(), "", "")));
    }

    private static Tile tile(String label, int value, String detail) {
        return new Tile(label, Integer.toString(value), detail, "", "");
    }

    /** Only what is there is worth a colour. */
    private static Tile marked(String label, int value, String tone, String icon) {
        return new Tile(
                label, Integer.toString(value), "", value == 0 ? "" : tone, value == 0 ? "" : icon);
    }

    private static String since(Instant opened, Instant now, Language language) {
        return Times.span(Duration.between(opened, now).abs(), language);
    }

    private static Event event(Happened one, WallboardMessages words, DateTimeFormatter clock) {
        var time = clock.format(one.at());
        return switch (one.kind()) {
            case "opened" -> event(one, time, "circle-plus", words.opened());
            case "assigned" -> event(one, time, "user", words.assigned());
            case "wrote" -> event(one, time, "message-2", words.wrote());
            case "reply" -> event(one, time, "message-2", words.answered());
            case "pending" -> event(one, time, "player-pause", words.held());
            case "resolved" -> event(one, time, "circle-check", words.resolved());
            case "closed" -> event(one, time, "lock", words.closed());
            case "reopened" -> event(one, time, "rotate-clockwise", words.reopened());
            case "escalated" -> event(one, time, "arrow-up-circle", words.escalated());
            case "resolution-missed" -> event(one, time, "alert-circle", words.missed());
            default -> event(one, time, "progress", words.progressed());
        };
    }

    private static Event event(Happened one, String time, String icon, String words) {
        return new Event(time, one.number(), one.subject(), icon, words);
    }
}

package io.uplink.adapter.in.web.outreach.announcement;

import io.quarkus.qute.TemplateData;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.uplink.application.outreach.announcement.ShowAnnouncement.Shown;
import io.uplink.application.outreach.announcement.port.AnnouncementQueries.Choice;
import io.uplink.application.outreach.announcement.port.AnnouncementQueries.Listener;
import io.uplink.application.outreach.announcement.port.AnnouncementQueries.Row;
import io.uplink.application.outreach.announcement.port.AnnouncementQueries.Sheet;
import io.uplink.domain.outreach.announcement.Audience;
import io.uplink.domain.outreach.announcement.Importance;
import io.uplink.domain.shared.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Announcements in the reader's words. */
public final class AnnouncementViews {

    /** A state or an importance: a tag with its tone and icon. */
    @TemplateData
    public record Tag(String text, String tone, String icon) {}

    /** One of a list. */
    @TemplateData
    public record Line(
            UUID id,
            String title,
            Tag importance,
            String audience,
            Tag state,
            Instant from,
            Instant until,
            String author,
            boolean unread,
            long heard,
            long all) {}

    /** Everything about one. */
    @TemplateData
    public record Full(
            Line line,
            String text,
            int edition,
            long version,
            boolean forReader,
            boolean managed,
            boolean open,
            boolean mayTrace) {}

    /** One of the audience. */
    @TemplateData
    public record Ear(String name, Instant at, boolean read) {}

    /** Choices under one head. */
    @TemplateData
    public record Group(String name, List<Option> options) {}

    /** One choice. */
    @TemplateData
    public record Option(String value, String text) {}

    private final AnnouncementMessages words;
    private final Instant now;

    AnnouncementViews(Language language, Instant now) {
        words =
                MessageBundles.get(
                        AnnouncementMessages.class, Localized.Literal.of(language.code()));
        this.now = now;
    }

    Line line(Row row) {
        return new Line(
                row.id(),
                row.title(),
                importance(row.importance()),
                audience(row.audience(), row.audienceName()),
                state(row.withdrawnAt(), row.from(), row.until()),
                row.from(),
                row.until(),
                row.author(),
                row.readAt().isEmpty(),
                row.heard(),
                row.audienceSize());
    }

    Full full(Shown shown, boolean mayTrace) {
        var sheet = shown.sheet();
        var announcement = sheet.announcement();
        var line =
                new Line(
                        announcement.id().value(),
                        announcement.words().title(),
                        importance(announcement.words().importance()),
                        audience(announcement.audience().kind(), sheet.audienceName()),
                        state(
                                announcement.withdrawnAt(),
                                announcement.shown().from(),
                                announcement.shown().until()),
                        announcement.shown().from(),
                        announcement.shown().until(),
                        sheet.author(),
                        sheet.readAt().isEmpty(),
                        sheet.heard(),
                        sheet.audienceSize());
        var begun = !now.isBefore(announcement.shown().from());
        return new Full(
                line,
                announcement.words().text(),
                announcement.edition(),
                announcement.version(),
                sheet.forReader() && begun && announcement.withdrawnAt().isEmpty(),
                shown.managed(),
                announcement.withdrawnAt().isEmpty(),
                mayTrace);
    }

    static Ear ear(Listener listener) {
        return new Ear(
                listener.name(),
                listener.readAt().orElse(Instant.EPOCH),
                listener.readAt().isPresent());
    }

    List<Option> importances() {
        return Stream.of(Importance.values())
                .map(one -> new Option(one.code(), importance(one).text()))
                .toList();
    }

    /** By kind; everyone only for who may speak to the whole company. */
    List<Group> audiences(List<Choice> choices, boolean toEveryone) {
        var groups = new ArrayList<Group>();
        if (toEveryone) {
            groups.add(
                    new Group(
                            words.everyone(),
                            List.of(new Option(Audience.Kind.EVERYONE.code(), words.everyone()))));
        }
        groups.add(group(words.branches(), Audience.Kind.BRANCH, choices));
        groups.add(group(words.teams(), Audience.Kind.TEAM, choices));
        groups.add(group(words.roles(), Audience.Kind.ROLE, choices));
        groups.removeIf(group -> group.options().isEmpty());
        return groups;
    }

    private static Group group(String name, Audience.Kind kind, List<Choice> choices) {
        return new Group(
                name,
                choices.stream()
                        .filter(choice -> choice.audience().kind() == kind)
                        .map(choice ->
                                new Option(
                                        kind.code() + ":" + choice.audience().of().orElseThrow(),
                                        choice.name()))
                        .toList());
    }

    private Tag importance(Importance importance) {
        return switch (importance) {
            case NORMAL -> new Tag(words.normal(), "", "speakerphone");
            case IMPORTANT -> new Tag(words.important(), "warn", "speakerphone");
            case URGENT -> new Tag(words.urgent(), "bad", "alert-circle");
        };
    }

    String audience(Sheet sheet) {
        return audience(sheet.announcement().audience().kind(), sheet.audienceName());
    }

    private String audience(Audience.Kind kind, String name) {
        return switch (kind) {
            case EVERYONE -> words.everyone();
            case BRANCH -> words.toBranch(name);
            case TEAM -> words.toTeam(name);
            case ROLE -> words.toRole(name);
        };
    }

    private Tag state(Optional<Instant> withdrawnAt, Instant from, Instant until) {
        if (withdrawnAt.isPresent()) {
            return new Tag(words.withdrawn(), "bad", "ban");
        }
        if (now.isBefore(from)) {
            return new Tag(words.coming(), "", "clock");
        }
        return now.isBefore(until)
                ? new Tag(words.running(), "ok", "circle-check")
                : new Tag(words.over(), "", "circle-x");
    }
}

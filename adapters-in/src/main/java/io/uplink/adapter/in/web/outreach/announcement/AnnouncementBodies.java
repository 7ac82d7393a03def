package io.uplink.adapter.in.web.outreach.announcement;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.application.outreach.announcement.ShowAnnouncement.Shown;
import io.uplink.application.outreach.announcement.port.AnnouncementQueries.Listener;
import io.uplink.application.outreach.announcement.port.AnnouncementQueries.Row;
import io.uplink.domain.outreach.announcement.Announcement;
import io.uplink.domain.outreach.announcement.Audience;
import io.uplink.domain.outreach.announcement.Importance;
import io.uplink.domain.shared.Invalid;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Announcements as the API takes and gives them. */
final class AnnouncementBodies {

    private AnnouncementBodies() {}

    /** Audience is everyone, or a branch, role or team with its id. */
    @RegisterForReflection
    public record NewAnnouncement(
            @Nullable String title,
            @Nullable String text,
            @Nullable String importance,
            @Nullable String audience,
            @Nullable UUID audienceId,
            @Nullable Instant from,
            @Nullable Instant until) {}

    /** All that may change. */
    @RegisterForReflection
    public record Correction(
            @Nullable String title,
            @Nullable String text,
            @Nullable String importance,
            @Nullable Instant from,
            @Nullable Instant until,
            boolean again) {}

    /** The edition that was shown. */
    @RegisterForReflection
    public record Edition(int edition) {}

    /** An announcement as it is now. */
    @RegisterForReflection
    public record AnnouncementView(
            UUID id,
            String title,
            String text,
            String importance,
            String audience,
            Optional<UUID> audienceId,
            Instant from,
            Instant until,
            UUID author,
            Instant publishedAt,
            Optional<Instant> withdrawnAt,
            int edition,
            long version) {

        static AnnouncementView of(Announcement announcement) {
            return new AnnouncementView(
                    announcement.id().value(),
                    announcement.words().title(),
                    announcement.words().text(),
                    announcement.words().importance().code(),
                    announcement.audience().kind().code(),
                    announcement.audience().of(),
                    announcement.shown().from(),
                    announcement.shown().until(),
                    announcement.author().value(),
                    announcement.publishedAt(),
                    announcement.withdrawnAt(),
                    announcement.edition(),
                    announcement.version());
        }
    }

    /** One of a list; the counts are those of who looks after it. */
    @RegisterForReflection
    public record RowView(
            UUID id,
            String title,
            String importance,
            String audience,
            String audienceName,
            Instant from,
            Instant until,
            Optional<Instant> withdrawnAt,
            String author,
            Optional<Instant> readAt,
            long heard,
            long audienceSize) {

        static RowView of(Row row) {
            return new RowView(
                    row.id(),
                    row.title(),
                    row.importance().code(),
                    row.audience().code(),
                    row.audienceName(),
                    row.from(),
                    row.until(),
                    row.withdrawnAt(),
                    row.author(),
                    row.readAt(),
                    row.heard(),
                    row.audienceSize());
        }
    }

    /** One with how it stands for the caller; counts only for who looks after it. */
    @RegisterForReflection
    @Schema(name = "AnnouncementSheet")
    public record SheetView(
            AnnouncementView announcement,
            String audienceName,
            String author,
            boolean forMe,
            Optional<Instant> readAt,
            Optional<Long> heard,
            Optional<Long> audienceSize) {

        static SheetView of(Shown shown) {
            var sheet = shown.sheet();
            return new SheetView(
                    AnnouncementView.of(sheet.announcement()),
                    sheet.audienceName(),
                    sheet.author(),
                    sheet.forReader(),
                    sheet.readAt(),
                    Optional.of(sheet.heard()).filter(_ -> shown.managed()),
                    Optional.of(sheet.audienceSize()).filter(_ -> shown.managed()));
        }
    }

    /** One of the audience. */
    @RegisterForReflection
    public record ListenerView(UUID id, String name, Optional<Instant> readAt) {

        static ListenerView of(Listener listener) {
            return new ListenerView(listener.id().value(), listener.name(), listener.readAt());
        }
    }

    static Importance importance(@Nullable String code) {
        return Inputs.given(code)
                .map(given ->
                        Importance.ofCode(given)
                                .orElseThrow(() -> Invalid.of("importance", "choice.unknown")))
                .orElse(Importance.NORMAL);
    }

    static Audience audience(@Nullable String kind, @Nullable UUID id) {
        var given = Inputs.given(kind).orElseThrow(() -> Invalid.of("audience", "required"));
        var known =
                Audience.Kind.ofCode(given)
                        .orElseThrow(() -> Invalid.of("audience", "choice.unknown"));
        if (known == Audience.Kind.EVERYONE) {
            return Audience.everyone();
        }
        return Optional.ofNullable(id)
                .map(of -> Audience.of(known, of))
                .orElseThrow(() -> Invalid.of("audienceId", "required"));
    }

    static Instant moment(String field, @Nullable Instant given) {
        return Optional.ofNullable(given).orElseThrow(() -> Invalid.of(field, "required"));
    }
}

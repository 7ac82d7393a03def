package io.uplink.adapter.out.postgres.outreach.announcement;

import io.uplink.domain.outreach.announcement.Announcement;
import io.uplink.domain.outreach.announcement.AnnouncementId;
import io.uplink.domain.outreach.announcement.Audience;
import io.uplink.domain.outreach.announcement.Importance;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import java.util.Optional;

/** Between rows and what they mean. */
final class AnnouncementMapper {

    private AnnouncementMapper() {}

    static Announcement toDomain(AnnouncementEntity row) {
        return new Announcement(
                new AnnouncementId(row.id),
                new Announcement.Words(
                        row.title, row.body, Importance.ofCode(row.importance).orElseThrow()),
                new Audience(
                        Audience.Kind.ofCode(row.audienceKind).orElseThrow(),
                        Optional.ofNullable(row.audienceId)),
                Optional.ofNullable(row.branchId).map(BranchId::new),
                new Announcement.Period(row.visibleFrom, row.visibleUntil),
                new PersonId(row.authorId),
                row.publishedAt,
                Optional.ofNullable(row.withdrawnAt),
                row.edition,
                row.version);
    }

    static AnnouncementEntity copy(Announcement announcement, AnnouncementEntity row) {
        row.title = announcement.words().title();
        row.body = announcement.words().text();
        row.importance = announcement.words().importance().code();
        row.audienceKind = announcement.audience().kind().code();
        row.audienceId = announcement.audience().of().orElse(null);
        row.branchId = announcement.branch().map(BranchId::value).orElse(null);
        row.visibleFrom = announcement.shown().from();
        row.visibleUntil = announcement.shown().until();
        row.authorId = announcement.author().value();
        row.publishedAt = announcement.publishedAt();
        row.withdrawnAt = announcement.withdrawnAt().orElse(null);
        row.edition = announcement.edition();
        return row;
    }
}

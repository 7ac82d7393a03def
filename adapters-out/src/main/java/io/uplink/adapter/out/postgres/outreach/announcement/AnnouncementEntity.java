package io.uplink.adapter.out.postgres.outreach.announcement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code announcement}. */
@Entity
@Table(name = "announcement")
@NullUnmarked
class AnnouncementEntity {

    @Id UUID id;
    String title;
    String body;
    String importance;

    @Column(name = "audience_kind", updatable = false)
    String audienceKind;

    @Column(name = "audience_id", updatable = false)
    UUID audienceId;

    @Column(name = "branch_id", updatable = false)
    UUID branchId;

    @Column(name = "visible_from")
    Instant visibleFrom;

    @Column(name = "visible_until")
    Instant visibleUntil;

    @Column(name = "author_id", updatable = false)
    UUID authorId;

    @Column(name = "published_at", updatable = false)
    Instant publishedAt;

    @Column(name = "withdrawn_at")
    Instant withdrawnAt;

    int edition;

    @Version long version;
}

package io.uplink.adapter.out.postgres.outreach.announcement;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.uplink.adapter.out.postgres.shared.Db;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.outreach.announcement.port.AnnouncementRepository;
import io.uplink.domain.outreach.announcement.Announcement;
import io.uplink.domain.outreach.announcement.AnnouncementId;
import io.uplink.domain.outreach.announcement.Audience;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Announcement rows, and those of who has read them. */
@ApplicationScoped
class HibernateAnnouncementRepository implements AnnouncementRepository {

    private static final String READ =
            """
            insert into announcement_read (announcement_id, person_id, edition, read_at)
            values ($1, $2, $3, $4)
                on conflict (announcement_id, person_id) do update
                   set edition = excluded.edition, read_at = excluded.read_at
                 where announcement_read.edition < excluded.edition
            """;

    private static final String IS_FOR = "select announcement_is_for($1, $2, $3)";

    private static final String PLACE =
            """
            select b.id from branch b where $1 = 'branch' and b.id = $2 and b.active
            union all
            select t.branch_id from team t where $1 = 'team' and t.id = $2 and t.active
            union all
            select null from role r where $1 = 'role' and r.id = $2
            union all
            select null where $1 = 'everyone'
            """;

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<AnnouncementEntity, UUID> {}

    private final Rows rows;
    private final Db db;
    private final Statements statements;

    HibernateAnnouncementRepository(Rows rows, Db db, Statements statements) {
        this.rows = rows;
        this.db = db;
        this.statements = statements;
    }

    @Override
    public Optional<Announcement> findById(AnnouncementId id) {
        return Optional.ofNullable(
                        db.<@Nullable AnnouncementEntity>await(() -> rows.findById(id.value())))
                .map(AnnouncementMapper::toDomain);
    }

    @Override
    public void save(Announcement announcement) {
        db.await(() ->
                rows.findById(announcement.id().value())
                        .chain(row ->
                                rows.persistAndFlush(
                                        AnnouncementMapper.copy(
                                                announcement,
                                                row == null
                                                        ? fresh(announcement)
                                                        : sameVersion(row, announcement)))));
    }

    private static AnnouncementEntity fresh(Announcement announcement) {
        var row = new AnnouncementEntity();
        row.id = announcement.id().value();
        row.version = 1;
        return row;
    }

    private static AnnouncementEntity sameVersion(
            AnnouncementEntity row, Announcement announcement) {
        Version.requireSame(Version.of(announcement.version()), row.version);
        return row;
    }

    @Override
    public void markRead(AnnouncementId id, PersonId person, int edition, Instant now) {
        statements.write(READ, id.value(), person.value(), edition, now);
    }

    @Override
    public boolean isFor(Audience audience, PersonId person) {
        return statements
                .list(
                        Boolean.class,
                        IS_FOR,
                        audience.kind().code(),
                        audience.of().orElse(null),
                        person.value())
                .getFirst();
    }

    @Override
    public Optional<Place> place(Audience audience) {
        return statements
                .list(Object[].class, PLACE, audience.kind().code(), audience.of().orElse(null))
                .stream()
                .findFirst()
                .map(row -> new Place(Optional.ofNullable((UUID) row[0]).map(BranchId::new)));
    }
}

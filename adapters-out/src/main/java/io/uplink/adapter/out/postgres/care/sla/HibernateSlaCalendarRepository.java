package io.uplink.adapter.out.postgres.care.sla;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.uplink.adapter.out.postgres.shared.Db;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.care.sla.port.SlaCalendarRepository;
import io.uplink.domain.care.sla.SlaCalendar;
import io.uplink.domain.care.sla.SlaCalendarId;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.BranchId;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Calendars as rows, each read whole in one statement. */
@ApplicationScoped
class HibernateSlaCalendarRepository implements SlaCalendarRepository {

    /** Beside each other: joined, each interval would come once for each holiday. */
    private static final String WHOLE =
            """
            select c.id, c.name, c.time_zone, c.standard, c.branch_id, c.version,
                   coalesce((select json_agg(json_build_object('day', i.weekday,
                                'from', i.from_minute, 'to', i.to_minute))
                               from sla_interval i where i.calendar_id = c.id), '[]') as intervals,
                   coalesce((select json_agg(json_build_object('name', h.name, 'day', h.day,
                                'yearly', h.yearly))
                               from sla_holiday h where h.calendar_id = c.id), '[]') as holidays
              from sla_calendar c
             where
            """;

    private static final String TO_CHANGE =
            "select distinct c from SlaCalendarEntity c"
                    + " left join fetch c.intervals left join fetch c.holidays where c.id = ?1";

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<SlaCalendarEntity, UUID> {}

    private final Rows rows;
    private final Db db;
    private final Sql sql;
    private final InstantSource clock;

    HibernateSlaCalendarRepository(Rows rows, Db db, Sql sql, InstantSource clock) {
        this.rows = rows;
        this.db = db;
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Optional<SlaCalendar> findById(SlaCalendarId id) {
        return Optional.ofNullable(db.<@Nullable SlaCalendarEntity>await(() -> whole(id.value())))
                .map(SlaMapper::toDomain);
    }

    @Override
    public SlaCalendar forBranch(BranchId branch) {
        return sql.one(
                        WHOLE + "c.branch_id = $1 or c.standard order by c.standard limit 1",
                        Tuple.of(branch.value()),
                        SlaMapper::calendar)
                .orElseThrow(() -> new IllegalStateException("no standard SLA calendar"));
    }

    @Override
    public List<SlaCalendar> all() {
        return sql.list(
                WHOLE
                        + "c.standard or c.branch_id is not null"
                        + " order by c.standard desc, c.name, c.id",
                Tuple.tuple(),
                SlaMapper::calendar);
    }

    @Override
    public void save(SlaCalendar calendar) {
        db.await(() ->
                whole(calendar.id().value())
                        .chain(row ->
                                rows.persistAndFlush(
                                        SlaMapper.copy(
                                                calendar,
                                                row == null
                                                        ? fresh(calendar)
                                                        : sameVersion(row, calendar)))));
    }

    /** Without a limit, which Hibernate could apply only after fetching a whole collection. */
    private Uni<@Nullable SlaCalendarEntity> whole(UUID id) {
        return rows.list(TO_CHANGE, id)
                .<@Nullable SlaCalendarEntity>map(
                        found -> found.isEmpty() ? null : found.getFirst());
    }

    private SlaCalendarEntity fresh(SlaCalendar calendar) {
        var row = new SlaCalendarEntity();
        row.id = calendar.id().value();
        row.createdAt = clock.instant();
        row.version = 1;
        return row;
    }

    private static SlaCalendarEntity sameVersion(SlaCalendarEntity row, SlaCalendar calendar) {
        Version.requireSame(Version.of(calendar.version()), row.version);
        return row;
    }
}

package io.uplink.adapter.out.postgres.care.sla;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.uplink.adapter.out.postgres.shared.Db;
import io.uplink.application.care.sla.port.SlaCalendarRepository;
import io.uplink.domain.care.sla.SlaCalendar;
import io.uplink.domain.care.sla.SlaCalendarId;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.BranchId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Calendars as rows, each fetched whole in one statement. */
@ApplicationScoped
class HibernateSlaCalendarRepository implements SlaCalendarRepository {

    private static final String WHOLE =
            "select distinct c from SlaCalendarEntity c"
                    + " left join fetch c.intervals left join fetch c.holidays where ";

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<SlaCalendarEntity, UUID> {}

    private final Rows rows;
    private final Db db;
    private final InstantSource clock;

    HibernateSlaCalendarRepository(Rows rows, Db db, InstantSource clock) {
        this.rows = rows;
        this.db = db;
        this.clock = clock;
    }

    @Override
    public Optional<SlaCalendar> findById(SlaCalendarId id) {
        return find("c.id = ?1", id.value()).stream().findAny();
    }

    @Override
    public SlaCalendar forBranch(BranchId branch) {
        var candidates = find("c.branchId = ?1 or c.standard", branch.value());
        return candidates.stream()
                .min(Comparator.comparing(SlaCalendar::standard))
                .orElseThrow(() -> new IllegalStateException("no standard SLA calendar"));
    }

    @Override
    public List<SlaCalendar> all() {
        return find("c.standard or c.branchId is not null").stream()
                .sorted(
                        Comparator.comparing((SlaCalendar calendar) -> !calendar.standard())
                                .thenComparing(SlaCalendar::name))
                .toList();
    }

    @Override
    public void save(SlaCalendar calendar) {
        db.await(() ->
                rows.find(WHOLE + "c.id = ?1", calendar.id().value())
                        .firstResult()
                        .chain(row ->
                                rows.persistAndFlush(
                                        SlaMapper.copy(
                                                calendar,
                                                row == null
                                                        ? fresh(calendar)
                                                        : sameVersion(row, calendar)))));
    }

    private List<SlaCalendar> find(String condition, Object... arguments) {
        return db
                .<List<SlaCalendarEntity>>await(
                        () -> rows.find(WHOLE + condition, arguments).list())
                .stream()
                .map(SlaMapper::toDomain)
                .toList();
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

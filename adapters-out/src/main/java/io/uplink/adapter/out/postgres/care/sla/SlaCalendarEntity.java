package io.uplink.adapter.out.postgres.care.sla;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code sla_calendar} with its intervals and holidays. */
@Entity
@Table(name = "sla_calendar")
@NullUnmarked
class SlaCalendarEntity {

    @Id UUID id;
    String name;

    @Column(name = "time_zone")
    String timeZone;

    boolean standard;

    @Column(name = "branch_id")
    UUID branchId;

    @ElementCollection
    @CollectionTable(name = "sla_interval", joinColumns = @JoinColumn(name = "calendar_id"))
    Set<IntervalRow> intervals = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "sla_holiday", joinColumns = @JoinColumn(name = "calendar_id"))
    Set<HolidayRow> holidays = new HashSet<>();

    @Version long version;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    /** A row of {@code sla_interval}. */
    @Embeddable
    record IntervalRow(
            int weekday,
            @Column(name = "from_minute") int fromMinute,
            @Column(name = "to_minute") int toMinute) {}

    /** A row of {@code sla_holiday}. */
    @Embeddable
    record HolidayRow(String name, LocalDate day, boolean yearly) {}
}

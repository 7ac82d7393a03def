package io.uplink.application.care.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.care.sla.port.SlaCalendarRepository;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.care.sla.BusinessCalendar;
import io.uplink.domain.care.sla.BusinessCalendar.Holiday;
import io.uplink.domain.care.sla.Interval;
import io.uplink.domain.care.sla.SlaCalendar;
import io.uplink.domain.care.sla.SlaCalendarId;
import io.uplink.domain.shared.id.BranchId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link SlaCalendarRepository} must do. */
public interface SlaCalendarRepositoryContract {

    /** Holds a standard calendar. */
    SlaCalendarRepository calendars();

    UnitOfWork unitOfWork();

    UUID newId();

    /** A branch that has no calendar of its own. */
    BranchId aBranch();

    @Test
    default void whoKeptOneFindsItAsItIsNowInTheSameUnitOfWork() {
        var own = aCalendar(Optional.of(aBranch()), 0);
        var found =
                unitOfWork()
                        .perform(() -> {
                            calendars().save(own);
                            return calendars().findById(own.id());
                        });
        assertThat(found).map(SlaCalendar::name).contains(own.name());
        assertThat(found).map(SlaCalendar::version).contains(1L);
    }

    @Test
    default void theStandardCalendarCountsForABranchWithoutItsOwn() {
        var branch = aBranch();

        assertThat(unitOfWork().perform(() -> calendars().forBranch(branch)))
                .returns(true, SlaCalendar::standard);
    }

    @Test
    default void aBranchGoesByItsOwnCalendar() {
        var branch = aBranch();
        var own = aCalendar(Optional.of(branch), 0);

        unitOfWork().run(() -> calendars().save(own));

        var found = unitOfWork().perform(() -> calendars().forBranch(branch));
        assertThat(found.id()).isEqualTo(own.id());
        assertSame(found, own);
        assertThat(found.version()).isEqualTo(1);
    }

    @Test
    default void theStandardCalendarComesFirst() {
        var own = aCalendar(Optional.of(aBranch()), 0);
        unitOfWork().run(() -> calendars().save(own));

        var all = unitOfWork().perform(() -> calendars().all());

        assertThat(all.getFirst().standard()).isTrue();
        assertThat(all).extracting(SlaCalendar::id).contains(own.id());
    }

    @Test
    default void aRetiredCalendarIsKeptForItsTicketsOnly() {
        var branch = aBranch();
        var own = aCalendar(Optional.of(branch), 0);
        unitOfWork().run(() -> calendars().save(own));

        unitOfWork().run(() -> calendars().save(stored(own.id()).retired()));

        assertThat(stored(own.id()).branch()).isEmpty();
        assertThat(unitOfWork().perform(() -> calendars().all()))
                .extracting(SlaCalendar::id)
                .doesNotContain(own.id());
        assertThat(unitOfWork().perform(() -> calendars().forBranch(branch)).standard()).isTrue();
    }

    @Test
    default void hoursAndHolidaysAreReplacedAsAWhole() {
        var own = aCalendar(Optional.of(aBranch()), 0);
        unitOfWork().run(() -> calendars().save(own));
        var changed =
                stored(own.id())
                        .withoutHoliday(LocalDate.of(2026, 12, 12))
                        .withHoliday(new Holiday("Stocktaking", LocalDate.of(2027, 1, 4), false))
                        .changed("Night", ZoneId.of("Europe/Berlin"), week("20:00", "22:00"));

        unitOfWork().run(() -> calendars().save(changed));

        assertSame(stored(own.id()), changed);
        assertThat(stored(own.id()).version()).isEqualTo(2);
    }

    @Test
    default void givenTwoReadersOfACalendar_whenBothSave_thenTheSecondIsStale() {
        var own = aCalendar(Optional.of(aBranch()), 0);
        unitOfWork().run(() -> calendars().save(own));
        var read = stored(own.id());
        unitOfWork()
                .run(() ->
                        calendars()
                                .save(
                                        read.withHoliday(
                                                new Holiday(
                                                        "Once", LocalDate.of(2027, 3, 3), false))));

        assertThatThrownBy(() ->
                        unitOfWork()
                                .run(() ->
                                        calendars()
                                                .save(
                                                        read.changed(
                                                                "Late",
                                                                read.hours().zone(),
                                                                read.week()))))
                .hasMessage("version.stale");
    }

    private SlaCalendar stored(SlaCalendarId id) {
        return unitOfWork().perform(() -> calendars().findById(id).orElseThrow());
    }

    private SlaCalendar aCalendar(Optional<BranchId> branch, long version) {
        return new SlaCalendar(
                new SlaCalendarId(newId()),
                "Branch hours",
                false,
                branch,
                new BusinessCalendar(
                        ZoneId.of("Africa/Nairobi"),
                        week("14:00", "24:00"),
                        List.of(
                                new Holiday("Jamhuri Day", LocalDate.of(2026, 12, 12), true),
                                new Holiday("Elections", LocalDate.of(2027, 8, 10), false))),
                version);
    }

    private static EnumMap<DayOfWeek, List<Interval>> week(String from, String to) {
        var week = new EnumMap<DayOfWeek, List<Interval>>(DayOfWeek.class);
        week.put(DayOfWeek.MONDAY, Interval.parse("08:00-13:00, " + from + "-" + to));
        week.put(DayOfWeek.SUNDAY, Interval.parse("10-12"));
        return week;
    }

    private static void assertSame(SlaCalendar found, SlaCalendar expected) {
        assertThat(found.name()).isEqualTo(expected.name());
        assertThat(found.hours().zone()).isEqualTo(expected.hours().zone());
        assertThat(found.week()).isEqualTo(expected.week());
        assertThat(found.hours().holidays()).isEqualTo(expected.hours().holidays());
    }
}

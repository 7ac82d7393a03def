package io.uplink.application.care.sla;

import io.uplink.application.care.sla.port.SlaCalendarRepository;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.sla.SlaCalendar;
import io.uplink.domain.care.sla.SlaCalendarId;
import io.uplink.domain.shared.Version;
import java.time.LocalDate;
import java.util.Optional;

/** Makes a holiday a working day again. */
@UseCase
public final class RemoveHoliday {

    /** {@code day} as it was added, also for a yearly one. */
    public record Input(SlaCalendarId calendar, LocalDate day, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final SlaCalendarRepository calendars;
    private final ActivityTrail activity;

    public RemoveHoliday(
            UnitOfWork unitOfWork, SlaCalendarRepository calendars, ActivityTrail activity) {
        this.unitOfWork = unitOfWork;
        this.calendars = calendars;
        this.activity = activity;
    }

    public SlaCalendar execute(Actor actor, Input input) {
        return unitOfWork.perform(() -> {
            var before = SlaAccess.calendar(calendars, actor, input.calendar());
            Version.requireSame(input.seen(), before.version());
            var after = before.withoutHoliday(input.day());
            calendars.save(after);
            SlaActivity.noted(
                    activity, actor, "sla-calendar.remove-holiday", Optional.of(before), after);
            return calendars.findById(after.id()).orElseThrow();
        });
    }
}

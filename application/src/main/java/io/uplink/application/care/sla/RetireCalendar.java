package io.uplink.application.care.sla;

import io.uplink.application.care.sla.port.SlaCalendarRepository;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.sla.SlaCalendar;
import io.uplink.domain.care.sla.SlaCalendarId;
import io.uplink.domain.shared.Version;
import java.util.Optional;

/** Lets a branch go by the standard calendar again; open tickets finish by the one they have. */
@UseCase
public final class RetireCalendar {

    /** The calendar that goes. */
    public record Input(SlaCalendarId calendar, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final SlaCalendarRepository calendars;
    private final ActivityTrail activity;

    public RetireCalendar(
            UnitOfWork unitOfWork, SlaCalendarRepository calendars, ActivityTrail activity) {
        this.unitOfWork = unitOfWork;
        this.calendars = calendars;
        this.activity = activity;
    }

    public SlaCalendar execute(Actor actor, Input input) {
        return unitOfWork.perform(() -> {
            var before = SlaAccess.calendar(calendars, actor, input.calendar());
            Version.requireSame(input.seen(), before.version());
            var after = before.retired();
            calendars.save(after);
            SlaActivity.noted(activity, actor, "sla-calendar.retire", Optional.of(before), after);
            return after;
        });
    }
}

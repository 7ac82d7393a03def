package io.uplink.application.care.sla;

import io.uplink.application.care.sla.port.SlaCalendarRepository;
import io.uplink.application.care.sla.port.SlaPolicyRepository;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.sla.BusinessCalendar.Holiday;
import io.uplink.domain.care.sla.SlaCalendar;
import io.uplink.domain.care.sla.SlaCalendarId;
import io.uplink.domain.care.sla.SlaPolicy;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Version;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;

/** Takes a day off a calendar, once or every year. */
@UseCase
public final class AddHoliday {

    /** {@code day} is empty where the caller gave none that can be read. */
    public record Input(
            SlaCalendarId calendar,
            String name,
            Optional<LocalDate> day,
            boolean yearly,
            Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final SlaCalendarRepository calendars;
    private final SlaPolicyRepository policies;
    private final InstantSource clock;
    private final ActivityTrail activity;

    public AddHoliday(
            UnitOfWork unitOfWork,
            SlaCalendarRepository calendars,
            SlaPolicyRepository policies,
            InstantSource clock,
            ActivityTrail activity) {
        this.unitOfWork = unitOfWork;
        this.calendars = calendars;
        this.policies = policies;
        this.clock = clock;
        this.activity = activity;
    }

    public SlaCalendar execute(Actor actor, Input input) {
        return unitOfWork.perform(() -> {
            var before = SlaAccess.calendar(calendars, actor, input.calendar());
            Version.requireSame(input.seen(), before.version());
            var after = before.withHoliday(holiday(input));
            policies.all().stream()
                    .filter(SlaPolicy::active)
                    .forEach(policy -> after.requireCompletes(policy, clock.instant()));
            calendars.save(after);
            SlaActivity.noted(
                    activity, actor, "sla-calendar.add-holiday", Optional.of(before), after);
            return calendars.findById(after.id()).orElseThrow();
        });
    }

    private static Holiday holiday(Input input) {
        var faults = new Faults();
        var name = faults.text("name", Optional.of(input.name()), 80);
        if (input.day().isEmpty()) {
            faults.add("day", "required");
        }
        faults.refuse();
        return new Holiday(name, input.day().orElseThrow(), input.yearly());
    }
}

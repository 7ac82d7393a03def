package io.uplink.application.care.sla;

import io.uplink.application.care.sla.port.SlaCalendarRepository;
import io.uplink.application.care.sla.port.SlaPolicyRepository;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.sla.SlaCalendar;
import io.uplink.domain.care.sla.SlaCalendarId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Version;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** Changes the name, the zone and the hours of a calendar; due times given before stay. */
@UseCase
public final class EditCalendar {

    /** {@code hours} as people type them; a day that is missing or blank is a day off. */
    public record Input(
            SlaCalendarId calendar,
            String name,
            String zone,
            Map<DayOfWeek, String> hours,
            Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final SlaCalendarRepository calendars;
    private final SlaPolicyRepository policies;
    private final InstantSource clock;
    private final ActivityTrail activity;

    public EditCalendar(
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
            var after = changed(before, input);
            policies.all().stream()
                    .filter(policy -> policy.active())
                    .forEach(policy -> after.requireCompletes(policy, clock.instant()));
            calendars.save(after);
            SlaActivity.noted(activity, actor, "sla-calendar.edit", Optional.of(before), after);
            return calendars.findById(after.id()).orElseThrow();
        });
    }

    /** Every fault of the form at once; what only the whole shows comes after. */
    private static SlaCalendar changed(SlaCalendar before, Input input) {
        var faults = new Faults();
        var name = faults.text("name", Optional.of(input.name()), 80);
        var zone = WorkingWeek.zone(input.zone(), faults);
        var week = WorkingWeek.read(input.hours(), faults);
        faults.refuse();
        try {
            return before.changed(name, zone, week);
        } catch (DomainException refused) {
            throw WorkingWeek.beside(refused);
        }
    }
}

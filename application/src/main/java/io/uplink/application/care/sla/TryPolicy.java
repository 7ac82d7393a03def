package io.uplink.application.care.sla;

import io.uplink.application.care.sla.port.SlaCalendarRepository;
import io.uplink.application.care.sla.port.SlaPolicyRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.sla.BusinessCalendar.Day;
import io.uplink.domain.care.sla.Situation;
import io.uplink.domain.care.sla.SlaCalendar;
import io.uplink.domain.care.sla.SlaCalendarId;
import io.uplink.domain.care.sla.SlaError;
import io.uplink.domain.care.sla.SlaPolicy;
import io.uplink.domain.care.sla.SlaScope;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.shared.DomainException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Says when a ticket would fall due and why, before anybody promises it. */
@UseCase
public final class TryPolicy {

    /**
     * What to try.
     *
     * @param scope what is known of the ticket: its priority, and what else one likes to say; a
     *     customer without a class is one of the standard class
     * @param calendar empty for the standard one
     * @param start on the clock of that calendar's zone; empty for now
     */
    public record Input(
            SlaScope scope, Optional<SlaCalendarId> calendar, Optional<LocalDateTime> start) {}

    /**
     * The promise and how it comes about.
     *
     * @param days from the start to the resolution target
     */
    public record Outcome(
            SlaPolicy policy,
            SlaCalendar calendar,
            Instant start,
            Instant responseDue,
            Instant resolutionDue,
            Optional<Instant> escalateAt,
            List<Day> days) {}

    private final UnitOfWork unitOfWork;
    private final SlaPolicyRepository policies;
    private final SlaCalendarRepository calendars;
    private final InstantSource clock;

    public TryPolicy(
            UnitOfWork unitOfWork,
            SlaPolicyRepository policies,
            SlaCalendarRepository calendars,
            InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.policies = policies;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Empty if nothing is promised for such a ticket. */
    public Optional<Outcome> execute(Actor actor, Input input) {
        actor.require(Permission.TICKETS_SLA);
        return unitOfWork.perform(() -> {
            var calendar = calendar(input.calendar());
            var inForce = policies.inForce(Optional.empty());
            var scope = input.scope();
            var ticket =
                    new Situation(
                            scope.priority().orElse(Priority.MEDIUM),
                            scope.category(),
                            scope.customerClass().or(inForce::customerClass),
                            scope.branch());
            return SlaPolicy.choose(inForce.policies(), ticket)
                    .map(policy -> outcome(policy, calendar, input.start()));
        });
    }

    private SlaCalendar calendar(Optional<SlaCalendarId> id) {
        return id.flatMap(calendars::findById)
                .or(() -> calendars.all().stream().filter(SlaCalendar::standard).findAny())
                .orElseThrow(() -> new DomainException(new SlaError.NoSuch()));
    }

    private Outcome outcome(SlaPolicy policy, SlaCalendar calendar, Optional<LocalDateTime> wall) {
        var hours = calendar.hours();
        var start =
                wall.map(typed -> typed.atZone(hours.zone()).toInstant()).orElse(clock.instant());
        var due = hours.addWorking(start, policy.resolution());
        return new Outcome(
                policy,
                calendar,
                start,
                hours.addWorking(start, policy.response()),
                due,
                policy.escalationAfter().map(after -> hours.addWorking(start, after)),
                hours.between(start, due));
    }
}

package io.uplink.application.care.sla;

import io.uplink.application.care.sla.port.SlaCalendarRepository;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.sla.SlaCalendar;
import io.uplink.domain.care.sla.SlaCalendarId;
import io.uplink.domain.care.sla.SlaError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.id.BranchId;
import java.util.Optional;

/** Gives a branch a calendar of its own, at first with the hours and holidays of the standard. */
@UseCase
public final class AddCalendar {

    /** Whose it is and what people call it. */
    public record Input(BranchId branch, String name) {}

    private final UnitOfWork unitOfWork;
    private final SlaCalendarRepository calendars;
    private final Ids ids;
    private final ActivityTrail activity;

    public AddCalendar(
            UnitOfWork unitOfWork,
            SlaCalendarRepository calendars,
            Ids ids,
            ActivityTrail activity) {
        this.unitOfWork = unitOfWork;
        this.calendars = calendars;
        this.ids = ids;
        this.activity = activity;
    }

    public SlaCalendar execute(Actor actor, Input input) {
        actor.require(Permission.TICKETS_SLA, Placement.in(input.branch()));
        return unitOfWork.perform(() -> {
            var present = calendars.forBranch(input.branch());
            if (!present.standard()) {
                throw new DomainException(new SlaError.BranchTaken(present.name()));
            }
            var added =
                    new SlaCalendar(
                            new SlaCalendarId(ids.next()),
                            input.name(),
                            false,
                            Optional.of(input.branch()),
                            present.hours(),
                            0);
            calendars.save(added);
            SlaActivity.noted(activity, actor, "sla-calendar.add", Optional.empty(), added);
            return calendars.findById(added.id()).orElseThrow();
        });
    }
}

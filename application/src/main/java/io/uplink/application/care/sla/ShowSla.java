package io.uplink.application.care.sla;

import io.uplink.application.care.sla.port.SlaCalendarRepository;
import io.uplink.application.care.sla.port.SlaPolicyRepository;
import io.uplink.application.care.sla.port.SlaQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.sla.SlaCalendar;
import io.uplink.domain.care.sla.SlaPolicy;
import java.util.List;

/** Shows every policy and calendar to whoever may change one of them. */
@UseCase
public final class ShowSla {

    /** Nothing to choose: there is one set of policies. */
    public record Input() {}

    /** All that counts now. */
    public record Rules(
            List<SlaPolicy> policies, List<SlaCalendar> calendars, SlaQueries.Choices choices) {}

    private final UnitOfWork unitOfWork;
    private final SlaPolicyRepository policies;
    private final SlaCalendarRepository calendars;
    private final SlaQueries queries;

    public ShowSla(
            UnitOfWork unitOfWork,
            SlaPolicyRepository policies,
            SlaCalendarRepository calendars,
            SlaQueries queries) {
        this.unitOfWork = unitOfWork;
        this.policies = policies;
        this.calendars = calendars;
        this.queries = queries;
    }

    public Rules execute(Actor actor, Input input) {
        actor.require(Permission.TICKETS_SLA);
        var choices = queries.choices();
        return unitOfWork.perform(() -> new Rules(policies.all(), calendars.all(), choices));
    }
}

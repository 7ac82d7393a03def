package io.uplink.application.care.ticket;

import io.uplink.application.care.sla.port.SlaCalendarRepository;
import io.uplink.application.care.sla.port.SlaPolicyRepository;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Settings;
import io.uplink.domain.care.sla.BusinessCalendar;
import io.uplink.domain.care.sla.SlaCalendar;
import io.uplink.domain.care.sla.Targets;
import io.uplink.domain.care.sla.Warnings;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.care.ticket.Terms;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketDetails;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import java.util.Optional;

/** Which promises and which clock count for a ticket. */
@Part
public final class TicketTerms {

    private final SlaPolicyRepository policies;
    private final SlaCalendarRepository calendars;
    private final Settings settings;

    public TicketTerms(
            SlaPolicyRepository policies, SlaCalendarRepository calendars, Settings settings) {
        this.policies = policies;
        this.calendars = calendars;
        this.settings = settings;
    }

    /** What is known of a ticket that may not be written yet. */
    public record About(
            Priority priority,
            Optional<String> category,
            Optional<CustomerId> customer,
            Optional<BranchId> branch) {}

    /**
     * The policy chosen, and the calendar of the branch or else the standard one, which counts also
     * while nobody knows where.
     */
    public Terms of(About about) {
        return new Terms(
                policies.inForce(about.customer())
                        .choose(about.priority(), about.category(), about.branch()),
                about.branch()
                        .map(calendars::forBranch)
                        .orElseGet(() -> calendars.all().getFirst())
                        .clock(),
                warnings());
    }

    public Terms of(Priority priority, TicketDetails details, CustomerId customer) {
        return of(
                new About(
                        priority,
                        Optional.of(details.category()),
                        Optional.of(customer),
                        Optional.of(details.branch())));
    }

    public Terms of(Ticket.Snapshot ticket) {
        return of(ticket.priority(), ticket.details(), ticket.customer());
    }

    public Warnings warnings() {
        return settings.get(TicketSettings.WARN_AT);
    }

    /** The hours that its targets were computed from, whatever the branch goes by now. */
    public BusinessCalendar hours(Ticket.Snapshot ticket) {
        return ticket.targets()
                .map(Targets::calendar)
                .flatMap(calendars::findById)
                .map(SlaCalendar::hours)
                .orElseGet(() -> calendars.forBranch(ticket.details().branch()).hours());
    }

    /** Whom its policy names to escalate to. */
    public Optional<PersonId> escalationTo(Ticket.Snapshot ticket) {
        return ticket.targets()
                .map(Targets::policy)
                .flatMap(policies::findById)
                .flatMap(policy -> policy.escalationTo());
    }
}

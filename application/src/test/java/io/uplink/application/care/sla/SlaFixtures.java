package io.uplink.application.care.sla;

import static io.uplink.application.shared.ActorFixtures.THIKA;
import static io.uplink.application.shared.ActorFixtures.WESTLANDS;
import static io.uplink.domain.care.sla.CalendarFixtures.OFFICE_ID;

import io.uplink.application.care.sla.port.SlaQueries;
import io.uplink.domain.care.sla.CalendarFixtures;
import io.uplink.domain.care.sla.SlaCalendar;
import io.uplink.domain.care.sla.SlaPolicy;
import io.uplink.domain.care.sla.SlaPolicyId;
import io.uplink.domain.care.sla.SlaScope;
import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.care.ticket.Priority;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The four policies and the office hours that every company begins with. */
public final class SlaFixtures {

    private final InMemorySlaPolicyRepository policies = new InMemorySlaPolicyRepository();
    private final InMemorySlaCalendarRepository calendars = new InMemorySlaCalendarRepository();

    public SlaFixtures() {
        policies.save(policy(Priority.CRITICAL, 1, 4, 2));
        policies.save(policy(Priority.HIGH, 2, 8, 4));
        policies.save(policy(Priority.MEDIUM, 4, 24, 12));
        policies.save(policy(Priority.LOW, 8, 48, 24));
        calendars.save(
                new SlaCalendar(
                        OFFICE_ID,
                        "Office hours",
                        true,
                        Optional.empty(),
                        CalendarFixtures.office(),
                        0));
    }

    public InMemorySlaPolicyRepository policies() {
        return policies;
    }

    public InMemorySlaCalendarRepository calendars() {
        return calendars;
    }

    /** Two branches, a person, a category and a class. */
    public static SlaQueries.Choices choices() {
        return new SlaQueries.Choices(
                List.of(
                        new SlaQueries.Branch(WESTLANDS, "Westlands"),
                        new SlaQueries.Branch(THIKA, "Thika")),
                List.of(),
                List.of(new SlaQueries.Label("connectivity", "No connection", "Hakuna mtandao")),
                List.of(new SlaQueries.Label("vip", "VIP", "VIP")));
    }

    public SlaPolicy inForce(Priority priority) {
        return policies.inForce(Optional.empty())
                .choose(priority, Optional.empty(), Optional.empty())
                .orElseThrow();
    }

    public SlaCalendar office() {
        return calendars.findById(OFFICE_ID).orElseThrow();
    }

    private static SlaPolicy policy(Priority priority, int response, int resolution, int escalate) {
        return new SlaPolicy(
                new SlaPolicyId(new UUID(8, resolution)),
                priority.code(),
                "",
                SlaScope.of(priority),
                Duration.ofHours(response),
                Optional.of(Duration.ofHours(response)),
                Duration.ofHours(resolution),
                Optional.of(Duration.ofHours(escalate)),
                Optional.empty(),
                Set.of(PendingReason.CUSTOMER, PendingReason.THIRD_PARTY),
                true,
                0);
    }
}

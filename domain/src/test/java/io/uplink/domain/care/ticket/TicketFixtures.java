package io.uplink.domain.care.ticket;

import static io.uplink.domain.care.sla.CalendarFixtures.aPolicy;
import static io.uplink.domain.care.sla.CalendarFixtures.officeCalendar;

import io.uplink.domain.care.sla.Targets;
import io.uplink.domain.care.sla.Warnings;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Tickets of a Monday morning in Nairobi, in the states that tests need. */
public final class TicketFixtures {

    public static final Targets.Calendar OFFICE = officeCalendar();
    public static final Instant MONDAY_8 = Instant.parse("2026-03-02T05:00:00Z");
    public static final PersonId BRIAN = new PersonId(new UUID(1, 1));
    public static final PersonId MARY = new PersonId(new UUID(1, 2));
    public static final TeamId FIELD = new TeamId(new UUID(2, 1));
    public static final CustomerId AMINA = new CustomerId(new UUID(3, 1));
    public static final BranchId NAIROBI_WEST = new BranchId(new UUID(4, 1));

    private TicketFixtures() {}

    public static Terms terms(Priority priority) {
        var policy =
                switch (priority) {
                    case CRITICAL -> aPolicy(priority, 1, 4);
                    case HIGH -> aPolicy(priority, 2, 8);
                    case MEDIUM -> aPolicy(priority, 4, 24);
                    case LOW -> aPolicy(priority, 8, 48);
                };
        return new Terms(Optional.of(policy), OFFICE, Warnings.at(80));
    }

    /** Opened Monday at eight with high priority; its events are drained. */
    public static Ticket anOpenTicket() {
        var ticket = aNewTicket();
        ticket.drainEvents();
        return ticket;
    }

    public static Ticket aNewTicket() {
        return Ticket.open(
                new TicketId(new UUID(5, 1)),
                TicketNumber.of("TKT", 2026, 123),
                AMINA,
                new TicketDetails("No internet", "Red light", "connectivity", NAIROBI_WEST),
                Priority.HIGH,
                new Ticket.Opening("internal", Optional.of(MARY), MONDAY_8),
                terms(Priority.HIGH));
    }

    public static Ticket in(TicketState.Kind kind) {
        var ticket = anOpenTicket();
        var later = MONDAY_8.plusSeconds(60);
        switch (kind) {
            case OPEN -> {}
            case IN_PROGRESS -> ticket.start(OFFICE.hours(), later);
            case PENDING ->
                    ticket.hold(
                            PendingReason.CUSTOMER, Optional.empty(), terms(Priority.HIGH), later);
            case RESOLVED -> ticket.resolve(BRIAN, "Spliced", OFFICE.hours(), later);
            case CLOSED -> {
                ticket.resolve(BRIAN, "Spliced", OFFICE.hours(), later);
                ticket.close(later);
            }
        }
        ticket.drainEvents();
        return ticket;
    }
}

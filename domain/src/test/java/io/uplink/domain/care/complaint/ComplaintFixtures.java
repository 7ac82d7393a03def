package io.uplink.domain.care.complaint;

import static io.uplink.domain.care.sla.CalendarFixtures.office;

import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.ComplaintId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Complaints of a Monday morning in Nairobi, in the states that tests need. */
public final class ComplaintFixtures {

    public static final Instant MONDAY_8 = Instant.parse("2026-03-02T05:00:00Z");
    public static final PersonId BRIAN = new PersonId(new UUID(1, 1));
    public static final PersonId MARY = new PersonId(new UUID(1, 2));
    public static final CustomerId AMINA = new CustomerId(new UUID(3, 1));
    public static final BranchId NAIROBI_WEST = new BranchId(new UUID(4, 1));
    public static final TicketId TICKET = new TicketId(new UUID(5, 1));
    public static final Deadlines.Promise USUAL = new Deadlines.Promise(3, 30, 5);

    private ComplaintFixtures() {}

    public static ComplaintDetails.Typed typed() {
        return new ComplaintDetails.Typed(
                " Amina Otieno ",
                "0712 004 418",
                "",
                "billing",
                "Charged twice",
                "I paid on the first and again on the third.",
                "Kilimani");
    }

    public static ComplaintDetails details() {
        return ComplaintDetails.parse(typed(), Language.ENGLISH);
    }

    public static Deadlines deadlines(Instant from) {
        return Deadlines.from(from, USUAL, office());
    }

    public static Complaint aNewOne() {
        return aNewOne(new ComplaintId(new UUID(6, 1)), NAIROBI_WEST);
    }

    public static Complaint aNewOne(ComplaintId id, BranchId branch) {
        return Complaint.receive(
                id,
                ComplaintNumber.of(2026, 123),
                details(),
                new Complaint.Place(branch, Optional.empty()),
                new Complaint.Receipt(Optional.empty(), MONDAY_8),
                deadlines(MONDAY_8));
    }

    /** Its events are drained. */
    public static Complaint in(ComplaintState.Kind kind) {
        var complaint = aNewOne();
        var later = MONDAY_8.plusSeconds(60);
        switch (kind) {
            case RECEIVED -> {}
            case ACKNOWLEDGED -> complaint.acknowledge(later);
            case UNDER_REVIEW -> complaint.review(BRIAN, later);
            case APPROVED -> {
                complaint.review(BRIAN, later);
                complaint.approve(BRIAN, "You get it back.", later);
            }
            case REJECTED -> {
                complaint.review(BRIAN, later);
                complaint.reject(BRIAN, "You paid once.", later);
            }
            case CONVERTED -> {
                complaint.review(BRIAN, later);
                complaint.approve(BRIAN, "You get it back.", later);
                complaint.convert(TICKET, AMINA, later);
            }
            case RESOLVED -> {
                complaint.review(BRIAN, later);
                complaint.approve(BRIAN, "You get it back.", later);
                complaint.resolve("Paid back.", later);
            }
        }
        complaint.drainEvents();
        return complaint;
    }
}

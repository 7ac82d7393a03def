package io.uplink.application.care.complaint;

import static io.uplink.application.shared.ActorFixtures.ASHA;
import static io.uplink.application.shared.ActorFixtures.WESTLANDS;

import io.uplink.application.care.complaint.port.ComplaintLinkRepository;
import io.uplink.application.care.complaint.port.ComplaintRepository;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.SequentialIds;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.care.complaint.ComplaintNumber;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import java.util.UUID;

class InMemoryComplaintsTest implements ComplaintRepositoryContract {

    private final InMemoryComplaintRepository complaints = new InMemoryComplaintRepository();
    private final UnitOfWork unitOfWork = new DirectUnitOfWork();
    private final SequentialIds ids = new SequentialIds();
    private int given;

    @Override
    public ComplaintRepository complaints() {
        return complaints;
    }

    @Override
    public ComplaintLinkRepository links() {
        return complaints;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    public UUID newId() {
        return ids.next();
    }

    @Override
    public PhoneNumber aPhone() {
        return new PhoneNumber("+254712%06d".formatted(given++));
    }

    @Override
    public ComplaintNumber aNumber() {
        return ComplaintNumber.of(2036, given++);
    }

    @Override
    public BranchId branch() {
        return WESTLANDS;
    }

    @Override
    public PersonId aPerson() {
        return ASHA;
    }

    @Override
    public TicketId aTicket() {
        return new TicketId(newId());
    }

    @Override
    public CustomerId aCustomer() {
        return new CustomerId(newId());
    }
}

package io.uplink.bootstrap.care.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.application.care.complaint.ComplaintRepositoryContract;
import io.uplink.application.care.complaint.port.ComplaintLinkRepository;
import io.uplink.application.care.complaint.port.ComplaintParties;
import io.uplink.application.care.complaint.port.ComplaintRepository;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.care.customer.GivenCustomers;
import io.uplink.domain.care.complaint.Complaint.Place;
import io.uplink.domain.care.complaint.ComplaintNumber;
import io.uplink.domain.care.customer.CustomerFixtures;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class HibernateComplaintTest implements ComplaintRepositoryContract {

    @Inject ComplaintRepository complaints;
    @Inject ComplaintLinkRepository links;
    @Inject ComplaintParties parties;
    @Inject UnitOfWork unitOfWork;
    @Inject GivenCustomers given;
    @Inject Ids ids;

    private BranchId branch = new BranchId(new UUID(0, 0));

    @BeforeEach
    void aBranchOfOnesOwn() {
        branch = given.aBranch();
    }

    @Override
    public ComplaintRepository complaints() {
        return complaints;
    }

    @Override
    public ComplaintLinkRepository links() {
        return links;
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
        return PhoneNumber.parse(given.aPhone());
    }

    @Override
    public ComplaintNumber aNumber() {
        return ComplaintNumber.of(
                2036, (newId().getLeastSignificantBits() & Long.MAX_VALUE) % 1_000_000_000L);
    }

    @Override
    public BranchId branch() {
        return branch;
    }

    @Override
    public PersonId aPerson() {
        return given.aPerson();
    }

    @Override
    public TicketId aTicket() {
        return new TicketId(given.aTicket(aCustomer(), branch, Optional.empty(), Optional.empty()));
    }

    @Override
    public CustomerId aCustomer() {
        return aCustomer(aPhone());
    }

    private CustomerId aCustomer(PhoneNumber phone) {
        var admin =
                ActorFixtures.with(
                        given.aPerson(),
                        "Admin",
                        Reach.ALL,
                        Set.of(branch),
                        Set.of(),
                        Permission.CUSTOMERS_CREATE);
        return given.aCustomer(admin, CustomerFixtures.named("Amina", branch, phone.e164())).id();
    }

    @Test
    void whoAloneHasTheNumberIsTheCustomer() {
        var phone = aPhone();
        var elsewhere = given.aBranch();

        assertThat(parties.placeOf(phone, Optional.of(elsewhere)))
                .isEqualTo(new Place(elsewhere, Optional.empty()));

        var amina = aCustomer(phone);
        assertThat(parties.placeOf(phone, Optional.of(elsewhere)))
                .isEqualTo(new Place(branch, Optional.of(amina)));

        aCustomer(phone);
        assertThat(parties.placeOf(phone, Optional.of(elsewhere)))
                .isEqualTo(new Place(elsewhere, Optional.empty()));
        assertThat(parties.branches())
                .extracting(ComplaintParties.Branch::id)
                .containsAll(List.of(branch, elsewhere));
    }
}

package io.uplink.bootstrap.care.link;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.application.care.link.TicketLinkRepositoryContract;
import io.uplink.application.care.link.port.TicketLinkRepository;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlTicketLinkRepositoryTest implements TicketLinkRepositoryContract {

    @Inject TicketLinkRepository links;
    @Inject UnitOfWork unitOfWork;
    @Inject Ids ids;
    @Inject LinkTestData data;

    @Test
    void aRefusedEffectUsesNothingUp() {
        assertThatARefusedEffectUsesNothingUp();
    }

    @Override
    public TicketLinkRepository links() {
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
    public PersonId aPerson() {
        return data.person("Peter Odhiambo");
    }

    @Override
    public TicketId aTicketWorkedBy(PersonId person) {
        var branch = data.branch();
        return data.ticket(branch, data.customer(branch, "Wanjiku Kamau", "en"), person);
    }

    @Override
    public CustomerId customerOf(TicketId ticket) {
        return data.customerOf(ticket);
    }

    @Override
    public void close(TicketId ticket) {
        data.change(ticket, "state = 'closed', closed_at = now()");
    }

    @Override
    public void takeAway(TicketId ticket) {
        data.change(ticket, "assignee_id = '" + aPerson() + "'");
    }
}

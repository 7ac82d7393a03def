package io.uplink.application.sales.lead;

import io.uplink.application.sales.lead.port.LeadRepository;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.sales.lead.Lead;
import io.uplink.domain.sales.lead.LeadFixtures;
import io.uplink.domain.sales.order.OrderId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

class InMemoryLeadRepositoryTest implements LeadRepositoryContract {

    private final InMemoryLeadRepository leads = new InMemoryLeadRepository();
    private int made;

    @Override
    public LeadRepository leads() {
        return leads;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return new DirectUnitOfWork();
    }

    @Override
    public Lead fresh(Optional<LocalDate> followUp) {
        var plan = LeadFixtures.plan();
        return Lead.taken(
                LeadFixtures.aLead().facts(),
                new Lead.Plan(plan.details(), plan.interest(), plan.owner(), followUp),
                followUp.orElse(LONG_AGO));
    }

    @Override
    public OrderId order() {
        return new OrderId(new UUID(7, 3));
    }

    @Override
    public byte[] digest() {
        return ("digest " + made++).getBytes(StandardCharsets.UTF_8);
    }
}

package io.uplink.adapter.out.postgres.money.payout;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.adapter.out.postgres.platform.outbox.EventTypes;
import io.uplink.domain.money.payout.PayoutEvent;
import io.uplink.domain.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What happens with money that goes back, by the names under which it is stored. */
@ApplicationScoped
@RegisterForReflection(targets = PayoutEvent.Approved.class)
class PayoutEventTypes implements EventTypes {

    @Override
    public Map<String, Class<? extends DomainEvent>> byName() {
        return Map.of("payout.approved", PayoutEvent.Approved.class);
    }
}

package io.uplink.adapter.out.postgres.outreach.inbound;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.adapter.out.postgres.platform.outbox.EventTypes;
import io.uplink.domain.outreach.inbound.InboundEvent;
import io.uplink.domain.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What happens with texts to us, by the names under which it is stored. */
@ApplicationScoped
@RegisterForReflection(targets = InboundEvent.Received.class)
class InboundEventTypes implements EventTypes {

    @Override
    public Map<String, Class<? extends DomainEvent>> byName() {
        return Map.of("text.received", InboundEvent.Received.class);
    }
}

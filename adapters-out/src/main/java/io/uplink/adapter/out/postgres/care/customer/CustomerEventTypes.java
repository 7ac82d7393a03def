package io.uplink.adapter.out.postgres.care.customer;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.adapter.out.postgres.platform.outbox.EventTypes;
import io.uplink.domain.care.customer.CustomerEvent;
import io.uplink.domain.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What happens to customers, by the names under which it is stored. */
@ApplicationScoped
@RegisterForReflection(
        targets = {
            CustomerEvent.About.class,
            CustomerEvent.Registered.class,
            CustomerEvent.Edited.class,
            CustomerEvent.Classified.class,
            CustomerEvent.StatusChanged.class,
            CustomerEvent.Deleted.class,
            CustomerEvent.Erased.class,
            CustomerEvent.Restored.class,
            CustomerEvent.Merged.class,
            CustomerEvent.Unmerged.class,
        })
class CustomerEventTypes implements EventTypes {

    @Override
    public Map<String, Class<? extends DomainEvent>> byName() {
        return Map.of(
                "customer.registered", CustomerEvent.Registered.class,
                "customer.edited", CustomerEvent.Edited.class,
                "customer.classified", CustomerEvent.Classified.class,
                "customer.status-changed", CustomerEvent.StatusChanged.class,
                "customer.deleted", CustomerEvent.Deleted.class,
                "customer.erased", CustomerEvent.Erased.class,
                "customer.restored", CustomerEvent.Restored.class,
                "customer.merged", CustomerEvent.Merged.class,
                "customer.unmerged", CustomerEvent.Unmerged.class);
    }
}

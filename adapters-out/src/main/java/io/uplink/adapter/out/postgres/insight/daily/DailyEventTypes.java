package io.uplink.adapter.out.postgres.insight.daily;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.adapter.out.postgres.platform.outbox.EventTypes;
import io.uplink.domain.insight.daily.DailyEvent;
import io.uplink.domain.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What happens to the days of branches, by the names under which it is stored. */
@ApplicationScoped
@RegisterForReflection(targets = DailyEvent.Summarised.class)
class DailyEventTypes implements EventTypes {

    @Override
    public Map<String, Class<? extends DomainEvent>> byName() {
        return Map.of("branch.summarised", DailyEvent.Summarised.class);
    }
}

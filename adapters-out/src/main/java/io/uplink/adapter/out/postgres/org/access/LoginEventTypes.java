package io.uplink.adapter.out.postgres.org.access;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.adapter.out.postgres.platform.outbox.EventTypes;
import io.uplink.domain.org.access.LoginEvent;
import io.uplink.domain.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What happens at the door, by the names under which it is stored. */
@ApplicationScoped
@RegisterForReflection(
        targets = {
            LoginEvent.PasswordResetAsked.class,
            LoginEvent.SecondFactorReset.class,
            LoginEvent.NewDevice.class
        })
class LoginEventTypes implements EventTypes {

    @Override
    public Map<String, Class<? extends DomainEvent>> byName() {
        return Map.of(
                "person.password-reset-asked", LoginEvent.PasswordResetAsked.class,
                "person.second-factor-reset", LoginEvent.SecondFactorReset.class,
                "person.new-device", LoginEvent.NewDevice.class);
    }
}

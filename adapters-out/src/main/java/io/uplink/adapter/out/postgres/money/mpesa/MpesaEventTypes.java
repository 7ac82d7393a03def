package io.uplink.adapter.out.postgres.money.mpesa;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.adapter.out.postgres.platform.outbox.EventTypes;
import io.uplink.domain.money.mpesa.MpesaEvent;
import io.uplink.domain.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What happens with mobile money, by the names under which it is stored. */
@ApplicationScoped
@RegisterForReflection(
        targets = {
            MpesaEvent.Asked.class,
            MpesaEvent.Credited.class,
            MpesaEvent.CreditedTogether.class,
            MpesaEvent.Waits.class
        })
class MpesaEventTypes implements EventTypes {

    @Override
    public Map<String, Class<? extends DomainEvent>> byName() {
        return Map.of(
                "mpesa.asked",
                MpesaEvent.Asked.class,
                "mpesa.credited",
                MpesaEvent.Credited.class,
                "mpesa.credited-together",
                MpesaEvent.CreditedTogether.class,
                "mpesa.waits",
                MpesaEvent.Waits.class);
    }
}

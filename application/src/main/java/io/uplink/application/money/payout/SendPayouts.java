package io.uplink.application.money.payout;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.EventHandler;
import io.uplink.application.shared.Part;
import io.uplink.domain.money.payout.PayoutEvent;
import io.uplink.domain.money.payout.PayoutId;
import io.uplink.domain.shared.DomainEvent;
import java.util.UUID;

/** Sends what was said yes to. */
@Part
public final class SendPayouts implements EventHandler {

    private final SendPayout sendPayout;

    public SendPayouts(SendPayout sendPayout) {
        this.sendPayout = sendPayout;
    }

    @Override
    public String name() {
        return "payout.send";
    }

    @Override
    public boolean wants(String eventType) {
        return eventType.equals("payout.approved");
    }

    @Override
    public boolean callsOutside() {
        return true;
    }

    @Override
    public void handle(UUID eventId, DomainEvent event) {
        if (event instanceof PayoutEvent.Approved(var payout, _)) {
            sendPayout.execute(new Actor.Job(name()), new PayoutId(payout));
        }
    }
}

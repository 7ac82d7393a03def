package io.uplink.application.money.mpesa;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.EventHandler;
import io.uplink.application.shared.Part;
import io.uplink.domain.money.mpesa.IntentId;
import io.uplink.domain.money.mpesa.MpesaEvent;
import io.uplink.domain.shared.DomainEvent;
import java.util.UUID;

/** Sends what somebody asked of a phone. */
@Part
public final class SendPushes implements EventHandler {

    private final SendPush sendPush;

    public SendPushes(SendPush sendPush) {
        this.sendPush = sendPush;
    }

    @Override
    public String name() {
        return "mpesa.push";
    }

    @Override
    public boolean wants(String eventType) {
        return eventType.equals("mpesa.asked");
    }

    @Override
    public boolean callsOutside() {
        return true;
    }

    @Override
    public void handle(UUID eventId, DomainEvent event) {
        if (event instanceof MpesaEvent.Asked(var intent, _)) {
            sendPush.execute(new Actor.Job(name()), new IntentId(intent));
        }
    }
}

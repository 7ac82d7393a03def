package io.uplink.application.money.naming;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.EventHandler;
import io.uplink.application.shared.Part;
import io.uplink.domain.money.mpesa.MpesaEvent;
import io.uplink.domain.money.mpesa.MpesaPaymentId;
import io.uplink.domain.shared.DomainEvent;
import java.util.UUID;

/** Has the payer asked when money came that nobody owns. */
@Part
public final class AskPayers implements EventHandler {

    private final AskPayer askPayer;

    public AskPayers(AskPayer askPayer) {
        this.askPayer = askPayer;
    }

    @Override
    public String name() {
        return "mpesa.payers";
    }

    @Override
    public boolean wants(String eventType) {
        return eventType.equals("mpesa.waits");
    }

    @Override
    public void handle(UUID eventId, DomainEvent event) {
        if (event instanceof MpesaEvent.Waits(var payment, _)) {
            var _ = askPayer.execute(new Actor.Job(name()), new MpesaPaymentId(payment));
        }
    }
}

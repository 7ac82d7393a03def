package io.uplink.application.money.mpesa;

import io.uplink.application.money.mpesa.port.Intents;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.mpesa.IntentId;
import io.uplink.domain.money.mpesa.MpesaError;
import io.uplink.domain.money.mpesa.PaymentIntent;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Placement;

/** How far a request to a phone is. */
@UseCase
public final class ShowRequest {

    private final UnitOfWork unitOfWork;
    private final Intents intents;

    public ShowRequest(UnitOfWork unitOfWork, Intents intents) {
        this.unitOfWork = unitOfWork;
        this.intents = intents;
    }

    public PaymentIntent execute(Actor actor, IntentId id) {
        return unitOfWork
                .perform(() -> intents.find(id))
                .filter(intent ->
                        actor.may(Permission.PAYMENTS_STK, Placement.in(intent.asked().branch())))
                .orElseThrow(() -> refused(actor));
    }

    private static DomainException refused(Actor actor) {
        var _ = actor.require(Permission.PAYMENTS_STK);
        return new DomainException(new MpesaError.NoSuch());
    }
}

package io.uplink.application.money.payment;

import io.uplink.application.money.payment.port.ReversalsUnderWay;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.payment.Payment;
import io.uplink.domain.money.payment.PaymentError;
import io.uplink.domain.money.payment.PaymentId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import java.util.Optional;

/** Takes a payment back that never was, or bounced; what it paid is open again. */
@UseCase
public final class ReversePayment {

    public record Input(PaymentId payment, String why, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final PaymentDesk desk;
    private final Reversing reversing;
    private final ReversalsUnderWay underWay;

    public ReversePayment(
            UnitOfWork unitOfWork,
            PaymentDesk desk,
            Reversing reversing,
            ReversalsUnderWay underWay) {
        this.unitOfWork = unitOfWork;
        this.desk = desk;
        this.reversing = reversing;
        this.underWay = underWay;
    }

    public Payment.Snapshot execute(Actor actor, Input input) {
        return unitOfWork.perform(() -> {
            var payment =
                    desk.held(actor, Permission.PAYMENTS_MANAGE, input.payment(), input.seen());
            if (underWay.of(payment.facts().reference())) {
                throw new DomainException(new PaymentError.UnderWay());
            }
            reversing.reverse(actor, payment, input.why());
            return desk.payments().findById(input.payment()).orElseThrow().snapshot();
        });
    }
}

package io.uplink.application.money.payment;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.invoice.InvoiceError;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.money.payment.Payment;
import io.uplink.domain.money.payment.PaymentError;
import io.uplink.domain.money.payment.PaymentId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import java.util.Optional;

/** Pays an invoice with what is left of a payment. */
@UseCase
public final class UseCredit {

    public record Input(PaymentId payment, InvoiceId invoice, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final PaymentDesk desk;
    private final Settling settling;

    public UseCredit(UnitOfWork unitOfWork, PaymentDesk desk, Settling settling) {
        this.unitOfWork = unitOfWork;
        this.desk = desk;
        this.settling = settling;
    }

    public Payment.Snapshot execute(Actor actor, Input input) {
        return unitOfWork.perform(() -> {
            var payment =
                    desk.held(actor, Permission.PAYMENTS_MANAGE, input.payment(), input.seen());
            var invoice =
                    desk.invoices()
                            .findById(input.invoice())
                            .orElseThrow(() -> new DomainException(new InvoiceError.NoSuch()));
            var payer = desk.debtors().find(payment.facts().customer());
            var debtor = desk.debtors().find(invoice.customer());
            if (payer.isEmpty() || !payer.equals(debtor)) {
                throw new DomainException(new PaymentError.OtherCustomer());
            }
            var _ = invoice.requireIssued();
            settling.settle(actor, payment, invoice);
            desk.invoices().save(invoice);
            desk.payments().save(payment);
            return desk.payments().findById(input.payment()).orElseThrow().snapshot();
        });
    }
}

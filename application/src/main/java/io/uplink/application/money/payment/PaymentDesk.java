package io.uplink.application.money.payment;

import io.uplink.application.money.invoice.port.Debtors;
import io.uplink.application.money.invoice.port.InvoiceRepository;
import io.uplink.application.money.payment.port.PaymentRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Permission;
import io.uplink.domain.money.payment.Payment;
import io.uplink.domain.money.payment.PaymentError;
import io.uplink.domain.money.payment.PaymentId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import java.util.Optional;

/** What everything that is done to payments needs. */
@Part
public final class PaymentDesk {

    private final Debtors debtors;
    private final InvoiceRepository invoices;
    private final PaymentRepository payments;

    public PaymentDesk(Debtors debtors, InvoiceRepository invoices, PaymentRepository payments) {
        this.debtors = debtors;
        this.invoices = invoices;
        this.payments = payments;
    }

    Debtors debtors() {
        return debtors;
    }

    InvoiceRepository invoices() {
        return invoices;
    }

    PaymentRepository payments() {
        return payments;
    }

    /** A payment that the actor may change, with its customer held. */
    Payment held(Actor actor, Permission permission, PaymentId id, Optional<Version> seen) {
        var payment = payments.findById(id).orElseThrow(PaymentDesk::noSuch);
        actor.require(permission, payment.placement());
        var _ = debtors.hold(payment.facts().customer());
        var held = payments.findById(id).orElseThrow(PaymentDesk::noSuch);
        Version.requireSame(seen, held.snapshot().version());
        return held;
    }

    static DomainException noSuch() {
        return new DomainException(new PaymentError.NoSuch());
    }
}

package io.uplink.application.money.payout;

import io.uplink.application.money.mpesa.MpesaActivity;
import io.uplink.application.money.mpesa.port.MpesaPayments;
import io.uplink.application.money.payment.GivingBack;
import io.uplink.application.money.payout.port.Payouts;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Part;
import io.uplink.domain.money.mpesa.MpesaPayment;
import io.uplink.domain.money.mpesa.ReceiptNumber;
import io.uplink.domain.money.payment.PaymentId;
import io.uplink.domain.money.payment.RefundId;
import io.uplink.domain.money.payout.Payout;
import io.uplink.domain.money.payout.PayoutError;
import io.uplink.domain.money.payout.PayoutEvent;
import io.uplink.domain.money.payout.PayoutId;
import io.uplink.domain.money.payout.PayoutOrder.Kind;
import io.uplink.domain.money.payout.PayoutState;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Stores what becomes of money that goes back, and brings the books along: each step is booked in
 * the unit of work that stores it, and so once.
 */
@Part
public final class PayoutChanges {

    private final Payouts payouts;
    private final MpesaPayments mpesaPayments;
    private final GivingBack books;
    private final Origin origin;

    public PayoutChanges(
            Payouts payouts, MpesaPayments mpesaPayments, GivingBack books, Origin origin) {
        this.payouts = payouts;
        this.mpesaPayments = mpesaPayments;
        this.books = books;
        this.origin = origin;
    }

    Payout found(PayoutId id) {
        return payouts.find(id).orElseThrow(() -> new DomainException(new PayoutError.NoSuch()));
    }

    /** Said yes to: what it gives back is held, and it is to be sent. */
    Payout approve(Actor actor, Payout payout, Optional<PersonId> second) {
        var now = origin.now();
        var after = payout.approved(second, now);
        payouts.save(after);
        origin.activity()
                .record(
                        actor,
                        "payout.approve",
                        PayoutActivity.subject(after),
                        PayoutActivity.facts(payout),
                        PayoutActivity.facts(after));
        origin.outbox().append(List.of(new PayoutEvent.Approved(payout.id().value(), now)));
        switch (payout.order().kind()) {
            case REFUND -> {
                var payment = books.held(actor, paid(payout), Optional.empty());
                books.hold(actor, payment, refund(payout), money(payout), payout.order().why());
            }
            case REVERSAL -> {
                requireWhole(actor, payout.order().of().orElseThrow());
                mark(actor, payout, MpesaPayment::givenBack);
            }
        }
        return found(payout.id());
    }

    /** Refuses what is not there as a whole any more; the customer is held. */
    void requireWhole(Actor actor, ReceiptNumber receipt) {
        var paid = books.ofReceipt(receipt);
        if (paid.isPresent()) {
            books.held(actor, paid.get(), Optional.empty()).requireReversible();
        } else if (mpesaPayments.findByReceipt(receipt).filter(MpesaPayment::waits).isEmpty()) {
            throw new DomainException(new PayoutError.NotReversible());
        }
    }

    /** Stores what was told, if that is news. */
    void noted(Actor actor, String action, Payout before, Payout after, Optional<Money> fee) {
        if (after.equals(before)) {
            return;
        }
        payouts.save(after);
        if (after.state() == before.state() && after.disputed() == before.disputed()) {
            return;
        }
        origin.activity()
                .record(
                        actor,
                        action,
                        PayoutActivity.subject(after),
                        PayoutActivity.facts(before),
                        PayoutActivity.facts(after));
        if (after.state() == PayoutState.FAILED && before.state().isUnderway()) {
            release(actor, after);
        } else if (after.state() == PayoutState.SUCCEEDED
                && before.state() != PayoutState.SUCCEEDED) {
            gone(actor, after, before.state() == PayoutState.FAILED);
            fee.filter(Money::isPositive)
                    .ifPresent(cost -> books.charged(actor, refund(after), cost, text(after)));
        }
    }

    private void release(Actor actor, Payout payout) {
        switch (payout.order().kind()) {
            case REFUND -> books.release(actor, refund(payout), text(payout));
            case REVERSAL -> mark(actor, payout, MpesaPayment::waitsAgain);
        }
    }

    private void gone(Actor actor, Payout payout, boolean afterAll) {
        var order = payout.order();
        if (order.kind() == Kind.REFUND && afterAll) {
            books.goneAfterAll(
                    actor, paid(payout), refund(payout), money(payout), order.why(), text(payout));
        } else if (order.kind() == Kind.REFUND) {
            books.gone(actor, refund(payout), money(payout), text(payout));
        } else {
            mark(actor, payout, MpesaPayment::givenBack);
            books.takenBack(
                    actor, order.of().orElseThrow(), refund(payout), money(payout), order.why());
        }
    }

    /** Money that waits is not named while it goes back; of a customer's nothing changes. */
    private void mark(Actor actor, Payout payout, UnaryOperator<MpesaPayment> change) {
        var before = mpesaPayments.findByReceipt(payout.order().of().orElseThrow()).orElseThrow();
        var after = change.apply(before);
        if (!after.equals(before)) {
            mpesaPayments.save(after);
            origin.activity()
                    .record(
                            actor,
                            "mpesa-payment.give-back",
                            MpesaActivity.subject(after),
                            MpesaActivity.facts(before),
                            MpesaActivity.facts(after));
        }
    }

    private static PaymentId paid(Payout payout) {
        return new PaymentId(payout.order().payment().orElseThrow());
    }

    private static RefundId refund(Payout payout) {
        return new RefundId(payout.id().value());
    }

    private static Money money(Payout payout) {
        return payout.order().money();
    }

    private static String text(Payout payout) {
        return "M-Pesa "
                + payout.receipt()
                        .or(() -> payout.order().of())
                        .map(ReceiptNumber::text)
                        .orElseGet(() -> payout.id().toString());
    }
}

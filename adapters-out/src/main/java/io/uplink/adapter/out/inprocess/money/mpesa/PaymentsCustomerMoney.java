package io.uplink.adapter.out.inprocess.money.mpesa;

import io.uplink.application.money.ledger.LedgerPosting;
import io.uplink.application.money.ledger.Today;
import io.uplink.application.money.mpesa.port.CustomerMoney;
import io.uplink.application.money.payment.ReceivePayment;
import io.uplink.application.money.payment.ReceivePayments;
import io.uplink.application.money.payment.port.PaymentRepository;
import io.uplink.application.shared.Actor;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.money.ledger.AccountCode;
import io.uplink.domain.money.ledger.Posting;
import io.uplink.domain.money.ledger.Posting.Part;
import io.uplink.domain.money.ledger.PostingRule;
import io.uplink.domain.money.mpesa.ReceiptNumber;
import io.uplink.domain.money.payment.PaymentMethod;
import io.uplink.domain.money.payment.PaymentReference;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Money of a known customer is a payment like any other, and pays what is due. Who may name its
 * owner was asked before, and is noted with the receipt.
 */
@ApplicationScoped
class PaymentsCustomerMoney implements CustomerMoney {

    private static final Actor JOB = new Actor.Job("mpesa");

    private final ReceivePayment receivePayment;
    private final ReceivePayments receivePayments;
    private final PaymentRepository payments;
    private final LedgerPosting posting;
    private final Today today;

    PaymentsCustomerMoney(
            ReceivePayment receivePayment,
            ReceivePayments receivePayments,
            PaymentRepository payments,
            LedgerPosting posting,
            Today today) {
        this.receivePayment = receivePayment;
        this.receivePayments = receivePayments;
        this.payments = payments;
        this.posting = posting;
        this.today = today;
    }

    @Override
    public void receive(
            Actor actor,
            CustomerId customer,
            ReceiptNumber receipt,
            Money amount,
            Instant receivedAt,
            String cashAccount,
            Optional<UUID> invoice) {
        var _ =
                receivePayment.execute(
                        JOB,
                        new ReceivePayment.Input(
                                customer,
                                PaymentMethod.MOBILE_MONEY,
                                receipt.text(),
                                amount,
                                receivedAt,
                                new AccountCode(cashAccount),
                                invoice.map(InvoiceId::new)));
    }

    @Override
    public void receive(Actor actor, List<Came> came) {
        var _ =
                receivePayments.execute(
                        JOB,
                        came.stream()
                                .map(one ->
                                        new ReceivePayment.Input(
                                                one.customer(),
                                                PaymentMethod.MOBILE_MONEY,
                                                one.receipt().text(),
                                                one.amount(),
                                                one.receivedAt(),
                                                new AccountCode(MPESA),
                                                one.invoice().map(InvoiceId::new)))
                                .toList());
    }

    /** Not what somebody has entered by its receipt already: that money is in the books. */
    @Override
    public void keep(Actor actor, ReceiptNumber receipt, Money amount, Instant receivedAt) {
        var reference = new PaymentReference(PaymentMethod.MOBILE_MONEY, receipt.text());
        var entered =
                payments.findByReference(reference).stream()
                        .anyMatch(payment -> payment.snapshot().reversal().isEmpty());
        if (entered) {
            return;
        }
        var came = today.of(receivedAt);
        posting.post(
                actor,
                new Posting(
                        PostingRule.SUSPENSE_KEPT,
                        receipt.text(),
                        posting.openDay(came.isAfter(today.day()) ? today.day() : came),
                        "M-Pesa " + receipt,
                        List.of(Part.debit(MPESA, amount), Part.credit(SUSPENSE, amount))));
    }
}

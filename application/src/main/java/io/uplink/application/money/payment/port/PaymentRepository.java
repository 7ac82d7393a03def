package io.uplink.application.money.payment.port;

import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.money.payment.Allocation;
import io.uplink.domain.money.payment.AllocationId;
import io.uplink.domain.money.payment.Payment;
import io.uplink.domain.money.payment.PaymentId;
import io.uplink.domain.money.payment.PaymentReference;
import io.uplink.domain.money.payment.Refund;
import io.uplink.domain.money.payment.RefundId;
import io.uplink.domain.shared.id.CustomerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Payments, what they pay, and what of them was given back. */
public interface PaymentRepository {

    Optional<Payment> findById(PaymentId id);

    /** All with one of those references, what was not taken back first, then the latest. */
    List<Payment> findByReferences(Set<PaymentReference> references);

    default List<Payment> findByReference(PaymentReference reference) {
        return findByReferences(Set.of(reference));
    }

    List<Payment> findByIds(Set<PaymentId> ids);

    /** Those of the customer of which something is left, the first one first. */
    List<Payment> findWithCredit(CustomerId customer);

    /** Stores new ones. */
    void receive(List<Payment> payments);

    /** Stores a new or changed one; a version that is no longer the present one is stale. */
    void save(Payment payment);

    /** What of the payment pays invoices now. */
    List<Allocation> allocationsOf(PaymentId payment);

    /** What pays on the invoice now, the latest first. */
    List<Allocation> allocationsOn(InvoiceId invoice);

    void add(List<Allocation> allocations);

    /** From a day on it pays no longer. */
    void release(AllocationId allocation, LocalDate day);

    Optional<Refund> findRefund(RefundId id);

    void add(Refund refund);

    /** It was not given back after all, since that day. */
    void returned(RefundId refund, LocalDate day);
}

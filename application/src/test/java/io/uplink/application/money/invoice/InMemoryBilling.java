package io.uplink.application.money.invoice;

import io.uplink.application.money.invoice.port.Debtors;
import io.uplink.application.money.invoice.port.DocumentNumbers;
import io.uplink.application.money.invoice.port.InvoiceRepository;
import io.uplink.application.money.payment.port.PaymentRepository;
import io.uplink.application.shared.Back;
import io.uplink.domain.money.invoice.CreditNote;
import io.uplink.domain.money.invoice.CreditNoteId;
import io.uplink.domain.money.invoice.Invoice;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.money.invoice.InvoiceState;
import io.uplink.domain.money.payment.Allocation;
import io.uplink.domain.money.payment.AllocationId;
import io.uplink.domain.money.payment.Payment;
import io.uplink.domain.money.payment.PaymentId;
import io.uplink.domain.money.payment.PaymentReference;
import io.uplink.domain.money.payment.Refund;
import io.uplink.domain.money.payment.RefundId;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.CustomerId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps snapshots of invoices and payments, never the living things. */
public final class InMemoryBilling
        implements InvoiceRepository, PaymentRepository, Debtors, DocumentNumbers {

    private final Map<InvoiceId, Invoice.Snapshot> invoices = new LinkedHashMap<>();
    private final Map<CreditNoteId, CreditNote> notes = new LinkedHashMap<>();
    private final Map<PaymentId, Payment.Snapshot> payments = new LinkedHashMap<>();
    private final Map<AllocationId, Allocation> allocations = new LinkedHashMap<>();
    private final Map<RefundId, Refund> refunds = new LinkedHashMap<>();
    private final Map<CustomerId, Debtor> debtors = new LinkedHashMap<>();
    private final Map<String, Long> numbers = new HashMap<>();

    /** Remembers how it stands; the answer leads back there. */
    public Runnable mark() {
        var back =
                List.of(
                        Back.to(invoices),
                        Back.to(notes),
                        Back.to(payments),
                        Back.to(allocations),
                        Back.to(refunds),
                        Back.to(debtors),
                        Back.to(numbers));
        return () -> back.forEach(Runnable::run);
    }

    /** A customer who can be charged. */
    public void know(Debtor debtor) {
        debtors.put(debtor.id(), debtor);
    }

    /** A record that was merged into that of a customer, who owes what it owed. */
    public void merge(CustomerId record, Debtor into) {
        debtors.put(record, into);
    }

    /** One whose record was removed. */
    public void forget(CustomerId customer) {
        debtors.remove(customer);
    }

    public List<Invoice.Snapshot> invoices() {
        return List.copyOf(invoices.values());
    }

    public List<Payment.Snapshot> payments() {
        return List.copyOf(payments.values());
    }

    @Override
    public Optional<Debtor> find(CustomerId id) {
        return Optional.ofNullable(debtors.get(id));
    }

    @Override
    public Optional<Debtor> findByAccount(String account) {
        return debtors.values().stream().filter(one -> one.account().equals(account)).findAny();
    }

    @Override
    public Optional<Debtor> hold(CustomerId id) {
        return find(id);
    }

    @Override
    public Map<CustomerId, Debtor> hold(Set<CustomerId> ids) {
        return ids.stream()
                .filter(debtors::containsKey)
                .collect(Collectors.toMap(Function.identity(), debtors::get));
    }

    @Override
    public long next(String kind, int year) {
        return numbers.merge(kind + year, 1L, Long::sum);
    }

    @Override
    public Optional<Invoice> findById(InvoiceId id) {
        return Optional.ofNullable(invoices.get(id)).map(Invoice::restore);
    }

    @Override
    public List<Invoice> findOpen(CustomerId customer) {
        return invoices.values().stream()
                .filter(one -> one.customer().equals(customer) && one.balance().isPositive())
                .sorted(Comparator.comparing(InMemoryBilling::due))
                .map(Invoice::restore)
                .toList();
    }

    @Override
    public Map<CustomerId, List<Invoice>> findOpen(Set<CustomerId> customers) {
        return customers.stream().collect(Collectors.toMap(Function.identity(), this::findOpen));
    }

    @Override
    public void savePaid(List<Invoice> paid) {
        paid.forEach(this::save);
    }

    private static LocalDate due(Invoice.Snapshot invoice) {
        return ((InvoiceState.Issued) invoice.state()).dueOn();
    }

    @Override
    public void save(Invoice invoice) {
        var stored = invoice.snapshot();
        var now = Optional.ofNullable(invoices.get(stored.id()));
        Version.requireSame(
                Version.of(stored.version()), now.map(Invoice.Snapshot::version).orElse(0L));
        invoices.put(
                stored.id(),
                new Invoice.Snapshot(
                        stored.id(),
                        stored.customer(),
                        stored.branch(),
                        stored.terms(),
                        stored.state(),
                        stored.paid(),
                        stored.credited(),
                        stored.total(),
                        stored.version() + 1));
    }

    @Override
    public void remove(Invoice draft) {
        invoices.remove(draft.id());
    }

    @Override
    public Optional<CreditNote> findNote(CreditNoteId id) {
        return Optional.ofNullable(notes.get(id));
    }

    @Override
    public List<CreditNote.Line> creditedLines(InvoiceId id) {
        return notes.values().stream()
                .filter(note -> note.invoice().equals(id))
                .flatMap(note -> note.lines().stream())
                .toList();
    }

    @Override
    public void add(CreditNote note) {
        notes.put(note.id(), note);
    }

    @Override
    public Optional<Payment> findById(PaymentId id) {
        return Optional.ofNullable(payments.get(id)).map(Payment::restore);
    }

    @Override
    public List<Payment> findByReferences(Set<PaymentReference> references) {
        return payments.values().stream()
                .filter(one -> references.contains(one.facts().reference()))
                .sorted(Comparator.comparing(one -> one.reversal().isPresent()))
                .map(Payment::restore)
                .toList();
    }

    @Override
    public List<Payment> findByIds(Set<PaymentId> ids) {
        return ids.stream().flatMap(id -> findById(id).stream()).toList();
    }

    @Override
    public void receive(List<Payment> received) {
        received.forEach(this::save);
    }

    @Override
    public List<Payment> findWithCredit(CustomerId customer) {
        return payments.values().stream()
                .filter(one -> one.facts().customer().equals(customer) && one.left().isPositive())
                .map(Payment::restore)
                .toList();
    }

    @Override
    public void save(Payment payment) {
        var stored = payment.snapshot();
        var now = Optional.ofNullable(payments.get(stored.facts().id()));
        Version.requireSame(
                Version.of(stored.version()), now.map(Payment.Snapshot::version).orElse(0L));
        payments.put(
                stored.facts().id(),
                new Payment.Snapshot(
                        stored.facts(),
                        stored.allocated(),
                        stored.refunded(),
                        stored.reversal(),
                        stored.version() + 1));
    }

    @Override
    public List<Allocation> allocationsOf(PaymentId payment) {
        return allocations.values().stream().filter(one -> one.payment().equals(payment)).toList();
    }

    @Override
    public List<Allocation> allocationsOn(InvoiceId invoice) {
        return allocations.values().stream()
                .filter(one -> one.invoice().equals(invoice))
                .toList()
                .reversed();
    }

    @Override
    public void add(List<Allocation> added) {
        added.forEach(one -> allocations.put(one.id(), one));
    }

    @Override
    public void release(AllocationId allocation, LocalDate day) {
        allocations.remove(allocation);
    }

    @Override
    public Optional<Refund> findRefund(RefundId id) {
        return Optional.ofNullable(refunds.get(id));
    }

    @Override
    public void add(Refund refund) {
        refunds.put(refund.id(), refund);
    }

    @Override
    public void returned(RefundId refund, LocalDate day) {
        requireKnown(refund);
    }

    private void requireKnown(RefundId refund) {
        if (!refunds.containsKey(refund)) {
            throw new IllegalStateException("no such refund");
        }
    }
}

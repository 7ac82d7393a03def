package io.uplink.application.money.invoice.port;

import io.uplink.application.shared.Page;
import io.uplink.domain.money.invoice.Invoice;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.money.invoice.InvoiceStatus;
import io.uplink.domain.money.tax.TaxCodeId;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Invoices as screens show them: one statement each. */
public interface InvoiceQueries {

    /** Newest first; a draft has no day and stands where it was begun. */
    Page<Line> page(
            Within within, Filter filter, LocalDate today, Optional<String> cursor, int size);

    /** All that is known of one; empty outside of the branches. */
    Optional<Sheet> sheet(Within within, InvoiceId id);

    /** The branches that the reader may narrow the list to, by name. */
    List<Branch> branches(Within within);

    /** A branch to choose. */
    record Branch(BranchId id, String name) {}

    /** How far a reader sees: some branches; all of them where it is empty. */
    record Within(Optional<Set<BranchId>> branches) {

        public static Within everything() {
            return new Within(Optional.empty());
        }
    }

    /**
     * Which of them; what is empty does not narrow.
     *
     * @param from first day of issue
     * @param text part of the number or of the customer's name or account
     */
    record Filter(
            Optional<InvoiceStatus> status,
            boolean overdue,
            Optional<CustomerId> customer,
            Optional<BranchId> branch,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            Optional<String> text) {

        public static Filter everything() {
            return new Filter(
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    /** An invoice of the list. */
    record Line(
            InvoiceId id,
            Optional<String> number,
            CustomerId customer,
            String customerName,
            String account,
            InvoiceStatus status,
            Optional<LocalDate> day,
            Optional<LocalDate> dueOn,
            Money total,
            Money balance,
            boolean overdue) {}

    /** An invoice with everything around it. */
    record Sheet(
            Invoice.Snapshot invoice,
            String customerName,
            String account,
            String branchName,
            Map<TaxCodeId, String> taxes,
            List<Paid> payments,
            List<Credited> notes,
            List<Entry> entries) {}

    /**
     * A part of a payment that pays on it.
     *
     * @param released from which day on it no longer does
     */
    record Paid(
            UUID payment,
            String number,
            String reference,
            LocalDate day,
            Money amount,
            Optional<LocalDate> released) {}

    /** A note that credits it. */
    record Credited(UUID id, String number, LocalDate day, String reason, Money total) {}

    /** What the books say of it. */
    record Entry(UUID id, String number, LocalDate day, String text, Money total) {}
}

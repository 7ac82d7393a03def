package io.uplink.application.money.invoice.port;

import io.uplink.domain.money.invoice.CreditNote;
import io.uplink.domain.money.invoice.CreditNoteId;
import io.uplink.domain.money.invoice.Invoice;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.shared.id.CustomerId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Invoices with their lines, and the notes that credit them. */
public interface InvoiceRepository {

    Optional<Invoice> findById(InvoiceId id);

    /** Those of the customer on which something is left to pay, the one that is due first first. */
    List<Invoice> findOpen(CustomerId customer);

    /**
     * The same of many customers, each in its order.
     *
     * @param customers records that stay; those merged into them count
     */
    Map<CustomerId, List<Invoice>> findOpen(Set<CustomerId> customers);

    /** Stores a new or changed one; a version that is no longer the present one is stale. */
    void save(Invoice invoice);

    /** Stores what was paid on issued ones, of which nothing else changed. */
    void savePaid(List<Invoice> invoices);

    /** Only a draft; nothing but its trail remembers it. */
    void remove(Invoice draft);

    Optional<CreditNote> findNote(CreditNoteId id);

    /** What all notes took from the invoice. */
    List<CreditNote.Line> creditedLines(InvoiceId id);

    void add(CreditNote note);
}

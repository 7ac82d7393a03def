package io.uplink.application.money.mpesa.port;

import io.uplink.domain.money.mpesa.AccountReference;
import io.uplink.domain.money.mpesa.Match.Invoice;
import java.util.Optional;

/** Invoices by what payers may type for them. */
public interface InvoiceNumbers {

    /** The invoice with exactly that number. */
    Optional<Invoice> find(AccountReference reference);
}

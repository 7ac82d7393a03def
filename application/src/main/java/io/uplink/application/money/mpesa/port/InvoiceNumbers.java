package io.uplink.application.money.mpesa.port;

import io.uplink.domain.money.mpesa.AccountReference;
import io.uplink.domain.money.mpesa.Match.Invoice;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Invoices by what payers may type for them. */
public interface InvoiceNumbers {

    /** The invoices with exactly those numbers, by what was asked for. */
    Map<AccountReference, Invoice> find(Set<AccountReference> references);

    default Optional<Invoice> find(AccountReference reference) {
        return Optional.ofNullable(find(Set.of(reference)).get(reference));
    }
}

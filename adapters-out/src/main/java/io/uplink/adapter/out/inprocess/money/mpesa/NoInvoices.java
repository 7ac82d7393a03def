package io.uplink.adapter.out.inprocess.money.mpesa;

import io.quarkus.arc.DefaultBean;
import io.uplink.application.money.mpesa.port.InvoiceNumbers;
import io.uplink.domain.money.mpesa.AccountReference;
import io.uplink.domain.money.mpesa.Match.Invoice;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** As long as nothing is invoiced, no reference names an invoice. */
@DefaultBean
@ApplicationScoped
class NoInvoices implements InvoiceNumbers {

    @Override
    public Optional<Invoice> find(AccountReference reference) {
        return Optional.empty();
    }
}

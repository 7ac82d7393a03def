package io.uplink.application.money.paylink.port;

import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.money.paylink.PayLink;
import java.time.Instant;
import java.util.Optional;

/** Addresses of invoices; of the token in one the digest alone is kept. */
public interface PayLinks {

    void add(PayLink link, byte[] tokenDigest);

    Optional<PayLink> findByToken(byte[] tokenDigest);

    Optional<PayLink> latestOf(InvoiceId invoice);

    /** Ends all of the invoice's that still open something; how many these were. */
    int withdraw(InvoiceId invoice, Instant now);
}

package io.uplink.domain.money.paylink;

import io.uplink.domain.money.invoice.InvoiceId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * An address that shows one invoice to whoever knows it, and takes money for it. It ends by itself,
 * or when somebody withdraws it.
 */
public record PayLink(
        PayLinkId id,
        InvoiceId invoice,
        Instant createdAt,
        Instant expiresAt,
        Optional<Instant> withdrawnAt) {

    public static PayLink create(PayLinkId id, InvoiceId invoice, Instant now, Duration life) {
        return new PayLink(id, invoice, now, now.plus(life), Optional.empty());
    }

    public boolean mayBeUsed(Instant now) {
        return withdrawnAt.isEmpty() && now.isBefore(expiresAt);
    }
}

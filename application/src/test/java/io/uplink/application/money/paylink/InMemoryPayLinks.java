package io.uplink.application.money.paylink;

import io.uplink.application.money.paylink.port.PayLinks;
import io.uplink.application.shared.Back;
import io.uplink.application.shared.Duplicate;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.money.paylink.PayLink;
import io.uplink.domain.shared.DomainException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps addresses by the digests of their tokens. */
public final class InMemoryPayLinks implements PayLinks {

    private final Map<String, PayLink> links = new LinkedHashMap<>();

    /** Remembers how it stands; the answer leads back there. */
    public Runnable mark() {
        return Back.to(links);
    }

    public List<PayLink> all() {
        return new ArrayList<>(links.values());
    }

    @Override
    public void add(PayLink link, byte[] tokenDigest) {
        if (links.putIfAbsent(key(tokenDigest), link) != null) {
            throw new DomainException(new Duplicate());
        }
    }

    @Override
    public Optional<PayLink> findByToken(byte[] tokenDigest) {
        return Optional.ofNullable(links.get(key(tokenDigest)));
    }

    @Override
    public Optional<PayLink> latestOf(InvoiceId invoice) {
        return links.values().stream()
                .filter(link -> link.invoice().equals(invoice))
                .max(Comparator.comparing(PayLink::createdAt));
    }

    @Override
    public int withdraw(InvoiceId invoice, Instant now) {
        var ended = 0;
        for (var entry : links.entrySet()) {
            var link = entry.getValue();
            if (link.invoice().equals(invoice) && link.mayBeUsed(now)) {
                entry.setValue(
                        new PayLink(
                                link.id(),
                                invoice,
                                link.createdAt(),
                                link.expiresAt(),
                                Optional.of(now)));
                ended++;
            }
        }
        return ended;
    }

    private static String key(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }
}

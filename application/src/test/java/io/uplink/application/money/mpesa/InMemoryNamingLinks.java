package io.uplink.application.money.mpesa;

import io.uplink.application.money.naming.port.NamingLinks;
import io.uplink.application.shared.Back;
import io.uplink.application.shared.Duplicate;
import io.uplink.domain.money.mpesa.MpesaPaymentId;
import io.uplink.domain.money.mpesa.Msisdn;
import io.uplink.domain.money.naming.NamingLink;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps questions to payers by the digests of their tokens. */
final class InMemoryNamingLinks implements NamingLinks {

    private final Map<String, NamingLink> links = new LinkedHashMap<>();

    Runnable mark() {
        return Back.to(links);
    }

    List<NamingLink> all() {
        return List.copyOf(links.values());
    }

    @Override
    public boolean add(NamingLink link, byte[] tokenDigest) {
        if (of(link.payment()).isPresent()) {
            return false;
        }
        if (findByToken(tokenDigest).isPresent()) {
            throw new DomainException(new Duplicate());
        }
        links.put(HexFormat.of().formatHex(tokenDigest), versioned(link));
        return true;
    }

    @Override
    public Optional<NamingLink> findByToken(byte[] tokenDigest) {
        return Optional.ofNullable(links.get(HexFormat.of().formatHex(tokenDigest)));
    }

    @Override
    public Optional<NamingLink> of(MpesaPaymentId payment) {
        return links.values().stream().filter(link -> link.payment().equals(payment)).findFirst();
    }

    @Override
    public int countTo(Msisdn phone, Instant since) {
        return (int)
                links.values().stream()
                        .filter(link -> link.phone().equals(phone))
                        .filter(link -> link.createdAt().isAfter(since))
                        .count();
    }

    @Override
    public void save(NamingLink link) {
        var entry =
                links.entrySet().stream()
                        .filter(one -> one.getValue().id().equals(link.id()))
                        .findFirst()
                        .orElseThrow(() -> new DomainException(new Version.Stale(-1)));
        if (entry.getValue().version() != link.version()) {
            throw new DomainException(new Version.Stale(entry.getValue().version()));
        }
        entry.setValue(versioned(link));
    }

    static NamingLink versioned(NamingLink link) {
        return new NamingLink(
                link.id(),
                link.payment(),
                link.phone(),
                link.createdAt(),
                link.expiresAt(),
                link.tries(),
                link.candidate(),
                link.saidAt(),
                link.version() + 1);
    }
}

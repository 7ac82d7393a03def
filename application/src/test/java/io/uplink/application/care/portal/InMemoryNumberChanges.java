package io.uplink.application.care.portal;

import io.uplink.application.care.portal.port.NumberChanges;
import io.uplink.application.shared.Secrets.Sealed;
import io.uplink.domain.care.portal.NumberChange;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.CustomerId;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Keeps wished numbers in memory. */
public final class InMemoryNumberChanges implements NumberChanges {

    private final Map<UUID, Kept> kept = new LinkedHashMap<>();

    @Override
    public Asked askedSince(CustomerId customer, PhoneNumber to, Instant since) {
        return new Asked(
                count(since, change -> change.customer().equals(customer)),
                count(since, change -> change.to().equals(to)));
    }

    private int count(Instant since, Predicate<NumberChange> which) {
        return (int)
                kept.values().stream()
                        .map(Kept::change)
                        .filter(change -> change.code().askedAt().isAfter(since))
                        .filter(which)
                        .count();
    }

    @Override
    public void add(NumberChange change, Sealed digits) {
        kept.replaceAll((_, one) ->
                one.change().customer().equals(change.customer())
                        ? new Kept(one.change().end(), one.digits())
                        : one);
        kept.put(change.code().id(), new Kept(change, digits));
    }

    @Override
    public Optional<Kept> newest(CustomerId customer) {
        return kept.values().stream()
                .filter(one -> one.change().customer().equals(customer))
                .max(Comparator.comparing(one -> one.change().code().askedAt()));
    }

    @Override
    public void save(NumberChange change) {
        kept.computeIfPresent(change.code().id(), (_, one) -> new Kept(change, one.digits()));
    }

    @Override
    public int prune(Instant before, int most) {
        var rows = kept.size();
        kept.values().removeIf(one -> one.change().code().expiresAt().isBefore(before));
        return rows - kept.size();
    }
}

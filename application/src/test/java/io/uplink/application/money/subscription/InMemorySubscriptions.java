package io.uplink.application.money.subscription;

import io.uplink.application.money.subscription.port.SoldPackages;
import io.uplink.application.money.subscription.port.SubscriptionRepository;
import io.uplink.application.shared.Back;
import io.uplink.domain.money.subscription.ChargedPeriod;
import io.uplink.domain.money.subscription.Subscription;
import io.uplink.domain.money.subscription.SubscriptionId;
import io.uplink.domain.money.subscription.SubscriptionStatus;
import io.uplink.domain.shared.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps snapshots, never the living things; the same days are charged once here too. */
public final class InMemorySubscriptions implements SubscriptionRepository, SoldPackages {

    private final Map<SubscriptionId, Subscription.Snapshot> stored = new LinkedHashMap<>();
    private final Map<UUID, ChargedPeriod> charges = new LinkedHashMap<>();
    private final Map<UUID, SoldPackage> packages = new LinkedHashMap<>();

    /** Remembers how it stands; the answer leads back there. */
    public Runnable mark() {
        var back = List.of(Back.to(stored), Back.to(charges));
        return () -> back.forEach(Runnable::run);
    }

    /** A package on offer. */
    public void sell(SoldPackage sold) {
        packages.put(sold.id(), sold);
    }

    public List<Subscription.Snapshot> all() {
        return List.copyOf(stored.values());
    }

    public List<ChargedPeriod> charges() {
        return List.copyOf(charges.values());
    }

    @Override
    public Optional<SoldPackage> find(UUID id) {
        return Optional.ofNullable(packages.get(id));
    }

    @Override
    public List<SoldPackage> offered() {
        return List.copyOf(packages.values());
    }

    @Override
    public Optional<Subscription> findById(SubscriptionId id) {
        return Optional.ofNullable(stored.get(id)).map(Subscription::restore);
    }

    @Override
    public void save(Subscription subscription) {
        var one = subscription.snapshot();
        var now = Optional.ofNullable(stored.get(one.id()));
        Version.requireSame(
                Version.of(one.version()), now.map(Subscription.Snapshot::version).orElse(0L));
        stored.put(
                one.id(),
                new Subscription.Snapshot(
                        one.id(),
                        one.customer(),
                        one.branch(),
                        one.start(),
                        one.item(),
                        one.rhythm(),
                        one.lastDay(),
                        one.status(),
                        one.billedUntil(),
                        one.version() + 1));
    }

    @Override
    public void add(ChargedPeriod charged) {
        for (var known : charges.values()) {
            if (known.subscription().equals(charged.subscription())
                    && known.days().from().equals(charged.days().from())
                    && known.coveredUntil().isAfter(known.days().from())) {
                throw new IllegalStateException("charged already");
            }
        }
        charges.put(charged.id(), charged);
    }

    @Override
    public List<ChargedPeriod> findCovering(SubscriptionId id, LocalDate from) {
        return charges.values().stream()
                .filter(one -> one.subscription().equals(id) && one.coveredUntil().isAfter(from))
                .toList();
    }

    @Override
    public void save(ChargedPeriod shortened) {
        charges.put(shortened.id(), shortened);
    }

    @Override
    public List<Due> due(LocalDate today, Optional<Due> after, int most) {
        var order = Comparator.comparing(Due::since).thenComparing(due -> due.id().toString());
        return stored.values().stream()
                .filter(one -> one.status() == SubscriptionStatus.ACTIVE)
                .filter(one -> !one.billedUntil().isAfter(today))
                .map(one -> new Due(one.billedUntil(), one.id()))
                .filter(due -> after.map(last -> order.compare(due, last) > 0).orElse(true))
                .sorted(order)
                .limit(most)
                .toList();
    }
}

package io.uplink.application.sales.commission;

import io.uplink.application.sales.commission.port.CommissionRepository;
import io.uplink.application.shared.Back;
import io.uplink.application.shared.Duplicate;
import io.uplink.domain.sales.commission.CommissionEntry;
import io.uplink.domain.sales.commission.CommissionEntryId;
import io.uplink.domain.sales.commission.Payout;
import io.uplink.domain.sales.commission.PayoutId;
import io.uplink.domain.sales.commission.SalespersonId;
import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps commissions in memory. */
public final class InMemoryCommissions implements CommissionRepository {

    private final Map<CommissionEntryId, CommissionEntry> entries = new LinkedHashMap<>();
    private final Map<PayoutId, Payout> payouts = new LinkedHashMap<>();

    /** Remembers how it stands; the answer leads back there. */
    public Runnable mark() {
        var back = List.of(Back.to(entries), Back.to(payouts));
        return () -> back.forEach(Runnable::run);
    }

    List<CommissionEntry> all() {
        return List.copyOf(entries.values());
    }

    List<Payout> payouts() {
        return List.copyOf(payouts.values());
    }

    @Override
    public Optional<CommissionEntry> earned(OrderId order) {
        return entries.values().stream()
                .filter(one -> one.order().equals(order))
                .filter(one -> one.kind() == CommissionEntry.Kind.EARNED)
                .findFirst();
    }

    @Override
    public Optional<CommissionEntry> holdEarned(OrderId order) {
        return earned(order);
    }

    @Override
    public boolean add(CommissionEntry entry) {
        if (entries.values().stream()
                .anyMatch(one ->
                        one.order().equals(entry.order())
                                && one.salesperson().equals(entry.salesperson())
                                && one.kind() == entry.kind())) {
            return false;
        }
        entries.put(entry.id(), entry);
        return true;
    }

    @Override
    public void close(CommissionEntryId entry) {
        Optional.ofNullable(entries.get(entry)).ifPresent(one -> put(one, one.payout()));
    }

    private void put(CommissionEntry one, Optional<PayoutId> payout) {
        entries.put(
                one.id(),
                new CommissionEntry(
                        one.id(),
                        one.salesperson(),
                        one.order(),
                        one.kind(),
                        one.amount(),
                        one.day(),
                        false,
                        payout));
    }

    @Override
    public List<CommissionEntry> holdOpen(SalespersonId salesperson) {
        return entries.values().stream()
                .filter(CommissionEntry::open)
                .filter(one -> one.salesperson().equals(salesperson))
                .toList();
    }

    @Override
    public Optional<Payout> payout(PayoutId id) {
        return Optional.ofNullable(payouts.get(id));
    }

    @Override
    public void pay(Payout payout) {
        if (payouts.containsKey(payout.id())) {
            throw new DomainException(new Duplicate());
        }
        var paid =
                payout.entries().stream()
                        .map(id -> Optional.ofNullable(entries.get(id)))
                        .flatMap(Optional::stream)
                        .filter(CommissionEntry::open)
                        .toList();
        if (paid.size() != payout.entries().size()) {
            throw new DomainException(new Version.Stale(-1));
        }
        payouts.put(payout.id(), payout);
        paid.forEach(one -> put(one, Optional.of(payout.id())));
    }
}

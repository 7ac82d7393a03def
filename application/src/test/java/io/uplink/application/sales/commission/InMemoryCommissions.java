package io.uplink.application.sales.commission;

import io.uplink.application.sales.commission.port.CommissionRepository;
import io.uplink.domain.sales.commission.CommissionEntry;
import io.uplink.domain.sales.commission.CommissionEntryId;
import io.uplink.domain.sales.commission.Payout;
import io.uplink.domain.sales.commission.PayoutId;
import io.uplink.domain.sales.commission.SalespersonId;
import io.uplink.domain.sales.order.OrderId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Keeps commissions in memory. */
public final class InMemoryCommissions implements CommissionRepository {

    private final Map<CommissionEntryId, CommissionEntry> entries = new LinkedHashMap<>();
    private final Map<PayoutId, Payout> payouts = new LinkedHashMap<>();

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
        put(entry, Optional.empty());
    }

    private void put(CommissionEntryId id, Optional<PayoutId> payout) {
        var one = Objects.requireNonNull(entries.get(id));
        entries.put(
                id,
                new CommissionEntry(
                        id,
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
        payouts.put(payout.id(), payout);
        payout.entries().forEach(entry -> put(entry, Optional.of(payout.id())));
    }
}

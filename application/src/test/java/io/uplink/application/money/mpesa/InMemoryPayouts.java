package io.uplink.application.money.mpesa;

import io.uplink.application.money.payout.port.Payouts;
import io.uplink.application.shared.Back;
import io.uplink.application.shared.Duplicate;
import io.uplink.domain.money.mpesa.ReceiptNumber;
import io.uplink.domain.money.payout.Payout;
import io.uplink.domain.money.payout.PayoutId;
import io.uplink.domain.money.payout.PayoutState;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps money that goes back. */
public final class InMemoryPayouts implements Payouts {

    private final Map<PayoutId, Payout> payouts = new LinkedHashMap<>();

    Runnable mark() {
        return Back.to(payouts);
    }

    List<Payout> all() {
        return List.copyOf(payouts.values());
    }

    @Override
    public boolean add(Payout payout) {
        if (payouts.containsKey(payout.id())) {
            return false;
        }
        put(payout);
        return true;
    }

    @Override
    public Optional<Payout> find(PayoutId id) {
        return Optional.ofNullable(payouts.get(id));
    }

    @Override
    public Optional<Payout> findByConversation(String conversation) {
        return payouts.values().stream()
                .filter(one ->
                        Stream.of(one.conversation(), one.question())
                                .anyMatch(Optional.of(conversation)::equals))
                .findFirst();
    }

    @Override
    public Optional<Payout> reversalOf(ReceiptNumber receipt) {
        return payouts.values().stream()
                .filter(one -> one.order().of().equals(Optional.of(receipt)))
                .filter(InMemoryPayouts::isOpen)
                .findFirst();
    }

    @Override
    public List<PayoutId> due(Instant now, int most) {
        return payouts.values().stream()
                .filter(one -> one.sentAt().isPresent())
                .filter(one -> one.askAt().filter(at -> !at.isAfter(now)).isPresent())
                .sorted(Comparator.comparing(one -> one.askAt().orElseThrow()))
                .map(Payout::id)
                .limit(most)
                .toList();
    }

    @Override
    public void save(Payout payout) {
        var stored = find(payout.id()).map(Payout::version).orElse(-1L);
        if (stored != payout.version()) {
            throw new DomainException(new Version.Stale(stored));
        }
        put(payout);
    }

    private void put(Payout payout) {
        if (payouts.values().stream()
                .filter(other -> !other.id().equals(payout.id()))
                .anyMatch(other -> sameName(other, payout) || sameReceipt(other, payout))) {
            throw new DomainException(new Duplicate());
        }
        payouts.put(payout.id(), versioned(payout));
    }

    private static boolean sameName(Payout one, Payout other) {
        return one.conversation().isPresent() && one.conversation().equals(other.conversation());
    }

    private static boolean sameReceipt(Payout one, Payout other) {
        return one.order().of().isPresent()
                && one.order().of().equals(other.order().of())
                && isOpen(one)
                && isOpen(other);
    }

    private static boolean isOpen(Payout one) {
        return one.state() == PayoutState.REQUESTED || one.state().isUnderway();
    }

    static Payout versioned(Payout payout) {
        return new Payout(
                payout.id(),
                payout.order(),
                payout.state(),
                payout.decidedBy(),
                payout.names(),
                payout.told(),
                payout.asking(),
                payout.changedAt(),
                payout.version() + 1);
    }
}

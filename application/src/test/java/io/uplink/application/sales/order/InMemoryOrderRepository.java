package io.uplink.application.sales.order;

import io.uplink.application.sales.order.port.OrderRepository;
import io.uplink.application.shared.Back;
import io.uplink.domain.sales.order.Order;
import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Keeps orders in memory. */
public final class InMemoryOrderRepository implements OrderRepository {

    private final Map<OrderId, Order.Snapshot> orders = new LinkedHashMap<>();
    private final Map<String, OrderId> tokens = new HashMap<>();
    private final Map<OrderId, String> addresses = new HashMap<>();
    private final Map<String, Came> counted = new LinkedHashMap<>();

    /** Remembers how it stands; the answer leads back there. */
    public Runnable mark() {
        var back = List.of(Back.to(orders), Back.to(tokens), Back.to(addresses), Back.to(counted));
        return () -> back.forEach(Runnable::run);
    }

    public List<Order.Snapshot> all() {
        return List.copyOf(orders.values());
    }

    @Override
    public Optional<Order> findById(OrderId id) {
        return Optional.ofNullable(orders.get(id)).map(Order::restore);
    }

    @Override
    public Optional<Order> hold(OrderId id) {
        return findById(id);
    }

    @Override
    public Optional<OrderId> numbered(String folded) {
        return orders.values().stream()
                .filter(one -> fold(one.facts().number().text()).equals(folded))
                .map(one -> one.facts().id())
                .findFirst();
    }

    @Override
    public Optional<Order> holdToken(byte[] digest) {
        return findByToken(digest);
    }

    @Override
    public Optional<Order> findByToken(byte[] digest) {
        return Optional.ofNullable(tokens.get(hex(digest))).flatMap(this::findById);
    }

    @Override
    public Recent recent(PhoneNumber phone, byte[] address, Instant since) {
        var late = orders.values().stream().filter(one -> one.facts().at().isAfter(since)).toList();
        return new Recent(
                (int)
                        late.stream()
                                .filter(one -> one.facts().details().phone().equals(phone))
                                .count(),
                (int)
                        late.stream()
                                .filter(one -> hex(address).equals(addresses.get(one.facts().id())))
                                .count());
    }

    @Override
    public void add(Order order, byte[] token, Optional<byte[]> address) {
        tokens.put(hex(token), order.id());
        address.ifPresent(from -> addresses.put(order.id(), hex(from)));
        store(order, 1);
    }

    @Override
    public void save(Order order) {
        var present = orders.get(order.id());
        Version.requireSame(
                Version.of(order.snapshot().version()), present == null ? -1 : present.version());
        store(order, order.snapshot().version() + 1);
    }

    @Override
    public boolean count(OrderId order, String receipt, Money amount, Instant paidAt) {
        return counted.putIfAbsent(receipt, new Came(order, amount, Money.zero(amount.currency())))
                == null;
    }

    @Override
    public Optional<Left> giveBack(String receipt, Money amount) {
        var came = Optional.ofNullable(counted.get(receipt));
        came.ifPresent(one -> counted.put(receipt, new Came(one.order(), one.amount(), amount)));
        return came.map(
                one -> new Left(one.order(), kept(one.order(), Money.zero(amount.currency()))));
    }

    @Override
    public Money kept(Order order) {
        return kept(order.id(), Money.zero(order.snapshot().paid().currency()));
    }

    private Money kept(OrderId order, Money nothing) {
        return counted.values().stream()
                .filter(one -> one.order().equals(order))
                .map(one -> one.amount().minus(one.back()))
                .reduce(nothing, Money::plus);
    }

    @Override
    public boolean uncount(String receipt) {
        var came = counted.get(receipt);
        if (came == null || came.back().equals(came.amount())) {
            return false;
        }
        counted.put(receipt, new Came(came.order(), came.amount(), came.amount()));
        return true;
    }

    private record Came(OrderId order, Money amount, Money back) {}

    private void store(Order order, long version) {
        var now = order.snapshot();
        orders.put(
                order.id(),
                new Order.Snapshot(now.facts(), now.state(), now.paid(), now.customer(), version));
    }

    private static String fold(String number) {
        return number.toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(Arrays.copyOf(digest, digest.length));
    }
}

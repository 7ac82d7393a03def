package io.uplink.application.sales.order;

import io.uplink.application.sales.order.port.OrderSettlements;
import io.uplink.domain.sales.order.OrderFixtures;
import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Says what a test says, again and again: whoever counts remembers what was counted. */
final class ScriptedSettlements implements OrderSettlements {

    private final Map<UUID, Settlement> paying = new LinkedHashMap<>();
    private final Map<UUID, Settlement> off = new LinkedHashMap<>();
    private final List<OrderId> gone = new ArrayList<>();

    void pays(OrderId order, int allocation, long shillings) {
        var id = new UUID(3, allocation);
        paying.put(
                id,
                new Settlement(order, id, Money.ofMajor(shillings, Money.KES), OrderFixtures.NOON));
    }

    void releases(int allocation) {
        var id = new UUID(3, allocation);
        Optional.ofNullable(paying.remove(id)).ifPresent(one -> off.put(id, one));
    }

    void givesBack(OrderId order) {
        gone.add(order);
    }

    @Override
    public List<Settlement> uncounted(int most) {
        return paying.values().stream().limit(most).toList();
    }

    @Override
    public List<Settlement> released(LocalDate since, int most) {
        return off.values().stream().limit(most).toList();
    }

    @Override
    public List<OrderId> gaveBack(int most) {
        return gone.stream().limit(most).toList();
    }
}

package io.uplink.application.sales.order;

import io.uplink.application.sales.order.port.PhonePayments;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Back;
import io.uplink.domain.sales.order.OrderError;
import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.BranchId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Remembers who was asked, or refuses. */
final class ScriptedPhonePayments implements PhonePayments {

    final List<String> asked = new ArrayList<>();
    boolean refuses;
    boolean breaks;

    /** Remembers how it stands; the answer leads back there. */
    Runnable mark() {
        return Back.to(asked);
    }

    @Override
    public void ask(Actor actor, OrderId order, String phone, String address) {
        if (refuses) {
            throw new DomainException(new OrderError.Throttled(1));
        }
        if (breaks) {
            throw new IllegalStateException("the provider's door is shut");
        }
        asked.add(phone);
    }

    @Override
    public Optional<Request> latest(OrderId order) {
        return Optional.empty();
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public Optional<String> paybill(BranchId branch) {
        return Optional.empty();
    }
}

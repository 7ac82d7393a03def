package io.uplink.application.sales.order.port;

import io.uplink.application.shared.Actor;
import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.BranchId;
import java.time.Instant;
import java.util.Optional;

/** Asks phones to pay for orders. */
public interface PhonePayments {

    /** Asks for all that is due; in the caller's unit of work. Refuses in words of its own. */
    void ask(Actor actor, OrderId order, String phone, String address);

    /** The last request; in the caller's unit of work. */
    Optional<Request> latest(OrderId order);

    /** Whether phones can be asked at all. */
    boolean isOpen();

    /** Where to pay without being asked; empty if the branch takes no such money. */
    Optional<String> paybill(BranchId branch);

    /** How far a request is, for the payer. */
    enum Progress {
        WAITING,
        PAID,
        FAILED,
        /** It may have been paid: whoever pays again now may pay twice. */
        UNCLEAR
    }

    /**
     * A request, as its payer may see it.
     *
     * @param why what was told of one that failed, by its code; empty if nothing was
     * @param againAt before it the same phone is not asked again
     */
    record Request(
            Progress progress,
            String why,
            Money amount,
            String phone,
            Instant askedAt,
            Instant againAt) {}
}

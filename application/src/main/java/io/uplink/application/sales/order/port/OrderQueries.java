package io.uplink.application.sales.order.port;

import io.uplink.application.shared.Page;
import io.uplink.domain.sales.order.Order;
import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.sales.order.OrderSource;
import io.uplink.domain.sales.order.OrderStage;
import io.uplink.domain.sales.order.PaymentStanding;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Orders as screens show them: one statement each. */
public interface OrderQueries {

    /** The latest first. */
    Page<Line> page(Within within, Filter filter, Optional<String> cursor, int size);

    /** All that is known of one; empty where the reader does not see it. */
    Optional<Sheet> sheet(Within within, OrderId id);

    /** The same by the digest of what opens its page. */
    Optional<Sheet> followed(byte[] token);

    /** Who entered orders that the reader sees, by name. */
    List<Seller> sellers(Within within);

    /**
     * How far a reader sees.
     *
     * @param branches empty for all of them
     * @param owner only what this person entered
     */
    record Within(Optional<Set<BranchId>> branches, Optional<PersonId> owner) {

        public static Within everything() {
            return new Within(Optional.empty(), Optional.empty());
        }
    }

    /**
     * Which of them; what is empty does not narrow.
     *
     * @param text part of the number, the name or the phone
     */
    record Filter(
            Optional<OrderStage> stage,
            Optional<PaymentStanding> payment,
            Optional<PersonId> seller,
            Optional<String> text) {

        public static Filter everything() {
            return new Filter(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** An order of the list. */
    record Line(
            OrderId id,
            String number,
            String name,
            String phone,
            String area,
            String packageName,
            Money total,
            PaymentStanding payment,
            OrderStage stage,
            OrderSource source,
            Optional<String> seller,
            Instant at) {}

    /**
     * An order with everything around it.
     *
     * @param order as it stands without what went back, also before it is stored so
     * @param salesperson the name of whoever brought it
     * @param lead the number of what it came of
     */
    record Sheet(
            Order.Snapshot order,
            String branchName,
            Optional<Owner> owner,
            Optional<String> ticket,
            Optional<String> seller,
            Optional<String> salesperson,
            Optional<String> lead,
            List<Receipt> receipts) {

        public Sheet {
            var paid = order.paid();
            var back = sum(receipts, Receipt::back, paid);
            var left = sum(receipts, Receipt::amount, paid).minus(back);
            if (back.isPositive() && left.compareTo(paid) < 0) {
                order =
                        new Order.Snapshot(
                                order.facts(),
                                order.state(),
                                left,
                                order.customer(),
                                order.version());
            }
        }

        /** What went back of all that came. */
        public Money back() {
            return sum(receipts, Receipt::back, order.paid());
        }

        private static Money sum(
                List<Receipt> receipts, Function<Receipt, Money> part, Money like) {
            return receipts.stream().map(part).reduce(Money.zero(like.currency()), Money::plus);
        }
    }

    /** Whose it became. */
    record Owner(CustomerId id, String name, String account) {}

    /**
     * Money that came for it.
     *
     * @param back as much of it as went back
     */
    record Receipt(String receipt, Money amount, Money back, Instant paidAt) {}

    /** Who entered orders. */
    record Seller(PersonId id, String name) {}
}

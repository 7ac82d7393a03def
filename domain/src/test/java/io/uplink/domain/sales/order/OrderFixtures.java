package io.uplink.domain.sales.order;

import io.uplink.domain.sales.offer.PackageId;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Orders for tests. */
public final class OrderFixtures {

    public static final Instant NOON = Instant.parse("2026-11-22T09:00:00Z");
    public static final BranchId BRANCH = new BranchId(new UUID(7, 1));

    private OrderFixtures() {}

    public static Money kes(long shillings) {
        return Money.ofMajor(shillings, Money.KES);
    }

    public static OrderDetails details() {
        return new OrderDetails(
                "Otieno Baraka",
                new PhoneNumber("+254700000218"),
                Optional.empty(),
                "Ngarua",
                "Plot 31, green gate",
                "",
                Language.ENGLISH);
    }

    /** For 2,500 and 1,000 once. */
    public static OrderTerms terms() {
        return new OrderTerms(new PackageId(new UUID(7, 2)), "Familia", kes(2_500), kes(1_000));
    }

    public static Order anOrder() {
        return Order.placed(
                new Order.Facts(
                        new OrderId(new UUID(7, 3)),
                        OrderNumber.of(2026, 93),
                        BRANCH,
                        details(),
                        Coverage.LIVE,
                        terms(),
                        OrderSource.PUBLIC,
                        true,
                        Optional.empty(),
                        Referral.none(),
                        NOON));
    }
}

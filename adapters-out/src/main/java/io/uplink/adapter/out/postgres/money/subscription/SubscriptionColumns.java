package io.uplink.adapter.out.postgres.money.subscription;

import io.uplink.domain.money.catalogue.ProductId;
import io.uplink.domain.money.ledger.AccountCode;
import io.uplink.domain.money.subscription.BillingInterval;
import io.uplink.domain.money.subscription.Rhythm;
import io.uplink.domain.money.subscription.SubscribedItem;
import io.uplink.domain.money.subscription.Subscription;
import io.uplink.domain.money.subscription.SubscriptionId;
import io.uplink.domain.money.subscription.SubscriptionStatus;
import io.uplink.domain.money.tax.TaxCodeId;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A row of subscriptions, as both clients bring it. */
final class SubscriptionColumns {

    /** Of a subscription named {@code s}. */
    static final String NAMES =
            """
            s.id, s.customer_id, s.branch_id, s.status, s.package_id, s.product_id, s.name,
            s.price_minor, s.currency, s.tax_included, s.tax_id, s.revenue_code, s.cycle,
            s.anchor_day, s.counted_from, s.starts_on, s.last_day, s.billed_until, s.version
            """;

    private SubscriptionColumns() {}

    static Subscription.Snapshot read(IntFunction<@Nullable Object> column) {
        return new Subscription.Snapshot(
                new SubscriptionId((UUID) column.apply(0)),
                new CustomerId((UUID) column.apply(1)),
                new BranchId((UUID) column.apply(2)),
                (LocalDate) column.apply(15),
                item(column),
                new Rhythm(
                        BillingInterval.ofCode((String) column.apply(12)),
                        (Integer) column.apply(13),
                        (LocalDate) column.apply(14)),
                Optional.ofNullable((LocalDate) column.apply(16)),
                SubscriptionStatus.ofCode((String) column.apply(3)),
                (LocalDate) column.apply(17),
                (Long) column.apply(18));
    }

    private static SubscribedItem item(IntFunction<@Nullable Object> column) {
        return new SubscribedItem(
                Optional.ofNullable((UUID) column.apply(4)),
                Optional.ofNullable((UUID) column.apply(5)).map(ProductId::new),
                (String) column.apply(6),
                Money.ofMinor(
                        (Long) column.apply(7), Currency.getInstance((String) column.apply(8))),
                (Boolean) column.apply(9),
                new TaxCodeId((UUID) column.apply(10)),
                new AccountCode((String) column.apply(11)));
    }
}

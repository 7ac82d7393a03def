package io.uplink.adapter.out.postgres.sales.offer;

import io.uplink.domain.sales.offer.BillingCycle;
import io.uplink.domain.sales.offer.PackageId;
import io.uplink.domain.sales.offer.ServicePackage;
import io.uplink.domain.shared.Money;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A row of packages, as both clients bring it. */
final class PackageColumns {

    static final String SELECT =
            """
            select id, slug, name, description, mbps, price_minor, currency, cycle, features, badge,
                   highlighted, offered, position, version
              from service_package
            """;

    private PackageColumns() {}

    static ServicePackage read(IntFunction<@Nullable Object> column) {
        return new ServicePackage(
                new PackageId((UUID) column.apply(0)),
                (String) column.apply(1),
                (String) column.apply(2),
                (String) column.apply(3),
                (Integer) column.apply(4),
                Money.ofMinor(
                        (Long) column.apply(5), Currency.getInstance((String) column.apply(6))),
                BillingCycle.ofCode((String) column.apply(7)),
                ((String) column.apply(8)).lines().toList(),
                Optional.ofNullable((String) column.apply(9)),
                (Boolean) column.apply(10),
                (Boolean) column.apply(11),
                (Integer) column.apply(12),
                (Long) column.apply(13));
    }
}

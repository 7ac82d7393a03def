package io.uplink.adapter.out.postgres.money.subscription;

import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.money.subscription.port.SoldPackages;
import io.uplink.domain.money.subscription.BillingInterval;
import io.uplink.domain.sales.offer.BillingCycle;
import io.uplink.domain.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Packages as sales keeps them. */
@ApplicationScoped
class SqlSoldPackages implements SoldPackages {

    private static final String SELECT =
            "select id, name, price_minor, currency, cycle from service_package";

    private final Statements statements;

    SqlSoldPackages(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Optional<SoldPackage> find(UUID id) {
        return packages(SELECT + " where id = $1", id).stream().findFirst();
    }

    @Override
    public List<SoldPackage> offered() {
        return packages(SELECT + " where offered order by position, price_minor, id");
    }

    private List<SoldPackage> packages(String sql, Object... arguments) {
        return statements.list(Object[].class, sql, arguments).stream()
                .map(row ->
                        new SoldPackage(
                                (UUID) row[0],
                                (String) row[1],
                                Money.ofMinor((Long) row[2], Currency.getInstance((String) row[3])),
                                BillingInterval.ofMonths(
                                        BillingCycle.ofCode((String) row[4]).months())))
                .toList();
    }
}

package io.uplink.adapter.out.postgres.sales.commission;

import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.sales.commission.port.CommissionRepository;
import io.uplink.domain.sales.commission.CommissionEntry;
import io.uplink.domain.sales.commission.CommissionEntryId;
import io.uplink.domain.sales.commission.Payout;
import io.uplink.domain.sales.commission.PayoutId;
import io.uplink.domain.sales.commission.SalespersonId;
import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Id;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.Version;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Commissions by statements. */
@ApplicationScoped
class SqlCommissionRepository implements CommissionRepository {

    private static final String SELECT =
            """
            select id, salesperson_id, order_id, kind, amount_minor, currency, day, open, payout_id
              from commission_entry
            """;

    private static final String EARNED = SELECT + " where order_id = $1 and kind = 'earned'";

    private static final String ADD =
            """
            insert into commission_entry (id, salesperson_id, order_id, kind, amount_minor,
                   currency, day, open)
            values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing
            """;

    private static final String PAYOUT =
            """
            select p.salesperson_id, p.amount_minor, p.currency, p.account, p.day,
                   (select array_agg(e.id order by e.id) from commission_entry e
                     where e.payout_id = p.id)
              from commission_payout p where p.id = $1
            """;

    private static final String PAY =
            """
            insert into commission_payout (id, salesperson_id, amount_minor, currency, account, day)
            values ($1, $2, $3, $4, $5, $6)
            """;

    private static final String PAID =
            """
            update commission_entry set open = false, payout_id = $1
             where id = any($2) and open
            """;

    private final Statements statements;

    SqlCommissionRepository(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Optional<CommissionEntry> earned(OrderId order) {
        return list(EARNED, order.value()).stream().findFirst();
    }

    @Override
    public Optional<CommissionEntry> holdEarned(OrderId order) {
        return list(EARNED + " for update", order.value()).stream().findFirst();
    }

    @Override
    public boolean add(CommissionEntry entry) {
        return statements.change(
                        ADD,
                        entry.id().value(),
                        entry.salesperson().value(),
                        entry.order().value(),
                        entry.kind().code(),
                        entry.amount().minor(),
                        entry.amount().currency().getCurrencyCode(),
                        entry.day(),
                        entry.open())
                == 1;
    }

    @Override
    public void close(CommissionEntryId entry) {
        statements.change("update commission_entry set open = false where id = $1", entry.value());
    }

    @Override
    public List<CommissionEntry> holdOpen(SalespersonId salesperson) {
        return list(
                SELECT + " where salesperson_id = $1 and open order by created_at, id for update",
                salesperson.value());
    }

    @Override
    public Optional<Payout> payout(PayoutId id) {
        return statements.list(Object[].class, PAYOUT, id.value()).stream()
                .findFirst()
                .map(row ->
                        new Payout(
                                id,
                                new SalespersonId((UUID) row[0]),
                                List.of((UUID[]) row[5]).stream()
                                        .map(CommissionEntryId::new)
                                        .toList(),
                                Money.ofMinor((Long) row[1], Currency.getInstance((String) row[2])),
                                (String) row[3],
                                (LocalDate) row[4]));
    }

    @Override
    public void pay(Payout payout) {
        statements.change(
                PAY,
                payout.id().value(),
                payout.salesperson().value(),
                payout.amount().minor(),
                payout.amount().currency().getCurrencyCode(),
                payout.account(),
                payout.day());
        var ids = payout.entries().stream().map(Id::value).toArray(UUID[]::new);
        if (statements.change(PAID, payout.id().value(), ids) != ids.length) {
            throw new DomainException(new Version.Stale(-1));
        }
    }

    private List<CommissionEntry> list(String sql, Object argument) {
        return statements.list(Object[].class, sql, argument).stream()
                .map(row ->
                        new CommissionEntry(
                                new CommissionEntryId((UUID) row[0]),
                                new SalespersonId((UUID) row[1]),
                                new OrderId((UUID) row[2]),
                                CommissionEntry.Kind.ofCode((String) row[3]),
                                Money.ofMinor((Long) row[4], Currency.getInstance((String) row[5])),
                                (LocalDate) row[6],
                                (Boolean) row[7],
                                Optional.ofNullable((UUID) row[8]).map(PayoutId::new)))
                .toList();
    }
}

package io.uplink.adapter.out.postgres.money.subscription;

import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.money.subscription.port.SubscriptionRepository;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.money.subscription.ChargedPeriod;
import io.uplink.domain.money.subscription.Period;
import io.uplink.domain.money.subscription.Subscription;
import io.uplink.domain.money.subscription.SubscriptionId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Subscriptions by statements: behind the lock of their customer they are read again. */
@ApplicationScoped
class SqlSubscriptionRepository implements SubscriptionRepository {

    private static final String SELECT =
            "select " + SubscriptionColumns.NAMES + " from subscription s where s.id = $1";

    private static final String INSERT =
            """
            insert into subscription (id, customer_id, branch_id, starts_on, status, package_id,
                    product_id, name, price_minor, currency, tax_included, tax_id, revenue_code,
                    cycle, anchor_day, counted_from, last_day, billed_until, version, created_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17,
                    $18, 1, $19)
            """;

    private static final String UPDATE =
            """
            update subscription
               set status = $3, package_id = $4, product_id = $5, name = $6, price_minor = $7,
                   currency = $8, tax_included = $9, tax_id = $10, revenue_code = $11,
                   cycle = $12, anchor_day = $13, counted_from = $14, last_day = $15,
                   billed_until = $16, version = version + 1
             where id = $1 and version = $2
            """;

    private static final String CHARGES =
            """
            select id, subscription_id, name, period_from, period_until, covered_until, invoice_id
              from subscription_charge
             where subscription_id = $1 and covered_until > $2
             order by period_from
            """;

    private static final String ADD =
            """
            insert into subscription_charge (id, subscription_id, name, period_from,
                    period_until, covered_until, invoice_id)
            values ($1, $2, $3, $4, $5, $6, $7)
            """;

    /** Nobody is charged whose record was removed. */
    private static final String DUE =
            """
            select s.billed_until, s.id
              from subscription s
              join customer c on c.id = s.customer_id
              join customer k on k.id = coalesce(c.merged_into, c.id)
             where s.status = 'active' and k.deleted_at is null
               and s.billed_until <= $1
               and (s.last_day is null or s.billed_until <= s.last_day or s.last_day < $1)
               and (s.billed_until, s.id) > ($2, $3)
             order by s.billed_until, s.id
             limit $4
            """;

    private static final Due FIRST = new Due(LocalDate.EPOCH, new SubscriptionId(new UUID(0, 0)));

    private final Statements statements;
    private final InstantSource clock;

    SqlSubscriptionRepository(Statements statements, InstantSource clock) {
        this.statements = statements;
        this.clock = clock;
    }

    @Override
    public Optional<Subscription> findById(SubscriptionId id) {
        return statements.list(Object[].class, SELECT, id.value()).stream()
                .findFirst()
                .map(row -> Subscription.restore(SubscriptionColumns.read(i -> row[i])));
    }

    @Override
    public void save(Subscription subscription) {
        var stored = subscription.snapshot();
        if (stored.version() == 0) {
            insert(stored);
        } else if (update(stored) == 0) {
            throw new DomainException(new Version.Stale(-1));
        }
    }

    private void insert(Subscription.Snapshot stored) {
        var item = stored.item();
        statements.change(
                INSERT,
                stored.id().value(),
                stored.customer().value(),
                stored.branch().value(),
                stored.start(),
                stored.status().code(),
                item.offer().orElse(null),
                item.product().map(product -> product.value()).orElse(null),
                item.name(),
                item.price().minor(),
                item.price().currency().getCurrencyCode(),
                item.taxIncluded(),
                item.tax().value(),
                item.revenue().value(),
                stored.rhythm().interval().code(),
                stored.rhythm().anchorDay(),
                stored.rhythm().start(),
                stored.lastDay().orElse(null),
                stored.billedUntil(),
                clock.instant());
    }

    private int update(Subscription.Snapshot stored) {
        var item = stored.item();
        return statements.change(
                UPDATE,
                stored.id().value(),
                stored.version(),
                stored.status().code(),
                item.offer().orElse(null),
                item.product().map(product -> product.value()).orElse(null),
                item.name(),
                item.price().minor(),
                item.price().currency().getCurrencyCode(),
                item.taxIncluded(),
                item.tax().value(),
                item.revenue().value(),
                stored.rhythm().interval().code(),
                stored.rhythm().anchorDay(),
                stored.rhythm().start(),
                stored.lastDay().orElse(null),
                stored.billedUntil());
    }

    @Override
    public void add(ChargedPeriod charged) {
        statements.change(
                ADD,
                charged.id(),
                charged.subscription().value(),
                charged.name(),
                charged.days().from(),
                charged.days().until(),
                charged.coveredUntil(),
                charged.invoice().value());
    }

    @Override
    public List<ChargedPeriod> findCovering(SubscriptionId id, LocalDate from) {
        return statements.list(Object[].class, CHARGES, id.value(), from).stream()
                .map(row ->
                        new ChargedPeriod(
                                (UUID) row[0],
                                new SubscriptionId((UUID) row[1]),
                                (String) row[2],
                                new Period((LocalDate) row[3], (LocalDate) row[4]),
                                (LocalDate) row[5],
                                new InvoiceId((UUID) row[6])))
                .toList();
    }

    @Override
    public void save(ChargedPeriod shortened) {
        statements.change(
                "update subscription_charge set covered_until = $2 where id = $1",
                shortened.id(),
                shortened.coveredUntil());
    }

    @Override
    public List<Due> due(LocalDate today, Optional<Due> after, int most) {
        var seen = after.orElse(FIRST);
        return statements
                .list(Object[].class, DUE, today, seen.since(), seen.id().value(), most)
                .stream()
                .map(row -> new Due((LocalDate) row[0], new SubscriptionId((UUID) row[1])))
                .toList();
    }
}

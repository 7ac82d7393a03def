package io.uplink.adapter.out.postgres.sales.order;

import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.sales.order.port.OrderRepository;
import io.uplink.domain.sales.order.Order;
import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.sales.order.OrderState;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.EmailAddress;
import io.uplink.domain.shared.Id;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.Version;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Orders by statements: behind the lock of their row they are read again. */
@ApplicationScoped
class SqlOrderRepository implements OrderRepository {

    private static final String SELECT = "select " + OrderRows.WHOLE + " from sales_order o where ";

    private static final String LOCK =
            """
            select cast(pg_advisory_xact_lock(
                        hashtextextended('sales.order ' || encode($1, 'hex'), 0)) as text)
            """;

    private static final String RECENT =
            """
            select (select count(*) from sales_order where phone = $1 and created_at > $3),
                   (select count(*) from sales_order
                     where address_digest = $2 and created_at > $3)
            """;

    private static final String INSERT =
            """
            insert into sales_order (id, number, branch_id, name, phone, email, language, area,
                    place, notes, coverage, package_id, package_name, currency, price_minor,
                    installation_minor, source, pay_now, seller_id, state, state_at, paid_minor,
                    token_digest, address_digest, search_text, created_at, version, lead_id,
                    salesperson_id)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17,
                    $18, $19, 'new', $20, 0, $21, $22, $23, $20, 1, $24, $25)
            """;

    private static final String UPDATE =
            """
            update sales_order
               set state = $3, state_at = $4, reason = $5, paid_minor = $6, customer_id = $7,
                   ticket_id = $8, version = version + 1
             where id = $1 and version = $2
            """;

    /** What is given back of one is read with the others as they were. */
    private static final String GIVE_BACK =
            """
            with back as (
                update sales_order_receipt set refunded_minor = least($2, amount_minor)
                 where receipt = $1 returning order_id, amount_minor - refunded_minor as kept)
            select b.order_id, cast(b.kept + coalesce(
                       (select sum(r.amount_minor - r.refunded_minor) from sales_order_receipt r
                         where r.order_id = b.order_id and r.receipt <> $1), 0) as bigint)
              from back b
            """;

    private static final String KEPT =
            """
            select cast(coalesce(sum(amount_minor - refunded_minor), 0) as bigint)
              from sales_order_receipt where order_id = $1
            """;

    private final Statements statements;

    SqlOrderRepository(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Optional<Order> findById(OrderId id) {
        return first(SELECT + "o.id = $1", id.value());
    }

    @Override
    public Optional<Order> hold(OrderId id) {
        return first(SELECT + "o.id = $1 for update", id.value());
    }

    @Override
    public Optional<OrderId> numbered(String folded) {
        return statements
                .list(
                        UUID.class,
                        "select id from sales_order where account_fold(number) = $1",
                        folded)
                .stream()
                .findFirst()
                .map(OrderId::new);
    }

    @Override
    public Optional<Order> findByToken(byte[] digest) {
        return first(SELECT + "o.token_digest = $1", digest);
    }

    @Override
    public Optional<Order> holdToken(byte[] digest) {
        statements.list(String.class, LOCK, digest);
        return findByToken(digest);
    }

    @Override
    public Recent recent(PhoneNumber phone, byte[] address, Instant since) {
        var row = statements.list(Object[].class, RECENT, phone.e164(), address, since).getFirst();
        return new Recent(((Long) row[0]).intValue(), ((Long) row[1]).intValue());
    }

    @Override
    public void add(Order order, byte[] token, Optional<byte[]> address) {
        var facts = order.facts();
        var details = facts.details();
        var terms = facts.terms();
        statements.change(
                INSERT,
                facts.id().value(),
                facts.number().text(),
                facts.branch().value(),
                details.name(),
                details.phone().e164(),
                details.email().map(EmailAddress::value).orElse(null),
                details.language().code(),
                details.area(),
                details.place(),
                details.notes(),
                facts.coverage().code(),
                terms.pack().value(),
                terms.packageName(),
                terms.price().currency().getCurrencyCode(),
                terms.price().minor(),
                terms.installation().minor(),
                facts.source().code(),
                facts.payNow(),
                facts.seller().map(Id::value).orElse(null),
                facts.at(),
                token,
                address.orElse(null),
                searched(facts),
                facts.referral().lead().map(Id::value).orElse(null),
                facts.referral().salesperson().map(Id::value).orElse(null));
    }

    @Override
    public void save(Order order) {
        var stored = order.snapshot();
        var rows =
                statements.change(
                        UPDATE,
                        stored.facts().id().value(),
                        stored.version(),
                        stored.state().stage().code(),
                        stored.state().since(),
                        reason(stored.state()),
                        stored.paid().minor(),
                        stored.customer().map(Id::value).orElse(null),
                        order.convertedTo().map(Id::value).orElse(null));
        if (rows == 0) {
            throw new DomainException(new Version.Stale(-1));
        }
    }

    @Override
    public boolean count(OrderId order, String receipt, Money amount, Instant paidAt) {
        return statements.change(
                        """
                        insert into sales_order_receipt (receipt, order_id, amount_minor, paid_at)
                        values ($1, $2, $3, $4) on conflict do nothing
                        """,
                        receipt,
                        order.value(),
                        amount.minor(),
                        paidAt)
                == 1;
    }

    @Override
    public boolean uncount(String receipt) {
        return statements.change(
                        """
                        update sales_order_receipt set refunded_minor = amount_minor
                         where receipt = $1 and refunded_minor < amount_minor
                        """,
                        receipt)
                == 1;
    }

    @Override
    public Optional<Left> giveBack(String receipt, Money amount) {
        return statements.list(Object[].class, GIVE_BACK, receipt, amount.minor()).stream()
                .findFirst()
                .map(row ->
                        new Left(
                                new OrderId((UUID) row[0]),
                                Money.ofMinor((Long) row[1], amount.currency())));
    }

    @Override
    public Money kept(Order order) {
        return Money.ofMinor(
                statements.list(Long.class, KEPT, order.id().value()).getFirst(),
                order.snapshot().paid().currency());
    }

    private Optional<Order> first(String sql, Object argument) {
        return statements.list(String.class, sql, argument).stream()
                .findFirst()
                .map(OrderRows::read)
                .map(Order::restore);
    }

    private static @Nullable String reason(OrderState state) {
        return state instanceof OrderState.Cancelled over ? over.reason() : null;
    }

    /** Numbers are looked for as they are written and as they are dialled. */
    private static String searched(Order.Facts facts) {
        var phone = facts.details().phone();
        return (facts.number()
                        + " "
                        + facts.details().name()
                        + " "
                        + phone.e164()
                        + " 0"
                        + phone.digits().substring(3)
                        + " "
                        + facts.details().area())
                .toLowerCase(Locale.ROOT);
    }
}

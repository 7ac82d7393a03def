package io.uplink.adapter.out.postgres.money.payment;

import io.uplink.adapter.out.postgres.shared.CustomerRecords;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.money.payment.port.PaymentRepository;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.money.ledger.AccountCode;
import io.uplink.domain.money.payment.Allocation;
import io.uplink.domain.money.payment.AllocationId;
import io.uplink.domain.money.payment.Payment;
import io.uplink.domain.money.payment.PaymentId;
import io.uplink.domain.money.payment.PaymentReference;
import io.uplink.domain.money.payment.Refund;
import io.uplink.domain.money.payment.RefundId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Payments by statements: behind the lock of their customer they are read again. */
@ApplicationScoped
class SqlPaymentRepository implements PaymentRepository {

    private static final String SELECT = "select " + PaymentRows.WHOLE + " from payment p where ";

    private static final String INSERT =
            """
            insert into payment (id, number, customer_id, branch_id, method, reference, currency,
                    amount_minor, account_code, received_at, booked_on, allocated_minor,
                    refunded_minor, version)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 1)
            """;

    private static final String UPDATE =
            """
            update payment
               set allocated_minor = $3, refunded_minor = $4, reversed_at = $5, reversed_on = $6,
                   reversal_reason = $7, version = version + 1
             where id = $1 and version = $2
            """;

    private static final String ALLOCATIONS =
            """
            select a.id, a.payment_id, a.invoice_id, i.currency, a.amount_minor, a.day
              from payment_allocation a join invoice i on i.id = a.invoice_id
             where a.released_on is null and
            """;

    private static final String REFUND =
            """
            select r.id, r.payment_id, p.currency, r.amount_minor, r.account_code, r.day, r.reason
              from payment_refund r join payment p on p.id = r.payment_id where r.id = $1
            """;

    private final Statements statements;

    SqlPaymentRepository(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Optional<Payment> findById(PaymentId id) {
        return payments(SELECT + " p.id = $1", id.value()).stream().findFirst();
    }

    @Override
    public List<Payment> findByReference(PaymentReference reference) {
        return payments(
                SELECT
                        + " p.method = $1 and p.reference = $2"
                        + " order by p.reversed_at desc nulls first",
                reference.method().code(),
                reference.value());
    }

    @Override
    public List<Payment> findWithCredit(CustomerId customer) {
        return payments(
                SELECT
                        + " p.left_minor > 0 and p.customer_id = any("
                        + CustomerRecords.of("$1")
                        + ") order by p.received_at, p.id",
                customer.value());
    }

    @Override
    public void save(Payment payment) {
        var stored = payment.snapshot();
        if (stored.version() == 0) {
            insert(stored);
        } else if (update(stored) == 0) {
            throw new DomainException(new Version.Stale(-1));
        }
    }

    private void insert(Payment.Snapshot stored) {
        var facts = stored.facts();
        statements.change(
                INSERT,
                facts.id().value(),
                facts.number().value(),
                facts.customer().value(),
                facts.branch().value(),
                facts.reference().method().code(),
                facts.reference().value(),
                facts.amount().currency().getCurrencyCode(),
                facts.amount().minor(),
                facts.account().value(),
                facts.receivedAt(),
                facts.bookedOn(),
                stored.allocated().minor(),
                stored.refunded().minor());
    }

    private int update(Payment.Snapshot stored) {
        return statements.change(
                UPDATE,
                stored.facts().id().value(),
                stored.version(),
                stored.allocated().minor(),
                stored.refunded().minor(),
                stored.reversal().map(Payment.Reversal::at).orElse(null),
                stored.reversal().map(Payment.Reversal::day).orElse(null),
                stored.reversal().map(Payment.Reversal::why).orElse(null));
    }

    @Override
    public List<Allocation> allocationsOf(PaymentId payment) {
        return allocations(ALLOCATIONS + " a.payment_id = $1 order by a.id", payment.value());
    }

    @Override
    public List<Allocation> allocationsOn(InvoiceId invoice) {
        return allocations(
                ALLOCATIONS + " a.invoice_id = $1 order by a.day desc, a.id desc", invoice.value());
    }

    @Override
    public void add(Allocation allocation) {
        statements.change(
                """
                insert into payment_allocation (id, payment_id, invoice_id, amount_minor, day)
                values ($1, $2, $3, $4, $5)
                """,
                allocation.id().value(),
                allocation.payment().value(),
                allocation.invoice().value(),
                allocation.amount().minor(),
                allocation.day());
    }

    @Override
    public void release(AllocationId allocation, LocalDate day) {
        statements.change(
                """
                update payment_allocation set released_on = $2
                 where id = $1 and released_on is null
                """,
                allocation.value(),
                day);
    }

    @Override
    public Optional<Refund> findRefund(RefundId id) {
        return statements.list(Object[].class, REFUND, id.value()).stream()
                .findFirst()
                .map(row ->
                        new Refund(
                                new RefundId((UUID) row[0]),
                                new PaymentId((UUID) row[1]),
                                Money.ofMinor((Long) row[3], Currency.getInstance((String) row[2])),
                                new AccountCode((String) row[4]),
                                (LocalDate) row[5],
                                (String) row[6]));
    }

    @Override
    public void add(Refund refund) {
        statements.change(
                """
                insert into payment_refund (id, payment_id, amount_minor, account_code, day, reason)
                values ($1, $2, $3, $4, $5, $6)
                """,
                refund.id().value(),
                refund.payment().value(),
                refund.amount().minor(),
                refund.account().value(),
                refund.day(),
                refund.why());
    }

    private List<Payment> payments(String sql, Object... arguments) {
        return statements.list(String.class, sql, arguments).stream()
                .map(PaymentRows::read)
                .map(Payment::restore)
                .toList();
    }

    private List<Allocation> allocations(String sql, Object argument) {
        return statements.list(Object[].class, sql, argument).stream()
                .map(row ->
                        new Allocation(
                                new AllocationId((UUID) row[0]),
                                new PaymentId((UUID) row[1]),
                                new InvoiceId((UUID) row[2]),
                                Money.ofMinor((Long) row[4], Currency.getInstance((String) row[3])),
                                (LocalDate) row[5]))
                .toList();
    }
}

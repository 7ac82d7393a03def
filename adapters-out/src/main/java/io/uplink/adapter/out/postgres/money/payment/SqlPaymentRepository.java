package io.uplink.adapter.out.postgres.money.payment;

import io.uplink.adapter.out.postgres.shared.CustomerRecords;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.adapter.out.postgres.shared.StoredJson;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Payments by statements: behind the lock of their customer they are read again. */
@ApplicationScoped
class SqlPaymentRepository implements PaymentRepository {

    private static final String SELECT = "select " + PaymentRows.WHOLE + " from payment p where ";

    private static final String RECEIVE =
            """
            insert into payment (id, number, customer_id, branch_id, method, reference, currency,
                    amount_minor, account_code, received_at, booked_on, allocated_minor,
                    refunded_minor, version)
            select id, number, customer, branch, method, reference, currency, amount, account,
                   received_at, booked_on, allocated, refunded, 1
              from jsonb_to_recordset(cast(cast($1 as text) as jsonb)) as
                   p (id uuid, number text, customer uuid, branch uuid, method text,
                      reference text, currency text, amount bigint, account text,
                      received_at timestamptz, booked_on date, allocated bigint, refunded bigint)
            """;

    private static final String UPDATE =
            """
            update payment
               set allocated_minor = $3, refunded_minor = $4, reversed_at = $5, reversed_on = $6,
                   reversal_reason = $7, version = version + 1
             where id = $1 and version = $2
            """;

    private static final String ALLOCATE =
            """
            insert into payment_allocation (id, payment_id, invoice_id, amount_minor, day)
            select id, payment, invoice, amount, day
              from jsonb_to_recordset(cast(cast($1 as text) as jsonb)) as
                   a (id uuid, payment uuid, invoice uuid, amount bigint, day date)
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
    public List<Payment> findByReferences(Set<PaymentReference> references) {
        return payments(
                SELECT
                        + " (p.method, p.reference) in"
                        + " (select * from unnest(cast($1 as text[]), cast($2 as text[])))"
                        + " order by p.reversed_at desc nulls first",
                references.stream().map(one -> one.method().code()).toArray(String[]::new),
                references.stream().map(PaymentReference::value).toArray(String[]::new));
    }

    @Override
    public List<Payment> findByIds(Set<PaymentId> ids) {
        return payments(
                SELECT + " p.id = any($1)",
                (Object) ids.stream().map(PaymentId::value).toArray(UUID[]::new));
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
            receive(List.of(payment));
        } else if (update(stored) == 0) {
            throw new DomainException(new Version.Stale(-1));
        }
    }

    @Override
    public void receive(List<Payment> payments) {
        var rows = payments.stream().map(payment -> row(payment.snapshot())).toList();
        statements.change(RECEIVE, StoredJson.write(rows));
    }

    private static Map<String, Object> row(Payment.Snapshot stored) {
        var facts = stored.facts();
        return Map.ofEntries(
                Map.entry("id", facts.id().value()),
                Map.entry("number", facts.number().value()),
                Map.entry("customer", facts.customer().value()),
                Map.entry("branch", facts.branch().value()),
                Map.entry("method", facts.reference().method().code()),
                Map.entry("reference", facts.reference().value()),
                Map.entry("currency", facts.amount().currency().getCurrencyCode()),
                Map.entry("amount", facts.amount().minor()),
                Map.entry("account", facts.account().value()),
                Map.entry("received_at", facts.receivedAt()),
                Map.entry("booked_on", facts.bookedOn()),
                Map.entry("allocated", stored.allocated().minor()),
                Map.entry("refunded", stored.refunded().minor()));
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
    public void add(List<Allocation> allocations) {
        if (allocations.isEmpty()) {
            return;
        }
        var rows =
                allocations.stream()
                        .map(one ->
                                Map.of(
                                        "id", one.id().value(),
                                        "payment", one.payment().value(),
                                        "invoice", one.invoice().value(),
                                        "amount", one.amount().minor(),
                                        "day", one.day()))
                        .toList();
        statements.change(ALLOCATE, StoredJson.write(rows));
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

    @Override
    public void returned(RefundId refund, LocalDate day) {
        statements.change(
                "update payment_refund set returned_on = $2 where id = $1 and returned_on is null",
                refund.value(),
                day);
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

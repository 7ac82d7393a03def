package io.uplink.adapter.out.postgres.money.payout;

import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.money.payment.port.ReversalsUnderWay;
import io.uplink.application.money.payout.port.Payouts;
import io.uplink.domain.money.mpesa.Msisdn;
import io.uplink.domain.money.mpesa.ReceiptNumber;
import io.uplink.domain.money.mpesa.ResultCode;
import io.uplink.domain.money.mpesa.ShortcodeId;
import io.uplink.domain.money.mpesa.WholeShillings;
import io.uplink.domain.money.payment.PaymentMethod;
import io.uplink.domain.money.payment.PaymentReference;
import io.uplink.domain.money.payout.Payout;
import io.uplink.domain.money.payout.PayoutId;
import io.uplink.domain.money.payout.PayoutOrder;
import io.uplink.domain.money.payout.PayoutState;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Money that goes back, by statements. */
@ApplicationScoped
class SqlPayouts implements Payouts, ReversalsUnderWay {

    private static final String SELECT =
            """
            select id, kind, shortcode_id, branch_id, customer_id, payment_id, receipt, msisdn,
                   amount, reason, requested_by, requested_at, state, decided_by, conversation,
                   question, code, gone_receipt, disputed, sent_at, changed_at, ask_at, asks,
                   version
              from mpesa_payout where
            """;

    private static final String INSERT =
            """
            insert into mpesa_payout (id, kind, shortcode_id, branch_id, customer_id, payment_id,
                    receipt, msisdn, amount, reason, requested_by, requested_at, state, disputed,
                    changed_at, asks, version)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, false, $12, 0, 1)
            on conflict (id) do nothing
            """;

    private static final String UPDATE =
            """
            update mpesa_payout
               set state = $3, decided_by = $4, conversation = $5, question = $6, code = $7,
                   gone_receipt = $8, disputed = $9, sent_at = $10, changed_at = $11, ask_at = $12,
                   asks = $13, version = version + 1
             where id = $1 and version = $2
            """;

    private static final String UNDER_WAY =
            """
            select count(*) from mpesa_payout
             where receipt = $1 and state in ('created', 'sent', 'pending', 'unknown')
            """;

    private final Statements statements;

    SqlPayouts(Statements statements) {
        this.statements = statements;
    }

    @Override
    public boolean add(Payout payout) {
        var order = payout.order();
        return statements.change(
                        INSERT,
                        payout.id().value(),
                        order.kind().code(),
                        order.shortcode().value(),
                        order.branch().value(),
                        order.customer().map(CustomerId::value).orElse(null),
                        order.payment().orElse(null),
                        order.of().map(ReceiptNumber::text).orElse(null),
                        order.phone().map(Msisdn::digits).orElse(null),
                        order.amount().amount(),
                        order.why(),
                        order.by().value(),
                        order.at(),
                        payout.state().code())
                == 1;
    }

    @Override
    public Optional<Payout> find(PayoutId id) {
        return one(" id = $1 for update", id.value());
    }

    @Override
    public Optional<Payout> findByConversation(String conversation) {
        return one(" conversation = $1 or question = $1 limit 1 for update", conversation);
    }

    @Override
    public Optional<Payout> reversalOf(ReceiptNumber receipt) {
        return one(
                " receipt = $1 and state in ('requested', 'created', 'sent', 'pending', 'unknown')"
                        + " for update",
                receipt.text());
    }

    @Override
    public List<PayoutId> due(Instant now, int most) {
        return statements
                .list(
                        UUID.class,
                        "select id from mpesa_payout where ask_at <= $1 and sent_at is not null"
                                + " order by ask_at, id limit $2",
                        now,
                        most)
                .stream()
                .map(PayoutId::new)
                .toList();
    }

    @Override
    public void save(Payout payout) {
        if (statements.change(
                        UPDATE,
                        payout.id().value(),
                        payout.version(),
                        payout.state().code(),
                        payout.decidedBy().map(PersonId::value).orElse(null),
                        payout.conversation().orElse(null),
                        payout.question().orElse(null),
                        payout.code().map(ResultCode::text).orElse(null),
                        payout.receipt().map(ReceiptNumber::text).orElse(null),
                        payout.disputed(),
                        payout.sentAt().orElse(null),
                        payout.changedAt(),
                        payout.askAt().orElse(null),
                        payout.asks())
                == 0) {
            throw new DomainException(new Version.Stale(-1));
        }
    }

    @Override
    public boolean of(PaymentReference reference) {
        return reference.method() == PaymentMethod.MOBILE_MONEY
                && statements.list(Long.class, UNDER_WAY, reference.value()).getFirst() > 0;
    }

    private Optional<Payout> one(String condition, Object argument) {
        return statements.list(Object[].class, SELECT + condition, argument).stream()
                .findFirst()
                .map(SqlPayouts::payout);
    }

    private static Payout payout(@Nullable Object[] row) {
        return new Payout(
                new PayoutId(of(UUID.class, row[0])),
                new PayoutOrder(
                        PayoutOrder.Kind.ofCode(of(String.class, row[1])),
                        new ShortcodeId(of(UUID.class, row[2])),
                        new BranchId(of(UUID.class, row[3])),
                        Optional.ofNullable((UUID) row[4]).map(CustomerId::new),
                        Optional.ofNullable((UUID) row[5]),
                        Optional.ofNullable((String) row[6]).map(ReceiptNumber::new),
                        Optional.ofNullable((String) row[7]).map(Msisdn::new),
                        new WholeShillings(of(Integer.class, row[8])),
                        of(String.class, row[9]),
                        new PersonId(of(UUID.class, row[10])),
                        of(OffsetDateTime.class, row[11]).toInstant()),
                PayoutState.ofCode(of(String.class, row[12])),
                Optional.ofNullable((UUID) row[13]).map(PersonId::new),
                new Payout.Names(
                        Optional.ofNullable((String) row[14]),
                        Optional.ofNullable((String) row[15])),
                new Payout.Told(
                        Optional.ofNullable((String) row[16]).map(ResultCode::new),
                        Optional.ofNullable((String) row[17]).map(ReceiptNumber::new),
                        of(Boolean.class, row[18])),
                new Payout.Asking(at(row[19]), at(row[21]), of(Integer.class, row[22])),
                of(OffsetDateTime.class, row[20]).toInstant(),
                of(Long.class, row[23]));
    }

    private static Optional<Instant> at(@Nullable Object value) {
        return Optional.ofNullable((OffsetDateTime) value).map(OffsetDateTime::toInstant);
    }

    private static <T> T of(Class<T> type, @Nullable Object value) {
        return Optional.ofNullable(value).map(type::cast).orElseThrow();
    }
}

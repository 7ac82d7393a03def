package io.uplink.adapter.out.postgres.money.mpesa;

import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.money.mpesa.port.Intents;
import io.uplink.domain.money.mpesa.AccountReference;
import io.uplink.domain.money.mpesa.Asker;
import io.uplink.domain.money.mpesa.IntentId;
import io.uplink.domain.money.mpesa.IntentState;
import io.uplink.domain.money.mpesa.Msisdn;
import io.uplink.domain.money.mpesa.PaidFor;
import io.uplink.domain.money.mpesa.PaymentIntent;
import io.uplink.domain.money.mpesa.PaymentRequest;
import io.uplink.domain.money.mpesa.PushTicket;
import io.uplink.domain.money.mpesa.ReceiptNumber;
import io.uplink.domain.money.mpesa.ResultCode;
import io.uplink.domain.money.mpesa.ShortcodeId;
import io.uplink.domain.money.mpesa.WholeShillings;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Requests by statements: what is found is locked, and read as it is now. */
@ApplicationScoped
class SqlIntents implements Intents {

    private static final int CENTS = 100;

    private static final String SELECT =
            """
            select id, shortcode_id, customer_id, branch_id, msisdn, amount, reference, state,
                   merchant_request, checkout_request, code, receipt, created_at, changed_at,
                   ask_at, asks, version, invoice_id, order_id, asked_by, asked_from
              from mpesa_intent where
            """;

    private static final String INSERT =
            """
            insert into mpesa_intent (id, shortcode_id, customer_id, branch_id, msisdn, amount,
                    reference, state, merchant_request, checkout_request, code, receipt, created_at,
                    changed_at, ask_at, asks, version, invoice_id, order_id, asked_by, asked_from)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, 1, $17,
                    $18, $19, $20)
            """;

    private static final String UPDATE =
            """
            update mpesa_intent
               set state = $3, merchant_request = $4, checkout_request = $5, code = $6,
                   receipt = $7, changed_at = $8, ask_at = $9, asks = $10, version = version + 1
             where id = $1 and version = $2
            """;

    private static final String COUNT =
            """
            select (select count(*)::int from mpesa_intent
                     where msisdn = $1 and created_at > $2),
                   (select count(*)::int from mpesa_intent
                     where created_at > $2 and (asked_by = $3 or asked_from = $4))
            """;

    private final Statements statements;

    SqlIntents(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Optional<PaymentIntent> find(IntentId id) {
        return list(SELECT + " id = $1 for update", id.value()).stream().findFirst();
    }

    @Override
    public Optional<PaymentIntent> findByTicket(String checkoutRequest, String merchantRequest) {
        return list(
                        SELECT
                                + " checkout_request = $1 or merchant_request = $2"
                                + " order by checkout_request = $1 desc limit 1 for update",
                        checkoutRequest,
                        merchantRequest)
                .stream()
                .findFirst();
    }

    @Override
    public Optional<PaymentIntent> lastTo(PaidFor target, Msisdn payer) {
        return list(
                        SELECT
                                + " coalesce(order_id, customer_id) = $1 and msisdn = $2"
                                + " order by created_at desc limit 1 for update",
                        payerOf(target),
                        payer.digits())
                .stream()
                .findFirst();
    }

    @Override
    public Optional<PaymentIntent> latestFor(PaidFor target) {
        var column =
                switch (target) {
                    case PaidFor.Account _ -> "invoice_id is null and customer_id = $1";
                    case PaidFor.OfInvoice _ -> "invoice_id = $1";
                    case PaidFor.OfOrder _ -> "order_id = $1";
                };
        return list(
                        SELECT + column + " order by created_at desc, id desc limit 1",
                        target.ofInvoice().orElseGet(() -> payerOf(target)))
                .stream()
                .findFirst();
    }

    @Override
    public Count countSince(Msisdn payer, Asker asker, Instant since) {
        return statements
                .list(
                        Object[].class,
                        COUNT,
                        payer.digits(),
                        since,
                        asker.person().orElse(null),
                        asker.place().orElse(null))
                .stream()
                .map(row -> new Count(of(Integer.class, row[0]), of(Integer.class, row[1])))
                .findFirst()
                .orElseThrow();
    }

    private static UUID payerOf(PaidFor target) {
        return target.ofOrder().or(() -> target.customer().map(CustomerId::value)).orElseThrow();
    }

    @Override
    public List<PaymentIntent> recentOf(CustomerId customer, int most) {
        return list(
                SELECT + " customer_id = $1 order by created_at desc, id desc limit $2",
                customer.value(),
                most);
    }

    @Override
    public Set<Money> unpaidAmounts(
            ShortcodeId shortcode, Set<Money> amounts, Instant since, Instant until) {
        var shillings =
                amounts.stream()
                        .filter(amount -> amount.minor() % CENTS == 0)
                        .filter(amount -> amount.minor() / CENTS <= WholeShillings.MOST)
                        .map(amount -> (int) (amount.minor() / CENTS))
                        .toArray(Integer[]::new);
        return statements
                .list(
                        Integer.class,
                        "select distinct amount from mpesa_intent where shortcode_id = $1"
                                + " and amount = any($2) and created_at between $3 and $4"
                                + " and receipt is null",
                        shortcode.value(),
                        shillings,
                        since,
                        until)
                .stream()
                .map(one -> Money.ofMajor(one, Money.KES))
                .collect(Collectors.toSet());
    }

    @Override
    public List<PaymentIntent> unpaidOf(
            ShortcodeId shortcode, Money amount, Instant since, Instant until) {
        if (amount.minor() % CENTS != 0 || amount.minor() / CENTS > WholeShillings.MOST) {
            return List.of();
        }
        return list(
                SELECT
                        + " shortcode_id = $1 and amount = $2 and created_at between $3 and $4"
                        + " and receipt is null order by id limit 100 for update",
                shortcode.value(),
                (int) (amount.minor() / CENTS),
                since,
                until);
    }

    @Override
    public List<IntentId> due(Instant now, int most) {
        return statements
                .list(
                        UUID.class,
                        "select id from mpesa_intent where ask_at <= $1 order by ask_at limit $2",
                        now,
                        most)
                .stream()
                .map(IntentId::new)
                .toList();
    }

    @Override
    public void save(PaymentIntent intent) {
        if (intent.version() == 0) {
            insert(intent);
        } else if (statements.change(
                        UPDATE,
                        intent.id().value(),
                        intent.version(),
                        intent.state().code(),
                        intent.ticket().map(PushTicket::merchantRequest).orElse(null),
                        intent.ticket().map(PushTicket::checkoutRequest).orElse(null),
                        intent.code().map(ResultCode::text).orElse(null),
                        intent.receipt().map(ReceiptNumber::text).orElse(null),
                        intent.changedAt(),
                        intent.askAt().orElse(null),
                        intent.asks())
                == 0) {
            throw new DomainException(new Version.Stale(-1));
        }
    }

    private void insert(PaymentIntent intent) {
        var asked = intent.asked();
        statements.change(
                INSERT,
                intent.id().value(),
                asked.shortcode().value(),
                asked.customer().map(CustomerId::value).orElse(null),
                asked.branch().value(),
                asked.payer().digits(),
                asked.amount().amount(),
                asked.reference().text(),
                intent.state().code(),
                intent.ticket().map(PushTicket::merchantRequest).orElse(null),
                intent.ticket().map(PushTicket::checkoutRequest).orElse(null),
                intent.code().map(ResultCode::text).orElse(null),
                intent.receipt().map(ReceiptNumber::text).orElse(null),
                intent.createdAt(),
                intent.changedAt(),
                intent.askAt().orElse(null),
                intent.asks(),
                asked.target().ofInvoice().orElse(null),
                asked.target().ofOrder().orElse(null),
                asked.asker().person().orElse(null),
                asked.asker().place().orElse(null));
    }

    private List<PaymentIntent> list(String sql, Object... arguments) {
        return statements.list(Object[].class, sql, arguments).stream()
                .map(SqlIntents::intent)
                .toList();
    }

    private static PaymentIntent intent(@Nullable Object[] row) {
        var checkout = Optional.ofNullable((String) row[9]);
        return new PaymentIntent(
                new IntentId(of(UUID.class, row[0])),
                new PaymentRequest(
                        new ShortcodeId(of(UUID.class, row[1])),
                        target(row),
                        new BranchId(of(UUID.class, row[3])),
                        new Msisdn(of(String.class, row[4])),
                        new WholeShillings(of(Integer.class, row[5])),
                        new AccountReference(of(String.class, row[6])),
                        new Asker(
                                Optional.ofNullable((UUID) row[19]),
                                Optional.ofNullable((String) row[20]))),
                IntentState.ofCode(of(String.class, row[7])),
                checkout.map(text -> new PushTicket(of(String.class, row[8]), text)),
                Optional.ofNullable((String) row[10]).map(ResultCode::new),
                Optional.ofNullable((String) row[11]).map(ReceiptNumber::new),
                of(OffsetDateTime.class, row[12]).toInstant(),
                of(OffsetDateTime.class, row[13]).toInstant(),
                Optional.ofNullable((OffsetDateTime) row[14]).map(OffsetDateTime::toInstant),
                of(Integer.class, row[15]),
                of(Long.class, row[16]));
    }

    private static PaidFor target(@Nullable Object[] row) {
        if (row[18] != null) {
            return new PaidFor.OfOrder(of(UUID.class, row[18]));
        }
        var owner = new CustomerId(of(UUID.class, row[2]));
        return row[17] == null
                ? new PaidFor.Account(owner)
                : new PaidFor.OfInvoice(of(UUID.class, row[17]), owner);
    }

    private static <T> T of(Class<T> type, @Nullable Object value) {
        return Optional.ofNullable(value).map(type::cast).orElseThrow();
    }
}

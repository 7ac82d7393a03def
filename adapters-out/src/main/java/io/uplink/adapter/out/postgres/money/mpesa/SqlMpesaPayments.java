package io.uplink.adapter.out.postgres.money.mpesa;

import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.adapter.out.postgres.shared.StoredJson;
import io.uplink.application.money.mpesa.port.MpesaPayments;
import io.uplink.domain.money.mpesa.AccountReference;
import io.uplink.domain.money.mpesa.Evidence;
import io.uplink.domain.money.mpesa.IntentId;
import io.uplink.domain.money.mpesa.Match;
import io.uplink.domain.money.mpesa.MpesaPayment;
import io.uplink.domain.money.mpesa.MpesaPaymentId;
import io.uplink.domain.money.mpesa.Payer;
import io.uplink.domain.money.mpesa.Receipt;
import io.uplink.domain.money.mpesa.ReceiptNumber;
import io.uplink.domain.money.mpesa.ShortcodeId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Money that came, by statements: the unique receipt is what books it once. */
@ApplicationScoped
class SqlMpesaPayments implements MpesaPayments {

    private static final String SELECT =
            """
            select id, receipt, shortcode_id, amount_minor, currency, paid_at, payer, payer_name,
                   reference, seen_first, seen_in, intent_id, customer_id, invoice_id, standing,
                   told_minor, received_at, version
              from mpesa_payment where
            """;

    private static final String INSERT =
            """
            insert into mpesa_payment (id, receipt, shortcode_id, branch_id, amount_minor, currency,
                    paid_at, payer, payer_name, reference, seen_first, seen_in, intent_id,
                    customer_id, invoice_id, standing, told_minor, received_at, version)
            select id, receipt, shortcode, cast($2 as uuid), amount, currency, paid_at, payer,
                   payer_name, reference, seen_first, seen_in, intent, customer, invoice, standing,
                   told, received_at, 1
              from jsonb_to_recordset(cast(cast($1 as text) as jsonb)) as
                   p (id uuid, receipt text, shortcode uuid, amount bigint, currency text,
                      paid_at timestamptz, payer text, payer_name text, reference text,
                      seen_first text, seen_in text, intent uuid, customer uuid, invoice uuid,
                      standing text, told bigint, received_at timestamptz)
            on conflict (receipt) do nothing
            """;

    private static final String UPDATE =
            """
            update mpesa_payment
               set payer = $3, payer_name = $4, reference = $5, seen_in = $6, intent_id = $7,
                   customer_id = $8, invoice_id = $9, standing = $10, told_minor = $11,
                   version = version + 1
             where id = $1 and version = $2
            """;

    private final Statements statements;

    SqlMpesaPayments(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Optional<MpesaPayment> find(MpesaPaymentId id) {
        return found(" id = $1 for update", id.value());
    }

    @Override
    public Optional<MpesaPayment> findByReceipt(ReceiptNumber receipt) {
        return found(" receipt = $1 for update", receipt.text());
    }

    @Override
    public Set<ReceiptNumber> known(Set<ReceiptNumber> receipts) {
        return statements
                .list(
                        String.class,
                        "select receipt from mpesa_payment where receipt = any($1)",
                        (Object) receipts.stream().map(ReceiptNumber::text).toArray(String[]::new))
                .stream()
                .map(ReceiptNumber::new)
                .collect(Collectors.toSet());
    }

    @Override
    public boolean add(MpesaPayment payment, BranchId branch) {
        return add(List.of(payment), branch) == 1;
    }

    @Override
    public int add(List<MpesaPayment> payments, BranchId branch) {
        var rows = payments.stream().map(SqlMpesaPayments::row).toList();
        return statements.change(INSERT, StoredJson.write(rows), branch.value());
    }

    private static Map<String, Object> row(MpesaPayment payment) {
        var receipt = payment.receipt();
        var row = new LinkedHashMap<String, Object>();
        row.put("id", payment.id().value());
        row.put("receipt", receipt.number().text());
        row.put("shortcode", receipt.shortcode().value());
        row.put("amount", receipt.amount().minor());
        row.put("currency", receipt.amount().currency().getCurrencyCode());
        row.put("paid_at", receipt.paidAt());
        row.put("payer", receipt.payer().stored());
        row.put("payer_name", receipt.payerName());
        row.put("reference", receipt.reference().text());
        row.put("seen_first", receipt.seenIn().code());
        row.put("seen_in", seen(payment.seenIn()));
        row.put("intent", payment.intent().map(IntentId::value));
        row.put("customer", payment.customer().map(CustomerId::value));
        row.put("invoice", Optional.ofNullable(invoice(payment)));
        row.put("standing", standing(payment.standing()));
        row.put("told", payment.told().map(Money::minor));
        row.put("received_at", payment.receivedAt());
        return row;
    }

    @Override
    public void save(MpesaPayment payment) {
        var receipt = payment.receipt();
        if (statements.change(
                        UPDATE,
                        payment.id().value(),
                        payment.version(),
                        receipt.payer().stored(),
                        receipt.payerName(),
                        receipt.reference().text(),
                        seen(payment.seenIn()),
                        payment.intent().map(IntentId::value).orElse(null),
                        payment.customer().map(CustomerId::value).orElse(null),
                        invoice(payment),
                        standing(payment.standing()),
                        payment.told().map(Money::minor).orElse(null))
                == 0) {
            throw new DomainException(new Version.Stale(-1));
        }
    }

    private Optional<MpesaPayment> found(String condition, Object argument) {
        return statements.list(Object[].class, SELECT + condition, argument).stream()
                .findFirst()
                .map(SqlMpesaPayments::payment);
    }

    private static String standing(Match standing) {
        return switch (standing) {
            case Match.Found(_, var by, _) -> by.code();
            case Match.Ordered _ -> throw new IllegalStateException("nobody owns it yet");
            case Match.Nobody(var why) -> why.code();
        };
    }

    private static @Nullable UUID invoice(MpesaPayment payment) {
        return payment.standing() instanceof Match.Found(_, _, var invoice)
                ? invoice.orElse(null)
                : null;
    }

    private static String seen(Set<Evidence> seenIn) {
        return seenIn.stream().sorted().map(Evidence::code).collect(Collectors.joining(" "));
    }

    private static MpesaPayment payment(@Nullable Object[] row) {
        var currency = Currency.getInstance(of(String.class, row[4]));
        var standing = of(String.class, row[14]);
        var customer = Optional.ofNullable((UUID) row[12]).map(CustomerId::new);
        return new MpesaPayment(
                new MpesaPaymentId(of(UUID.class, row[0])),
                new Receipt(
                        new ReceiptNumber(of(String.class, row[1])),
                        new ShortcodeId(of(UUID.class, row[2])),
                        Money.ofMinor(of(Long.class, row[3]), currency),
                        of(OffsetDateTime.class, row[5]).toInstant(),
                        Payer.read(of(String.class, row[6])),
                        of(String.class, row[7]),
                        new AccountReference(of(String.class, row[8])),
                        Evidence.ofCode(of(String.class, row[9]))),
                Arrays.stream(of(String.class, row[10]).split(" ", -1))
                        .map(Evidence::ofCode)
                        .collect(Collectors.toSet()),
                Optional.ofNullable((UUID) row[11]).map(IntentId::new),
                customer.<Match>map(owner ->
                                new Match.Found(
                                        owner,
                                        Match.By.ofCode(standing),
                                        Optional.ofNullable((UUID) row[13])))
                        .orElseGet(() -> new Match.Nobody(Match.Why.ofCode(standing))),
                Optional.ofNullable((Long) row[15]).map(told -> Money.ofMinor(told, currency)),
                of(OffsetDateTime.class, row[16]).toInstant(),
                of(Long.class, row[17]));
    }

    private static <T> T of(Class<T> type, @Nullable Object value) {
        return Optional.ofNullable(value).map(type::cast).orElseThrow();
    }
}

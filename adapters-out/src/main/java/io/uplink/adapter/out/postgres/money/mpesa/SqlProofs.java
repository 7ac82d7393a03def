package io.uplink.adapter.out.postgres.money.mpesa;

import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.money.mpesa.port.Proofs;
import io.uplink.domain.money.mpesa.ReceiptNumber;
import io.uplink.domain.money.mpesa.ShortcodeId;
import io.uplink.domain.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What Safaricom was asked of receipts, a row for each. */
@ApplicationScoped
class SqlProofs implements Proofs {

    private static final String SELECT =
            """
            select receipt, shortcode_id, conversation, state, amount_minor, asked_at
              from mpesa_proof where
            """;

    private static final String SAVE =
            """
            insert into mpesa_proof (receipt, shortcode_id, conversation, state, amount_minor,
                    asked_at)
            values ($1, $2, $3, $4, $5, $6)
            on conflict (receipt) do update
               set shortcode_id = excluded.shortcode_id, conversation = excluded.conversation,
                   state = excluded.state, amount_minor = excluded.amount_minor,
                   asked_at = excluded.asked_at
            """;

    private final Statements statements;

    SqlProofs(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Optional<Proof> find(ReceiptNumber receipt) {
        return one(SELECT + " receipt = $1", receipt.text());
    }

    @Override
    public Optional<Proof> findByConversation(String conversation) {
        return one(SELECT + " conversation = $1 for update", conversation);
    }

    @Override
    public void save(Proof proof) {
        statements.change(
                SAVE,
                proof.receipt().text(),
                proof.shortcode().value(),
                proof.conversation(),
                proof.state().code(),
                proof.amount().map(Money::minor).orElse(null),
                proof.askedAt());
    }

    @Override
    public void drop(ReceiptNumber receipt) {
        statements.change("delete from mpesa_proof where receipt = $1", receipt.text());
    }

    private Optional<Proof> one(String sql, Object argument) {
        return statements.list(Object[].class, sql, argument).stream()
                .findFirst()
                .map(SqlProofs::proof);
    }

    private static Proof proof(@Nullable Object[] row) {
        return new Proof(
                new ReceiptNumber(of(String.class, row[0])),
                new ShortcodeId(of(UUID.class, row[1])),
                of(String.class, row[2]),
                State.ofCode(of(String.class, row[3])),
                Optional.ofNullable((Long) row[4]).map(minor -> Money.ofMinor(minor, Money.KES)),
                of(OffsetDateTime.class, row[5]).toInstant());
    }

    private static <T> T of(Class<T> type, @Nullable Object value) {
        return Optional.ofNullable(value).map(type::cast).orElseThrow();
    }
}

package io.uplink.adapter.out.postgres.money.paylink;

import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.money.paylink.port.PayLinks;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.money.paylink.PayLink;
import io.uplink.domain.money.paylink.PayLinkId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Addresses of invoices by statements. */
@ApplicationScoped
class SqlPayLinks implements PayLinks {

    private static final String SELECT =
            """
            select id, invoice_id, created_at, expires_at, withdrawn_at from invoice_pay_link where
            """;

    private static final String INSERT =
            """
            insert into invoice_pay_link (id, invoice_id, token_digest, created_at, expires_at)
            values ($1, $2, $3, $4, $5)
            """;

    private static final String WITHDRAW =
            """
            update invoice_pay_link set withdrawn_at = $2
             where invoice_id = $1 and withdrawn_at is null and expires_at > $2
            """;

    private final Statements statements;

    SqlPayLinks(Statements statements) {
        this.statements = statements;
    }

    @Override
    public void add(PayLink link, byte[] tokenDigest) {
        statements.change(
                INSERT,
                link.id().value(),
                link.invoice().value(),
                tokenDigest,
                link.createdAt(),
                link.expiresAt());
    }

    @Override
    public Optional<PayLink> findByToken(byte[] tokenDigest) {
        return one(SELECT + " token_digest = $1", tokenDigest);
    }

    @Override
    public Optional<PayLink> latestOf(InvoiceId invoice) {
        return one(
                SELECT + " invoice_id = $1 order by created_at desc, id desc limit 1",
                invoice.value());
    }

    @Override
    public int withdraw(InvoiceId invoice, Instant now) {
        return statements.change(WITHDRAW, invoice.value(), now);
    }

    private Optional<PayLink> one(String sql, Object argument) {
        return statements.list(Object[].class, sql, argument).stream()
                .findFirst()
                .map(SqlPayLinks::link);
    }

    private static PayLink link(@Nullable Object[] row) {
        return new PayLink(
                new PayLinkId(of(UUID.class, row[0])),
                new InvoiceId(of(UUID.class, row[1])),
                of(OffsetDateTime.class, row[2]).toInstant(),
                of(OffsetDateTime.class, row[3]).toInstant(),
                Optional.ofNullable((OffsetDateTime) row[4]).map(OffsetDateTime::toInstant));
    }

    private static <T> T of(Class<T> type, @Nullable Object value) {
        return Optional.ofNullable(value).map(type::cast).orElseThrow();
    }
}

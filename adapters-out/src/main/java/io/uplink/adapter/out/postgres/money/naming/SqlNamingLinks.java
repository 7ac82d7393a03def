package io.uplink.adapter.out.postgres.money.naming;

import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.money.naming.port.NamingLinks;
import io.uplink.domain.money.mpesa.MpesaPaymentId;
import io.uplink.domain.money.mpesa.Msisdn;
import io.uplink.domain.money.naming.NamingLink;
import io.uplink.domain.money.naming.NamingLinkId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Questions to payers by statements; one for a payment. */
@ApplicationScoped
class SqlNamingLinks implements NamingLinks {

    private static final String SELECT =
            """
            select id, payment_id, msisdn, created_at, expires_at, tries, candidate_id, said_at,
                   version
              from mpesa_naming where
            """;

    private static final String INSERT =
            """
            insert into mpesa_naming (id, payment_id, msisdn, token_digest, created_at, expires_at,
                    tries, candidate_id, said_at, version)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1)
            on conflict (payment_id) do nothing
            """;

    private static final String UPDATE =
            """
            update mpesa_naming
               set tries = $3, candidate_id = $4, said_at = $5, version = version + 1
             where id = $1 and version = $2
            """;

    private final Statements statements;

    SqlNamingLinks(Statements statements) {
        this.statements = statements;
    }

    @Override
    public boolean add(NamingLink link, byte[] tokenDigest) {
        return statements.change(
                        INSERT,
                        link.id().value(),
                        link.payment().value(),
                        link.phone().digits(),
                        tokenDigest,
                        link.createdAt(),
                        link.expiresAt(),
                        link.tries(),
                        link.candidate().map(CustomerId::value).orElse(null),
                        link.saidAt().orElse(null))
                == 1;
    }

    @Override
    public Optional<NamingLink> findByToken(byte[] tokenDigest) {
        return one(SELECT + " token_digest = $1 for update", tokenDigest);
    }

    @Override
    public Optional<NamingLink> of(MpesaPaymentId payment) {
        return one(SELECT + " payment_id = $1", payment.value());
    }

    @Override
    public int countTo(Msisdn phone, Instant since) {
        return statements
                .list(
                        Long.class,
                        "select count(*) from mpesa_naming where msisdn = $1 and created_at > $2",
                        phone.digits(),
                        since)
                .getFirst()
                .intValue();
    }

    @Override
    public void save(NamingLink link) {
        if (statements.change(
                        UPDATE,
                        link.id().value(),
                        link.version(),
                        link.tries(),
                        link.candidate().map(CustomerId::value).orElse(null),
                        link.saidAt().orElse(null))
                == 0) {
            throw new DomainException(new Version.Stale(-1));
        }
    }

    private Optional<NamingLink> one(String sql, Object argument) {
        return statements.list(Object[].class, sql, argument).stream()
                .findFirst()
                .map(SqlNamingLinks::link);
    }

    private static NamingLink link(@Nullable Object[] row) {
        return new NamingLink(
                new NamingLinkId(of(UUID.class, row[0])),
                new MpesaPaymentId(of(UUID.class, row[1])),
                new Msisdn(of(String.class, row[2])),
                of(OffsetDateTime.class, row[3]).toInstant(),
                of(OffsetDateTime.class, row[4]).toInstant(),
                of(Integer.class, row[5]),
                Optional.ofNullable((UUID) row[6]).map(CustomerId::new),
                Optional.ofNullable((OffsetDateTime) row[7]).map(OffsetDateTime::toInstant),
                of(Long.class, row[8]));
    }

    private static <T> T of(Class<T> type, @Nullable Object value) {
        return Optional.ofNullable(value).map(type::cast).orElseThrow();
    }
}

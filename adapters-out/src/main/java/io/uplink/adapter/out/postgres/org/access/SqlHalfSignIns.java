package io.uplink.adapter.out.postgres.org.access;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.org.access.port.HalfSignIns;
import io.uplink.application.org.access.port.SessionRepository.Digest;
import io.uplink.domain.shared.id.PersonId;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Rows of {@code half_sign_in}, which no query for sessions reads. */
@ApplicationScoped
class SqlHalfSignIns implements HalfSignIns {

    private static final String OPEN =
            """
            insert into half_sign_in (id, person_id, token_digest, stay, password_digest,
                    created_at, expires_at)
            values ($1, $2, decode($3, 'hex'), $4, decode($5, 'hex'), $6, $7)
            """;

    private static final String FIND =
            """
            select person_id, stay, encode(password_digest, 'hex') as password
              from half_sign_in
             where token_digest = decode($1, 'hex') and used_at is null and expires_at > $2
            """;

    private static final String USE =
            """
            update half_sign_in set used_at = $2
             where token_digest = decode($1, 'hex') and used_at is null and expires_at > $2
            """;

    private static final String PRUNE =
            """
            delete from half_sign_in
             where id in (select id from half_sign_in where expires_at < $1 limit $2)
            """;

    private final Sql sql;
    private final Statements statements;

    SqlHalfSignIns(Sql sql, Statements statements) {
        this.sql = sql;
        this.statements = statements;
    }

    @Override
    public void open(UUID id, Digest token, Half half, Instant now, Instant expiresAt) {
        statements.change(
                OPEN,
                id,
                half.person().value(),
                token.hex(),
                half.stay(),
                half.password().hex(),
                now,
                expiresAt);
    }

    @Override
    public Optional<Half> find(Digest token, Instant now) {
        return sql.one(
                FIND,
                Tuple.of(token.hex(), Sql.at(now)),
                row ->
                        new Half(
                                new PersonId(row.getUUID("person_id")),
                                row.getBoolean("stay"),
                                new Digest(row.getString("password"))));
    }

    @Override
    public boolean use(Digest token, Instant now) {
        return statements.change(USE, token.hex(), now) == 1;
    }

    @Override
    public int prune(Instant before, int most) {
        return sql.change(PRUNE, Tuple.of(Sql.at(before), most));
    }
}

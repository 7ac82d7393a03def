package io.uplink.adapter.out.postgres.org.access;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.org.access.port.PasswordResets;
import io.uplink.application.org.access.port.SessionRepository.Digest;
import io.uplink.domain.shared.id.PersonId;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Rows of {@code password_reset}; using one is a conditional update with one winner. */
@ApplicationScoped
class SqlPasswordResets implements PasswordResets {

    private static final String OWNER =
            """
            select person_id from password_reset
             where token_digest = decode($1, 'hex') and used_at is null and expires_at > $2
            """;

    private static final String USE =
            """
            update password_reset set used_at = $2
             where token_digest = decode($1, 'hex') and used_at is null and expires_at > $2
            returning person_id
            """;

    private static final String PRUNE =
            """
            delete from password_reset
             where id in (select id from password_reset where expires_at < $1 limit $2)
            """;

    private final Sql sql;
    private final Statements statements;

    SqlPasswordResets(Sql sql, Statements statements) {
        this.sql = sql;
        this.statements = statements;
    }

    @Override
    public void issue(UUID id, PersonId person, Digest token, Instant now, Instant expiresAt) {
        statements.change(
                "update password_reset set used_at = $2 where person_id = $1 and used_at is null",
                person.value(),
                now);
        statements.change(
                """
                insert into password_reset (id, person_id, token_digest, created_at, expires_at)
                values ($1, $2, decode($3, 'hex'), $4, $5)
                """,
                id,
                person.value(),
                token.hex(),
                now,
                expiresAt);
    }

    @Override
    public Optional<PersonId> owner(Digest token, Instant now) {
        return sql.one(
                OWNER,
                Tuple.of(token.hex(), Sql.at(now)),
                row -> new PersonId(row.getUUID("person_id")));
    }

    @Override
    public Optional<PersonId> use(Digest token, Instant now) {
        return statements.list(UUID.class, USE, token.hex(), now).stream()
                .map(PersonId::new)
                .findFirst();
    }

    @Override
    public int prune(Instant before, int most) {
        return sql.change(PRUNE, Tuple.of(Sql.at(before), most));
    }
}

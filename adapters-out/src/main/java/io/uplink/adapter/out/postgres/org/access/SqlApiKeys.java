package io.uplink.adapter.out.postgres.org.access;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.org.access.port.ApiKeys;
import io.uplink.domain.shared.id.PersonId;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Rows of {@code api_key}. */
@ApplicationScoped
class SqlApiKeys implements ApiKeys {

    /** One that expired gives its name free. */
    private static final String EXPIRE =
            """
            update api_key set revoked_at = $2, revoked_why = 'expired'
             where person_id = $1 and revoked_at is null and expires_at <= $2
            """;

    private static final String ADD =
            """
            insert into api_key (id, person_id, name, prefix, key_digest, scopes, created_at,
                    expires_at)
            values ($1, $2, $3, $4, decode($5, 'hex'), string_to_array($6, ' '), $7, $8)
                on conflict do nothing
            """;

    private static final String LIVING =
            """
            select id, name, prefix, scopes, created_at, expires_at, last_used_at
              from api_key
             where person_id = $1 and revoked_at is null and expires_at > $2
             order by created_at desc, id desc
            """;

    private static final String REVOKE =
            """
            update api_key set revoked_at = $1, revoked_why = $2
             where person_id = $3 and revoked_at is null and expires_at > $1
            """;

    private final Sql sql;
    private final Statements statements;

    SqlApiKeys(Sql sql, Statements statements) {
        this.sql = sql;
        this.statements = statements;
    }

    @Override
    public boolean add(Fresh key) {
        statements.change(EXPIRE, key.person().value(), key.now());
        return statements.change(
                        ADD,
                        key.id(),
                        key.person().value(),
                        key.name(),
                        key.prefix(),
                        key.digest().hex(),
                        String.join(" ", key.scopes().stream().sorted().toList()),
                        key.now(),
                        key.expiresAt())
                == 1;
    }

    @Override
    public List<Living> livingOf(PersonId person, Instant now) {
        return sql.list(LIVING, Tuple.of(person.value(), Sql.at(now)), SqlApiKeys::living);
    }

    @Override
    public boolean revoke(PersonId person, UUID key, String why, Instant now) {
        return statements.change(REVOKE + " and id = $4", now, why, person.value(), key) == 1;
    }

    @Override
    public boolean isOf(PersonId person, UUID key) {
        return sql.one(
                        "select id from api_key where person_id = $1 and id = $2",
                        Tuple.of(person.value(), key),
                        row -> row.getUUID("id"))
                .isPresent();
    }

    @Override
    public void revokeAllOf(PersonId person, String why, Instant now) {
        statements.change(REVOKE, now, why, person.value());
    }

    private static Living living(Row row) {
        return new Living(
                row.getUUID("id"),
                row.getString("name"),
                row.getString("prefix"),
                List.of(row.getArrayOfStrings("scopes")),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "expires_at"),
                Sql.optionalInstant(row, "last_used_at"));
    }
}

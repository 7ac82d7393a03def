package io.uplink.adapter.out.postgres.org.access;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.org.access.port.SessionRepository;
import io.uplink.application.org.access.port.Sessions;
import io.uplink.domain.shared.id.PersonId;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Rows of {@code session}; each change is one conditional statement, so races have one winner. */
@ApplicationScoped
class SqlSessionRepository implements SessionRepository, Sessions {

    private static final String OPEN =
            """
            insert into session (id, person_id, kind, token_digest, family_digest, device, address,
                    created_at, last_seen_at, expires_at, idle_seconds)
            select $1, p.id, $3, decode($4, 'hex'), decode(nullif($5, ''), 'hex'), $6, $7,
                    cast($8 as timestamptz), cast($8 as timestamptz), cast($9 as timestamptz),
                    nullif($10, 0)
              from person p
             where p.id = $2 and p.active and p.password_hash = $11
               for no key update
            """;

    private static final String END =
            """
            update session set revoked_at = $1, revoked_why = $2
             where revoked_at is null and expires_at > $1 and %s
            returning id, person_id
            """;

    private static final String RENEW =
            """
            update session
               set token_digest = decode($3, 'hex'), last_seen_at = $1, device = $4, address = $5
             where token_digest = decode($2, 'hex') and kind = 'api'
               and revoked_at is null and expires_at > $1
            returning id, person_id
            """;

    private static final String PRUNE =
            """
            delete from session
             where id in (
                   select id from session
                    where expires_at < $1 or revoked_at < $1
                    order by expires_at
                    limit $2)
            """;

    private final Statements statements;
    private final Sql sql;

    SqlSessionRepository(Statements statements, Sql sql) {
        this.statements = statements;
        this.sql = sql;
    }

    @Override
    public int prune(Instant before, int most) {
        return sql.change(PRUNE, Tuple.of(Sql.at(before), most));
    }

    @Override
    public boolean open(Opening opening, String checkedHash) {
        return statements.change(
                        OPEN,
                        opening.id(),
                        opening.person().value(),
                        opening.kind().name().toLowerCase(Locale.ROOT),
                        opening.token().hex(),
                        opening.family().map(Digest::hex).orElse(""),
                        opening.client().device(),
                        opening.client().address(),
                        opening.now(),
                        opening.expiresAt(),
                        opening.idle().map(Duration::toSeconds).map(Math::toIntExact).orElse(0),
                        checkedHash)
                == 1;
    }

    @Override
    public Optional<Owned> renew(Digest present, Digest next, Client client, Instant now) {
        return owned(RENEW, now, present.hex(), next.hex(), client.device(), client.address());
    }

    @Override
    public Optional<Owned> endFamily(Digest family, String why, Instant now) {
        return owned(END.formatted("family_digest = decode($3, 'hex')"), now, why, family.hex());
    }

    @Override
    public Optional<Owned> endByToken(Digest token, String why, Instant now) {
        return owned(END.formatted("token_digest = decode($3, 'hex')"), now, why, token.hex());
    }

    @Override
    public boolean end(PersonId person, UUID session, String why, Instant now) {
        return owned(END.formatted("person_id = $3 and id = $4"), now, why, person.value(), session)
                .isPresent();
    }

    @Override
    public int endOthers(PersonId person, UUID kept, String why, Instant now) {
        return all(END.formatted("person_id = $3 and id <> $4"), now, why, person.value(), kept);
    }

    @Override
    public void endAllOf(PersonId person, String why, Instant now) {
        all(END.formatted("person_id = $3"), now, why, person.value());
    }

    private int all(String sql, Object... arguments) {
        return statements.list(Object[].class, sql, arguments).size();
    }

    private Optional<Owned> owned(String sql, Object... arguments) {
        return statements.list(Object[].class, sql, arguments).stream()
                .map(row -> new Owned((UUID) row[0], new PersonId((UUID) row[1])))
                .findFirst();
    }
}

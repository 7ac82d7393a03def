package io.uplink.adapter.out.postgres.org.access;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.org.access.port.SecondFactors;
import io.uplink.application.org.access.port.SessionRepository.Digest;
import io.uplink.application.shared.Secrets.Sealed;
import io.uplink.domain.shared.id.PersonId;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Rows of {@code second_factor} and {@code recovery_code}; a use is a conditional update. */
@ApplicationScoped
class SqlSecondFactors implements SecondFactors {

    private static final String FIND =
            """
            select f.secret, f.begun_at, f.on_since, f.used_step,
                   (select count(*) from recovery_code r
                     where r.person_id = f.person_id and r.used_at is null) as recovery_left
              from second_factor f
             where f.person_id = $1
            """;

    private static final String BEGIN =
            """
            insert into second_factor (person_id, secret, begun_at)
            values ($1, $2, $3)
                on conflict (person_id) do update
               set secret = excluded.secret, begun_at = excluded.begun_at
             where second_factor.on_since is null
            """;

    private static final String CONFIRM =
            """
            update second_factor set on_since = $4, used_step = $3
             where person_id = $1 and secret = $2 and on_since is null
            """;

    private static final String USE =
            """
            update second_factor set used_step = $2
             where person_id = $1 and on_since is not null and used_step < $2
            """;

    private static final String USE_RECOVERY =
            """
            update recovery_code set used_at = $3
             where person_id = $1 and code_digest = decode($2, 'hex') and used_at is null
               and exists (select from second_factor f
                            where f.person_id = $1 and f.on_since is not null)
            """;

    private static final String FORGET_RECOVERY = "delete from recovery_code where person_id = $1";

    private static final String KEEP_RECOVERY =
            """
            insert into recovery_code (person_id, code_digest, created_at)
            values ($1, decode($2, 'hex'), $3)
            """;

    private final Sql sql;
    private final Statements statements;

    SqlSecondFactors(Sql sql, Statements statements) {
        this.sql = sql;
        this.statements = statements;
    }

    @Override
    public Optional<Factor> find(PersonId person) {
        return sql.one(FIND, Tuple.of(person.value()), SqlSecondFactors::factor);
    }

    @Override
    public void begin(PersonId person, Sealed secret, Instant now) {
        statements.change(BEGIN, person.value(), secret.bytes(), now);
    }

    @Override
    public boolean confirm(PersonId person, Sealed secret, long step, Instant now) {
        return statements.change(CONFIRM, person.value(), secret.bytes(), step, now) == 1;
    }

    @Override
    public boolean use(PersonId person, long step) {
        return statements.change(USE, person.value(), step) == 1;
    }

    @Override
    public boolean useRecovery(PersonId person, Digest code, Instant now) {
        return statements.change(USE_RECOVERY, person.value(), code.hex(), now) == 1;
    }

    @Override
    public void replaceRecovery(PersonId person, List<Digest> codes, Instant now) {
        statements.change(FORGET_RECOVERY, person.value());
        codes.forEach(code -> statements.write(KEEP_RECOVERY, person.value(), code.hex(), now));
    }

    @Override
    public boolean remove(PersonId person) {
        statements.change(FORGET_RECOVERY, person.value());
        return statements.change("delete from second_factor where person_id = $1", person.value())
                == 1;
    }

    private static Factor factor(Row row) {
        return new Factor(
                new Sealed(row.getBuffer("secret").getBytes()),
                Sql.instant(row, "begun_at"),
                Sql.optionalInstant(row, "on_since"),
                row.getLong("used_step"),
                Math.toIntExact(row.getLong("recovery_left")));
    }
}

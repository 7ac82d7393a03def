package io.uplink.adapter.out.postgres.org.access;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.org.access.port.Logins;
import io.uplink.domain.org.access.LoginName;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.PersonId;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** The login columns of {@code person}. */
@ApplicationScoped
class SqlLogins implements Logins {

    private static final String FIND =
            """
            select id, name, email, phone, language, password_hash, active, must_change
              from person
             where %s
            """;

    private static final String BY_EMAIL = FIND.formatted("lower(email) = $1");
    private static final String BY_PHONE = FIND.formatted("phone = $1");
    private static final String BY_ID = FIND.formatted("id = $1");

    private final Sql sql;
    private final Statements statements;

    SqlLogins(Sql sql, Statements statements) {
        this.sql = sql;
        this.statements = statements;
    }

    @Override
    public Optional<Login> find(LoginName name) {
        return switch (name) {
            case LoginName.Email(var address) ->
                    sql.one(BY_EMAIL, Tuple.of(address), SqlLogins::login);
            case LoginName.Phone(var number) ->
                    sql.one(BY_PHONE, Tuple.of(number.e164()), SqlLogins::login);
        };
    }

    @Override
    public Optional<Login> find(PersonId person) {
        return sql.one(BY_ID, Tuple.of(person.value()), SqlLogins::login);
    }

    @Override
    public void noteEntry(PersonId person, Instant now) {
        statements.change(
                """
                update person set last_login_at = $2, failed_logins = 0, locked_until = null
                 where id = $1
                """,
                person.value(),
                now);
    }

    @Override
    public void noteLock(PersonId person, int failures, Instant until) {
        statements.change(
                "update person set failed_logins = $2, locked_until = $3 where id = $1",
                person.value(),
                failures,
                until);
    }

    @Override
    public void rehash(PersonId person, String before, String after) {
        statements.change(
                """
                update person set password_hash = $3
                 where id = $1 and password_hash = $2
                """,
                person.value(),
                before,
                after);
    }

    @Override
    public boolean changePassword(PersonId person, String hash, boolean mustChange, Instant now) {
        return statements.change(
                        """
                        update person
                           set password_hash = $2, must_change = $3, password_changed_at = $4,
                               failed_logins = 0, locked_until = null
                         where id = $1 and active
                        """,
                        person.value(),
                        hash,
                        mustChange,
                        now)
                == 1;
    }

    private static Login login(Row row) {
        return new Login(
                new PersonId(row.getUUID("id")),
                row.getString("name"),
                Optional.ofNullable(row.getString("email")),
                Optional.ofNullable(row.getString("phone")).map(PhoneNumber::new),
                Language.ofCode(row.getString("language")),
                Optional.ofNullable(row.getString("password_hash")),
                row.getBoolean("active"),
                row.getBoolean("must_change"));
    }
}

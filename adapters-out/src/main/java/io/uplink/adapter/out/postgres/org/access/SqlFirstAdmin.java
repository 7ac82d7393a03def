package io.uplink.adapter.out.postgres.org.access;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.org.access.port.FirstAdmin;
import io.uplink.domain.org.access.Role;
import io.uplink.domain.shared.id.PersonId;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Whoever comes second waits for the lock, and then sees that somebody is there. */
@ApplicationScoped
class SqlFirstAdmin implements FirstAdmin {

    private static final String LOCK =
            "select cast(pg_advisory_xact_lock(hashtextextended('org.access admin', 0)) as text)";

    private static final String PERSON =
            """
            insert into person (id, name, email, password_hash, password_changed_at, must_change,
                    version, created_at)
            select $1, $2, $3, $4, cast($5 as timestamptz), true, 1,
                    cast($5 as timestamptz)
             where not exists (select from person)
            """;

    private static final String ROLE =
            "insert into person_role (person_id, role_id) values ($1, $2)";

    private final Sql sql;
    private final Statements statements;

    SqlFirstAdmin(Sql sql, Statements statements) {
        this.sql = sql;
        this.statements = statements;
    }

    @Override
    public boolean isNeeded() {
        return sql.one(
                        "select exists (select from person) as somebody",
                        Tuple.tuple(),
                        row -> !row.getBoolean("somebody"))
                .orElse(false);
    }

    @Override
    public boolean make(PersonId person, String email, String hash, Instant now) {
        var _ = statements.list(String.class, LOCK);
        if (statements.change(PERSON, person.value(), NAME, email, hash, now) == 0) {
            return false;
        }
        statements.change(ROLE, person.value(), Role.ADMIN.value());
        return true;
    }
}

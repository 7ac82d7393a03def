package io.uplink.bootstrap.web;

import io.quarkus.arc.Unremovable;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.org.access.port.Passwords;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.PasswordAgain;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Singleton;

/** Who may everything: in the database, and with a password for what costs it. */
@Singleton
@Unremovable
public class TestAdmin {

    public static final String PASSWORD = "maembe-mabivu-9";

    private final Sql sql;
    private final Passwords passwords;
    private boolean there;

    TestAdmin(Sql sql, Passwords passwords) {
        this.sql = sql;
        this.passwords = passwords;
    }

    /** Comes with the first that needs somebody to name, or to ask for the password. */
    public synchronized void bring() {
        if (there) {
            return;
        }
        var admin = ActorFixtures.anAdmin();
        sql.run(
                """
                insert into person (id, name, password_hash, created_at)
                values ($1, $2, $3, now())
                on conflict (id) do update set password_hash = excluded.password_hash
                """,
                Tuple.of(admin.id().value(), admin.name(), passwords.hash(PASSWORD)));
        there = true;
    }

    /** The password of the administrator, who is there now. */
    public PasswordAgain.Typed again() {
        bring();
        return new PasswordAgain.Typed(PASSWORD, "127.0.0.1");
    }
}

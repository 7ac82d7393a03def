package io.uplink.bootstrap.org.access;

import io.quarkus.arc.Unremovable;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.org.access.port.Passwords;
import io.uplink.application.shared.Ids;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** People of a test's own, with a password. */
@Singleton
@Unremovable
class SignInFixture {

    static final String PASSWORD = "maembe-mabivu-9";

    private static final AtomicInteger PHONES = new AtomicInteger();

    /** Somebody who can sign in. */
    record Somebody(UUID id, String name, String email, String phone) {}

    private final Sql sql;
    private final Ids ids;
    private final String hash;

    SignInFixture(Sql sql, Ids ids, Passwords passwords) {
        this.sql = sql;
        this.ids = ids;
        this.hash = passwords.hash(PASSWORD);
    }

    Somebody somebody(String... roles) {
        var id = ids.next();
        var tail = id.toString().substring(24);
        var phone = "+25473%07d".formatted(4_100_000 + PHONES.incrementAndGet());
        var somebody = new Somebody(id, "Njeri " + tail, "njeri." + tail + "@example.com", phone);
        sql.run(
                """
                insert into person (id, name, email, phone, password_hash, version, created_at)
                values ($1, $2, $3, $4, $5, 1, now())
                """,
                Tuple.of(id, somebody.name(), somebody.email(), phone, hash));
        for (var role : roles) {
            sql.run(
                    "insert into person_role select $1, id from role where key = $2",
                    Tuple.of(id, role));
        }
        return somebody;
    }

    /** Changes the person's row; {@code $1} is the id. */
    void set(Somebody somebody, String assignment) {
        sql.run("update person set " + assignment + " where id = $1", Tuple.of(somebody.id()));
    }

    void setSessions(Somebody somebody, String assignment) {
        sql.run(
                "update session set " + assignment + " where person_id = $1",
                Tuple.of(somebody.id()));
    }

    /** One value of one row, as text. */
    String value(String query, Object... arguments) {
        return sql.one(query, Tuple.from(arguments), row -> String.valueOf(row.getValue(0)))
                .orElse("none");
    }
}

package io.uplink.bootstrap.org.access;

import io.quarkus.arc.Unremovable;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.org.access.port.OneTimeCodes;
import io.uplink.application.org.access.port.Passwords;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Secrets;
import io.uplink.domain.org.access.TotpSecret;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** People of a test's own, with a password. */
@Singleton
@Unremovable
public class SignInFixture {

    public static final String PASSWORD = "maembe-mabivu-9";

    private static final AtomicInteger PHONES = new AtomicInteger();

    /** Somebody who can sign in. */
    public record Somebody(UUID id, String name, String email, String phone) {}

    private final Sql sql;
    private final Ids ids;
    private final Secrets secrets;
    private final OneTimeCodes codes;
    private final String hash;

    SignInFixture(Sql sql, Ids ids, Secrets secrets, OneTimeCodes codes, Passwords passwords) {
        this.sql = sql;
        this.ids = ids;
        this.secrets = secrets;
        this.codes = codes;
        this.hash = passwords.hash(PASSWORD);
    }

    public Somebody somebody(String... roles) {
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

    /**
     * Gives the person a second factor that counts; the telephone that knows it. What others tried
     * from this machine before is forgotten, for here everybody has one address.
     */
    Telephone secondFactor(Somebody somebody) {
        sql.run("delete from login_attempt where subject like 'address %'", Tuple.tuple());
        var secret = TotpSecret.of(codes.random(TotpSecret.BYTES));
        var sealed = secrets.seal("second-factor " + somebody.id(), secret.base32());
        sql.run(
                """
                insert into second_factor (person_id, secret, begun_at, on_since)
                values ($1, $2, now(), now())
                """,
                Tuple.of(somebody.id(), Buffer.buffer(sealed.bytes())));
        return new Telephone(secret);
    }

    /** Gives the person a role of their own that wants a second factor. */
    void strictRole(Somebody somebody) {
        var role = ids.next();
        sql.run(
                """
                insert into role (id, key, name, needs_second_factor, version, created_at)
                values ($1, $2, 'Strict', true, 1, now())
                """,
                Tuple.of(role, "st-" + role.toString().substring(24)));
        sql.run("insert into person_role values ($1, $2)", Tuple.of(somebody.id(), role));
    }

    /** The code of this moment may be typed once more. */
    void forgetUse(Somebody somebody) {
        sql.run(
                "update second_factor set used_step = -1 where person_id = $1",
                Tuple.of(somebody.id()));
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

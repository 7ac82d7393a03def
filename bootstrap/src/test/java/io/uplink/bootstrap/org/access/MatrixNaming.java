package io.uplink.bootstrap.org.access;

import io.quarkus.arc.Unremovable;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Secrets;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** The address at which everybody who has it may name an account. */
@Singleton
@Unremovable
class MatrixNaming {

    private final Sql sql;
    private final Ids ids;
    private final Secrets secrets;
    private final MatrixMpesa mpesa;
    private Optional<String> token = Optional.empty();

    MatrixNaming(Sql sql, Ids ids, Secrets secrets, MatrixMpesa mpesa) {
        this.sql = sql;
        this.ids = ids;
        this.secrets = secrets;
        this.mpesa = mpesa;
    }

    /** Empty if the name stands for something else. */
    Optional<String> place(String path, UUID branch) {
        if (!path.startsWith("/name/")) {
            return Optional.empty();
        }
        token = token.or(() -> Optional.of(made(branch)));
        return token;
    }

    private String made(UUID branch) {
        var fresh = secrets.newToken();
        var payment =
                UUID.fromString(mpesa.place("/mpesa/payments/{id}", "id", branch).orElseThrow());
        sql.run(
                """
                insert into mpesa_naming (id, payment_id, msisdn, token_digest, created_at,
                        expires_at, tries, version)
                values ($1, $2, '254712004418', $3, now(), now() + interval '1 day', 0, 1)
                """,
                Tuple.of(ids.next(), payment, Buffer.buffer(secrets.digest(fresh))));
        return fresh;
    }
}

package io.uplink.bootstrap.org.access;

import io.quarkus.arc.Unremovable;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.sales.offer.AddPackage;
import io.uplink.application.sales.offer.TypedPackage;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Secrets;
import io.uplink.bootstrap.org.access.SignInFixture.Somebody;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A package that is sold, and orders of it. */
@Singleton
@Unremovable
class MatrixSales {

    private final AddPackage addPackage;
    private final Secrets secrets;
    private final Sql sql;
    private final Ids ids;
    private Optional<String> one = Optional.empty();

    MatrixSales(AddPackage addPackage, Secrets secrets, Sql sql, Ids ids) {
        this.addPackage = addPackage;
        this.secrets = secrets;
        this.sql = sql;
        this.ids = ids;
    }

    /** Empty if the name stands for something else. */
    Optional<String> place(String path, String name, Somebody caller, UUID branch) {
        if (name.equals("pack")) {
            var _ = sold();
            return Optional.of("matrix");
        }
        if (path.startsWith("/o/")) {
            var token = secrets.newToken();
            var _ = order(token, caller, branch);
            return Optional.of(token);
        }
        if (!name.equals("id")) {
            return Optional.empty();
        }
        if (path.contains("/orders/")) {
            return Optional.of(order(secrets.newToken(), caller, branch));
        }
        return path.contains("/packages/") ? Optional.of(sold()) : Optional.empty();
    }

    private String sold() {
        if (one.isEmpty()) {
            var typed =
                    new TypedPackage(
                            "Matrix", "", "20", "2500", "monthly", List.of(), "", false, true, "");
            one = Optional.of(addPackage.execute(ActorFixtures.anAdmin(), typed).id().toString());
        }
        return one.get();
    }

    /** A new one for each call, entered by the caller. */
    private String order(String token, Somebody caller, UUID branch) {
        var id = ids.next();
        sql.run(
                """
                insert into sales_order (id, number, branch_id, name, phone, language, area, place,
                        notes, coverage, package_id, package_name, currency, price_minor,
                        installation_minor, source, pay_now, seller_id, state, state_at,
                        paid_minor, token_digest, search_text, created_at, version)
                values ($1, $6, $2,
                        'Matrix', '+254738000001', 'en', '', 'Matrix', '', 'unknown', $3, 'Matrix',
                        'KES', 250000, 0, 'desk', false, $4, 'new', now(), 0, $5, 'matrix', now(),
                        1)
                """,
                Tuple.of(
                        id,
                        branch,
                        UUID.fromString(sold()),
                        caller.id(),
                        Buffer.buffer(secrets.digest(token)),
                        "ORD-1999-%09d".formatted(Math.floorMod(id.hashCode(), 1_000_000_000))));
        return id.toString();
    }
}

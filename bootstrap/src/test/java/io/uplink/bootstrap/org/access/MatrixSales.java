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
        if (path.contains("/salespersons/")) {
            return Optional.of(salesperson(caller, branch));
        }
        if (path.contains("/leads/")) {
            return Optional.of(lead(caller, branch));
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

    /** The caller's own record; there is one of each person. */
    private String salesperson(Somebody caller, UUID branch) {
        return sql.one(
                        """
                        insert into salesperson (id, name, phone, branch_id, person_id, code,
                                active, version)
                        values ($1, 'Matrix', '+254738000001', $2, $3, $4, true, 1)
                            on conflict (person_id) do update set name = excluded.name
                        returning id
                        """,
                        Tuple.of(
                                ids.next(),
                                branch,
                                caller.id(),
                                "M%09d"
                                        .formatted(
                                                Math.floorMod(
                                                        caller.id().hashCode(), 1_000_000_000))),
                        row -> row.getUUID("id").toString())
                .orElseThrow();
    }

    /** A new one for each call, followed up by the caller. */
    private String lead(Somebody caller, UUID branch) {
        var id = ids.next();
        sql.run(
                """
                insert into sales_lead (id, number, branch_id, name, phone, language, area, place,
                        note, source, owner_id, stage, stage_at, form_digest, search_text,
                        created_at, version)
                values ($1, $4, $2, 'Matrix', '+254738000001', 'en', '', '', '', 'phone', $3,
                        'new', now(), $5, 'matrix', now(), 1)
                """,
                Tuple.of(
                        id,
                        branch,
                        caller.id(),
                        "LEAD-1999-%09d".formatted(Math.floorMod(id.hashCode(), 1_000_000_000)),
                        Buffer.buffer(secrets.digest(id.toString()))));
        return id.toString();
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

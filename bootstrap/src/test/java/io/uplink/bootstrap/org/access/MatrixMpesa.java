package io.uplink.bootstrap.org.access;

import io.quarkus.arc.Unremovable;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.money.mpesa.SaveShortcode;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Ids;
import io.uplink.bootstrap.web.TestAdmin;
import io.uplink.domain.shared.id.BranchId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A paybill of the branch that nobody serves, money that waits on it, and a request. */
@Singleton
@Unremovable
class MatrixMpesa {

    private final Sql sql;
    private final Ids ids;
    private final SaveShortcode saveShortcode;
    private final TestAdmin testAdmin;
    private final Map<String, UUID> things = new HashMap<>();

    MatrixMpesa(Sql sql, Ids ids, SaveShortcode saveShortcode, TestAdmin testAdmin) {
        this.sql = sql;
        this.ids = ids;
        this.saveShortcode = saveShortcode;
        this.testAdmin = testAdmin;
    }

    /** Empty if the name stands for something else. */
    Optional<String> place(String path, String name, UUID branch) {
        if (path.startsWith("/webhooks/pay/")) {
            return Optional.of("no-such-token");
        }
        if (name.equals("day") && path.contains("/proof/")) {
            return Optional.of("2026-01-05");
        }
        if (!name.equals("id") || (!path.contains("/mpesa/") && !path.contains("/shortcodes/"))) {
            return Optional.empty();
        }
        var kind =
                path.contains("/shortcodes/")
                                || path.contains("/proof/")
                                || path.contains("/balances/")
                        ? "shortcode"
                        : path.contains("/requests/")
                                ? "request"
                                : path.contains("/calls/")
                                        ? "call"
                                        : path.contains("/payouts/") ? "payout" : "payment";
        return Optional.of(thing(kind, branch).toString());
    }

    /** Saving and registering cost the caller's own password. */
    static Map<String, Object> body(String path) {
        return path.contains("/shortcodes") ? Map.of("password", SignInFixture.PASSWORD) : Map.of();
    }

    private UUID thing(String kind, UUID branch) {
        var known = Optional.ofNullable(things.get(kind));
        return known.orElseGet(() -> {
            var made = make(kind, branch);
            things.put(kind, made);
            return made;
        });
    }

    private UUID make(String kind, UUID branch) {
        return switch (kind) {
            case "shortcode" -> shortcode(branch);
            case "call" -> call(thing("shortcode", branch));
            case "payout" -> payout(thing("payment", branch), branch);
            case "request" -> request(thing("shortcode", branch), branch);
            default -> payment(thing("shortcode", branch), branch);
        };
    }

    private UUID shortcode(UUID branch) {
        var number = String.valueOf(10_000_000 + Math.floorMod(ids.next().hashCode(), 80_000_000));
        return saveShortcode
                .execute(
                        ActorFixtures.anAdmin(),
                        new SaveShortcode.Input(
                                Optional.empty(),
                                Optional.of(new BranchId(branch)),
                                Optional.of("Matrix"),
                                Optional.of("paybill"),
                                Optional.of(number),
                                Optional.empty(),
                                Optional.of("other"),
                                Optional.of("http://127.0.0.1:9"),
                                Optional.empty(),
                                false,
                                true,
                                false,
                                Optional.empty(),
                                Optional.of("key"),
                                Optional.of("secret"),
                                Optional.of("pass"),
                                Optional.empty(),
                                testAdmin.again(),
                                Optional.empty()))
                .id()
                .value();
    }

    /** One that is over, so that nobody's answer moves anything. */
    private UUID payout(UUID payment, UUID branch) {
        var id = ids.next();
        sql.run(
                """
                insert into mpesa_payout (id, kind, shortcode_id, branch_id, receipt, amount, reason,
                        requested_by, requested_at, state, disputed, changed_at, asks, version)
                select $1, 'reversal', m.shortcode_id, $2, m.receipt, 100, 'Matrix',
                       (select id from person order by created_at limit 1), now(), 'failed', false,
                       now(), 0, 1
                  from mpesa_payment m where m.id = $3
                """,
                Tuple.of(id, branch, payment));
        return id;
    }

    private UUID request(UUID shortcode, UUID branch) {
        var customer = ids.next();
        MatrixCustomers.customer(sql, customer, customer.toString().substring(24), branch);
        var id = ids.next();
        sql.run(
                """
                insert into mpesa_intent (id, shortcode_id, customer_id, branch_id, msisdn, amount,
                        reference, state, created_at, changed_at, asks, version)
                values ($1, $2, $3, $4, '254738000001', 1, 'Matrix', 'failed', now(), now(), 0, 1)
                """,
                Tuple.of(id, shortcode, customer, branch));
        return id;
    }

    private UUID call(UUID shortcode) {
        var id = ids.next();
        sql.run(
                """
                insert into mpesa_inbound (id, shortcode_id, kind, dedup_key, raw, source, trusted,
                        received_at, outcome, processed_at)
                values ($1, $2, 'result', $3, '', '', false, now(), 'unreadable', now())
                """,
                Tuple.of(id, shortcode, "matrix:" + id));
        return id;
    }

    private UUID payment(UUID shortcode, UUID branch) {
        var id = ids.next();
        var receipt = "MX" + id.toString().substring(24).toUpperCase(Locale.ROOT);
        sql.run(
                """
                insert into mpesa_payment (id, receipt, shortcode_id, branch_id, amount_minor,
                        currency, paid_at, payer, payer_name, reference, seen_first, seen_in,
                        standing, received_at, version)
                values ($1, $2, $3, $4, 100, 'KES', now(), '', '', 'Matrix', 'confirmation',
                        'confirmation', 'unknown-reference', now(), 1)
                """,
                Tuple.of(id, receipt, shortcode, branch));
        return id;
    }
}

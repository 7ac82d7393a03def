package io.uplink.bootstrap.browser;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.money.mpesa.SaveShortcode;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Ids;
import io.uplink.bootstrap.web.TestAdmin;
import io.uplink.domain.shared.id.BranchId;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A paybill, money that has an owner and money that waits, and a customer's phone. */
@ApplicationScoped
class MpesaScene {

    private final Sql sql;
    private final Ids ids;
    private final SaveShortcode saveShortcode;
    private final TestAdmin testAdmin;
    private Map<String, String> built = Map.of();

    MpesaScene(Sql sql, Ids ids, SaveShortcode saveShortcode, TestAdmin testAdmin) {
        this.sql = sql;
        this.ids = ids;
        this.saveShortcode = saveShortcode;
        this.testAdmin = testAdmin;
    }

    /** Built for the first that asks. */
    synchronized Map<String, String> pages(UUID branch, UUID customer) {
        if (built.isEmpty()) {
            built = build(branch, customer);
        }
        return built;
    }

    private Map<String, String> build(UUID branch, UUID customer) {
        var shortcode = shortcode(branch);
        var phone =
                sql.one(
                                "select e164 from customer_phone where customer_id = $1"
                                        + " order by position limit 1",
                                Tuple.of(customer),
                                row -> row.getString("e164"))
                        .orElseThrow();
        var owned = payment(shortcode, branch, "ACC-000123", "account", Optional.of(customer));
        var waits =
                payment(
                        shortcode,
                        branch,
                        "0" + phone.substring(4),
                        "unknown-reference",
                        Optional.empty());
        request(shortcode, branch, customer, "cancelled", Optional.empty());
        request(shortcode, branch, customer, "succeeded", Optional.of("TFA1B2C3D4"));
        request(shortcode, branch, customer, "pending", Optional.empty());
        var pages = new LinkedHashMap<String, String>();
        pages.put("mpesa-payments", "/mpesa/payments");
        pages.put("mpesa-payments-none", "/mpesa/payments?text=nothing-of-that-name");
        pages.put("mpesa-payment", "/mpesa/payments/" + owned);
        pages.put("mpesa-payment-waiting", "/mpesa/payments/" + waits);
        pages.put("payouts", "/mpesa/payouts");
        pages.put(
                "payout-requested",
                "/mpesa/payouts/" + payout(shortcode, branch, waits, "requested"));
        pages.put(
                "payout-unknown", "/mpesa/payouts/" + payout(shortcode, branch, owned, "unknown"));
        pages.put("payout-reversal", "/mpesa/payouts/reversal?payment=" + waits);
        pages.put("balances", "/mpesa/balances");
        balance(shortcode);
        pages.put("mpesa-requests", "/mpesa/requests?customer=" + customer);
        pages.put("mpesa-shortcodes", "/settings/shortcodes");
        pages.put("mpesa-shortcode-new", "/settings/shortcodes/new");
        pages.put("mpesa-shortcode", "/settings/shortcodes/" + shortcode);
        return pages;
    }

    private UUID payout(UUID shortcode, UUID branch, UUID payment, String state) {
        var id = ids.next();
        sql.run(
                """
                insert into mpesa_payout (id, kind, shortcode_id, branch_id, receipt, amount, reason,
                        requested_by, requested_at, state, disputed, sent_at, changed_at, asks,
                        version)
                select $1, 'reversal', $2, $3, m.receipt, 2500, 'Paid to the wrong paybill',
                       (select id from person order by created_at limit 1), now(), $5,
                       $5 = 'unknown', case when $5 = 'unknown' then now() end, now(), 0, 1
                  from mpesa_payment m where m.id = $4
                """,
                Tuple.of(id, shortcode, branch, payment, state));
        return id;
    }

    private void balance(UUID shortcode) {
        sql.run(
                """
                insert into mpesa_balance (shortcode_id, conversation, asked_at, amount_minor,
                        told_at)
                values ($1, 'AG_1', now(), 95050, now())
                """,
                Tuple.of(shortcode));
    }

    /** Money that nobody owns. */
    UUID waiting(UUID branch, String reference) {
        return payment(shortcode(branch), branch, reference, "unknown-reference", Optional.empty());
    }

    private UUID shortcode(UUID branch) {
        var number = String.valueOf(10_000_000 + Math.floorMod(ids.next().hashCode(), 80_000_000));
        return saveShortcode
                .execute(
                        ActorFixtures.anAdmin(),
                        new SaveShortcode.Input(
                                Optional.empty(),
                                Optional.of(new BranchId(branch)),
                                Optional.of("Paybill of Westlands"),
                                Optional.of("paybill"),
                                Optional.of(number),
                                Optional.empty(),
                                Optional.of("sandbox"),
                                Optional.empty(),
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

    private UUID payment(
            UUID shortcode,
            UUID branch,
            String reference,
            String standing,
            Optional<UUID> customer) {
        var id = ids.next();
        sql.run(
                """
                insert into mpesa_payment (id, receipt, shortcode_id, branch_id, amount_minor,
                        currency, paid_at, payer, payer_name, reference, seen_first, seen_in,
                        customer_id, standing, received_at, version)
                values ($1, $2, $3, $4, 250000, 'KES', now(), '2547 ***** 418', 'WANJIKU', $5,
                        'confirmation', 'request confirmation', $6, $7, now(), 1)
                """,
                Tuple.of(
                        id,
                        "T" + id.toString().substring(24).toUpperCase(Locale.ROOT),
                        shortcode,
                        branch,
                        reference,
                        customer.orElse(null),
                        standing));
        return id;
    }

    private void request(
            UUID shortcode, UUID branch, UUID customer, String state, Optional<String> receipt) {
        sql.run(
                """
                insert into mpesa_intent (id, shortcode_id, customer_id, branch_id, msisdn, amount,
                        reference, state, receipt, created_at, changed_at, asks, version)
                values ($1, $2, $3, $4, '254712004418', 2500, 'ACC-000123', $5, $6, now(), now(), 0,
                        1)
                """,
                Tuple.of(ids.next(), shortcode, customer, branch, state, receipt.orElse(null)));
    }
}

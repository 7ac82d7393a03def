package io.uplink.bootstrap.money.mpesa;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.shared.Ids;
import io.uplink.bootstrap.web.TestAdmin;
import io.uplink.bootstrap.web.TestSignIn;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** A branch with a paybill and customers of its own. */
final class GivenMpesa {

    private final Sql sql;
    private final Ids ids;
    final UUID branch;
    final String number;

    GivenMpesa(Sql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
        branch = ids.next();
        var tail = tail(branch);
        number = String.valueOf(10_000_000 + Math.floorMod(branch.hashCode(), 80_000_000));
        sql.run(
                "insert into branch (id, code, name, version, created_at)"
                        + " values ($1, $2, $3, 1, now())",
                Tuple.of(branch, "P" + tail.substring(6), "Pay " + tail));
    }

    static RequestSpecification api() {
        return given().header(TestSignIn.HEADER, TestSignIn.ADMIN).contentType("application/json");
    }

    static String tail(UUID id) {
        return id.toString().substring(24).toUpperCase(Locale.ROOT);
    }

    /** A customer with an account of its own and a phone. */
    Customer customer() {
        var id = ids.next();
        var account = "PAY-" + tail(id).replaceAll("[OIL]", "7");
        var phone =
                "+2547"
                        + String.format(
                                Locale.ROOT, "%08d", Math.floorMod(id.hashCode(), 100_000_000));
        sql.run(
                """
                insert into customer (id, account_number, name, status, branch_id, search_text,
                        created_at, updated_at, version)
                values ($1, $2, $3, 'active', $4, 'pay', now(), now(), 1)
                """,
                Tuple.of(id, account, "Payer " + account, branch));
        sql.run(
                "insert into customer_phone (customer_id, position, e164) values ($1, 0, $2)",
                Tuple.of(id, phone));
        return new Customer(id, account, phone);
    }

    record Customer(UUID id, String account, String phone) {}

    /** The paybill, served at that address. */
    String shortcode(String address, boolean refusesUnknown) {
        return api().body(
                        Map.ofEntries(
                                Map.entry("branch", branch.toString()),
                                Map.entry("name", "Paybill"),
                                Map.entry("kind", "paybill"),
                                Map.entry("number", number),
                                Map.entry("service", "other"),
                                Map.entry("baseUrl", address),
                                Map.entry("refusesUnknown", refusesUnknown),
                                Map.entry("consumerKey", "key"),
                                Map.entry("consumerSecret", "s3cret-of-" + number),
                                Map.entry("passKey", "pass"),
                                Map.entry("password", TestAdmin.PASSWORD)))
                .post("/api/v1/mpesa/shortcodes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Tells Safaricom its addresses. */
    static Response register(String shortcode) {
        return register(shortcode, api());
    }

    static Response register(String shortcode, RequestSpecification caller) {
        return caller.body(Map.of("password", TestAdmin.PASSWORD))
                .post("/api/v1/mpesa/shortcodes/" + shortcode + "/registration");
    }

    /** The same, which asks Safaricom about calls that are not from the list. */
    void proves(String shortcode, String address) {
        api().header("If-Match", "\"1\"")
                .body(
                        Map.ofEntries(
                                Map.entry("branch", branch.toString()),
                                Map.entry("name", "Paybill"),
                                Map.entry("kind", "paybill"),
                                Map.entry("number", number),
                                Map.entry("service", "other"),
                                Map.entry("baseUrl", address),
                                Map.entry("initiator", "apiuser"),
                                Map.entry("credential", "credential"),
                                Map.entry("provesUnlisted", true),
                                Map.entry("password", TestAdmin.PASSWORD)))
                .put("/api/v1/mpesa/shortcodes/" + shortcode)
                .then()
                .statusCode(200);
    }

    /** How often the receipts debit the bank, and what is left on each of the three accounts. */
    List<Balance> balances(List<String> receipts) {
        return sql.list(
                """
                select a.code, sum(l.debit_minor - l.credit_minor)::bigint as net,
                       count(*) as lines
                  from journal_entry e
                  join journal_line l on l.number = e.number
                  join ledger_account a on a.id = l.account_id
                 where (e.source_id = any($1::text[])
                        or e.source_id in (select p.id::text from payment p
                                            where p.method = 'mobile-money'
                                              and p.reference = any($1::text[])))
                   and e.source_kind in ('payment.kept', 'suspense.kept', 'suspense.named')
                 group by a.code order by a.code
                """,
                Tuple.of(receipts.toArray(String[]::new)),
                row ->
                        new Balance(
                                row.getString("code"), row.getLong("net"), row.getLong("lines")));
    }

    record Balance(String account, long net, long lines) {}
}

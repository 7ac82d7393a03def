package io.uplink.bootstrap.money.mpesa;

import static io.uplink.bootstrap.money.mpesa.GivenMpesa.api;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.money.mpesa.DarajaSimulator;
import io.uplink.application.shared.Ids;
import io.uplink.bootstrap.money.mpesa.GivenMpesa.Customer;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** A paybill that is registered with a Daraja of its own, whose calls a test makes. */
final class GivenPaybill implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(40);

    final DarajaSimulator daraja = DarajaSimulator.start();
    final GivenMpesa given;

    /** The secret part of the address that calls go to. */
    final String token;

    private final Sql sql;
    private final Ids ids;

    GivenPaybill(Sql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
        given = new GivenMpesa(sql, ids);
        var id = given.shortcode(daraja.address(), false);
        GivenMpesa.register(id).then().statusCode(200).body("outcome", equalTo("accepted"));
        var url = daraja.asked("/mpesa/c2b/v2/registerurl").getFirst().field("ConfirmationURL");
        token = url.replaceAll(".*/pay/([^/]+)/.*", "$1");
    }

    @Override
    public void close() {
        daraja.close();
    }

    /** One that nobody else has. */
    String receipt() {
        return "T" + GivenMpesa.tail(ids.next());
    }

    Response request(Customer customer, String amount) {
        return api().body(Map.of("customer", customer.id().toString(), "amount", amount))
                .post("/api/v1/mpesa/requests");
    }

    /** What Safaricom calls the request, once it has it. */
    String awaitPending(String request) {
        await().atMost(PATIENCE).untilAsserted(() -> requireState(request, "pending"));
        return sql.one(
                        "select checkout_request from mpesa_intent where id = $1",
                        Tuple.of(UUID.fromString(request)),
                        row -> row.getString("checkout_request"))
                .orElseThrow();
    }

    static void requireState(String request, String state) {
        api().get("/api/v1/mpesa/requests/" + request)
                .then()
                .statusCode(200)
                .body("state", equalTo(state));
    }

    /** A call of Safaricom's, which is taken. */
    void tell(String what, String body) {
        RestAssured.given()
                .contentType("application/json")
                .body(body)
                .post("/webhooks/pay/" + token + "/" + what)
                .then()
                .statusCode(200)
                .body("ResultCode", equalTo(0));
    }

    /** Until every call is worked off. */
    void awaitWorkedOff() {
        await().atMost(PATIENCE).until(() -> waiting() == 0);
    }

    private long waiting() {
        return sql.one(
                        "select count(*) as n from mpesa_inbound i"
                                + " join mpesa_shortcode s on s.id = i.shortcode_id"
                                + " where s.number = $1 and i.outcome is null",
                        Tuple.of(given.number),
                        row -> row.getLong("n"))
                .orElseThrow();
    }
}

package io.uplink.bootstrap.sales.order;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.money.mpesa.DarajaSimulator;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.money.GivenBilling;
import io.uplink.bootstrap.money.mpesa.TestPaybill;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose order it is that names no office, and which paybill takes its money. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class OrderBranchWebTest {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final String PUSH = "/mpesa/stkpush/v1/processrequest";

    @Inject Sql sql;
    @Inject GivenOrders orders;
    @Inject GivenBilling billing;

    private List<UUID> switchedOn = List.of();

    /** Paybills of other tests ask simulators that are gone. */
    @BeforeEach
    void noPaybillIsOn() {
        switchedOn =
                sql.list(
                        "update mpesa_shortcode set active = false where active returning id",
                        Tuple.tuple(),
                        row -> row.getUUID("id"));
    }

    @AfterEach
    void theOthersAreOnAgain() {
        sql.run("update mpesa_shortcode set active = false", Tuple.tuple());
        sql.run(
                "update mpesa_shortcode set active = true where id = any ($1)",
                Tuple.of(switchedOn.toArray(UUID[]::new)));
    }

    @Test
    void anOrderWithoutAnOfficeGoesToTheBranchOfItsNeighbours() {
        var branch = billing.branch();
        var area = "Kwa " + branch.toString().substring(24);
        sql.run(
                "update customer set area = $2 where id = $1",
                Tuple.of(billing.customer(branch).value(), area));

        var phone = placed(Map.of("area", area.toLowerCase(Locale.ROOT)));

        assertThat(branchOf(phone)).isEqualTo(branch);
    }

    @Test
    void thePaybillOfAnotherBranchTakesTheMoneyOfABranchThatHasNone() {
        try (var daraja = DarajaSimulator.start()) {
            var _ = TestPaybill.of(billing.branch(), daraja.address());

            var phone = placed(Map.of("pay", "mpesa", "branch", billing.branch().toString()));

            await().atMost(PATIENCE).until(() -> !daraja.asked(PUSH).isEmpty());
            assertThat(daraja.asked(PUSH).getFirst().field("PhoneNumber"))
                    .isEqualTo("254" + phone.substring(1));
        }
    }

    @Test
    void whereNoPaybillIsOnPayingNowIsNotOffered() {
        form().then()
                .body(not(containsString("pay-now")))
                .body(containsString("we tell you how to pay"));

        var sent = send(Map.of());

        visitor()
                .get(sent.header("Location"))
                .then()
                .body(not(containsString("/payment")))
                .body(containsString("we tell you how to pay"));
    }

    private UUID branchOf(String phone) {
        return sql.one(
                        "select branch_id from sales_order where phone = $1",
                        Tuple.of("+254" + phone.substring(1)),
                        row -> row.getUUID("branch_id"))
                .orElseThrow();
    }

    /** Its phone. */
    private String placed(Map<String, String> fields) {
        var phone = orders.phone();
        var all = new HashMap<>(fields);
        all.put("phone", phone);
        assertThat(send(all).statusCode()).isEqualTo(303);
        return phone;
    }

    private Response send(Map<String, String> fields) {
        var all =
                new HashMap<>(
                        Map.of(
                                "form",
                                form().htmlPath()
                                        .getString("**.find { it.@name == 'form' }.@value"),
                                "name",
                                "Otieno Baraka",
                                "phone",
                                orders.phone(),
                                "place",
                                "Plot 31, green gate",
                                "pay",
                                "later"));
        all.putAll(fields);
        return visitor().formParams(all).post("/order/" + orders.shared().slug() + "?lang=en");
    }

    private Response form() {
        return visitor().get("/order/" + orders.shared().slug() + "?lang=en");
    }

    private static RequestSpecification visitor() {
        return given().accept("text/html").redirects().follow(false);
    }
}

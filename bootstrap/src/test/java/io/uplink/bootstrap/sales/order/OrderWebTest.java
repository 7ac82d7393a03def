package io.uplink.bootstrap.sales.order;

import static io.restassured.RestAssured.given;
import static io.uplink.application.money.mpesa.DarajaSimulator.confirmation;
import static io.uplink.application.money.mpesa.DarajaSimulator.failed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.money.mpesa.DarajaSimulator;
import io.uplink.application.shared.Ids;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.money.GivenBilling;
import io.uplink.bootstrap.money.mpesa.TestPaybill;
import io.uplink.bootstrap.web.TestSignIn;
import io.uplink.domain.sales.offer.ServicePackage;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class OrderWebTest {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final String PUSH = "/mpesa/stkpush/v1/processrequest";

    @Inject Sql sql;
    @Inject Ids ids;
    @Inject GivenOrders orders;
    @Inject GivenBilling billing;

    private final DarajaSimulator daraja = DarajaSimulator.start();

    private UUID branch = new UUID(0, 0);
    private String phone = "";
    private String paybill = "";
    private String hook = "";

    @BeforeEach
    void aBranch() {
        branch = billing.branch();
        phone = orders.phone();
    }

    private void takesMoney() {
        paybill = TestPaybill.of(branch, daraja.address());
        hook = TestPaybill.hook(daraja);
    }

    @AfterEach
    void close() {
        daraja.close();
    }

    @Test
    void whatAnOrderCostsIsNotTakenFromTheForm() {
        visitor()
                .get("/order/" + pack().slug())
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("connect-src 'self'"))
                .header("X-Robots-Tag", nullValue())
                .body(containsString("KES 2,500"), not(containsString("<script")));

        var page = place(Map.of("pay", "later", "amount", "1", "price", "1"));

        assertThat(order(page).<Integer>path("dueMinor")).isEqualTo(250_000);
    }

    @Test
    void aPackageThatIsNotSoldIsNotThere() {
        var gone = orders.sold();
        orders.withdraw(gone);

        visitor().get("/order/" + gone.slug()).then().statusCode(404);
    }

    @Test
    void theSameFormSentTwiceIsOneOrder() {
        var form = typed(Map.of("pay", "later"));

        var first = send(form).header("Location");
        var again = send(form).header("Location");

        assertThat(again).isEqualTo(first);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void aRefusedFormKeepsWhatWasTyped() {
        var form = typed(Map.of("phone", "12", "place", "", "notes", "Beware of the dog"));

        send(form)
                .then()
                .statusCode(422)
                .body(containsString("Beware of the dog"), containsString("id=\"phone-e\""))
                .body(containsString("id=\"place-e\""));
        assertThat(count()).isZero();
    }

    @Test
    void whoFillsTheHiddenFieldOrdersNothing() {
        send(typed(Map.of("website", "http://spam"))).then().statusCode(422);

        assertThat(count()).isZero();
    }

    @Test
    void aPhoneThatOrderedEnoughForADayIsAskedToCall() {
        for (var i = 0; i < 3; i++) {
            place(Map.of("pay", "later"));
        }

        send(typed(Map.of("pay", "later")))
                .then()
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body(containsString("call us"));
    }

    @Test
    void aGuessedPageOpensNothing() {
        visitor().get("/o/guessed").then().statusCode(404);
        visitor().post("/o/guessed/payment").then().statusCode(404);
    }

    @Test
    void thePageWaitsForThePhoneAndSaysWhyNothingCame() {
        takesMoney();
        var page = place(Map.of("pay", "mpesa"));
        visitor()
                .get(page)
                .then()
                .statusCode(200)
                .header("Refresh", equalTo("5"))
                .body(containsString("Check your phone"))
                .body(not(containsString("http-equiv=\"refresh\"")))
                .body(not(containsString("<script")));
        await().atMost(PATIENCE).until(() -> !daraja.asked(PUSH).isEmpty());
        assertThat(daraja.asked(PUSH).getFirst().field("Amount")).isEqualTo("2500");
        await().atMost(PATIENCE).until(() -> !checkout().isEmpty());

        tell("stk", failed(checkout().getFirst(), 1032));

        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        visitor()
                                .get(page)
                                .then()
                                .header("Refresh", nullValue())
                                .body(containsString("The payment did not go through"))
                                .body(containsString("No money has left your account")));
        visitor()
                .get(page + "&later=1")
                .then()
                .body(containsString("Pay Bill " + paybill), containsString("ORD-"));
    }

    @Test
    void moneyForAnOrderIsItsNewCustomersOwn() {
        takesMoney();
        var page = place(Map.of("pay", "later"));
        var number = order(page).<String>path("number");
        var receipt = "T" + GivenOrders.tail(ids.next());
        visitor().get(page).then().body(containsString("KES 2,500"));

        tell("confirmation", confirmation(receipt, paybill, "2500.00", number, "2547 ***** 126"));
        tell("confirmation", confirmation(receipt, paybill, "2500.00", number, "2547 ***** 126"));

        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        visitor()
                                .get(page)
                                .then()
                                .body(containsString("Paid. Thank you"))
                                .body(containsString(receipt)));
        var order = order(page);
        assertThat(order.<String>path("payment")).isEqualTo("paid");
        assertThat(order.<Integer>path("paidMinor")).isEqualTo(250_000);
        String customer = order.path("customer");
        api().get("/api/v1/customers/" + customer)
                .then()
                .statusCode(200)
                .body(containsString("pending"));
        api().get("/api/v1/payments?customer=" + customer)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].reference", equalTo(receipt));
    }

    @Test
    void anOrderBecomesOneCustomerWithOneSubscriptionAndOneTicket() throws Exception {
        var id = order(place(Map.of("pay", "later"))).<String>path("id");

        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var i = 0; i < 4; i++) {
                threads.execute(() -> convert(id, "\"1\""));
            }
        }
        convert(id, "\"1\"").then().statusCode(200);

        var order = api().get("/api/v1/orders/" + id).then().statusCode(200).extract();
        assertThat(order.<String>path("state")).isEqualTo("converted");
        String customer = order.path("customer");
        assertThat(
                        sql.list(
                                """
                                select (select count(*) from customer_phone
                                         where e164 = $1) as customers,
                                       (select count(*) from subscription
                                         where customer_id = $2) as subscriptions,
                                       (select count(*) from ticket t where t.customer_id = $2
                                           and t.category = 'installation'
                                           and t.priority = 'high' and t.branch_id = $3) as tickets
                                """,
                                Tuple.of(
                                        "+254" + phone.substring(1),
                                        UUID.fromString(customer),
                                        branch),
                                row ->
                                        List.of(
                                                row.getLong("customers"),
                                                row.getLong("subscriptions"),
                                                row.getLong("tickets"))))
                .containsExactly(List.of(1L, 1L, 1L));
        assertThat(
                        sql.list(
                                "select count(*) as n from ticket where customer_id = $1"
                                        + " and resolution_due is not null",
                                Tuple.of(UUID.fromString(customer)),
                                row -> row.getLong("n")))
                .containsExactly(1L);
    }

    @Test
    void aSecondPersonWhoLookedBeforeIsToldThatItChanged() {
        var id = order(place(Map.of("pay", "later"))).<String>path("id");

        step(id, "confirmation", "\"1\"", Map.of()).then().statusCode(200);
        step(id, "cancellation", "\"1\"", Map.of("reason", "late")).then().statusCode(412);
        step(id, "cancellation", "\"2\"", Map.of("reason", "")).then().statusCode(422);
        step(id, "cancellation", "\"2\"", Map.of("reason", "late"))
                .then()
                .statusCode(200)
                .body("dueMinor", equalTo(0));
        convert(id, "\"3\"").then().statusCode(409);
    }

    @Test
    void ordersAreFoundByStateAndText() {
        var id = order(place(Map.of("pay", "later"))).<String>path("id");

        api().get("/api/v1/orders?state=new&payment=open&text=" + phone)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
        api().get("/api/v1/orders?state=cancelled&text=" + phone).then().body("items", hasSize(0));
        staff().get("/orders?text=" + phone)
                .then()
                .statusCode(200)
                .body(containsString("Otieno Baraka"));
        staff().get("/orders/" + id)
                .then()
                .statusCode(200)
                .body(containsString("Make a customer"), containsString(pack().name()));
    }

    @Test
    void anOrderIsEnteredByOneOfUsOnce() {
        var page = staff().get("/orders/new");
        var form =
                new HashMap<>(
                        Map.of(
                                "csrf", found(page, "csrf"),
                                "form", found(page, "form"),
                                "package", pack().id().toString(),
                                "name", "Njeri",
                                "phone", phone,
                                "place", "Plot 7",
                                "branch", branch.toString()));

        var first = staff().cookies(page.cookies()).formParams(form).post("/orders/new");
        var again = staff().cookies(page.cookies()).formParams(form).post("/orders/new");

        first.then().statusCode(303);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(count()).isEqualTo(1);
    }

    private Response convert(String id, String seen) {
        return step(id, "conversion", seen, Map.of());
    }

    private static Response step(String id, String what, String seen, Map<String, String> body) {
        return api().header("If-Match", seen).body(body).post("/api/v1/orders/" + id + "/" + what);
    }

    /** Places it and says where it is followed. */
    private String place(Map<String, String> fields) {
        var sent = send(typed(fields));
        assertThat(sent.statusCode()).isEqualTo(303);
        return sent.header("Location");
    }

    private Map<String, String> typed(Map<String, String> fields) {
        var form =
                new HashMap<>(
                        Map.of(
                                "form",
                                found(visitor().get("/order/" + pack().slug()), "form"),
                                "name",
                                "Otieno Baraka",
                                "phone",
                                phone,
                                "place",
                                "Plot 31, green gate",
                                "branch",
                                branch.toString()));
        form.putAll(fields);
        return form;
    }

    private Response send(Map<String, String> form) {
        return visitor().formParams(form).post("/order/" + pack().slug() + "?lang=en");
    }

    /** The latest order of the phone, as callers of the API read it. */
    private ExtractableResponse<Response> order(String page) {
        assertThat(page).startsWith("/o/");
        String id =
                api().get("/api/v1/orders?text=" + phone)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items[0].id");
        return api().get("/api/v1/orders/" + id).then().statusCode(200).extract();
    }

    private ServicePackage pack() {
        return orders.shared();
    }

    private long count() {
        return sql.one(
                        "select count(*) as n from sales_order where phone = $1",
                        Tuple.of("+254" + phone.substring(1)),
                        row -> row.getLong("n"))
                .orElseThrow();
    }

    private List<String> checkout() {
        return sql.list(
                """
                select checkout_request from mpesa_intent
                 where branch_id = $1 and state = 'pending' and checkout_request is not null
                """,
                Tuple.of(branch),
                row -> row.getString("checkout_request"));
    }

    private void tell(String what, String body) {
        given().contentType("application/json")
                .body(body)
                .post("/webhooks/pay/" + hook + "/" + what)
                .then()
                .statusCode(200);
    }

    private static String found(Response page, String name) {
        return page.htmlPath().getString("**.find { it.@name == '%s' }.@value".formatted(name));
    }

    private static RequestSpecification visitor() {
        return given().accept("text/html").redirects().follow(false);
    }

    private static RequestSpecification staff() {
        return visitor().header(TestSignIn.HEADER, TestSignIn.ADMIN);
    }

    private static RequestSpecification api() {
        return given().header(TestSignIn.HEADER, TestSignIn.ADMIN).contentType("application/json");
    }
}

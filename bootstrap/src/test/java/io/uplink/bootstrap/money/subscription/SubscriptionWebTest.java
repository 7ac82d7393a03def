package io.uplink.bootstrap.money.subscription;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.uplink.application.money.subscription.ChargeSubscriptions;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.money.GivenBilling;
import io.uplink.bootstrap.money.GivenSubscriptions;
import io.uplink.bootstrap.web.TestSignIn;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SubscriptionWebTest {

    @Inject GivenBilling billing;
    @Inject GivenSubscriptions subscriptions;
    @Inject ChargeSubscriptions chargeSubscriptions;
    @Inject Ids ids;

    private UUID branch = new UUID(0, 0);
    private CustomerId amina = new CustomerId(branch);

    @BeforeEach
    void aCustomer() {
        branch = billing.branch();
        amina = billing.customer(branch);
    }

    @Test
    void strangersAreAskedToSignInAndOthersAreRefused() {
        given().get("/api/v1/subscriptions").then().statusCode(401);
        as(TestSignIn.NOBODY_SPECIAL).get("/api/v1/subscriptions").then().statusCode(403);
        as(TestSignIn.NOBODY_SPECIAL).get("/subscriptions/new").then().statusCode(403);
    }

    @Test
    void aSubscriptionIsOpenedChargedPausedAndEndedOverTheApi() {
        String id =
                send("/api/v1/subscriptions", "", body(subscriptions.home()))
                        .then()
                        .statusCode(201)
                        .body("state", equalTo("active"))
                        .body("priceMinor", equalTo(310_000))
                        .extract()
                        .path("id");
        var path = "/api/v1/subscriptions/" + id;
        api().get(path)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("next.totalMinor", equalTo(310_000))
                .body("next.from", equalTo(subscriptions.today().plusDays(2).toString()));

        send(path + "/pause", "", Map.of()).then().statusCode(428);
        send(path + "/pause", "\"9\"", Map.of()).then().statusCode(412);
        send(path + "/pause", "\"1\"", Map.of())
                .then()
                .statusCode(200)
                .body("state", equalTo("paused"));
        send(path + "/resume", "\"2\"", Map.of())
                .then()
                .statusCode(200)
                .body("state", equalTo("active"));
        send(path + "/change", "\"3\"", Map.of("packageId", subscriptions.sold("Office", 600_000)))
                .then()
                .statusCode(200)
                .body("name", equalTo("Office"));
        send(path + "/end", "\"4\"", Map.of())
                .then()
                .statusCode(422)
                .body("faults.field", hasItem("lastDay"));
        send(path + "/end", "\"4\"", Map.of("lastDay", subscriptions.today().plusDays(9)))
                .then()
                .statusCode(200)
                .body("lastDay", equalTo(subscriptions.today().plusDays(9).toString()));
        api().get("/api/v1/subscriptions?customer=" + amina).then().body("items", hasSize(1));
    }

    @Test
    void whatWasChargedLeadsToItsInvoice() {
        var home = subscriptions.opened(amina, subscriptions.today());
        chargeSubscriptions.execute(new Actor.Job("subscription.charge"));

        String invoice =
                api().get("/api/v1/subscriptions/" + home.id())
                        .then()
                        .body("charges", hasSize(1))
                        .body("charges[0].totalMinor", equalTo(310_000))
                        .extract()
                        .path("charges[0].invoice");
        api().get("/api/v1/invoices/" + invoice)
                .then()
                .body("invoice.state", equalTo("issued"))
                .body("invoice.totalMinor", equalTo(310_000));
        page().get("/subscriptions/" + home.id())
                .then()
                .statusCode(200)
                .body(containsString("/invoices/" + invoice))
                .body(containsString("3,100.00 will be credited if it is paused today."));
    }

    @Test
    void aFormIsPreviewedKeptWhereItIsRefusedAndOpensOnce() {
        page().get("/subscriptions/new?customer=" + amina)
                .then()
                .statusCode(200)
                .body(containsString("Payer "));
        var product = "product:" + billing.product();
        var key = ids.next().toString();

        form(key, product, "32")
                .post("/subscriptions/new")
                .then()
                .statusCode(422)
                .body(containsString("value=\"32\""))
                .body(containsString("Write a day of the month"));
        form(key, "", "1").post("/subscriptions/new").then().statusCode(422);
        form(key, product, "1")
                .formParam("act", "preview")
                .post("/subscriptions/new")
                .then()
                .statusCode(200)
                .body(containsString("Nothing was kept yet."))
                .body(containsString("Next invoice"));
        api().get("/api/v1/subscriptions?customer=" + amina).then().body("items", hasSize(0));
        var to =
                form(key, product, "1")
                        .post("/subscriptions/new")
                        .then()
                        .statusCode(303)
                        .extract()
                        .header("Location");
        form(key, product, "1")
                .post("/subscriptions/new")
                .then()
                .statusCode(303)
                .header("Location", equalTo(to));
        page().get("/customers/" + amina + "/subscriptions")
                .then()
                .statusCode(200)
                .body(containsString(to));
        page().get("/customers/" + amina)
                .then()
                .statusCode(200)
                .body(containsString("/subscriptions/new?customer="));
        page().get("/subscriptions?state=active&customer=" + amina)
                .then()
                .statusCode(200)
                .body(containsString(to));
    }

    @Test
    void aChangeIsPreviewedBeforeItIsMade() {
        var home = subscriptions.opened(amina, subscriptions.today().plusDays(2));
        var to = "/subscriptions/" + home.id();
        var product = "product:" + billing.product();

        changing(product)
                .formParam("act", "preview")
                .post(to + "/change")
                .then()
                .statusCode(200)
                .body(containsString("2,900.00"));
        changing("").post(to + "/change").then().statusCode(422);
        changing(product).post(to + "/change").then().statusCode(303);
        changing(product).post(to + "/change").then().statusCode(412);
        page().get(to).then().statusCode(200).body(containsString("2,500.00"));
        typed().formParam("version", 2).post(to + "/pause").then().statusCode(303);
        page().get(to)
                .then()
                .statusCode(200)
                .body(containsString(to + "/resume"))
                .body(not(containsString(to + "/pause")));
        typed().formParam("version", 3).post(to + "/resume").then().statusCode(303);
        typed().formParam("version", 4)
                .formParam("lastDay", subscriptions.today().plusDays(40).toString())
                .post(to + "/end")
                .then()
                .statusCode(303);
    }

    @Test
    void whoBelongsToAnotherBranchSeesNothing() {
        var home = subscriptions.opened(amina, subscriptions.today().plusDays(2));

        as(clerk(branch)).get("/api/v1/subscriptions/" + home.id()).then().statusCode(200);
        as(clerk(branch))
                .redirects()
                .follow(false)
                .get("/subscriptions/" + home.id())
                .then()
                .statusCode(200)
                .body(not(containsString("/pause")));
        var there = clerk(billing.branch());
        as(there).get("/api/v1/subscriptions/" + home.id()).then().statusCode(404);
        as(there).get("/api/v1/subscriptions").then().body("items", hasSize(0));
    }

    private String clerk(UUID where) {
        return TestSignIn.as(
                ActorFixtures.with(
                        new PersonId(ids.next()),
                        "Clerk",
                        Reach.BRANCH,
                        Set.of(new BranchId(where)),
                        Set.of(),
                        Permission.PAYMENTS_VIEW));
    }

    private Map<String, Object> body(UUID sold) {
        return Map.of(
                "customer",
                amina.toString(),
                "packageId",
                sold.toString(),
                "start",
                subscriptions.today().plusDays(2).toString());
    }

    private RequestSpecification form(String key, String offer, String anchor) {
        return typed().formParam("key", key)
                .formParam("customer", amina.toString())
                .formParam("offer", offer)
                .formParam("interval", "month")
                .formParam("start", subscriptions.today().plusDays(2).toString())
                .formParam("anchorDay", anchor);
    }

    private RequestSpecification changing(String offer) {
        return typed().formParam("version", 1)
                .formParam("offer", offer)
                .formParam("interval", "month")
                .formParam("when", "now");
    }

    private static Response send(String path, String seen, Object body) {
        var request = api().contentType("application/json").body(body);
        return (seen.isEmpty() ? request : request.header("If-Match", seen)).post(path);
    }

    private static RequestSpecification api() {
        return as(TestSignIn.ADMIN);
    }

    private static RequestSpecification page() {
        return as(TestSignIn.ADMIN).redirects().follow(false);
    }

    /** With the token that a form carries. */
    private static RequestSpecification typed() {
        var form = page().get("/payments/new");
        var token = form.htmlPath().getString("**.find { it.@name == 'csrf' }.@value");
        return page().cookies(form.cookies()).formParam("csrf", token);
    }

    private static RequestSpecification as(String person) {
        return given().header(TestSignIn.HEADER, person);
    }
}

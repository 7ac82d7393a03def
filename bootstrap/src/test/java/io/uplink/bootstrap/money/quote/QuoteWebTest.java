package io.uplink.bootstrap.money.quote;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.money.GivenBilling;
import io.uplink.bootstrap.money.GivenQuotes;
import io.uplink.bootstrap.web.TestSignIn;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class QuoteWebTest {

    @Inject GivenBilling billing;
    @Inject GivenQuotes quotes;
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
        given().get("/api/v1/quotes").then().statusCode(401);
        as(TestSignIn.NOBODY_SPECIAL).get("/api/v1/quotes").then().statusCode(403);
        as(TestSignIn.NOBODY_SPECIAL).get("/quotes").then().statusCode(403);
    }

    @Test
    void aQuoteGoesFromDraftToInvoiceOverTheApi() {
        String id =
                send("/api/v1/quotes", "", body("1000"))
                        .then()
                        .statusCode(201)
                        .body("state", equalTo("draft"))
                        .body("totalMinor", equalTo(116_000))
                        .extract()
                        .path("id");
        var path = "/api/v1/quotes/" + id;

        send(path + "/accept", "\"1\"", Map.of())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:quote.not-open"));
        send(path + "/send", "", Map.of()).then().statusCode(428);
        send(path + "/send", "\"1\"", Map.of())
                .then()
                .statusCode(200)
                .body("state", equalTo("sent"))
                .body("number", matchesPattern("Q-\\d{4}-\\d{6}"));
        send(path + "/accept", "\"2\"", Map.of())
                .then()
                .statusCode(200)
                .body("state", equalTo("accepted"));
        String invoice =
                send(path + "/convert", "\"3\"", Map.of())
                        .then()
                        .statusCode(200)
                        .body("state", equalTo("converted"))
                        .extract()
                        .path("invoice");
        send(path + "/convert", "\"3\"", Map.of())
                .then()
                .statusCode(200)
                .body("invoice", equalTo(invoice));
        api().get("/api/v1/invoices/" + invoice)
                .then()
                .statusCode(200)
                .body("invoice.state", equalTo("draft"))
                .body("invoice.totalMinor", equalTo(116_000));
        api().get("/api/v1/invoices?customer=" + amina).then().body("items", hasSize(1));
    }

    @Test
    void aDraftIsTypedOnAPageAndARefusedOneIsKept() {
        page().get("/quotes/new?customer=" + amina)
                .then()
                .statusCode(200)
                .body(containsString("action=\"/quotes/new\""))
                .body(containsString("Payer "));
        var key = ids.next().toString();

        form(key, "x")
                .post("/quotes/new")
                .then()
                .statusCode(422)
                .body(containsString("value=\"x\""))
                .body(containsString("Write an amount"));
        form(key, "x")
                .formParam("act", "add")
                .post("/quotes/new")
                .then()
                .statusCode(200)
                .body(containsString("id=\"u-3\""));
        var to =
                form(key, "1000")
                        .post("/quotes/new")
                        .then()
                        .statusCode(303)
                        .extract()
                        .header("Location");
        form(key, "1000").post("/quotes/new").then().statusCode(303).header("Location", to);
        page().get(to + "/edit").then().statusCode(200).body(containsString("1000.00"));
        typed().formParam("version", 1).post(to + "/send").then().statusCode(303);
        page().get(to)
                .then()
                .statusCode(200)
                .body(containsString("Q-"))
                .body(containsString("1,160.00"))
                .body(not(containsString(to + "/send")));
        page().get("/quotes?state=sent&customer=" + amina)
                .then()
                .statusCode(200)
                .body(containsString("1,160.00"));
        typed().formParam("version", 2)
                .post(to + "/convert")
                .then()
                .statusCode(303)
                .header("Location", startsWith("/invoices/"));
        page().get(to).then().statusCode(200).body(containsString("the draft of an invoice"));
    }

    @Test
    void aDeclinedQuoteSaysWhy() {
        var to = "/quotes/" + quotes.sent(amina, "10").id();
        typed().formParam("version", 2)
                .formParam("why", "x".repeat(151))
                .post(to + "/decline")
                .then()
                .statusCode(422);
        typed().formParam("version", 2)
                .formParam("why", "Too dear")
                .post(to + "/decline")
                .then()
                .statusCode(303);
        page().get(to)
                .then()
                .statusCode(200)
                .body(containsString("Too dear"))
                .body(not(containsString(to + "/convert")));
    }

    @Test
    void whoBelongsToAnotherBranchSeesNothing() {
        var quote = quotes.sent(amina, "10");

        as(clerk(branch)).get("/api/v1/quotes/" + quote.id()).then().statusCode(200);
        as(clerk(billing.branch())).get("/api/v1/quotes/" + quote.id()).then().statusCode(404);
        as(clerk(billing.branch())).get("/api/v1/quotes").then().body("items", hasSize(0));
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

    private RequestSpecification form(String key, String price) {
        return typed().formParam("key", key)
                .formParam("customer", amina.toString())
                .formParam("dueDays", "14")
                .formParam("product", "", "", "")
                .formParam("description", "Internet", "", "")
                .formParam("quantity", "1", "", "")
                .formParam("price", price, "", "")
                .formParam("included", "", "", "")
                .formParam("off", "", "", "")
                .formParam("tax", "VAT16", "", "")
                .formParam("revenue", "", "", "");
    }

    private Map<String, Object> body(String price) {
        return Map.of(
                "customer",
                amina.toString(),
                "lines",
                List.of(
                        Map.of(
                                "description",
                                "Internet",
                                "unitPriceMinor",
                                GivenBilling.kes(price).minor(),
                                "tax",
                                "VAT16")));
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

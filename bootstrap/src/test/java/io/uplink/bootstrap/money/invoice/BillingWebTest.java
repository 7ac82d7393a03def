package io.uplink.bootstrap.money.invoice;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.money.GivenBilling;
import io.uplink.bootstrap.web.TestSignIn;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class BillingWebTest {

    @Inject GivenBilling billing;
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
        given().get("/api/v1/invoices").then().statusCode(401);
        as(TestSignIn.NOBODY_SPECIAL).get("/api/v1/invoices").then().statusCode(403);
        as(TestSignIn.NOBODY_SPECIAL).get("/payments").then().statusCode(403);
    }

    @Test
    void anInvoiceGoesFromDraftToPaidOverTheApi() {
        var draft = post("/api/v1/invoices", body("1000")).then().statusCode(201).extract();
        String id = draft.path("id");
        api().get("/api/v1/invoices/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("invoice.state", equalTo("draft"))
                .body("invoice.totalMinor", equalTo(116_000));

        change(id + "/issue", "", Map.of()).then().statusCode(428);
        change(id + "/issue", "\"1\"", Map.of())
                .then()
                .statusCode(200)
                .body("state", equalTo("issued"))
                .body("number", matchesPattern("INV-\\d{4}-\\d{6}"));
        change(id + "/issue", "\"2\"", Map.of())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:invoice.not-draft"));
        post("/api/v1/payments", payment("600", "R-" + id)).then().statusCode(201);
        post("/api/v1/payments", payment("600", "R-" + id)).then().statusCode(201);
        post("/api/v1/payments", payment("601", "R-" + id))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:payment.differs"));
        api().get("/api/v1/invoices/" + id)
                .then()
                .body("invoice.state", equalTo("partly-paid"))
                .body("invoice.balanceMinor", equalTo(56_000))
                .body("payments", hasSize(1))
                .body("entries", hasSize(2));
        change(id + "/void", "\"3\"", Map.of("why", "x")).then().statusCode(409);
        change(id + "/credit-notes", "\"3\"", Map.of("reason", "Outage"))
                .then()
                .statusCode(201)
                .body("totalMinor", equalTo(116_000));
        api().get("/api/v1/customers/" + amina + "/account-statement")
                .then()
                .statusCode(200)
                .body("lines.kind", equalTo(List.of("invoice", "credit-note", "payment")))
                .body("closingMinor", equalTo(-60_000));
    }

    @Test
    void whatIsLeftOfAPaymentIsGivenBackAndAPaymentTakenBack() {
        String id =
                post("/api/v1/payments", payment("600", "X-" + UUID.randomUUID()))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        var path = "/api/v1/payments/" + id;

        pay(
                        path + "/refunds",
                        "\"1\"",
                        Map.of("amountMinor", 60_001, "cashAccount", "1100", "why", "x"))
                .then()
                .statusCode(409)
                .body("left", equalTo("600.00"));
        pay(
                        path + "/refunds",
                        "\"1\"",
                        Map.of("amountMinor", 100, "cashAccount", "1100", "why", "x"))
                .then()
                .statusCode(200)
                .body("leftMinor", equalTo(59_900));
        pay(path + "/reversal", "\"2\"", Map.of("why", "x"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:payment.refunded"));
        api().get(path).then().statusCode(200).body("refunds", hasSize(1));
    }

    @Test
    void aProductIsAddedChangedAndRetired() {
        var code = "W" + ids.next().toString().substring(28).toUpperCase(Locale.ROOT);
        String id =
                post("/api/v1/products", product(code, 250_000))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        post("/api/v1/products", product(code, 1))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:product.code-taken"));
        api().contentType("application/json")
                .header("If-Match", "\"1\"")
                .body(product(code, 260_000))
                .put("/api/v1/products/" + id)
                .then()
                .statusCode(200)
                .body("unitPriceMinor", equalTo(260_000));
        api().contentType("application/json")
                .header("If-Match", "\"2\"")
                .body(Map.of("active", false))
                .put("/api/v1/products/" + id + "/offer")
                .then()
                .statusCode(200)
                .body("active", equalTo(false));
        api().get("/api/v1/products?active=false&text=" + code)
                .then()
                .body("items.code", equalTo(List.of(code)));
        page().get("/products?text=" + code).then().statusCode(200).body(containsString(code));
        page().get("/products/" + id).then().statusCode(200).body(containsString("2600.00"));
        api().get("/api/v1/tax-codes").then().body("code", hasItem("VAT16"));
        page().get("/tax-codes").then().statusCode(200).body(containsString("16 %"));
    }

    @Test
    void aDraftIsTypedOnAPageAndARefusedOneIsKept() {
        page().get("/invoices/new?customer=" + amina)
                .then()
                .statusCode(200)
                .body(containsString("Payer "));
        var key = UUID.randomUUID().toString();

        form(key, "x")
                .post("/invoices/new")
                .then()
                .statusCode(422)
                .body(containsString("value=\"x\""))
                .body(containsString("Write an amount"));
        form(key, "x")
                .formParam("act", "add")
                .post("/invoices/new")
                .then()
                .statusCode(200)
                .body(containsString("id=\"u-3\""));
        var to =
                form(key, "1000")
                        .post("/invoices/new")
                        .then()
                        .statusCode(303)
                        .extract()
                        .header("Location");
        form(key, "1000").post("/invoices/new").then().statusCode(303);
        api().get("/api/v1/invoices?customer=" + amina).then().body("items", hasSize(1));

        page().get(to + "/edit").then().statusCode(200).body(containsString("1000.00"));
        typed().formParam("version", 1).post(to + "/issue").then().statusCode(303);
        page().get(to)
                .then()
                .statusCode(200)
                .body(containsString("INV-"))
                .body(containsString("1,160.00"))
                .body(not(containsString("/issue\"")));
        page().get("/invoices?state=issued&customer=" + amina)
                .then()
                .statusCode(200)
                .body(containsString("1,160.00"));
        swahili().get(to).then().statusCode(200).body(containsString("Imetolewa"));
    }

    @Test
    void aPaymentIsTypedOnAPageAndTakenOnceForItsForm() {
        var invoice = billing.issued(amina, "1000");
        page().get("/payments/new?customer=" + amina + "&invoice=" + invoice.id())
                .then()
                .statusCode(200)
                .body(containsString("1,160.00"));
        var key = ids.next().toString();

        cash(key, "").then().statusCode(422).body(containsString("Payer "));
        var to = cash(key, "500").then().statusCode(303).extract().header("Location");
        cash(key, "500").then().statusCode(303).header("Location", equalTo(to));
        page().get(to).then().statusCode(200).body(containsString("500.00"));
        page().get("/payments?customer=" + amina)
                .then()
                .statusCode(200)
                .body(containsString("500.00"));
        page().get("/customers/" + amina + "/statement")
                .then()
                .statusCode(200)
                .body(containsString("660.00"));
        page().get("/customers/" + amina + "/standing")
                .then()
                .statusCode(200)
                .body(containsString("660.00"));
        page().get("/ageing").then().statusCode(200).body(containsString("<rect"));
        page().get("/customers/" + amina).then().statusCode(200).body(containsString("/standing"));
        typed().formParam("version", 1)
                .formParam("why", "Bounced")
                .post(to + "/reversal")
                .then()
                .statusCode(303);
        page().get(to).then().statusCode(200).body(containsString("Taken back on"));
    }

    @Test
    void whoBelongsToAnotherBranchSeesNothing() {
        var invoice = billing.issued(amina, "1000");
        var here = clerk(branch);
        var there = clerk(billing.branch());

        as(here).get("/api/v1/invoices/" + invoice.id()).then().statusCode(200);
        as(there).get("/api/v1/invoices/" + invoice.id()).then().statusCode(404);
        as(there).get("/api/v1/invoices").then().statusCode(200).body("items", hasSize(0));
        as(there).get("/api/v1/payments").then().statusCode(200).body("items", hasSize(0));
        as(there).get("/api/v1/customers/" + amina + "/account-statement").then().statusCode(404);
        as(there).get("/api/v1/receivables/ageing").then().body("total.totalMinor", equalTo(0));
        as(here).get("/api/v1/receivables/ageing")
                .then()
                .body("total.totalMinor", equalTo(116_000));
    }

    @Test
    void whatCannotBeReadIsSaidSo() {
        api().get("/api/v1/invoices?state=late&from=yesterday")
                .then()
                .statusCode(422)
                .body("faults.code", hasItem("choice.unknown"));
        api().get("/api/v1/invoices?cursor=x").then().statusCode(422);
        post("/api/v1/invoices", Map.of("customer", UUID.randomUUID().toString()))
                .then()
                .statusCode(422);
        post("/api/v1/payments", Map.of("customer", amina.toString()))
                .then()
                .statusCode(422)
                .body("faults.field", hasItem("amountMinor"));
        api().get("/api/v1/invoices/" + UUID.randomUUID()).then().statusCode(404);
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

    private static String swahiliReader() {
        var admin = ActorFixtures.anAdmin();
        return TestSignIn.as(
                new Actor.Person(
                        new PersonId(UUID.randomUUID()),
                        "Rehema",
                        Language.ofCode("sw"),
                        admin.session(),
                        admin.grants(),
                        admin.branches(),
                        admin.teams()));
    }

    private static RequestSpecification swahili() {
        return as(swahiliReader());
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

    private Response cash(String key, String amount) {
        return typed().formParam("key", key)
                .formParam("customer", amina.toString())
                .formParam("method", "cash")
                .formParam("amount", amount)
                .formParam("received", "2026-01-05T09:30")
                .post("/payments/new");
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

    private Map<String, Object> payment(String amount, String reference) {
        return Map.of(
                "customer",
                amina.toString(),
                "method",
                "bank",
                "reference",
                reference,
                "amountMinor",
                GivenBilling.kes(amount).minor());
    }

    private static Map<String, Object> product(String code, long price) {
        return Map.of(
                "code",
                code,
                "name",
                "Home " + code,
                "kind",
                "service",
                "unitPriceMinor",
                price,
                "tax",
                "VAT16",
                "revenueAccount",
                "4100");
    }

    private static Response post(String path, Object body) {
        return api().contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(path);
    }

    private static Response change(String what, String seen, Object body) {
        return pay("/api/v1/invoices/" + what, seen, body);
    }

    private static Response pay(String path, String seen, Object body) {
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

package io.uplink.bootstrap.care.sla;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.uplink.application.care.ticket.ReplyToTicket;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Ids;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.care.ticket.TicketRowsOfOurOwn;
import io.uplink.bootstrap.web.TestSignIn;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.TicketId;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything in a branch of its own, so that its policies are nobody else's. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SlaPolicyWebTest {

    @Inject TicketRowsOfOurOwn rows;
    @Inject ReplyToTicket replyToTicket;
    @Inject Ids ids;

    private BranchId branch = new BranchId(new UUID(0, 0));
    private CustomerId customer = new CustomerId(new UUID(0, 0));

    @BeforeEach
    void aBranchOfOurOwn() {
        rows.person(ActorFixtures.ASHA, "Asha");
        branch = rows.branch();
        customer = rows.customer(branch, "Amina Hassan");
        rows.phone(customer, "+254712004418");
    }

    @Test
    void aPolicyForABranchIsAddedOnceAndCountsThere() {
        add(policy("Here", Map.of("responseMinutes", 30, "nextReplyMinutes", 20)))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("branch", equalTo(branch.toString()))
                .body("priority", nullValue())
                .body("nextReplyMinutes", equalTo(20));
        add(policy("Again", Map.of()))
                .statusCode(409)
                .body("type", equalTo("urn:problem:sla.scope-taken"));
        add(policy("Unknown", Map.of("category", "no_such")))
                .statusCode(422)
                .body("faults.field", hasItem("category"));

        var ticket = open();

        as().get("/tickets/" + ticket)
                .then()
                .statusCode(200)
                .body(containsString("Policy “Here”"))
                .body(containsString("says most exactly that it is for this ticket: Branch"))
                .body(containsString("reply in 20 m"));
    }

    @Test
    void aBranchGetsHoursOfItsOwnOnce() {
        var body = Map.of("branch", branch.toString(), "name", "Our hours");
        as().contentType("application/json")
                .body(body)
                .post("/api/v1/sla/calendars")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("name", equalTo("Our hours"));
        as().contentType("application/json")
                .body(body)
                .post("/api/v1/sla/calendars")
                .then()
                .statusCode(409);
    }

    @Test
    void aVipOfTheBranchIsPromisedMoreThanTheBranch() {
        add(policy("Branch", Map.of())).statusCode(201);
        add(policy("VIPs", Map.of("customerClass", "vip"))).statusCode(201);
        var body = new HashMap<String, Object>();
        body.put("name", "Amina Hassan");
        body.put("phones", List.of(Map.of("number", "+254712004418")));
        body.put("sharedPhone", true);
        body.put("branch", branch.toString());
        String id =
                as().contentType("application/json")
                        .body(body)
                        .post("/api/v1/customers")
                        .then()
                        .statusCode(201)
                        .body("customerClass", nullValue())
                        .extract()
                        .path("id");
        customer = new CustomerId(UUID.fromString(id));
        body.put("customerClass", "vip");
        as().contentType("application/json")
                .header("If-Match", "\"1\"")
                .body(body)
                .put("/api/v1/customers/" + customer)
                .then()
                .statusCode(200)
                .body("customerClass", equalTo("vip"));
        body.put("customerClass", "no_such");
        as().contentType("application/json")
                .header("If-Match", "\"2\"")
                .body(body)
                .put("/api/v1/customers/" + customer)
                .then()
                .statusCode(422)
                .body("faults.field", hasItem("customerClass"));

        as().get("/tickets/" + open()).then().body(containsString("Policy “VIPs”"));
        as().get("/customers/" + customer + "/edit")
                .then()
                .statusCode(200)
                .body(containsString("<option value=\"vip\" selected>VIP</option>"));
    }

    @Test
    void theCustomersMessageStartsAClockThatOurReplyStops() {
        add(policy("Here", Map.of("nextReplyMinutes", 20))).statusCode(201);
        var ticket = open();
        reply(ticket, "We are on it.");
        sla(ticket).body("ticket.sla.replyDue", nullValue());

        var link =
                new Actor.Link(
                        ids.next(),
                        new TicketId(UUID.fromString(ticket)),
                        Optional.empty(),
                        "Amina");
        replyToTicket.execute(
                link,
                new ReplyToTicket.Input(
                        new TicketId(UUID.fromString(ticket)),
                        "Any news?",
                        Optional.empty(),
                        false));
        sla(ticket)
                .body("ticket.sla.replyDue", notNullValue())
                .body("ticket.sla.repliesMet", equalTo(0));
        list("reply-waiting").body("items.id", hasItem(ticket));
        as().get("/tickets/" + ticket)
                .then()
                .body(containsString("Next reply"))
                .body(containsString("The customer waits for a reply since"));

        reply(ticket, "Today at four.");
        sla(ticket)
                .body("ticket.sla.replyDue", nullValue())
                .body("ticket.sla.repliesMet", equalTo(1));
        list("reply-waiting").body("items.id", not(hasItem(ticket)));
        list("reply-met").body("items.id", hasItem(ticket));
        list("reply-missed").body("items.id", not(hasItem(ticket)));
    }

    @Test
    void aNewPolicyIsAFormThatComesBackAsTyped() {
        var page = as().get("/settings/sla/policies/new");
        var token = page.htmlPath().getString("**.find { it.@name == 'csrf' }.@value");
        var send =
                as().cookies(page.cookies())
                        .formParam("csrf", token)
                        .formParam("branch", branch.toString())
                        .formParam("customerClass", "business")
                        .formParam("name", "Firms " + branch)
                        .formParam("responseHours", "1")
                        .formParam("active", "on");

        send.formParam("resolutionHours", "x")
                .post("/settings/sla/policies/new")
                .then()
                .statusCode(422)
                .body(containsString("<option value=\"business\" selected>"))
                .body(containsString("Write whole numbers"));
        as().cookies(page.cookies())
                .formParam("csrf", token)
                .formParam("branch", branch.toString())
                .formParam("customerClass", "business")
                .formParam("name", "Firms " + branch)
                .formParam("responseHours", "1")
                .formParam("resolutionHours", "4")
                .formParam("active", "on")
                .redirects()
                .follow(false)
                .post("/settings/sla/policies/new")
                .then()
                .statusCode(303);
        as().get("/settings/sla")
                .then()
                .body(containsString("Firms " + branch))
                .body(containsString("Business · Branch " + branch.value()));
    }

    @Test
    void aClassIsAddedAndChangedOnTheSettingsPages() {
        var key = "k" + ids.next().toString().replace("-", "").substring(20);
        var page = as().get("/settings/customer-classes/new");
        var token = page.htmlPath().getString("**.find { it.@name == 'csrf' }.@value");
        as().cookies(page.cookies())
                .formParam("csrf", token)
                .formParam("key", key)
                .formParam("english", "Schools")
                .formParam("swahili", "")
                .post("/settings/customer-classes/new")
                .then()
                .statusCode(422)
                .body(containsString("value=\"Schools\""));
        as().cookies(page.cookies())
                .formParam("csrf", token)
                .formParam("key", key)
                .formParam("english", "Schools")
                .formParam("swahili", "Shule")
                .formParam("active", "on")
                .redirects()
                .follow(false)
                .post("/settings/customer-classes/new")
                .then()
                .statusCode(303);
        as().get("/settings/customer-classes").then().body(containsString(key));
        as().contentType("application/json")
                .header("If-Match", "\"1\"")
                .body(Map.of("english", "Colleges", "swahili", "Vyuo", "active", false))
                .put("/api/v1/customer-classes/" + key)
                .then()
                .statusCode(200)
                .body("english", equalTo("Colleges"))
                .body("active", equalTo(false));
        as().get("/api/v1/customer-classes").then().body("key", hasItem(key));
    }

    private static RequestSpecification as() {
        return given().header(TestSignIn.HEADER, TestSignIn.ADMIN);
    }

    private Map<String, Object> policy(String name, Map<String, Object> more) {
        var policy = new HashMap<String, Object>();
        policy.put("branch", branch.toString());
        policy.put("name", name);
        policy.put("responseMinutes", 60);
        policy.put("resolutionMinutes", 240);
        policy.putAll(more);
        return policy;
    }

    private static ValidatableResponse add(Map<String, Object> policy) {
        return as().contentType("application/json")
                .body(policy)
                .post("/api/v1/sla/policies")
                .then();
    }

    private String open() {
        return as().contentType("application/json")
                .body(
                        Map.of(
                                "customer", customer.value(),
                                "subject", "Red light",
                                "description", "Since six",
                                "category", "connectivity",
                                "branch", branch.value(),
                                "priority", "high"))
                .post("/api/v1/tickets")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void reply(String ticket, String text) {
        as().contentType("application/json")
                .body(Map.of("text", text))
                .post("/api/v1/tickets/" + ticket + "/replies")
                .then()
                .statusCode(lessThan(300));
    }

    private static ValidatableResponse sla(String ticket) {
        return as().get("/api/v1/tickets/" + ticket).then().statusCode(200);
    }

    private ValidatableResponse list(String clock) {
        return as().get("/api/v1/tickets?branch=" + branch + "&clock=" + clock)
                .then()
                .statusCode(200);
    }
}

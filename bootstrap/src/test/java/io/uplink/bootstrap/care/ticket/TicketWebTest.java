package io.uplink.bootstrap.care.ticket;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.stringContainsInOrder;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.web.TestSignIn;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class TicketWebTest {

    private static final String TICKETS = "/api/v1/tickets";

    @Inject TicketRowsOfOurOwn rows;

    private BranchId branch = new BranchId(new UUID(0, 0));
    private CustomerId customer = new CustomerId(new UUID(0, 0));

    @BeforeEach
    void aBranchOfOurOwn() {
        rows.person(ActorFixtures.ASHA, "Asha");
        branch = rows.branch();
        customer = rows.customer(branch, "Amina Hassan");
    }

    @Test
    void aTicketLivesFromTheCallToTheClosure() {
        var id = open();
        change(id, 1, "start", Map.of()).statusCode(200).body("state", equalTo("in-progress"));
        change(id, 2, "hold", Map.of("reason", "customer"))
                .statusCode(200)
                .body("pendingReason", equalTo("customer"))
                .body("sla.pausedSince", notNullValue());
        change(id, 3, "resume", Map.of()).statusCode(200).body("state", equalTo("open"));
        change(id, 4, "resolution", Map.of("whatWasDone", "Spliced"))
                .statusCode(200)
                .header("ETag", "\"5\"")
                .body("sla.resolutionMet", equalTo(true));
        change(id, 5, "closure", Map.of()).statusCode(200).body("state", equalTo("closed"));
        change(id, 6, "start", Map.of())
                .statusCode(409)
                .body("type", equalTo("urn:problem:ticket.transition-refused"))
                .body("from", equalTo("closed"));
        change(id, 6, "reopening", Map.of("reason", "Red again"))
                .statusCode(200)
                .body("timesReopened", equalTo(1))
                .body("resolvedAt", nullValue());
        as().get(TICKETS + "/" + id + "/timeline")
                .then()
                .statusCode(200)
                .body(
                        "kind",
                        equalTo(
                                List.of(
                                        "opened",
                                        "progressed",
                                        "pending",
                                        "resumed",
                                        "resolved",
                                        "closed",
                                        "reopened")));
    }

    @Test
    void strangersAndThoseWithoutRightsAreRefused() {
        var id = open();

        given().get(TICKETS).then().statusCode(401);
        given().get(TICKETS + "/" + id).then().statusCode(401);
        given().header(TestSignIn.HEADER, TestSignIn.NOBODY_SPECIAL)
                .get(TICKETS)
                .then()
                .statusCode(403);
        given().header(TestSignIn.HEADER, TestSignIn.OWN_TICKETS)
                .get(TICKETS + "/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void aNewTicketHasANumberAndAnAddress() {
        send(Map.of())
                .statusCode(422)
                .body("faults.field", hasItems("customer", "subject", "branch", "category"));
        send(report())
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", containsString(TICKETS + "/"))
                .body("number", matchesPattern("TKT-\\d{4}-\\d{6,}"))
                .body("priority", equalTo("high"));
    }

    @Test
    void aRequestSentTwiceOpensOneTicket() {
        var key = UUID.randomUUID().toString();
        var first =
                as().contentType("application/json")
                        .header("Idempotency-Key", key)
                        .body(report())
                        .post(TICKETS)
                        .path("id");

        as().contentType("application/json")
                .header("Idempotency-Key", key)
                .body(report())
                .post(TICKETS)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(first));
        list("").body("items", hasSize(1));
    }

    @Test
    void aChangeNamesTheVersionItWasDecidedOn() {
        var id = open();

        as().contentType("application/json")
                .body(Map.of("reason", "parts"))
                .post(TICKETS + "/" + id + "/hold")
                .then()
                .statusCode(428);
        change(id, 1, "start", Map.of()).statusCode(200);
        change(id, 1, "hold", Map.of("reason", "parts")).statusCode(412);
        change(id, 1, "start", Map.of()).statusCode(200);
    }

    @Test
    void bananaIsNoStateNoReasonAndNoPriority() {
        var id = open();

        list("&state=banana").statusCode(422).body("faults[0].code", equalTo("state.unknown"));
        change(id, 1, "hold", Map.of("reason", "banana")).statusCode(422);
        put(id, 1, "priority", Map.of("priority", "banana")).statusCode(422);
    }

    @Test
    void anotherPriorityGivesAnotherDueTime() {
        var id = open();
        var due = as().get(TICKETS + "/" + id).path("ticket.sla.resolutionDue").toString();

        var changed = put(id, 1, "priority", Map.of("priority", "low"));

        changed.statusCode(200).body("priority", equalTo("low"));
        assertThat(changed.extract().path("sla.resolutionDue").toString()).isGreaterThan(due);
    }

    @Test
    void listsAreFilteredSortedAndPaged() {
        var first = open();
        open();
        open();
        change(first, 1, "resolution", Map.of("whatWasDone", "Spliced")).statusCode(200);

        list("&state=unresolved").body("items", hasSize(2));
        list("&view=overdue").body("items", hasSize(0));
        list("&state=resolved,closed&clock=resolution-met").body("items.id", hasItem(first));
        list("&text=light").body("items", hasSize(3));
        list("&openedFrom=2020-01-01&openedUntil=2020-01-02").body("items", hasSize(0));
        list("&openedFrom=yesterday")
                .statusCode(422)
                .body("faults[0].field", equalTo("openedFrom"));
        var next = list("&sort=priority&size=2").body("items", hasSize(2)).extract().path("next");
        list("&sort=priority&size=2&cursor=" + next)
                .body("items", hasSize(1))
                .body("next", nullValue())
                .body("previous", notNullValue());
        as().get(TICKETS + "/counts").then().statusCode(200).body("open", notNullValue());
    }

    @Test
    void aReplyThatCrossesAnotherIsHeldBack() {
        var id = open();
        var seen = as().get(TICKETS + "/" + id).path("lastEntry");
        say(id, "replies", Map.of("text", "On the way")).statusCode(201);
        say(id, "notes", Map.of("text", "Angry dog")).statusCode(201);

        // One's own entries hold nothing back; the rule itself is tested beside the use case.
        say(id, "replies", Map.of("text", "Nearly there", "seenEntry", seen)).statusCode(201);
        say(id, "replies", Map.of("text", " "))
                .statusCode(422)
                .body("faults[0].field", equalTo("text"));
        as().get(TICKETS + "/" + id)
                .then()
                .body("ticket.sla.respondedAt", notNullValue())
                .body("customer.name", equalTo("Amina Hassan"));
    }

    @Test
    void aTicketIsEditedAssignedEscalatedAndDeleted() {
        var id = open();
        var person = rows.person(branch);
        var team = rows.team(branch, person);
        put(id, 1, "assignment", Map.of("person", person.value(), "team", team.value()))
                .statusCode(200)
                .body("assignee", equalTo(person.value().toString()));
        as().contentType("application/json")
                .header("If-Match", "\"2\"")
                .body(
                        Map.of(
                                "subject",
                                "Slow",
                                "description",
                                "At night",
                                "category",
                                "speed",
                                "branch",
                                branch.value()))
                .put(TICKETS + "/" + id)
                .then()
                .statusCode(200)
                .body("category", equalTo("speed"));
        change(id, 3, "escalations", Map.of("reason", "Again", "priority", "critical"))
                .statusCode(200)
                .body("timesEscalated", equalTo(1))
                .body("priority", equalTo("critical"));
        change(id, 4, "links", Map.of()).statusCode(200);
        as().header("If-Match", "\"5\"").delete(TICKETS + "/" + id).then().statusCode(204);
        as().get(TICKETS + "/" + id).then().statusCode(404);
        list("").body("items", hasSize(0));
    }

    @Test
    void feesAreChargedPaidAndTakenBack() {
        var id = open();
        var cable =
                say(id, "fees", Map.of("name", "Cable", "amountMinor", 50_000))
                        .statusCode(201)
                        .extract()
                        .path("id");
        var survey =
                say(id, "fees", Map.of("type", "019a0000-0000-7000-8000-00000000fe07"))
                        .statusCode(201)
                        .body("name", equalTo("Site survey"))
                        .extract()
                        .path("id");
        say(id, "fees", Map.of("name", "Minus", "amountMinor", -1)).statusCode(422);

        say(id, "fees/" + cable + "/payment", Map.of("reference", "QK12AB"))
                .statusCode(200)
                .body("reference", equalTo("QK12AB"));
        as().delete(TICKETS + "/" + id + "/fees/" + cable).then().statusCode(409);
        as().delete(TICKETS + "/" + id + "/fees/" + survey).then().statusCode(204);
        as().get(TICKETS + "/" + id + "/fees").then().body("name", equalTo(List.of("Cable")));
    }

    @Test
    void aFileIsTakenByItsContentAndServedSoThatNothingInItRuns() {
        var id = open();
        var html = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);

        var file =
                as().contentType("application/octet-stream")
                        .queryParam("name", "../n\u00e9\"w.html")
                        .queryParam("forCustomer", true)
                        .body(html)
                        .post(TICKETS + "/" + id + "/files")
                        .then()
                        .statusCode(201)
                        .body("type", equalTo("text/plain"))
                        .extract()
                        .path("id");

        as().get(TICKETS + "/" + id + "/files/" + file)
                .then()
                .statusCode(200)
                .contentType(equalTo("text/plain;charset=UTF-8"))
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Disposition",
                        containsString("attachment; filename=\"n_w.html.txt\""))
                .header(
                        "Content-Security-Policy",
                        stringContainsInOrder(
                                "object-src 'none'",
                                "base-uri 'none'",
                                "frame-ancestors 'none'",
                                "sandbox"));
        as().contentType("image/jpeg")
                .queryParam("name", "x.jpg")
                .body(new byte[] {'M', 'Z', 0, 0, 1})
                .post(TICKETS + "/" + id + "/files")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:file.type-refused"));
    }

    @Test
    void categoriesAndKindsOfFeesAreListedAndChanged() {
        var key = "c" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        as().get("/api/v1/ticket-categories")
                .then()
                .statusCode(200)
                .body("key", hasItems("connectivity", "other"))
                .body("swahili", everyItem(notNullValue()));
        as().contentType("application/json")
                .body(Map.of("key", key, "english", "Test", "swahili", "Jaribio"))
                .post("/api/v1/ticket-categories")
                .then()
                .statusCode(201);
        as().header("If-Match", "\"1\"")
                .delete("/api/v1/ticket-categories/" + key)
                .then()
                .statusCode(204);
        open();
        as().header("If-Match", "\"1\"")
                .delete("/api/v1/ticket-categories/connectivity")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:category.in-use"));
        as().get("/api/v1/service-fee-types")
                .then()
                .statusCode(200)
                .body("name", hasItems("Installation", "Express service"));
    }

    @Test
    void theSettingsPagesKeepWhatWasTyped() {
        as().get("/settings/categories")
                .then()
                .statusCode(200)
                .body(containsString("Plan upgrade"));
        as().get("/settings/categories/speed").then().statusCode(200);
        as().get("/settings/categories/nothing").then().statusCode(404);
        as().get("/settings/fees").then().statusCode(200).body(containsString("1,500.00"));
        var page = as().get("/settings/fees/new");
        var token = page.htmlPath().getString("**.find { it.@name == 'csrf' }.@value");
        as().cookies(page.cookies())
                .formParam("csrf", token)
                .formParam("name", "Splicing")
                .formParam("amount", "lots")
                .post("/settings/fees/new")
                .then()
                .statusCode(422)
                .body(containsString("value=\"Splicing\""))
                .body(containsString("Write an amount like 1500"));
    }

    private static RequestSpecification as() {
        return given().header(TestSignIn.HEADER, TestSignIn.ADMIN);
    }

    private Map<String, Object> report() {
        return Map.of(
                "customer", customer.value(),
                "subject", "Red light on ONU",
                "description", "Since six",
                "category", "connectivity",
                "branch", branch.value(),
                "priority", "high");
    }

    private String open() {
        return send(report()).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse send(Map<String, Object> body) {
        return as().contentType("application/json").body(body).post(TICKETS).then();
    }

    private static ValidatableResponse change(
            String id, int seen, String what, Map<String, Object> body) {
        return as().contentType("application/json")
                .header("If-Match", "\"" + seen + "\"")
                .body(body)
                .post(TICKETS + "/" + id + "/" + what)
                .then();
    }

    private static ValidatableResponse put(
            String id, int seen, String what, Map<String, Object> body) {
        return as().contentType("application/json")
                .header("If-Match", "\"" + seen + "\"")
                .body(body)
                .put(TICKETS + "/" + id + "/" + what)
                .then();
    }

    private static ValidatableResponse say(String id, String what, Map<String, Object> body) {
        return as().contentType("application/json")
                .body(body)
                .post(TICKETS + "/" + id + "/" + what)
                .then();
    }

    private ValidatableResponse list(String query) {
        return as().get(TICKETS + "?branch=" + branch.value() + query).then();
    }
}

package io.uplink.bootstrap.care.rule;

import static io.uplink.bootstrap.web.AdminForms.as;
import static io.uplink.bootstrap.web.AdminForms.send;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.care.ticket.TicketRowsOfOurOwn;
import io.uplink.domain.shared.id.BranchId;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules of a branch of its own, from the form to the ticket. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class RuleWebTest {

    private static final String API = "/api/v1/ticket-rules";

    @Inject TicketRowsOfOurOwn rows;

    private BranchId branch = new BranchId(new UUID(0, 0));

    @BeforeEach
    void aBranchOfOurOwn() {
        rows.person(ActorFixtures.ASHA, "Asha");
        branch = rows.branch();
    }

    @Test
    void aTicketThatFitsIsWorkedByTheRuleThatSomebodyTyped() {
        send("/settings/rules/new", form("Outages first")).statusCode(303);
        String rule =
                as().get(API).then().extract().path("find { it.branch == '" + branch + "' }.id");

        var ticket = open();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        as().get("/api/v1/tickets/" + ticket)
                                .then()
                                .body("ticket.priority", equalTo("critical")));
        as().get("/tickets/" + ticket)
                .then()
                .body(containsString("Outages first"))
                .body(containsString("Check the OLT"));
        as().get("/settings/rules/" + rule)
                .then()
                .statusCode(200)
                .body(containsString("/tickets/" + ticket));
        as().get(API + "/" + rule + "/runs").then().body("ticket", hasItem(ticket));
    }

    @Test
    void aFormThatCannotBeReadComesBackAsItWasTyped() {
        var form = form("Nothing to do");
        form.remove("priority");
        form.remove("text");
        form.put("trigger", "overdue");
        form.put("minutes", "soon");
        form.put("place", "first");
        send("/settings/rules/new", form)
                .statusCode(422)
                .body(containsString("value=\"Nothing to do\""))
                .body(containsString("value=\"soon\""))
                .body(containsString("value=\"first\""));
        form.put("minutes", "90");
        form.put("place", "1");
        send("/settings/rules/new", form)
                .statusCode(422)
                .body(containsString("Let the rule do at least one thing."));
    }

    @Test
    void aRuleIsTriedBeforeItIsKept() {
        var ticket = open();
        send("/settings/rules/new/trial", form("Tried"))
                .statusCode(200)
                .body(containsString("/tickets/" + ticket))
                .body(containsString("value=\"Tried\""));
        as().get(API).then().body("name", not(hasItem("Tried")));
        as().contentType("application/json")
                .body(body("Tried"))
                .post(API + "/trial")
                .then()
                .statusCode(200)
                .body("acts", greaterThanOrEqualTo(1))
                .body("tickets[0].ticket", equalTo(ticket));
    }

    @Test
    void theApiKeepsChangesAndRemovesARule() {
        String id = add(body("Kept")).statusCode(201).extract().path("id");
        var changed = body("Kept longer");
        changed.put("active", false);
        change(id, changed, "\"7\"").statusCode(412);
        change(id, changed, "\"1\"").statusCode(200).body("active", equalTo(false));
        as().delete(API + "/" + id).then().statusCode(428);
        as().header("If-Match", "\"2\"").delete(API + "/" + id).then().statusCode(204);
        as().get(API + "/" + id).then().statusCode(404);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        var body = body("");
        body.put("trigger", "full-moon");
        body.put("conditions", Map.of("priorities", List.of("urgent"), "mostStars", 9));
        body.put("actions", List.of(Map.of("kind", "sing")));
        add(body)
                .statusCode(422)
                .body("faults.field", hasItem("trigger"))
                .body("faults.field", hasItem("priorities"))
                .body("faults.field", hasItem("mostStars"))
                .body("faults.field", hasItem("kind"));
        var unknown = body("Unknown");
        unknown.put("conditions", Map.of("categories", List.of("no_such")));
        add(unknown).statusCode(422).body("faults.field", hasItem("categories"));
    }

    private static ValidatableResponse add(Map<String, Object> body) {
        return as().contentType("application/json").body(body).post(API).then();
    }

    private static ValidatableResponse change(String id, Map<String, Object> body, String seen) {
        return as().contentType("application/json")
                .header("If-Match", seen)
                .body(body)
                .put(API + "/" + id)
                .then();
    }

    private Map<String, Object> body(String name) {
        var body = new HashMap<String, Object>();
        body.put("name", name);
        body.put("place", 1);
        body.put("branch", branch.toString());
        body.put("trigger", "opened");
        body.put("conditions", Map.of("priorities", List.of("high", "critical")));
        body.put("actions", List.of(Map.of("kind", "note", "text", "Check the OLT")));
        return body;
    }

    private Map<String, String> form(String name) {
        var form = new HashMap<String, String>();
        form.put("name", name);
        form.put("active", "on");
        form.put("place", "100");
        form.put("branch", branch.toString());
        form.put("trigger", "opened");
        form.put("words", "red LIGHT");
        form.put("priority", "critical");
        form.put("text", "Check the OLT");
        return form;
    }

    private String open() {
        var customer = rows.customer(branch, "Amina Hassan");
        return as().contentType("application/json")
                .body(
                        Map.of(
                                "customer", customer.toString(),
                                "subject", "No internet",
                                "description", "Red light since six",
                                "category", "connectivity",
                                "branch", branch.toString(),
                                "priority", "high"))
                .post("/api/v1/tickets")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}

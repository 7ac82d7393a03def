package io.uplink.bootstrap.care.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.care.ticket.TicketRowsOfOurOwn;
import io.uplink.bootstrap.web.TestSignIn;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The desk over REST: as programs of the company use it. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class DeskWebTest {

    @Inject TicketRowsOfOurOwn rows;

    private BranchId branch = new BranchId(new UUID(0, 0));
    private PersonId asha = new PersonId(new UUID(0, 0));
    private String ticket = "";

    @BeforeEach
    void anAgentWithATicket() {
        branch = rows.branch();
        asha = rows.person(branch);
        ticket = open();
    }

    @Test
    void aReplyIsPreparedFilledChangedAndTakenAway() {
        var key = UUID.randomUUID().toString();
        var body =
                Map.<String, Object>of(
                        "name",
                        "Called back",
                        "topic",
                        "follow-up",
                        "english",
                        "Dear {customer_name}, about {subject}");
        var id = added(as().header("Idempotency-Key", key), "/api/v1/canned-replies", body);
        var again = added(as().header("Idempotency-Key", key), "/api/v1/canned-replies", body);
        assertThat(again).isEqualTo(id);

        as().get("/api/v1/canned-replies/" + id + "/filled/" + ticket)
                .then()
                .statusCode(200)
                .body("text", equalTo("Dear Amina Hassan, about No internet"))
                .body("language", equalTo("en"));
        as().get("/api/v1/canned-replies").then().body("id", hasItem(id));
        as(colleague()).get("/api/v1/canned-replies").then().body("id", not(hasItem(id)));
        as(colleague()).get("/api/v1/canned-replies/" + id).then().statusCode(404);
        put("/api/v1/canned-replies/" + id, null, body).statusCode(428);
        put("/api/v1/canned-replies/" + id, "\"9\"", body).statusCode(412);
        put("/api/v1/canned-replies/" + id, "\"1\"", Map.of("name", "", "english", "{x}"))
                .statusCode(422)
                .body("faults.field", contains("name", "english"));
        put(
                        "/api/v1/canned-replies/" + id,
                        "\"1\"",
                        Map.of(
                                "name",
                                "For us",
                                "english",
                                "Hello",
                                "audience",
                                Map.of("kind", "branch", "branch", branch.toString())))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("audience.kind", equalTo("branch"));
        as(colleague()).get("/api/v1/canned-replies").then().body("id", hasItem(id));
        as(colleague())
                .header("If-Match", "\"2\"")
                .delete("/api/v1/canned-replies/" + id)
                .then()
                .statusCode(403);
        as().header("If-Match", "\"2\"")
                .delete("/api/v1/canned-replies/" + id)
                .then()
                .statusCode(204);
    }

    @Test
    void aMacroIsMadeAndRunAsAWhole() {
        var macro =
                added(
                        as(),
                        "/api/v1/macros",
                        Map.of(
                                "name",
                                "Take and wait",
                                "actions",
                                List.of(
                                        Map.of("kind", "hold", "reason", "parts", "days", 3),
                                        Map.of("kind", "priority", "priority", "low"))));

        run(macro, "\"1\"")
                .statusCode(200)
                .body("state", equalTo("pending"))
                .body("priority", equalTo("low"))
                .header("ETag", "\"3\"");
        // All of it is so already: nothing happens, on whichever version it was decided.
        run(macro, "\"1\"").statusCode(200).header("ETag", "\"3\"");
        run(macro, null).statusCode(428);
        var resolve =
                added(
                        as(),
                        "/api/v1/macros",
                        Map.of(
                                "name",
                                "Done",
                                "actions",
                                List.of(Map.of("kind", "resolve", "whatWasDone", "Spliced"))));
        run(resolve, "\"2\"").statusCode(412);
        run(resolve, "\"3\"").statusCode(200).body("state", equalTo("resolved"));
        as().get("/api/v1/macros/" + resolve)
                .then()
                .body("actions[0].whatWasDone", equalTo("Spliced"));
        as().contentType(ContentType.JSON)
                .body(Map.of("name", "Empty"))
                .post("/api/v1/macros")
                .then()
                .statusCode(422)
                .body("faults.code", contains("macro.empty"));
    }

    @Test
    void aViewIsKeptAndBegunWith() {
        var view =
                added(
                        as(),
                        "/api/v1/ticket-views",
                        Map.of("name", "Urgent", "criteria", Map.of("priority", "high")));
        as().contentType(ContentType.JSON)
                .body(Map.of("name", "Odd", "criteria", Map.of("priority", "mild")))
                .post("/api/v1/ticket-views")
                .then()
                .statusCode(422);
        as().contentType(ContentType.JSON)
                .body(Map.of("view", view))
                .put("/api/v1/ticket-views/default")
                .then()
                .statusCode(204);
        as().get("/api/v1/ticket-views")
                .then()
                .body("find { it.id == '" + view + "' }.usual", equalTo(true));
        put("/api/v1/ticket-views/" + view, "\"1\"", Map.of("name", "Burning"))
                .statusCode(200)
                .body("criteria.priority", equalTo("high"));
        as().header("If-Match", "\"2\"")
                .delete("/api/v1/ticket-views/" + view)
                .then()
                .statusCode(204);
    }

    @Test
    void manyTicketsAreChangedOnceUnderOneId() {
        var other = open();
        var id = UUID.randomUUID().toString();
        var body =
                change(
                        Map.of("kind", "escalate", "reason", "Storm", "person", asha.toString()),
                        pick(ticket, 1),
                        pick(other, 7),
                        pick(UUID.randomUUID().toString(), 1));

        for (var time = 0; time < 2; time++) {
            as().contentType(ContentType.JSON)
                    .body(body)
                    .put("/api/v1/ticket-changes/" + id)
                    .then()
                    .statusCode(200)
                    .body("tickets.result", contains("done", "refused", "refused"))
                    .body("tickets.code", contains(null, "version.stale", "ticket.not-found"))
                    .body("waiting", equalTo(0));
        }

        as().get("/api/v1/tickets/" + ticket).then().header("ETag", "\"2\"");
        as().contentType(ContentType.JSON)
                .body(change(Map.of("kind", "close"), pick(ticket, 2)))
                .put("/api/v1/ticket-changes/" + id)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:bulk.other-run"));
        as(colleague()).get("/api/v1/ticket-changes/" + id).then().statusCode(404);
        as().contentType(ContentType.JSON)
                .body(change(Map.of("kind", "claim"), pick(ticket, 2)))
                .put("/api/v1/ticket-changes/" + UUID.randomUUID())
                .then()
                .statusCode(422);
    }

    private static Map<String, Object> change(Map<String, Object> action, Object... picks) {
        return Map.of("action", action, "tickets", List.of(picks));
    }

    private static Map<String, Object> pick(String ticket, long version) {
        return Map.of("id", ticket, "version", version);
    }

    private ValidatableResponse run(String macro, @Nullable String seen) {
        var request = as().contentType(ContentType.JSON).body(Map.of());
        if (seen != null) {
            request.header("If-Match", seen);
        }
        return request.post("/api/v1/macros/" + macro + "/runs/" + ticket).then();
    }

    private ValidatableResponse put(String path, @Nullable String seen, Map<String, Object> body) {
        var request = as().contentType(ContentType.JSON).body(body);
        if (seen != null) {
            request.header("If-Match", seen);
        }
        return request.put(path).then();
    }

    private static String added(
            RequestSpecification request, String path, Map<String, Object> body) {
        return request.contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String open() {
        var customer = rows.customer(branch, "Amina Hassan");
        return added(
                as(),
                "/api/v1/tickets",
                Map.of(
                        "customer",
                        customer.toString(),
                        "subject",
                        "No internet",
                        "description",
                        "Red light",
                        "category",
                        "connectivity",
                        "branch",
                        branch.toString(),
                        "priority",
                        "high"));
    }

    private RequestSpecification as() {
        return as(
                ActorFixtures.with(
                        asha, "Asha", Reach.BRANCH, Set.of(branch), Set.of(), Permission.values()));
    }

    private Actor.Person colleague() {
        return ActorFixtures.with(
                new PersonId(new UUID(branch.value().getMostSignificantBits(), 7)),
                "Brian",
                Reach.BRANCH,
                Set.of(branch),
                Set.of(),
                Permission.TICKETS_VIEW,
                Permission.TICKETS_REPLY);
    }

    private static RequestSpecification as(Actor.Person person) {
        return given().header(TestSignIn.HEADER, TestSignIn.as(person));
    }
}

package io.uplink.bootstrap.care.ticket;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.web.TestSignIn;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class DispatchWebTest {

    private static String csrf = "";

    @Inject TicketRowsOfOurOwn rows;

    private BranchId branch = new BranchId(new UUID(0, 0));
    private CustomerId customer = new CustomerId(new UUID(0, 0));
    private PersonId person = new PersonId(new UUID(0, 0));
    private TeamId team = new TeamId(new UUID(0, 0));

    @BeforeEach
    void aTeamOfOne() {
        rows.person(ActorFixtures.ASHA, "Asha");
        branch = rows.branch();
        customer = rows.customer(branch, "Amina Hassan");
        person = rows.person(branch);
        team = rows.team(branch, person);
    }

    @Test
    void aRuleIsReadAndWrittenOverRest() {
        as().get("/api/v1/teams/" + team + "/assignment")
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("mode", equalTo("off"));
        rule(0, Map.of("mode", "always")).statusCode(422);
        rule(0, Map.of("mode", "assign", "most", 101)).statusCode(422);
        rule(0, Map.of("mode", "assign", "most", 2)).statusCode(200).header("ETag", "\"1\"");
        rule(0, Map.of("mode", "off")).statusCode(412);
    }

    @Test
    void aTicketOfTheTeamGoesToItsPersonAndTheHistorySaysWhy() {
        rule(0, Map.of("mode", "assign", "most", 1)).statusCode(200);

        var first = open().statusCode(201).body("assignee", equalTo(person.toString()));
        var second = open().statusCode(201).body("assignee", nullValue());

        as().get("/tickets/" + first.extract().path("id"))
                .then()
                .body(containsString("automatically: 0 open, the least loaded of 1"));
        as().get("/tickets/" + second.extract().path("id"))
                .then()
                .body(
                        allOf(
                                containsString("found nobody who could take it automatically"),
                                containsString("Assign automatically")));
        as().contentType("application/json")
                .header("If-Match", "\"1\"")
                .post("/api/v1/tickets/" + second.extract().path("id") + "/assignment/automatic")
                .then()
                .statusCode(409)
                .body("type", endsWith("dispatch.full"));
    }

    @Test
    void theDialogSuggestsAndTheButtonAssigns() {
        rule(0, Map.of("mode", "suggest")).statusCode(200);
        String ticket = open().extract().path("id");

        as().get("/tickets/" + ticket + "/assign")
                .then()
                .body(containsString("would get it: 0 open, the least loaded of 1."));
        page("/tickets/" + ticket + "/assign/automatic", Map.of("version", "1")).statusCode(303);
        as().get("/api/v1/tickets/" + ticket)
                .then()
                .body("ticket.assignee", equalTo(person.toString()))
                .body("names.assignee", notNullValue());
        as().get("/tickets/" + ticket).then().body(not(containsString("Assign automatically")));
        as().get("/api/v1/tickets/" + ticket + "/timeline")
                .then()
                .body("kind", hasItem("dispatched"));
    }

    @Test
    void skillsAreTickedOnTheirPageAndReadOverRest() {
        var path = "/people/" + person + "/skills";
        as().get(path).then().statusCode(200).body(containsString("value=\"speed\""));
        page(path, Map.of("category", "speed", "away", "on", "version", "0")).statusCode(303);
        as().get("/api/v1" + path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("categories", hasItem("speed"))
                .body("away", equalTo(true));
        page(path, Map.of("category", "speed", "version", "0"))
                .statusCode(412)
                .body(containsString("value=\"speed\" checked"));
        as().get("/people/" + person).then().body(containsString(path));
    }

    @Test
    void thePageOfARuleKeepsWhatWasTyped() {
        var path = "/teams/" + team + "/assignment";
        as().get(path).then().statusCode(200).body(containsString("value=\"15\""));
        page(path, Map.of("mode", "assign", "most", "lots", "version", "0"))
                .statusCode(422)
                .body(
                        allOf(
                                containsString("value=\"lots\""),
                                containsString("\"assign\" selected")));
        page(path, Map.of("mode", "assign", "most", "4", "version", "0")).statusCode(303);
        as().get("/teams/" + team).then().body(containsString(path));
        as().get("/teams/" + UUID.randomUUID() + "/assignment").then().statusCode(404);
    }

    private ValidatableResponse rule(int seen, Map<String, Object> body) {
        return as().contentType("application/json")
                .header("If-Match", "\"" + seen + "\"")
                .body(body)
                .put("/api/v1/teams/" + team + "/assignment")
                .then();
    }

    private ValidatableResponse open() {
        return as().contentType("application/json")
                .body(
                        Map.of(
                                "customer",
                                customer.value(),
                                "subject",
                                "Red light on ONU",
                                "description",
                                "Since six",
                                "category",
                                "connectivity",
                                "branch",
                                branch.value(),
                                "team",
                                team.value()))
                .post("/api/v1/tickets")
                .then();
    }

    private ValidatableResponse page(String path, Map<String, String> form) {
        return as().cookie("uplink_csrf", csrf())
                .redirects()
                .follow(false)
                .formParam("csrf", csrf())
                .formParams(form)
                .post(path)
                .then();
    }

    private static String csrf() {
        if (csrf.isEmpty()) {
            csrf = given().get("/login").getCookie("uplink_csrf");
        }
        return csrf;
    }

    private static RequestSpecification as() {
        return given().header(TestSignIn.HEADER, TestSignIn.ADMIN);
    }
}

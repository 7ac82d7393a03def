package io.uplink.bootstrap.care.ticket;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.uplink.application.care.link.IssueTechnicianLink;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.web.TestSignIn;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ChecklistWebTest {

    private static final String CATEGORIES = "/api/v1/ticket-categories/";

    private static String csrf = "";

    @Inject TicketRowsOfOurOwn rows;
    @Inject IssueTechnicianLink issueTechnicianLink;

    private BranchId branch = new BranchId(new UUID(0, 0));
    private CustomerId customer = new CustomerId(new UUID(0, 0));
    private PersonId brian = new PersonId(new UUID(0, 0));
    private String category = "";
    private String ticket = "";
    private List<String> steps = List.of();

    @BeforeEach
    void aTicketWithTwoSteps() {
        rows.person(ActorFixtures.ASHA, "Asha");
        branch = rows.branch();
        customer = rows.customer(branch, "Amina Hassan");
        brian = rows.person(branch);
        category = rows.category();
        save(1, List.of(step("Check the light", "Kagua taa", true), step("Measure", "Pima", false)))
                .statusCode(200)
                .header("ETag", "\"2\"");
        ticket = open();
        steps = as().get("/api/v1/tickets/" + ticket + "/steps").then().extract().path("id");
    }

    @Test
    void theListOfACategoryIsReadAndWrittenWhole() {
        as().get(CATEGORIES + category + "/steps")
                .then()
                .statusCode(200)
                .body("steps.english", equalTo(List.of("Check the light", "Measure")))
                .body("steps.required", equalTo(List.of(true, false)));
        save(1, List.of(step("Late", "Late", true))).statusCode(412);
        save(2, List.of(step("", "Tupu", true)))
                .statusCode(422)
                .body("faults.field", equalTo(List.of("steps[0].english")));
        as().get(CATEGORIES + "no_such/steps").then().statusCode(404);
    }

    @Test
    void aStepIsTickedOverRestAndShownWithTheTicket() {
        tick(0, true).statusCode(200).body("[0].done", equalTo(true));

        as().get("/api/v1/tickets/" + ticket)
                .then()
                .body("steps[0].doneByName", equalTo("Asha"))
                .body("steps[1].doneBy", nullValue())
                .body("ticket.version", equalTo(1));
        as().get("/api/v1/tickets/" + ticket + "/timeline")
                .then()
                .body("kind", hasItem("steps-done"));
        tick(0, false).statusCode(200).body("[0].done", equalTo(false));
        as().contentType("application/json")
                .body(Map.of("done", true))
                .put("/api/v1/tickets/" + ticket + "/steps/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void resolvingIsRefusedWithTheNamesOfTheOpenSteps() {
        resolve(Map.of("whatWasDone", "Spliced"))
                .statusCode(409)
                .body("type", equalTo("urn:problem:ticket.steps-open"))
                .body("steps.swahili", equalTo(List.of("Kagua taa")));
        page("/tickets/" + ticket + "/resolve", Map.of("version", "1", "whatWasDone", "Spliced"))
                .statusCode(409)
                .body(containsString("not done yet: Check the light"))
                .body(containsString("name=\"anyway\""));
        as().get("/tickets/" + ticket + "/resolve")
                .then()
                .body(allOf(containsString("Check the light"), not(containsString("Measure"))));

        resolve(Map.of("whatWasDone", "Spliced", "anyway", "Customer moved")).statusCode(200);
        tick(0, true).statusCode(409).body("type", equalTo("urn:problem:ticket.steps-settled"));
    }

    @Test
    void aChangeOfManyTicketsSaysWhichStepsAreOpen() {
        var run = UUID.randomUUID();
        var ask =
                Map.of(
                        "action", Map.of("kind", "resolve", "whatWasDone", "Spliced"),
                        "tickets", List.of(Map.of("id", ticket, "version", 1)));

        as().contentType("application/json")
                .body(ask)
                .put("/api/v1/ticket-changes/" + run)
                .then()
                .body("tickets[0].code", equalTo("ticket.steps-open"))
                .body("tickets[0].openSteps", equalTo(List.of("Check the light")));
        as().get("/tickets/bulk/" + run)
                .then()
                .statusCode(200)
                .body(containsString("not done yet: Check the light"));
    }

    @Test
    void thePageTicksWithAndWithoutScript() {
        as().get("/tickets/" + ticket)
                .then()
                .body(containsString("0 of 2"))
                .body(containsString("name=\"step\""));
        page("/tickets/" + ticket + "/steps", Map.of("step", steps.get(0), "was", ""))
                .statusCode(303)
                .header("Location", endsWith("/tickets/" + ticket + "#steps"));
        as().header("HX-Request", "true")
                .cookie("uplink_csrf", csrf())
                .formParam("csrf", csrf())
                .formParam("step", steps.get(0), steps.get(1))
                .formParam("was", steps.get(0))
                .post("/tickets/" + ticket + "/steps")
                .then()
                .statusCode(200)
                .body(containsString("2 of 2"))
                .body(not(containsString("<html")));
        as().get("/tickets/" + ticket).then().body(containsString("ticked: Check the light"));
    }

    @Test
    void theFormOfACategoryMovesAddsAndTakesAwayRowsBeforeItIsSaved() {
        var path = "/settings/categories/" + category + "/steps";
        as().get(path).then().statusCode(200).body(containsString("value=\"Check the light\""));
        rows(path, "down-0")
                .statusCode(200)
                .body(containsString("not saved yet"))
                .body(
                        allOf(
                                containsString("id=\"en-0\" name=\"english\" value=\"Second\""),
                                containsString("id=\"en-1\" name=\"english\" value=\"First\"")));
        rows(path, "drop-0").body(not(containsString("value=\"First\"")));
        rows(path, "").statusCode(303).header("Location", endsWith("/categories/" + category));
        as().get("/settings/categories/" + category)
                .then()
                .body(allOf(containsString("First"), containsString("Second")));
        rows(path, "").statusCode(412).body(containsString("value=\"First\""));
    }

    @Test
    void aTechnicianTicksAndResolvesInOneGoFromTheLink() {
        var link = link();
        given().get(link).then().statusCode(200).body(containsString("Check the light"));
        sent(link, Map.of("status", "resolved", "note", "Spliced", "was", ""))
                .statusCode(409)
                .body(containsString("not done yet: Check the light"));
        sent(link, Map.of("status", "", "step", steps.get(1), "was", "")).statusCode(200);
        sent(
                        link,
                        Map.of(
                                "status", "resolved",
                                "note", "Spliced",
                                "step", steps.get(0),
                                "was", ""))
                .statusCode(200);

        as().get("/api/v1/tickets/" + ticket)
                .then()
                .body("ticket.state", equalTo("resolved"))
                .body("steps.done", equalTo(List.of(true, true)));
        assertThat(given().get(link).statusCode()).isEqualTo(200);
    }

    private String link() {
        as().contentType("application/json")
                .header("If-Match", "\"1\"")
                .body(Map.of("person", brian.value()))
                .put("/api/v1/tickets/" + ticket + "/assignment")
                .then()
                .statusCode(200);
        return URI.create(
                        issueTechnicianLink
                                .execute(
                                        new Actor.Job("test"),
                                        new IssueTechnicianLink.Input(
                                                new TicketId(UUID.fromString(ticket)), brian))
                                .orElseThrow()
                                .address())
                .getPath();
    }

    private static ValidatableResponse sent(String link, Map<String, String> form) {
        var request = given().multiPart("form", UUID.randomUUID().toString());
        form.forEach(request::multiPart);
        return request.post(link).then();
    }

    private ValidatableResponse rows(String path, String act) {
        return as().cookie("uplink_csrf", csrf())
                .redirects()
                .follow(false)
                .formParam("csrf", csrf())
                .formParam("version", "2")
                .formParam("id", "", "", "")
                .formParam("english", "First", "Second", "")
                .formParam("swahili", "Kwanza", "Pili", "")
                .formParam("required", "1")
                .formParam("act", act)
                .post(path)
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

    private ValidatableResponse resolve(Map<String, String> body) {
        return as().contentType("application/json")
                .header("If-Match", "\"1\"")
                .body(body)
                .post("/api/v1/tickets/" + ticket + "/resolution")
                .then();
    }

    private ValidatableResponse tick(int step, boolean done) {
        return as().contentType("application/json")
                .body(Map.of("done", done))
                .put("/api/v1/tickets/" + ticket + "/steps/" + steps.get(step))
                .then();
    }

    private ValidatableResponse save(int seen, List<Map<String, Object>> list) {
        return as().contentType("application/json")
                .header("If-Match", "\"" + seen + "\"")
                .body(Map.of("steps", list))
                .put(CATEGORIES + category + "/steps")
                .then();
    }

    private static Map<String, Object> step(String english, String swahili, boolean required) {
        return Map.of("english", english, "swahili", swahili, "required", required);
    }

    private String open() {
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
                                category,
                                "branch",
                                branch.value()))
                .post("/api/v1/tickets")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
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

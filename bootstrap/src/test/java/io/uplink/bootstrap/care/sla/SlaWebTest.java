package io.uplink.bootstrap.care.sla;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.web.TestSignIn;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SlaWebTest {

    private static final String LOW = "019a0000-0000-7000-8000-00000000c004";
    private static final String OFFICE = "019a0000-0000-7000-8000-00000000ca01";
    private static final String TRIAL =
            "/api/v1/sla/trial?priority=high&calendar=%s&start=2026-12-11T16:00".formatted(OFFICE);

    @Test
    void strangersAreAskedToSignInAndOthersAreRefused() {
        given().get("/api/v1/sla").then().statusCode(401);
        as(TestSignIn.NOBODY_SPECIAL).get("/api/v1/sla").then().statusCode(403);
        as(TestSignIn.WESTLANDS_MANAGER)
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body(promise(480, 2880))
                .put("/api/v1/sla/policies/" + LOW)
                .then()
                .statusCode(403);
    }

    @Test
    void aTrialSaysWhenAndWhy() {
        as(TestSignIn.ADMIN)
                .get(TRIAL)
                .then()
                .statusCode(200)
                .body("resolutionDue", equalTo("2026-12-14T12:00:00Z"))
                .body("days.holiday", hasItem("Jamhuri Day"));
        as(TestSignIn.ADMIN)
                .get("/api/v1/sla/trial?priority=urgent")
                .then()
                .statusCode(422)
                .body("faults[0].code", equalTo("priority.unknown"));
    }

    @Test
    void aPolicyIsChangedOnlyByWhoLookedAtItsPresentVersion() {
        var version = versionOfLow();

        as(TestSignIn.ADMIN)
                .contentType("application/json")
                .body(promise(480, 3000))
                .put("/api/v1/sla/policies/" + LOW)
                .then()
                .statusCode(428);
        as(TestSignIn.ADMIN)
                .contentType("application/json")
                .header("If-Match", "\"" + version + "\"")
                .body(promise(480, 3000))
                .put("/api/v1/sla/policies/" + LOW)
                .then()
                .statusCode(200)
                .header("ETag", "\"" + (version + 1) + "\"")
                .body("resolutionMinutes", equalTo(3000));
        as(TestSignIn.ADMIN)
                .contentType("application/json")
                .header("If-Match", "\"" + version + "\"")
                .body(promise(480, 2880))
                .put("/api/v1/sla/policies/" + LOW)
                .then()
                .statusCode(412);
    }

    @Test
    void aPolicyThatCannotBeKeptIsRefusedFieldByField() {
        as(TestSignIn.ADMIN)
                .contentType("application/json")
                .header("If-Match", "\"" + versionOfLow() + "\"")
                .body(promise(480, 60))
                .put("/api/v1/sla/policies/" + LOW)
                .then()
                .statusCode(422)
                .body("faults[0].field", equalTo("resolution"))
                .body("faults[0].code", equalTo("sla.resolution-before-response"));
    }

    @Test
    void theRulesAreListed() {
        as(TestSignIn.WESTLANDS_MANAGER)
                .get("/api/v1/sla")
                .then()
                .statusCode(200)
                .body("policies.priority", hasItems("critical", "high", "medium", "low"))
                .body("calendars[0].hours.saturday", equalTo("09:00–13:00"));
    }

    @Test
    void theSettingsPageExplainsADueTime() {
        as(TestSignIn.ADMIN)
                .get(
                        "/settings/sla?priority=high&calendar=%s&start=2026-12-11T16:00"
                                .formatted(OFFICE))
                .then()
                .statusCode(200)
                .body(containsString("Mon 14 Dec 2026, 15:00"))
                .body(containsString("holiday: Jamhuri Day"))
                .body(containsString("1 h counted"));
    }

    @Test
    void aCalendarsPageShowsHoursAndHolidays() {
        as(TestSignIn.ADMIN)
                .get("/settings/sla/calendars/" + OFFICE)
                .then()
                .statusCode(200)
                .body(containsString("08:00–17:00"))
                .body(containsString("Utamaduni Day"))
                .body(not(containsString("/retirement")));
        as(TestSignIn.ADMIN).get("/settings/sla/calendars/" + LOW).then().statusCode(404);
    }

    @Test
    void aFormThatIsRefusedComesBackAsTyped() {
        var page = as(TestSignIn.ADMIN).get("/settings/sla/policies/" + LOW);
        var token = page.htmlPath().getString("**.find { it.@name == 'csrf' }.@value");

        as(TestSignIn.ADMIN)
                .cookies(page.cookies())
                .formParam("csrf", token)
                .formParam("name", "Whenever")
                .formParam("responseHours", "8")
                .formParam("resolutionHours", "2")
                .formParam("active", "on")
                .formParam("version", versionOfLow())
                .post("/settings/sla/policies/" + LOW)
                .then()
                .statusCode(422)
                .body(containsString("value=\"Whenever\""))
                .body(containsString("A resolution cannot be promised before the first answer."));
    }

    private static RequestSpecification as(String person) {
        return given().header(TestSignIn.HEADER, person);
    }

    private static int versionOfLow() {
        return as(TestSignIn.ADMIN)
                .get("/api/v1/sla")
                .path("policies.find { it.id == '%s' }.version".formatted(LOW));
    }

    private static Map<String, Object> promise(int response, int resolution) {
        return Map.of(
                "name",
                "Low",
                "responseMinutes",
                response,
                "resolutionMinutes",
                resolution,
                "pausesFor",
                new String[] {"customer", "third-party"});
    }
}

package io.uplink.bootstrap.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.uplink.application.platform.outbox.port.Deliveries;
import io.uplink.application.shared.Ids;
import io.uplink.bootstrap.PostgresResource;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class PlatformWebTest {

    @Inject ProbeDeliveries probes;
    @Inject Deliveries deliveries;
    @Inject Ids ids;

    @Test
    void whoIsNotSignedInSeesNothing() {
        given().get("/api/v1/platform/outbox").then().statusCode(401);
        given().get("/api/v1/platform/jobs").then().statusCode(401);
        given().get("/api/v1/activity").then().statusCode(401);
    }

    @Test
    void whoLacksThePermissionIsRefused() {
        as("nobody").get("/api/v1/platform/outbox").then().statusCode(403);
        as("looker").get("/api/v1/platform/jobs").then().statusCode(403);
        as("nobody").get("/api/v1/activity").then().statusCode(403);
        as("looker").post("/api/v1/platform/jobs/outbox.prune/runs").then().statusCode(403);
        as("looker").get("/api/v1/activity").then().statusCode(200);
    }

    @Test
    void theDeadAreListedAndStartAnewOverTheApi() {
        var event = aDeadDelivery("web.api");

        as("admin")
                .get("/api/v1/platform/outbox?state=dead&size=200")
                .then()
                .statusCode(200)
                .body("items.event", hasItem(event.toString()))
                .body("items.state", everyItem(equalTo("dead")));
        as("admin")
                .post("/api/v1/platform/outbox/" + event + "/web.api/replays")
                .then()
                .statusCode(202)
                .body("replayed", equalTo(1));

        assertThat(probes.state(event)).isEqualTo("waiting");
        as("admin")
                .post("/api/v1/platform/outbox/" + event + "/web.api/replays")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem:outbox.not-dead"));
    }

    @Test
    void thePageShowsTheDeadWithTheirErrorAndAButton() {
        var event = aDeadDelivery("web.page");

        as("admin")
                .get("/platform/outbox?state=dead")
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .body(containsString("/platform/outbox/" + event + "/web.page/replay"))
                .body(containsString("IllegalStateException at Probe.java:1"));
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        as("admin")
                .contentType("application/x-www-form-urlencoded")
                .redirects()
                .follow(false)
                .post("/platform/outbox/replay")
                .then()
                .statusCode(400);
    }

    @Test
    void theFormOfThePageStartsTheDeadAnewAndGoesBack() {
        var event = aDeadDelivery("web.form");
        var page = as("admin").get("/platform/outbox?state=dead");
        var token = page.htmlPath().getString("**.find { it.@name == 'csrf' }.@value");

        given().header(ProbeSignIn.HEADER, "admin")
                .cookies(page.cookies())
                .formParam("csrf", token)
                .redirects()
                .follow(false)
                .post("/platform/outbox/" + event + "/web.form/replay")
                .then()
                .statusCode(303)
                .header("Location", containsString("/platform/outbox?state=dead"));

        assertThat(probes.state(event)).isEqualTo("waiting");
    }

    @Test
    void theJobsAreOnAPageInTheReadersLanguage() {
        as("admin")
                .get("/platform/jobs")
                .then()
                .statusCode(200)
                .body(containsString("outbox.prune"))
                .body(containsString("Run now"));
        as("swahili").get("/platform/jobs").then().body(containsString("Endesha sasa"));
        as("admin").get("/platform/jobs/outbox.prune").then().statusCode(200);
    }

    @Test
    void aJobIsAskedForOnceByTheSameKey() {
        var key = "ask-" + ids.next();
        var ask = "/api/v1/platform/jobs/job.prune/runs";

        as("admin")
                .header("Idempotency-Key", key)
                .post(ask)
                .then()
                .statusCode(202)
                .header("Idempotency-Replayed", nullValue())
                .body("job", equalTo("job.prune"));
        as("admin")
                .header("Idempotency-Key", key)
                .post(ask)
                .then()
                .statusCode(202)
                .header("Idempotency-Replayed", "true")
                .body("job", equalTo("job.prune"));
        as("admin")
                .header("Idempotency-Key", key)
                .post("/api/v1/platform/jobs/outbox.prune/runs")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:idempotency.key-reused"));
    }

    @Test
    void whatWasAskedForIsInTheTrailWithItsCallerAndChannel() {
        var call = "call-" + UUID.randomUUID();

        as("admin")
                .header("X-Correlation-Id", call)
                .post("/api/v1/platform/jobs/job.prune/runs")
                .then()
                .statusCode(202)
                .header("X-Correlation-Id", call);

        as("admin")
                .get("/api/v1/activity?action=job.ask&who=ash&size=200")
                .then()
                .statusCode(200)
                .body("items.action", everyItem(equalTo("job.ask")))
                .body("items.origin.correlation", hasItem(call))
                .body("items.origin.channel", hasItem("api"));
        as("admin")
                .get("/activity?action=job.ask&who=ASH&text=job.prune")
                .then()
                .statusCode(200)
                .body(containsString("Asked to run the job"))
                .body(containsString(">Clearing of old runs</a>"))
                .body(containsString("<ins>"));
    }

    @Test
    void aSearchThatFindsNothingSaysSo() {
        as("admin")
                .get("/activity?text=no-such-word-100%25")
                .then()
                .statusCode(200)
                .body(containsString("No change of that kind is noted"));
    }

    @Test
    void aDayThatIsNoneIsRefusedByName() {
        as("admin")
                .get("/api/v1/activity?from=yesterday")
                .then()
                .statusCode(422)
                .body("faults[0].field", equalTo("from"));
    }

    @Test
    void theHistoryOfOneThingIsAFragment() {
        as("admin")
                .get("/activity/of/" + ids.next())
                .then()
                .statusCode(200)
                .body(containsString("Nothing is noted about this yet"))
                .body(not(containsString("<html")));
    }

    @Test
    void aPlaceInAListThatWeNeverGaveOutIsRefused() {
        as("admin")
                .get("/api/v1/activity?cursor=abc")
                .then()
                .statusCode(422)
                .body("faults[0].field", equalTo("cursor"));
    }

    private UUID aDeadDelivery(String handler) {
        var now = Instant.now();
        var event = probes.given(handler, now);
        var claimed = deliveries.claim(Set.of(handler), 10, now, now.plusSeconds(60));
        claimed.forEach(one -> deliveries.bury(one, now, "IllegalStateException at Probe.java:1"));
        return event;
    }

    private static RequestSpecification as(String person) {
        return given().header(ProbeSignIn.HEADER, person).contentType(ContentType.JSON);
    }
}

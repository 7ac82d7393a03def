package io.uplink.bootstrap.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.web.TestSignIn;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class OperationsTest {

    @Test
    void readyMeansTheSchemaIsThereAndTheLoopsTurn() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body(
                        "checks.name",
                        hasItems(
                                "schema",
                                "outbox relay, job scheduler, message sender and webhooks"));
    }

    @Test
    void aliveMeansTheProcessAnswers() {
        given().get("/q/health/live")
                .then()
                .statusCode(200)
                .body("checks.name", hasItems("process"));
    }

    @Test
    void theOutboxTheJobsAndTheCallsAreMeasured() {
        given().get("/api/v1/nothing-of-that-name").then().statusCode(404);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        given().get("/q/metrics")
                                .then()
                                .statusCode(200)
                                .body(containsString("uplink_outbox_dead"))
                                .body(containsString("uplink_outbox_lag_seconds"))
                                .body(containsString("uplink_jobs_seconds_count"))
                                .body(containsString("http_server_requests_seconds_count")));
    }

    @Test
    void aCallIsNamedByItsCallerIfTheNameIsSane() {
        given().header("X-Correlation-Id", "gateway-42.7_x")
                .get("/api/v1/nothing-of-that-name")
                .then()
                .header("X-Correlation-Id", "gateway-42.7_x");
        given().header("X-Correlation-Id", "short")
                .get("/api/v1/nothing-of-that-name")
                .then()
                .header("X-Correlation-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void theAccessLogHoldsNoTokenNoQueryAndNoAddress() {
        var lines =
                linesOf(
                        "io.uplink.access",
                        () ->
                                given().get("/t/secretToken123/reply?phone=0712004418")
                                        .then()
                                        .statusCode(404));

        assertThat(lines).anySatisfy(line -> assertThat(line).startsWith("GET /t/…/reply 404 "));
        assertThat(lines)
                .noneSatisfy(line -> assertThat(line).contains("secretToken123"))
                .noneSatisfy(line -> assertThat(line).contains("0712004418"))
                .noneSatisfy(line -> assertThat(line).contains("127.0.0.1"));
    }

    @Test
    void aRefusalIsNotedWithTheRightAndAnIdAndNoName() {
        var lines =
                linesOf(
                        "io.uplink.adapter.in.web.shared.ErrorMapper",
                        () ->
                                given().header(TestSignIn.HEADER, TestSignIn.NOBODY_SPECIAL)
                                        .get("/api/v1/platform/jobs")
                                        .then()
                                        .statusCode(403));

        assertThat(lines)
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("of person ", "platform.view")
                .doesNotContain("Brian");
    }

    @Test
    void aCallWithoutSigningInIsNoted() {
        // Of a flood, such as another test makes, no more are noted within this minute.
        await().atMost(Duration.ofSeconds(90))
                .ignoreExceptions()
                .untilAsserted(() ->
                        assertThat(linesOfAStranger())
                                .anyMatch(line ->
                                        line.equals(
                                                "call stranger-4711 of nobody known refused: not signed"
                                                        + " in")));
    }

    private static List<String> linesOfAStranger() {
        return linesOf(
                "io.uplink.adapter.in.web.shared.ErrorMapper",
                () ->
                        given().header("X-Correlation-Id", "stranger-4711")
                                .get("/api/v1/platform/jobs")
                                .then()
                                .statusCode(401));
    }

    @Test
    void answersOfTheApiAreKeptByNoCache() {
        given().header(TestSignIn.HEADER, TestSignIn.ADMIN)
                .get("/api/v1/tickets")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store");
    }

    private static List<String> linesOf(String logger, Runnable work) {
        var lines = new CopyOnWriteArrayList<String>();
        var handler =
                new Handler() {
                    @Override
                    public void publish(LogRecord record) {
                        lines.add(new PatternFormatter("%s").format(record));
                    }

                    @Override
                    public void flush() {}

                    @Override
                    public void close() {}
                };
        var log = Logger.getLogger(logger);
        log.addHandler(handler);
        try {
            work.run();
            await().atMost(Duration.ofSeconds(5)).until(() -> !lines.isEmpty());
        } finally {
            log.removeHandler(handler);
        }
        return List.copyOf(lines);
    }
}

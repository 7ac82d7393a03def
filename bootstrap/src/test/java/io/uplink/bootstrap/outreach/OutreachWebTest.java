package io.uplink.bootstrap.outreach;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.uplink.application.outreach.message.CustomerNotices;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.outreach.OutreachTestData.Scene;
import io.uplink.bootstrap.web.TestSignIn;
import io.uplink.domain.care.ticket.TicketEvent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class OutreachWebTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject OutreachTestData data;
    @Inject CustomerNotices customerNotices;
    @Inject UnitOfWork unitOfWork;
    @Inject Ids ids;

    @Test
    void strangersAreAskedToSignInAndOthersAreRefused() {
        given().get("/api/v1/messages").then().statusCode(401);
        as(TestSignIn.NOBODY_SPECIAL).get("/api/v1/messages").then().statusCode(403);
        as(TestSignIn.NOBODY_SPECIAL).get("/api/v1/messages/templates").then().statusCode(403);
        as(TestSignIn.NOBODY_SPECIAL).get("/api/v1/messages/development").then().statusCode(403);
    }

    @Test
    void aMessageIsListedWithoutItsLinkAndShownWithItsTries() {
        var scene = told();

        as(TestSignIn.ADMIN)
                .get("/api/v1/messages?ticket=" + scene.ticket())
                .then()
                .statusCode(200)
                .body("items[0].template", equalTo("ticket_created"))
                .body("items[0].state", equalTo("sent"))
                .body("items[0].body", containsString("(link)"))
                .body("items[0].body", not(containsString("/v/")));
        as(TestSignIn.ADMIN)
                .get("/messages?ticket=" + scene.ticket())
                .then()
                .statusCode(200)
                .body(containsString("Amina Yusuf"))
                .body(not(containsString("/v/")));
        var id = idOf(scene);
        as(TestSignIn.ADMIN)
                .get("/messages/" + id)
                .then()
                .statusCode(200)
                .body(containsString("Taken by the gateway"))
                .body(not(containsString("Send again")));
        as(TestSignIn.ADMIN)
                .get("/messages/development")
                .then()
                .statusCode(200)
                .body(containsString("<a href=\"http://localhost:8080/v/"));
    }

    @Test
    void whatLeftIsNeitherStoppedNorSentAgain() {
        var id = idOf(told());
        var tag = as(TestSignIn.ADMIN).get("/api/v1/messages/" + id).header("ETag");

        as(TestSignIn.ADMIN)
                .contentType("application/json")
                .post("/api/v1/messages/" + id + "/resend")
                .then()
                .statusCode(428);
        as(TestSignIn.ADMIN)
                .contentType("application/json")
                .header("If-Match", "\"77\"")
                .post("/api/v1/messages/" + id + "/resend")
                .then()
                .statusCode(412);
        as(TestSignIn.ADMIN)
                .contentType("application/json")
                .header("If-Match", tag)
                .post("/api/v1/messages/" + id + "/cancellation")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:message.transition-refused"));
    }

    @Test
    void filtersThatCannotBeReadAreNamed() {
        as(TestSignIn.ADMIN)
                .get("/api/v1/messages?state=gone&from=yesterday")
                .then()
                .statusCode(422)
                .body("faults.field", hasItem("state"))
                .body("faults.field", hasItem("from"));
    }

    @Test
    void aTestMessageIsSentToAMobileNumberOnly() {
        as(TestSignIn.ADMIN)
                .contentType("application/json")
                .body(Map.of("phone", "020 234 5678"))
                .post("/api/v1/messages/test")
                .then()
                .statusCode(422)
                .body("faults[0].code", equalTo("message.not-mobile"));
        var page = as(TestSignIn.ADMIN).get("/messages/test");
        form(page, "/messages/test", Map.of("phone", "nobody"))
                .then()
                .statusCode(422)
                .body(containsString("value=\"nobody\""))
                .body(containsString("This is not a phone number we can read."));
    }

    @Test
    void aTemplateIsTriedSavedAndPutBack() {
        var path = "/messages/templates/ticket_escalated";
        var page = as(TestSignIn.ADMIN).get(path);
        page.then()
                .statusCode(200)
                .body(containsString("TKT-2026-004812"))
                .body(containsString("{status_link}"));
        var version = page.htmlPath().getString("**.find { it.@name == 'version' }.@value");

        form(page, path, texts("{wrong}", "Habari", version))
                .then()
                .statusCode(422)
                .body(containsString("{wrong}</textarea>"))
                .body(containsString("cannot be filled in here"));
        form(page, path + "/preview/en", texts("Up: {ticket_number} €", "Habari", version))
                .then()
                .statusCode(200)
                .body(containsString("Up: TKT-2026-004812 €"))
                .body(containsString("1 part"))
                .body(not(containsString("<html")));
        form(page, path, texts("Up: {ticket_number}", "Habari", version)).then().statusCode(303);
        form(page, path, texts("Down", "Habari", version)).then().statusCode(412);

        var saved = as(TestSignIn.ADMIN).get("/api/v1/messages/templates/ticket_escalated");
        assertThat(saved.path("english").toString()).isEqualTo("Up: {ticket_number}");
        as(TestSignIn.ADMIN)
                .header("If-Match", saved.header("ETag"))
                .contentType("application/json")
                .body(Map.of("enabled", true))
                .put("/api/v1/messages/templates/ticket_escalated")
                .then()
                .statusCode(200)
                .body("ownEnglish", equalTo(false));
    }

    @Test
    void aReportUnderAnUnknownAddressIsNotThereHoweverItComes() {
        given().get("/webhooks/sms/wrong?id=1&status=delivered").then().statusCode(404);
        given().formParam("id", "1")
                .formParam("status", "delivered")
                .post("/webhooks/sms/wrong")
                .then()
                .statusCode(404);
        given().contentType("application/json")
                .body("{\"id\":1}")
                .post("/webhooks/sms/wrong")
                .then()
                .statusCode(404);
    }

    @Test
    void aNetworksReportMovesTheMessageItNames() {
        var secret = "report-secret-of-tests-only";
        data.isThere(ActorFixtures.ASHA, "Asha");
        setReportSecret(secret);
        var byForm = idOf(told());
        var byJson = idOf(told());

        given().formParam("id", "dev-" + byForm)
                .formParam("status", "Delivered")
                .post("/webhooks/sms/" + secret)
                .then()
                .statusCode(200);
        given().contentType("application/json")
                .body(Map.of("id", "dev-" + byJson, "status", "AbsentSubscriber"))
                .post("/webhooks/sms/" + secret)
                .then()
                .statusCode(200);
        given().get("/webhooks/sms/" + secret + "?id=only").then().statusCode(422);

        assertThat(stateOf(byForm)).isEqualTo("delivered");
        assertThat(stateOf(byJson)).isEqualTo("undelivered");
    }

    private static void setReportSecret(String secret) {
        int version =
                as(TestSignIn.ADMIN)
                        .get("/api/v1/settings")
                        .path(
                                "settings.flatten().find { it.key == 'sms.http.report-secret'"
                                        + " }.version");
        as(TestSignIn.ADMIN)
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(Map.of("value", secret))
                .put("/api/v1/settings/sms.http.report-secret")
                .then()
                .statusCode(204);
    }

    private static String stateOf(String id) {
        return as(TestSignIn.ADMIN).get("/api/v1/messages/" + id).path("message.state");
    }

    private Scene told() {
        var scene = data.scene(Optional.empty());
        var event =
                new TicketEvent.Opened(
                        scene.about(Optional.empty()), "internal", Optional.empty(), Instant.now());
        unitOfWork.run(() -> customerNotices.handle(ids.next(), event));
        await().atMost(SOON)
                .until(() ->
                        data.messages(scene.ticket()).contains("ticket_created Amina Yusuf sent"));
        return scene;
    }

    private static String idOf(Scene scene) {
        return as(TestSignIn.ADMIN)
                .get("/api/v1/messages?ticket=" + scene.ticket())
                .path("items[0].id");
    }

    private static Map<String, String> texts(String english, String swahili, String version) {
        return Map.of("english", english, "swahili", swahili, "version", version, "enabled", "on");
    }

    private static Response form(Response page, String path, Map<String, String> fields) {
        return as(TestSignIn.ADMIN)
                .cookies(page.cookies())
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .redirects()
                .follow(false)
                .formParam(
                        "csrf", page.htmlPath().getString("**.find { it.@name == 'csrf' }.@value"))
                .formParams(fields)
                .post(path);
    }

    private static RequestSpecification as(String person) {
        return given().header(TestSignIn.HEADER, person);
    }
}

package io.uplink.bootstrap.care.complaint;

import static io.restassured.RestAssured.given;
import static io.uplink.bootstrap.care.complaint.ComplaintVisits.NASTY;
import static io.uplink.bootstrap.care.complaint.ComplaintVisits.as;
import static io.uplink.bootstrap.care.complaint.ComplaintVisits.csrf;
import static io.uplink.bootstrap.care.complaint.ComplaintVisits.form;
import static io.uplink.bootstrap.care.complaint.ComplaintVisits.number;
import static io.uplink.bootstrap.care.complaint.ComplaintVisits.send;
import static io.uplink.bootstrap.care.complaint.ComplaintVisits.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.care.customer.GivenCustomers;
import io.uplink.bootstrap.web.TestSignIn;
import io.uplink.domain.care.customer.CustomerFixtures;
import io.uplink.domain.shared.id.BranchId;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What our people do with complaints, through the door. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ComplaintWebTest {

    @Inject GivenCustomers given;
    @Inject GivenComplaints complaints;
    @Inject ComplaintVisits visits;

    private BranchId branch = new BranchId(new UUID(0, 0));
    private Actor.Person manager = ActorFixtures.anAdmin();

    @BeforeEach
    void aBranchOfOnesOwn() {
        branch = given.aBranch();
        manager = visits.aManager(branch);
    }

    private RequestSpecification api() {
        return as(manager).contentType(ContentType.JSON);
    }

    @Test
    void itGoesThroughItsStatesAndBecomesOneTicket() {
        var phone = given.aPhone();
        given.aCustomer(manager, CustomerFixtures.named("Amina Yusuf", branch, phone));
        var id =
                visits.idOf(
                        number(
                                given().get(send(form(phone, branch)).header("Location"))
                                        .asString()));

        step(manager, id, "approval", 1, Map.of("text", "Yes")).then().statusCode(409);
        step(manager, id, "acknowledgement", 1, Map.of())
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        step(manager, id, "review", 2, Map.of()).then().statusCode(200);
        step(manager, id, "rejection", 3, Map.of("text", " ")).then().statusCode(422);
        step(manager, id, "approval", 2, Map.of("text", "Yes")).then().statusCode(412);
        step(manager, id, "approval", 3, Map.of("text", "You get it back.")).then().statusCode(200);
        var wanted = Map.of("category", "billing", "priority", "high");
        var first = step(manager, id, "ticket", 4, wanted);
        first.then().statusCode(201);
        step(manager, id, "ticket", 4, wanted)
                .then()
                .statusCode(201)
                .body("ticket", equalTo(first.path("ticket")));

        String ticket = first.path("ticket");
        as(manager)
                .get("/tickets/" + ticket)
                .then()
                .statusCode(200)
                .body(containsString("Charged twice"))
                .body(not(containsString(NASTY)));
        as(manager).get("/complaints/" + id).then().body(containsString("/tickets/" + ticket));

        var version = as(manager).get("/api/v1/tickets/" + ticket).header("ETag");
        api().header("If-Match", version)
                .body(Map.of("whatWasDone", "Paid back."))
                .post("/api/v1/tickets/" + ticket + "/resolution")
                .then()
                .statusCode(200);
        await().untilAsserted(() ->
                api().get("/api/v1/complaints/" + id)
                        .then()
                        .body("complaint.state", equalTo("resolved")));
    }

    @Test
    void onThePageARejectionWithoutReasonComesBack() {
        var id = complaints.received(branch.value(), 1);
        submit(id, "review", Map.of("version", 1)).then().statusCode(303);

        submit(id, "rejection", Map.of("version", 2, "reason", " "))
                .then()
                .statusCode(422)
                .body(containsString("id=\"reason-e\""));
        submit(id, "rejection", Map.of("version", 1, "reason", "No tower there"))
                .then()
                .statusCode(412)
                .body(containsString("No tower there"))
                .body(containsString("changed it meanwhile"));
        submit(id, "rejection", Map.of("version", 2, "reason", "No tower there"))
                .then()
                .statusCode(303);
        as(manager).get("/complaints/" + id).then().body(containsString("No tower there"));
    }

    @Test
    void onThePageItIsSortedNotedAndConvertedForACustomerByAccount() {
        var id = complaints.received(branch.value(), 1);
        var amina =
                given.aCustomer(
                        manager, CustomerFixtures.named("Amina Yusuf", branch, given.aPhone()));
        submit(id, "notes", Map.of("text", "Called, no answer")).then().statusCode(303);
        submit(
                        id,
                        "place",
                        Map.of(
                                "version",
                                1,
                                "branch",
                                branch.toString(),
                                "category",
                                "equipment",
                                "account",
                                amina.account().text()))
                .then()
                .statusCode(303);
        as(manager)
                .get("/complaints/" + id)
                .then()
                .body(containsString("Called, no answer"))
                .body(containsString("/customers/" + amina.id()));
        given().get("/c/" + complaints.link(id))
                .then()
                .statusCode(200)
                .body(not(containsString("Called, no answer")));

        submit(id, "review", Map.of("version", 2)).then().statusCode(303);
        submit(id, "approval", Map.of("version", 3, "answer", "We come.")).then().statusCode(303);
        submit(
                        id,
                        "ticket",
                        Map.of(
                                "version", 4,
                                "account", "nobody",
                                "ticketCategory", "equipment",
                                "priority", "high"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"ticket-a-e\""));
        submit(
                        id,
                        "ticket",
                        Map.of(
                                "version",
                                4,
                                "customer",
                                amina.id().toString(),
                                "ticketCategory",
                                "equipment",
                                "priority",
                                "high"))
                .then()
                .statusCode(303);
    }

    private Response submit(UUID id, String what, Map<String, ?> fields) {
        var csrf = csrf();
        return as(manager)
                .contentType(ContentType.URLENC.withCharset(StandardCharsets.UTF_8))
                .cookie("uplink_csrf", csrf)
                .formParam("csrf", csrf)
                .formParams(fields)
                .post("/complaints/" + id + "/" + what);
    }

    @Test
    void oneOfOursWritesDownWhatWasSaidOnTheTelephone() {
        var form = form(given.aPhone(), branch);
        form.put("language", "sw");
        var csrf = csrf();
        as(manager).get("/complaints/new").then().statusCode(200);
        var taken =
                as(manager)
                        .contentType(ContentType.URLENC.withCharset(StandardCharsets.UTF_8))
                        .cookie("uplink_csrf", csrf)
                        .formParam("csrf", csrf)
                        .formParams(form)
                        .post("/complaints/new");

        taken.then().statusCode(303);
        as(manager)
                .get(taken.header("Location"))
                .then()
                .body(containsString("Written down by"))
                .body(not(containsString(NASTY)));
    }

    @Test
    void lateOnesAreRedAndCountedAtTheTop() {
        var late = complaints.received(branch.value(), 33);
        complaints.received(branch.value(), 27);
        complaints.received(branch.value(), 1);

        api().get("/api/v1/complaints/counts?branch=" + branch)
                .then()
                .body("all", equalTo(3))
                .body("open", equalTo(3))
                .body("unseen", equalTo(3))
                .body("dueSoon", equalTo(1))
                .body("overdue", equalTo(2));
        api().get("/api/v1/complaints?standing=due-soon").then().body("items", hasSize(1));
        as(manager)
                .get("/complaints/" + late)
                .then()
                .body(containsString("u-tag bad"))
                .body(containsString("days late"));
        as(manager)
                .get("/complaints?standing=overdue")
                .then()
                .body(containsString("days late"))
                .body(containsString("not seen in time"));
    }

    @Test
    void theRegisterIsWalkedPageByPage() {
        for (var i = 0; i < 5; i++) {
            complaints.received(branch.value(), i);
        }

        var first = api().get("/api/v1/complaints?size=3");
        String next = first.path("next");
        var second = api().get("/api/v1/complaints?size=3&cursor=" + next);
        List<String> ids = first.path("items.id");
        List<String> more = second.path("items.id");
        assertThat(ids).hasSize(3);
        assertThat(more).hasSize(2).doesNotContainAnyElementsOf(ids);
    }

    @Test
    void theExportIsNoFormula() {
        var form = form(given.aPhone(), branch);
        form.put("subject", "=HYPERLINK(\"http://x\")");
        send(form).then().statusCode(303);

        var file = as(manager).get("/complaints/export.csv");
        file.then()
                .statusCode(200)
                .header("Content-Type", containsString("text/csv"))
                .header("Content-Disposition", containsString("complaints-"));
        assertThat(file.asString())
                .startsWith("\uFEFFnumber,received,")
                .contains("\"'=HYPERLINK(\"\"http://x\"\")\"")
                .doesNotContain(",=HYPERLINK");
    }

    @Test
    void onlyWhoMaySeesThem() {
        var id = complaints.received(branch.value(), 1);
        var nobody = given().header(TestSignIn.HEADER, TestSignIn.NOBODY_SPECIAL);

        nobody.get("/api/v1/complaints/" + id).then().statusCode(403);
        given().header(TestSignIn.HEADER, TestSignIn.NOBODY_SPECIAL)
                .get("/complaints/export.csv")
                .then()
                .statusCode(403);
        as(visits.aManager(given.aBranch()))
                .contentType(ContentType.JSON)
                .header("If-Match", "\"1\"")
                .post("/api/v1/complaints/" + id + "/review")
                .then()
                .statusCode(404);
    }
}

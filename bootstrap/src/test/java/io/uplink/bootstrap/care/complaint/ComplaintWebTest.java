package io.uplink.bootstrap.care.complaint;

import static io.restassured.RestAssured.given;
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
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.care.customer.GivenCustomers;
import io.uplink.bootstrap.web.TestSignIn;
import io.uplink.domain.care.customer.CustomerFixtures;
import io.uplink.domain.shared.id.BranchId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ComplaintWebTest {

    private static final String NASTY = "<script>alert(1)</script>";
    private static final Pattern KEY = Pattern.compile("name=\"form\" value=\"([^\"]+)\"");

    @Inject GivenCustomers given;
    @Inject GivenComplaints complaints;

    private BranchId branch = new BranchId(new UUID(0, 0));
    private Actor.Person manager = ActorFixtures.anAdmin();

    @BeforeEach
    void aBranchOfOnesOwn() {
        branch = given.aBranch();
        manager = aManager(branch);
    }

    private Actor.Person aManager(BranchId of) {
        return ActorFixtures.with(
                given.aPerson(),
                "Wanjiru",
                Reach.BRANCH,
                Set.of(of),
                Set.of(),
                Permission.COMPLAINTS_VIEW,
                Permission.COMPLAINTS_CREATE,
                Permission.COMPLAINTS_EDIT,
                Permission.COMPLAINTS_APPROVE,
                Permission.COMPLAINTS_REJECT,
                Permission.COMPLAINTS_CONVERT,
                Permission.COMPLAINTS_EXPORT,
                Permission.CUSTOMERS_VIEW,
                Permission.CUSTOMERS_CREATE,
                Permission.TICKETS_VIEW,
                Permission.TICKETS_CREATE,
                Permission.TICKETS_CLOSE);
    }

    private RequestSpecification as(Actor.Person person) {
        return given().header(TestSignIn.HEADER, TestSignIn.as(person)).redirects().follow(false);
    }

    private RequestSpecification api() {
        return as(manager).contentType(ContentType.JSON);
    }

    private Map<String, Object> form(String phone) {
        var form = new HashMap<String, Object>();
        form.put("name", "Amina " + NASTY);
        form.put("phone", phone);
        form.put("category", "billing");
        form.put("subject", "Charged twice");
        form.put("text", "Twice in March.\nI have both receipts.");
        form.put("branch", branch.toString());
        return form;
    }

    private Response send(Map<String, Object> form) {
        return given().redirects()
                .follow(false)
                .contentType(ContentType.URLENC.withCharset(StandardCharsets.UTF_8))
                .formParams(form)
                .post("/complain?lang=en");
    }

    // ---- anybody

    @ParameterizedTest
    @ValueSource(strings = {"en", "sw"})
    void theFormIsSmallAndNeedsNoScript(String language) {
        var page = given().get("/complain?lang=" + language);

        page.then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Set-Cookie", equalTo(null));
        var style =
                given().get(
                                Pattern.compile("href=\"(/[^\"]*link[^\"]*css[^\"]*)\"")
                                        .matcher(page.asString())
                                        .results()
                                        .findFirst()
                                        .orElseThrow()
                                        .group(1))
                        .asByteArray();
        assertThat(page.asByteArray().length + style.length).isLessThan(30_000);
        assertThat(page.asString()).doesNotContain("<script");
        assertThat(page.asString())
                .contains(language.equals("en") ? "free of charge" : "bila malipo")
                .contains("Communications Authority of Kenya");
    }

    @Test
    void whatIsSentIsSeenBySenderAndByTheBranchAlone() {
        var sent = send(form(given.aPhone()));

        sent.then().statusCode(303);
        var link = sent.header("Location");
        var page = given().get(link).then().statusCode(200).extract().asString();
        assertThat(page).contains("CMP-").contains("Charged twice").contains("write it down");
        var number = number(page);

        var list = as(manager).get("/complaints?q=" + number).asString();
        assertThat(list).contains(number).doesNotContain(NASTY).contains("days left");
        as(aManager(given.aBranch()))
                .get("/complaints?q=" + number)
                .then()
                .body(not(containsString("Charged twice")));
        var id = idOf(number);
        as(aManager(given.aBranch())).get("/complaints/" + id).then().statusCode(404);
        as(manager)
                .get("/complaints/" + id)
                .then()
                .statusCode(200)
                .body(not(containsString(NASTY)));
    }

    @Test
    void aFormThatIsSentTwiceCountsOnce() {
        var key =
                KEY.matcher(given().get("/complain").asString())
                        .results()
                        .findFirst()
                        .orElseThrow()
                        .group(1);
        var form = form(given.aPhone());
        form.put("form", key);

        var first = send(form).header("Location");
        var second = send(form).header("Location");
        assertThat(second).isEqualTo(first);

        form.put("subject", "Another thing");
        send(form)
                .then()
                .statusCode(409)
                .body(containsString("Another thing"))
                .body(containsString("sent before"))
                .body(not(containsString(key)));
    }

    @Test
    void aRefusedFormComesBackWithWhatWasTyped() {
        var form = form("12");
        form.remove("category");

        send(form)
                .then()
                .statusCode(422)
                .body(containsString("value=\"12\""))
                .body(containsString("Twice in March."))
                .body(containsString("id=\"phone-e\""))
                .body(containsString("id=\"category-e\""))
                .body(not(containsString(NASTY)));
    }

    @Test
    void aRobotIsToldSoAndNothingIsKept() {
        var form = form(given.aPhone());
        form.put("website", "https://example.com");

        send(form).then().statusCode(422).body(containsString("must stay empty"));
        assertThat(countIn(branch)).isZero();
    }

    @Test
    void oneTelephoneGetsThreeADay() {
        var phone = given.aPhone();
        for (var i = 0; i < 3; i++) {
            send(form(phone)).then().statusCode(303);
        }

        send(form(phone)).then().statusCode(429).header("Retry-After", "86400");
        assertThat(countIn(branch)).isEqualTo(3);
    }

    @Test
    void whoLostTheLinkComesInByNumberAndTelephoneAlone() {
        var phone = given.aPhone();
        var number = number(given().get(send(form(phone)).header("Location")).asString());

        var found = find(number, phone);
        found.then().statusCode(303);
        given().get(found.header("Location"))
                .then()
                .statusCode(200)
                .body(containsString("Charged twice"));
        find(number, given.aPhone())
                .then()
                .statusCode(422)
                .body(containsString("No complaint has this number"))
                .body(not(containsString("Charged twice")));
        given().get("/c/nothing-of-that-name").then().statusCode(404);
    }

    private static Response find(String number, String phone) {
        return given().redirects()
                .follow(false)
                .contentType(ContentType.URLENC)
                .formParam("number", number)
                .formParam("phone", phone)
                .post("/complain/follow?lang=en");
    }

    @Test
    void overTheApiAnybodyComplainsAndARepeatedCallCountsOnce() {
        var key = UUID.randomUUID().toString();
        var body = form(given.aPhone());

        var first = post(key, body);
        first.then()
                .statusCode(201)
                .body("number", containsString("CMP-"))
                .body("link", containsString("/c/"));
        var second = post(key, body);
        second.then().statusCode(201).body("link", equalTo(first.path("link")));
        assertThat(countIn(branch)).isEqualTo(1);

        body.put("subject", "Another thing");
        post(key, body)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:complaint.form-used"));
        post("1", body).then().statusCode(422);
        given().get("/api/v1/complaints").then().statusCode(401);
    }

    private static Response post(String key, Map<String, Object> body) {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/complaints");
    }

    @Test
    void theReceiptIsTextedWithNumberAndLinkAndAnswersAreToo() {
        var phone = given.aPhone();
        var location = send(form(phone)).header("Location");
        var number = number(given().get(location).asString());
        var texts = "select body from message where phone = $1 order by created_at";
        var e164 = "+254" + phone.substring(1);

        await().until(() -> !bodies(texts, e164).isEmpty());
        assertThat(bodies(texts, e164).getFirst()).contains(number);

        var id = idOf(number);
        step(id, "review", 1, Map.of()).then().statusCode(200);
        step(id, "rejection", 2, Map.of("text", "You paid once")).then().statusCode(200);
        await().until(() -> bodies(texts, e164).size() == 2);
        assertThat(bodies(texts, e164).getLast()).contains("You paid once.");

        given().get(location)
                .then()
                .body(containsString("You paid once"))
                .body(containsString("Appeal"));
        given().redirects()
                .follow(false)
                .contentType(ContentType.URLENC)
                .formParam("reason", "Look at the receipts.")
                .post(location.replaceFirst("\\?.*", "") + "/appeal?lang=sw")
                .then()
                .statusCode(303);
        api().get("/api/v1/complaints/" + id)
                .then()
                .body("complaint.state", equalTo("received"))
                .body("complaint.appeals", equalTo(1));
    }

    private List<String> bodies(String statement, String phone) {
        return complaints.sql().list(statement, Tuple.of(phone), row -> row.getString("body"));
    }

    // ---- ours

    private Response step(UUID id, String what, int version, Map<String, ?> body) {
        return api().header("If-Match", "\"" + version + "\"")
                .body(body)
                .post("/api/v1/complaints/" + id + "/" + what);
    }

    @Test
    void itGoesThroughItsStatesAndBecomesOneTicket() {
        var phone = given.aPhone();
        given.aCustomer(manager, CustomerFixtures.named("Amina Yusuf", branch, phone));
        var id = idOf(number(given().get(send(form(phone)).header("Location")).asString()));

        step(id, "approval", 1, Map.of("text", "Yes")).then().statusCode(409);
        step(id, "acknowledgement", 1, Map.of()).then().statusCode(200).header("ETag", "\"2\"");
        step(id, "review", 2, Map.of()).then().statusCode(200);
        step(id, "rejection", 3, Map.of("text", " ")).then().statusCode(422);
        step(id, "approval", 2, Map.of("text", "Yes")).then().statusCode(412);
        step(id, "approval", 3, Map.of("text", "You get it back.")).then().statusCode(200);
        var wanted = Map.of("category", "billing", "priority", "high");
        var first = step(id, "ticket", 4, wanted);
        first.then().statusCode(201);
        step(id, "ticket", 4, wanted)
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
        var form = form(given.aPhone());
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
        var form = form(given.aPhone());
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
        as(aManager(given.aBranch()))
                .contentType(ContentType.JSON)
                .header("If-Match", "\"1\"")
                .post("/api/v1/complaints/" + id + "/review")
                .then()
                .statusCode(404);
    }

    private static String csrf() {
        return given().get("/login").getCookie("uplink_csrf");
    }

    private static String number(String page) {
        return Pattern.compile("CMP-\\d{4}-\\d+")
                .matcher(page)
                .results()
                .findFirst()
                .orElseThrow()
                .group();
    }

    private UUID idOf(String number) {
        return complaints
                .sql()
                .one(
                        "select id from complaint where number = $1",
                        Tuple.of(number),
                        row -> row.getUUID("id"))
                .orElseThrow();
    }

    private long countIn(BranchId where) {
        return complaints
                .sql()
                .one(
                        "select count(*) as n from complaint where branch_id = $1",
                        Tuple.of(where.value()),
                        row -> row.getLong("n"))
                .orElseThrow();
    }
}

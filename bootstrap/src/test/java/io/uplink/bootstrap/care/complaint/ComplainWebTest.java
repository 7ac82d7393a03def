package io.uplink.bootstrap.care.complaint;

import static io.restassured.RestAssured.given;
import static io.uplink.bootstrap.care.complaint.ComplaintVisits.NASTY;
import static io.uplink.bootstrap.care.complaint.ComplaintVisits.as;
import static io.uplink.bootstrap.care.complaint.ComplaintVisits.form;
import static io.uplink.bootstrap.care.complaint.ComplaintVisits.number;
import static io.uplink.bootstrap.care.complaint.ComplaintVisits.send;
import static io.uplink.bootstrap.care.complaint.ComplaintVisits.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
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
import io.uplink.domain.shared.id.BranchId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What anybody does without signing in, through the door. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ComplainWebTest {

    private static final Pattern KEY = Pattern.compile("name=\"form\" value=\"([^\"]+)\"");

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
        var sent = send(form(given.aPhone(), branch));

        sent.then().statusCode(303);
        var link = sent.header("Location");
        var page = given().get(link).then().statusCode(200).extract().asString();
        assertThat(page).contains("CMP-").contains("Charged twice").contains("write it down");
        var number = number(page);

        var list = as(manager).get("/complaints?q=" + number).asString();
        assertThat(list).contains(number).doesNotContain(NASTY).contains("days left");
        as(visits.aManager(given.aBranch()))
                .get("/complaints?q=" + number)
                .then()
                .body(not(containsString("Charged twice")));
        var id = visits.idOf(number);
        as(visits.aManager(given.aBranch())).get("/complaints/" + id).then().statusCode(404);
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
        var form = form(given.aPhone(), branch);
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
        var form = form("12", branch);
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
        var form = form(given.aPhone(), branch);
        form.put("website", "https://example.com");

        send(form).then().statusCode(422).body(containsString("must stay empty"));
        assertThat(visits.countIn(branch)).isZero();
    }

    @Test
    void oneTelephoneGetsThreeADay() {
        var phone = given.aPhone();
        for (var i = 0; i < 3; i++) {
            send(form(phone, branch)).then().statusCode(303);
        }

        send(form(phone, branch)).then().statusCode(429).header("Retry-After", "86400");
        assertThat(visits.countIn(branch)).isEqualTo(3);
    }

    @Test
    void whoLostTheLinkComesInByNumberAndTelephoneAlone() {
        var phone = given.aPhone();
        var number = number(given().get(send(form(phone, branch)).header("Location")).asString());

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
        var body = form(given.aPhone(), branch);

        var first = post(key, body);
        first.then()
                .statusCode(201)
                .body("number", containsString("CMP-"))
                .body("link", containsString("/c/"));
        var second = post(key, body);
        second.then().statusCode(201).body("link", equalTo(first.path("link")));
        assertThat(visits.countIn(branch)).isEqualTo(1);

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
        var location = send(form(phone, branch)).header("Location");
        var number = number(given().get(location).asString());
        var texts = "select body from message where phone = $1 order by created_at";
        var e164 = "+254" + phone.substring(1);

        await().until(() -> !bodies(texts, e164).isEmpty());
        assertThat(bodies(texts, e164).getFirst()).contains(number);

        var id = visits.idOf(number);
        step(manager, id, "review", 1, Map.of()).then().statusCode(200);
        step(manager, id, "rejection", 2, Map.of("text", "You paid once")).then().statusCode(200);
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
}

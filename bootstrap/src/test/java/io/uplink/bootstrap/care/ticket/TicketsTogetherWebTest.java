package io.uplink.bootstrap.care.ticket;

import static io.restassured.RestAssured.given;
import static io.uplink.bootstrap.web.AdminForms.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.care.link.IssueCustomerLink;
import io.uplink.application.care.link.IssueTechnicianLink;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.web.AdminForms;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tickets that belong together, as a client and a browser without script see it. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class TicketsTogetherWebTest {

    private static final String API = "/api/v1/tickets/";
    private static final Actor JOB = new Actor.Job("test");

    @Inject TicketRowsOfOurOwn rows;
    @Inject IssueCustomerLink issueCustomerLink;
    @Inject IssueTechnicianLink issueTechnicianLink;
    @Inject Sql sql;

    private BranchId branch = new BranchId(new UUID(0, 0));
    private CustomerId customer = new CustomerId(new UUID(0, 0));
    private PersonId brian = new PersonId(new UUID(0, 0));
    private String one = "";
    private String two = "";

    @BeforeEach
    void twoTicketsOfOneCustomer() {
        rows.person(ActorFixtures.ASHA, "Asha");
        branch = rows.branch();
        customer = rows.customer(branch, "Amina Hassan");
        brian = rows.person(branch);
        one = open("No internet in the shop");
        two = open("Red light on the box");
    }

    @Test
    void twoTicketsAreRelatedAndShownOnBothPagesAndNoMore() {
        String relation =
                change(one, "relations", Map.of("role", "caused-by", "number", number(two)))
                        .statusCode(200)
                        .body("role", equalTo("caused-by"))
                        .body("ticket", equalTo(two))
                        .extract()
                        .path("id");

        as().get(API + two + "/relations")
                .then()
                .statusCode(200)
                .body("", hasSize(1))
                .body("[0].role", equalTo("causes"))
                .body("[0].ticket", equalTo(one));
        page(one)
                .body(containsString("Related tickets"))
                .body(containsString("Red light on the box"))
                .body(containsString("noted: caused by " + number(two)));
        page(two).body(containsString("No internet in the shop"));

        as().header("If-Match", tag(two))
                .delete(API + two + "/relations/" + relation)
                .then()
                .statusCode(204);
        as().get(API + one + "/relations").then().body("", hasSize(0));
        as().header("If-Match", tag(two))
                .delete(API + two + "/relations/" + relation)
                .then()
                .statusCode(204);
    }

    @Test
    void aRelationNeedsTheVersionThatWasLookedAt() {
        var body = Map.of("role", "related", "ticket", two);

        as().contentType(ContentType.JSON)
                .body(body)
                .post(API + one + "/relations")
                .then()
                .statusCode(428);
        as().contentType(ContentType.JSON)
                .header("If-Match", "\"99\"")
                .body(body)
                .post(API + one + "/relations")
                .then()
                .statusCode(412);
        change(one, "relations", Map.of("role", "related", "ticket", one))
                .statusCode(409)
                .body("type", equalTo("urn:problem:ticket.relation-to-itself"));
    }

    @Test
    void theFormTakesANumberOrOffersWhatItFinds() {
        send(one, "relate", Map.of("role", "related", "other", "box"))
                .statusCode(422)
                .body(containsString("There is no ticket like this for you"))
                .body(containsString("value=\"box\""));
        as().queryParam("other", number(two))
                .get("/tickets/" + one + "/relate/candidates")
                .then()
                .statusCode(200)
                .body(containsString("value=\"" + two + "\""))
                .body(not(containsString("<html")));

        send(one, "relate", Map.of("role", "parent-of", "chosen", two)).statusCode(303);

        page(one)
                .body(containsString("0 of 1 done"))
                .body(containsString("Resolve open children (1)"));
        page(two).body(containsString("Parent"));
        as().get("/tickets?view=all&customer=" + customer)
                .then()
                .body(containsString("ti-sitemap"))
                .body(containsString("ti-subtask"));
    }

    @Test
    void theChildrenOfAParentAreResolvedWithItsWords() {
        var closed = open("Third house");
        for (var child : List.of(two, closed)) {
            change(one, "relations", Map.of("role", "parent-of", "ticket", child)).statusCode(200);
        }
        change(closed, "resolution", Map.of("whatWasDone", "Before")).statusCode(200);
        change(one, "resolution", Map.of("whatWasDone", "Fibre spliced")).statusCode(200);
        var picks = two + ":" + version(two);

        page(one)
                .body(containsString("1 of 2 done"))
                .body(containsString("value=\"" + picks + "\""))
                .body(not(containsString("value=\"" + closed + ":")))
                .body(containsString("name=\"whatWasDone\" value=\"Fibre spliced\""));
        AdminForms.send(
                        "/tickets/bulk/forms/resolve",
                        Map.of("ticket", picks, "whatWasDone", "Fibre spliced"))
                .statusCode(200)
                .body(containsString(">Fibre spliced</textarea>"));
        AdminForms.send(
                        "/tickets/bulk",
                        Map.of(
                                "kind",
                                "resolve",
                                "run",
                                UUID.randomUUID().toString(),
                                "ticket",
                                picks,
                                "whatWasDone",
                                "Fibre spliced"))
                .statusCode(303);

        show(two).body("ticket.state", equalTo("resolved"));
        page(one).body(containsString("2 of 2 done"));
    }

    @Test
    void aMergedTicketIsReadWithinTheOtherAndUnmergedStandsAsBefore() {
        change(one, "start", Map.of()).statusCode(200);
        said(one, "The light is still red");
        String since = show(one).extract().path("ticket.stateSince");

        change(one, "merging", Map.of("number", number(two)))
                .statusCode(200)
                .body("state", equalTo("closed"))
                .body("mergedInto", equalTo(two));

        page(one)
                .body(containsString("This ticket was merged into " + number(two)))
                .body(containsString("Take the merge back"))
                .body(not(containsString("/tickets/" + one + "/reopen")));
        page(two)
                .body(containsString("The light is still red"))
                .body(containsString("No internet in the shop"))
                .body(containsString("from " + number(one).substring(4)))
                .body(containsString("Merged into this one"));
        as().get(API + two + "/timeline")
                .then()
                .body("of", hasItem(number(one)))
                .body("kind", hasItem("report"));
        as().contentType(ContentType.JSON)
                .body(Map.of("text", "Too late"))
                .post(API + one + "/notes")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:ticket.merged"))
                .body("into", equalTo(number(two)));

        send(one, "unmerge", Map.of("version", version(one))).statusCode(303);

        show(one)
                .body("ticket.state", equalTo("in-progress"))
                .body("ticket.stateSince", equalTo(since))
                .body("ticket.mergedInto", nullValue());
        page(two).body(not(containsString("The light is still red")));
    }

    @Test
    void aMergedTicketHoldsNoPromiseAndIsMarkedInTheList() {
        sql.change(
                """
                update ticket set response_due = now() - interval '2 days',
                       resolution_due = now() - interval '1 day'
                 where id = $1
                """,
                Tuple.of(UUID.fromString(one)));
        change(one, "merging", Map.of("ticket", two)).statusCode(200);

        var all = as().get("/tickets?view=all&customer=" + customer).then().extract().asString();
        assertThat(all).contains("ti-arrow-merge", "Merged into " + number(two));
        for (var clock : List.of("response-missed", "resolution-missed", "overdue")) {
            as().queryParam("customer", customer.toString())
                    .queryParam("clock", clock)
                    .get("/api/v1/tickets")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(0));
        }
    }

    @Test
    void theMergeFormOffersTheOpenTicketsOfTheCustomerAlone() {
        var stranger = rows.customer(branch, "Brian Otieno");
        var other = open(stranger, "Slow");

        as().get("/tickets/" + one + "/merge")
                .then()
                .statusCode(200)
                .body(containsString("value=\"" + two + "\""))
                .body(not(containsString("value=\"" + other + "\"")))
                .body(not(containsString("value=\"" + one + "\"")));
        send(one, "merge", Map.of("other", number(other), "version", version(one)))
                .statusCode(409)
                .body(containsString("is of another customer"));
        send(one, "merge", Map.of("chosen", two, "version", version(one))).statusCode(303);
    }

    @Test
    void theCustomersLinkGoesOnAndTheTechniciansIsDead() {
        var mine =
                path(
                        issueCustomerLink
                                .execute(
                                        JOB,
                                        new IssueCustomerLink.Input(
                                                new TicketId(UUID.fromString(one)), customer))
                                .orElseThrow()
                                .address());
        var his =
                path(
                        issueTechnicianLink
                                .execute(
                                        JOB,
                                        new IssueTechnicianLink.Input(
                                                new TicketId(UUID.fromString(one)), brian))
                                .orElseThrow()
                                .address());
        given().get(his).then().statusCode(200);

        change(one, "merging", Map.of("ticket", two)).statusCode(200);

        given().get(his).then().statusCode(404);
        given().get(mine)
                .then()
                .statusCode(200)
                .body(containsString(number(two)))
                .body(containsString("Your request " + number(one) + " is handled together"))
                .body(containsString("No internet in the shop, please"));
        given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("form", "f-1")
                .formParam("message", "Thank you")
                .post(mine + "/message")
                .then()
                .statusCode(lessThan(400));
        as().get(API + two + "/timeline").then().body("body", hasItem("Thank you"));

        as().header("If-Match", tag(one)).delete(API + one + "/merging").then().statusCode(200);
        given().get(mine)
                .then()
                .statusCode(200)
                .body(containsString(number(one)))
                .body(not(containsString("Thank you")));
        given().get(his).then().statusCode(404);
    }

    @Test
    void aMessageBecomesATicketWithItsFiles() {
        var entry = said(one, "And the router of my sister is broken");
        String file =
                as().contentType("application/octet-stream")
                        .queryParam("name", "router.txt")
                        .queryParam("entry", entry)
                        .body("broken".getBytes(StandardCharsets.UTF_8))
                        .post(API + one + "/files")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        page(one).body(containsString("/tickets/" + one + "/split/" + entry));
        var form =
                as().get("/tickets/" + one + "/split/" + entry)
                        .then()
                        .statusCode(200)
                        .body(containsString("value=\"And the router of my sister is broken\""))
                        .body(containsString("Its files are shown there too"))
                        .extract()
                        .asString();
        var id = form.split("name=\"form\" value=\"", 2)[1].substring(0, 36);
        var typed =
                Map.of(
                        "form", id,
                        "subject", "Router of the sister",
                        "description", "The router of my sister is broken",
                        "category", "connectivity",
                        "priority", "low");

        send(one, "split/" + entry, without(typed, "subject"))
                .statusCode(422)
                .body(containsString("The router of my sister is broken</textarea>"));
        var at = send(one, "split/" + entry, typed).statusCode(303).extract().header("Location");
        assertThat(send(one, "split/" + entry, typed).extract().header("Location")).isEqualTo(at);

        var opened = at.substring(at.lastIndexOf('/') + 1);
        page(opened)
                .body(containsString("Split from"))
                .body(containsString("router.txt"))
                .body(containsString("/tickets/" + opened + "/files/" + file));
        as().get("/tickets/" + opened + "/files/" + file).then().statusCode(200);
        page(one).body(containsString("Split into")).body(containsString("router.txt"));
        as().get(API + opened + "/relations")
                .then()
                .body("[0].role", equalTo("split-from"))
                .body("[0].entry", equalTo(entry));
        as().contentType(ContentType.JSON)
                .body(
                        Map.of(
                                "entry", entry,
                                "subject", "Again",
                                "description", "Again",
                                "category", "connectivity"))
                .post(API + one + "/splits")
                .then()
                .statusCode(201)
                .body("customer", equalTo(customer.toString()));
    }

    private static Map<String, String> without(Map<String, String> form, String field) {
        var rest = new HashMap<>(form);
        rest.put(field, "");
        return rest;
    }

    private String said(String ticket, String text) {
        return as().contentType(ContentType.JSON)
                .body(Map.of("text", text))
                .post(API + ticket + "/replies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String open(String subject) {
        return open(customer, subject);
    }

    private String open(CustomerId whose, String subject) {
        return as().contentType(ContentType.JSON)
                .body(
                        Map.of(
                                "customer",
                                whose.toString(),
                                "subject",
                                subject,
                                "description",
                                subject + ", please",
                                "category",
                                "connectivity",
                                "branch",
                                branch.toString(),
                                "priority",
                                "high",
                                "assignee",
                                brian.toString()))
                .post("/api/v1/tickets")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse show(String ticket) {
        return as().get(API + ticket).then().statusCode(200);
    }

    private static String number(String ticket) {
        return show(ticket).extract().path("ticket.number");
    }

    private static String tag(String ticket) {
        return show(ticket).extract().header("ETag");
    }

    private static String version(String ticket) {
        return show(ticket).extract().jsonPath().getString("ticket.version");
    }

    private static ValidatableResponse change(String ticket, String path, Map<String, ?> body) {
        return as().contentType(ContentType.JSON)
                .header("If-Match", tag(ticket))
                .body(body)
                .post(API + ticket + "/" + path)
                .then();
    }

    private static ValidatableResponse page(String ticket) {
        return as().get("/tickets/" + ticket).then().statusCode(200);
    }

    private static ValidatableResponse send(String ticket, String path, Map<String, String> form) {
        return AdminForms.send("/tickets/" + ticket + "/" + path, form);
    }

    private static String path(String address) {
        return URI.create(address).getPath();
    }
}

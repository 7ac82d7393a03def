package io.uplink.bootstrap.care.ticket;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.care.link.IssueTechnicianLink;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.web.TestSignIn;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.TicketId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class FieldWebTest {

    private static final String TICKETS = "/api/v1/tickets";

    private static String csrf = "";

    @Inject TicketRowsOfOurOwn rows;
    @Inject Sql sql;
    @Inject IssueTechnicianLink issueTechnicianLink;

    private BranchId branch = new BranchId(new UUID(0, 0));
    private CustomerId customer = new CustomerId(new UUID(0, 0));
    private String category = "";

    @BeforeEach
    void aCategoryWithFields() {
        rows.person(ActorFixtures.ASHA, "Asha");
        branch = rows.branch();
        customer = rows.customer(branch, "Amina Hassan");
        rows.phone(customer, "+254712004418");
        sql.change(
                "update customer set account_number = upper('T-' || right(id::text, 12))"
                        + " where id = $1",
                Tuple.of(customer.value()));
        category = rows.category();
        add("power", "number", Map.of("least", -40, "most", 0, "unit", "dBm", "need", "resolving"))
                .statusCode(201)
                .header("ETag", "\"1\"");
        add(
                        "line",
                        "choice",
                        Map.of(
                                "need",
                                "opening",
                                "options",
                                List.of(option("fibre", "Fibre"), option("radio", "Radio"))))
                .statusCode(201);
    }

    @Test
    void fieldsAreListedAddedChangedAndRemoved() {
        var path = "/api/v1/ticket-categories/" + category + "/fields";
        as().get(path)
                .then()
                .statusCode(200)
                .body("key", equalTo(List.of("power", "line")))
                .body("[0].unit", equalTo("dBm"))
                .body("[1].options.key", equalTo(List.of("fibre", "radio")));
        add("line", "text", Map.of()).statusCode(409).body("type", endsWith("field.taken"));
        add("wide", "choice", Map.of()).statusCode(422);
        as().header("If-Match", "\"7\"").delete(path + "/line").then().statusCode(412);
        var ticket = open(Map.of("line", "fibre"));
        as().header("If-Match", "\"1\"")
                .delete(path + "/line")
                .then()
                .statusCode(409)
                .body("type", endsWith("field.in-use"));
        as().header("If-Match", "\"1\"").delete(path + "/power").then().statusCode(204);
        as().get(TICKETS + "/" + ticket).then().body("fields.line", equalTo("fibre"));
    }

    @Test
    void aTicketTakesItsFieldsOverRestByKey() {
        send(Map.of()).statusCode(422).body("faults.field", hasItem("fields.line"));
        var ticket = open(Map.of("line", "radio", "power", -21.5));

        as().get(TICKETS + "/" + ticket)
                .then()
                .body("fields.line", equalTo("radio"))
                .body("fields.power", equalTo(-21.5f))
                .body("ticket.version", equalTo(1));
        fill(ticket, Map.of("power", -60))
                .statusCode(422)
                .body("faults.code", equalTo(List.of("number.out-of-range")));
        fill(ticket, Map.of("power", -20)).statusCode(200).body("power", equalTo(-20));
        var none = new HashMap<String, Object>();
        none.put("power", null);
        fill(ticket, none).statusCode(200).body("$", not(hasItem("power")));
        resolve(ticket)
                .statusCode(409)
                .body("type", endsWith("ticket.fields-missing"))
                .body("fields.key", equalTo(List.of("power")));
        fill(ticket, Map.of("power", -20)).statusCode(200);
        resolve(ticket).statusCode(200);
        as().get(TICKETS + "/" + ticket + "/timeline")
                .then()
                .body("kind", hasItem("fields-filled"));
    }

    @Test
    void theListIsNarrowedByAChoice() {
        var fibre = open(Map.of("line", "fibre"));
        var _ = open(Map.of("line", "radio"));

        as().get(TICKETS + "?branch=" + branch + "&field.line=fibre")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(fibre)));
        as().get(TICKETS + "?branch=" + branch + "&field.line=copper")
                .then()
                .body("items", hasSize(0));
        as().get(TICKETS + "?field.Line!=fibre").then().statusCode(422);
        as().get("/tickets?view=all&category=" + category + "&field.line=fibre")
                .then()
                .statusCode(200)
                .body(
                        allOf(
                                containsString("line en: Fibre"),
                                containsString("field.line=fibre"),
                                containsString(fibre)));
        as().get("/tickets/filter/field?view=all&category=" + category)
                .then()
                .statusCode(200)
                .body(containsString("field.line=radio"));
    }

    @Test
    void theNewTicketFormAsksForWhatTheCategoryWants() {
        as().get("/tickets/new/fields?category=" + category)
                .then()
                .statusCode(200)
                .body(allOf(containsString("value=\"line\""), containsString("From -40 to 0 dBm")));
        page("/tickets", Map.of("looking", "fields", "category", category))
                .statusCode(200)
                .body(containsString("value=\"line\""));
        page("/tickets", report("", "-99"))
                .statusCode(422)
                .body(
                        allOf(
                                containsString("value=\"-99\""),
                                containsString("href=\"#x-line\""),
                                containsString("href=\"#x-power\"")));
        page("/tickets", report("fibre", "-20")).statusCode(303);
    }

    @Test
    void thePageOfATicketShowsAndEditsThem() {
        var ticket = open(Map.of("line", "fibre"));
        as().get("/tickets/" + ticket)
                .then()
                .body(allOf(containsString("Fibre"), containsString("Needed to resolve")));
        as().get("/tickets/" + ticket + "/fields")
                .then()
                .statusCode(200)
                .body(containsString("<option value=\"fibre\" selected>"));
        edit(ticket, "low").statusCode(422).body(containsString("value=\"low\""));
        edit(ticket, "-18").statusCode(303);
        as().get("/tickets/" + ticket)
                .then()
                .body(
                        allOf(
                                containsString("-18 dBm"),
                                containsString("filled in power en: -18 dBm"),
                                not(containsString("Needed to resolve"))));
    }

    @Test
    void theSettingsPagesKeepWhatWasTyped() {
        var path = "/settings/categories/" + category + "/fields/";
        as().get("/settings/categories/" + category)
                .then()
                .body(allOf(containsString("power en"), containsString("Number")));
        as().get(path + "line").then().body(containsString("fibre | Fibre | Fibre sw"));
        page(
                        path + "new",
                        Map.of(
                                "key", "place",
                                "english", "Place",
                                "swahili", "Mahali",
                                "kind", "choice",
                                "options", "in | Inside",
                                "need", "optional"))
                .statusCode(422)
                .body(allOf(containsString("in | Inside</textarea>"), containsString("fibre |")));
        page(
                        path + "new",
                        Map.of(
                                "key", "place",
                                "english", "Place",
                                "swahili", "Mahali",
                                "kind", "yes-no",
                                "need", "optional",
                                "active", "on"))
                .statusCode(303);
        page(path + "place/removal", Map.of("version", "1")).statusCode(303);
        as().get(path + "place").then().statusCode(404);
    }

    @Test
    void aTechnicianFillsInAndResolvesFromTheLink() {
        var brian = rows.person(branch);
        add("drop", "text", Map.of("forTechnician", true, "need", "resolving")).statusCode(201);
        var ticket = open(Map.of("line", "fibre", "power", -20));
        as().contentType("application/json")
                .header("If-Match", "\"1\"")
                .body(Map.of("person", brian.value()))
                .put(TICKETS + "/" + ticket + "/assignment")
                .then()
                .statusCode(200);
        var link =
                URI.create(
                                issueTechnicianLink
                                        .execute(
                                                new Actor.Job("test"),
                                                new IssueTechnicianLink.Input(
                                                        new TicketId(UUID.fromString(ticket)),
                                                        brian))
                                        .orElseThrow()
                                        .address())
                        .getPath();
        given().get(link)
                .then()
                .body(allOf(containsString("drop en"), not(containsString("power en"))));
        given().multiPart("form", "a")
                .multiPart("status", "resolved")
                .multiPart("note", "Spliced")
                .post(link)
                .then()
                .statusCode(409)
                .body(containsString("needed to resolve the ticket: drop en"));
        given().multiPart("form", "b")
                .multiPart("status", "resolved")
                .multiPart("note", "Spliced")
                .multiPart("fk", "drop")
                .multiPart("fo", "")
                .multiPart("fv", "40 m")
                .post(link)
                .then()
                .statusCode(200);
        as().get(TICKETS + "/" + ticket)
                .then()
                .body("ticket.state", equalTo("resolved"))
                .body("fields.drop", equalTo("40 m"));
    }

    private ValidatableResponse edit(String ticket, String power) {
        return as().cookie("uplink_csrf", csrf())
                .redirects()
                .follow(false)
                .formParam("csrf", csrf())
                .formParam("fk", "power", "line")
                .formParam("fo", "", "fibre")
                .formParam("fv", power, "fibre")
                .post("/tickets/" + ticket + "/fields")
                .then();
    }

    private Map<String, Object> report(String line, String power) {
        return Map.of(
                "customer",
                customer.toString(),
                "subject",
                "Red light",
                "description",
                "Since six",
                "category",
                category,
                "fk",
                List.of("line", "power"),
                "fv",
                List.of(line, power));
    }

    private ValidatableResponse page(String path, Map<String, Object> form) {
        return as().cookie("uplink_csrf", csrf())
                .redirects()
                .follow(false)
                .formParam("csrf", csrf())
                .formParams(form)
                .post(path)
                .then();
    }

    private String open(Map<String, Object> fields) {
        return send(fields).statusCode(201).extract().path("id");
    }

    private ValidatableResponse send(Map<String, Object> fields) {
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
                                branch.value(),
                                "fields",
                                fields))
                .post(TICKETS)
                .then();
    }

    private static ValidatableResponse fill(String ticket, Map<String, Object> values) {
        return as().contentType("application/json")
                .body(values)
                .put(TICKETS + "/" + ticket + "/fields")
                .then();
    }

    private static ValidatableResponse resolve(String ticket) {
        return as().contentType("application/json")
                .header("If-Match", "\"1\"")
                .body(Map.of("whatWasDone", "Spliced"))
                .post(TICKETS + "/" + ticket + "/resolution")
                .then();
    }

    private ValidatableResponse add(String key, String kind, Map<String, Object> more) {
        var body = new HashMap<String, Object>();
        body.put("key", key);
        body.put("english", key + " en");
        body.put("swahili", key + " sw");
        body.put("kind", kind);
        body.put("position", key.equals("power") ? 1 : 2);
        body.putAll(more);
        return as().contentType("application/json")
                .body(body)
                .post("/api/v1/ticket-categories/" + category + "/fields")
                .then();
    }

    private static Map<String, Object> option(String key, String words) {
        return Map.of("key", key, "english", words, "swahili", words + " sw");
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

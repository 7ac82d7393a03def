package io.uplink.bootstrap.sales.lead;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.sales.lead.RemindOfLeads;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.money.GivenBilling;
import io.uplink.bootstrap.org.access.SignInFixture;
import io.uplink.bootstrap.sales.order.GivenOrders;
import io.uplink.bootstrap.web.TestSignIn;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class LeadWebTest {

    @Inject Sql sql;
    @Inject GivenOrders orders;
    @Inject GivenBilling billing;
    @Inject SignInFixture people;
    @Inject RemindOfLeads remindOfLeads;

    private UUID branch = new UUID(0, 0);
    private String phone = "";
    private String agent = "";
    private UUID agentId = new UUID(0, 0);

    @BeforeEach
    void anAgentOfABranch() {
        branch = billing.branch();
        phone = orders.phone();
        agentId = people.somebody("agent").id();
        agent =
                TestSignIn.as(
                        ActorFixtures.with(
                                new PersonId(agentId),
                                "Agent",
                                Reach.OWN,
                                Set.of(new BranchId(branch)),
                                Set.of(),
                                Permission.LEADS_VIEW,
                                Permission.LEADS_MANAGE,
                                Permission.ORDERS_VIEW,
                                Permission.ORDERS_CREATE));
    }

    @Test
    void aMessageOfAVisitorIsOneLeadAndIsThankedFor() {
        var form = written(Map.of());

        var first = send(form);
        var again = send(form);

        first.then().statusCode(303).header("Location", containsString("/contact/sent"));
        again.then().statusCode(303);
        assertThat(count()).isEqualTo(1);
        visitor()
                .get("/contact/sent?lang=sw")
                .then()
                .statusCode(200)
                .body(containsString("Asante"), not(containsString("<script")));
    }

    @Test
    void aRefusedMessageKeepsWhatWasTyped() {
        send(written(Map.of("phone", "", "note", "Do you come to Olmoti?")))
                .then()
                .statusCode(422)
                .body(containsString("Do you come to Olmoti?"), containsString("id=\"phone-e\""));
        assertThat(count()).isZero();
    }

    @Test
    void whoFillsTheHiddenFieldWritesNothing() {
        send(written(Map.of("website", "http://spam"))).then().statusCode(422);

        assertThat(count()).isZero();
    }

    @Test
    void aSenderWhoWroteEnoughForADayIsAskedToCall() {
        for (var i = 0; i < 3; i++) {
            send(written(Map.of())).then().statusCode(303);
        }

        send(written(Map.of()))
                .then()
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body(containsString("call us"));
    }

    @Test
    void theAreaThatSomebodyAskedForIsFilledIn() {
        visitor()
                .get("/contact?area=Olmoti")
                .then()
                .statusCode(200)
                .body(containsString("value=\"Olmoti\""), containsString("/complain"));
    }

    @Test
    void aLeadIsEnteredTalkedToAndOrderedOnThePages() {
        var page = desk().get("/leads/new");
        var entered =
                desk().cookies(page.cookies())
                        .formParams(
                                Map.of(
                                        "csrf",
                                        found(page, "csrf"),
                                        "form",
                                        found(page, "form"),
                                        "name",
                                        "Wanjiku Njeri",
                                        "phone",
                                        phone,
                                        "source",
                                        "walk-in",
                                        "area",
                                        "Ngarua"))
                        .post("/leads/new");
        entered.then().statusCode(303);
        var lead = entered.header("Location").replaceAll("[?#].*", "");
        var shown = desk().get(lead);
        shown.then().statusCode(200).body(containsString("Wanjiku Njeri"));

        desk().cookies(shown.cookies())
                .formParams(
                        Map.of(
                                "csrf",
                                found(shown, "csrf"),
                                "version",
                                found(shown, "version"),
                                "stage",
                                "lost",
                                "said",
                                "Too dear for now"))
                .post(lead + "/talk")
                .then()
                .statusCode(422)
                .body(containsString("Too dear for now"));
        var ordered =
                desk().cookies(shown.cookies())
                        .formParams(
                                Map.of(
                                        "csrf", found(shown, "csrf"),
                                        "version", found(shown, "version"),
                                        "package", orders.shared().id().toString(),
                                        "phone", phone,
                                        "place", "Plot 7"))
                        .post(lead + "/order");

        ordered.then().statusCode(303).header("Location", containsString("/orders/"));
        desk().get(lead).then().body(containsString("Became an order"));
    }

    @Test
    void aLeadIsOrderedOnceOverTheApi() {
        var id = entered();

        for (var i = 0; i < 2; i++) {
            api().header("If-Match", "\"1\"")
                    .body(Map.of("packageId", orders.shared().id().toString(), "place", "Plot 7"))
                    .post("/api/v1/leads/" + id + "/order")
                    .then()
                    .statusCode(200)
                    .body("stage", equalTo("qualified"), "order", notNullValue());
        }

        assertThat(
                        sql.one(
                                        "select count(*) as n from sales_order where lead_id = $1",
                                        Tuple.of(UUID.fromString(id)),
                                        row -> row.getLong("n"))
                                .orElseThrow())
                .isEqualTo(1);
    }

    @Test
    void aSecondPersonWhoLookedBeforeIsToldThatItChanged() {
        var id = entered();

        step(id, "\"1\"", Map.of("stage", "contacted", "note", "Calls back"))
                .then()
                .statusCode(200)
                .body("notes", hasSize(1));
        step(id, "\"1\"", Map.of("stage", "lost", "reason", "x")).then().statusCode(412);
        step(id, "\"2\"", Map.of("stage", "won")).then().statusCode(409);
    }

    @Test
    void anotherPersonsLeadIsNotThere() {
        var id = entered();
        var other =
                TestSignIn.as(
                        ActorFixtures.with(
                                new PersonId(people.somebody("hr").id()),
                                "Other",
                                Reach.OWN,
                                Set.of(new BranchId(branch)),
                                Set.of(),
                                Permission.LEADS_VIEW));

        given().header(TestSignIn.HEADER, other).get("/api/v1/leads/" + id).then().statusCode(404);
        given().header(TestSignIn.HEADER, other)
                .get("/api/v1/leads?text=" + phone)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void leadsAreFoundByStageAndText() {
        var id = entered();

        api().get("/api/v1/leads?stage=new&owner=me&text=" + phone)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
        api().get("/api/v1/leads?stage=lost&text=" + phone).then().body("items", hasSize(0));
        desk().get("/leads?due=1&text=" + phone).then().statusCode(200);
    }

    @Test
    void theOwnerIsToldOfAFollowUpOnce() {
        var id = entered();
        sql.run(
                "update sales_lead set follow_up = '2001-01-01' where id = $1",
                Tuple.of(UUID.fromString(id)));

        remindOfLeads.execute(new Actor.Job("lead.remind"));
        remindOfLeads.execute(new Actor.Job("lead.remind"));

        assertThat(
                        sql.list(
                                "select kind from notification where entry_id = $1"
                                        + " and person_id = $2",
                                Tuple.of(UUID.fromString(id), agentId),
                                row -> row.getString("kind")))
                .containsExactly("lead-due");
    }

    private String entered() {
        return api().body(
                        Map.of(
                                "name", "Wanjiku Njeri",
                                "phone", phone,
                                "source", "field",
                                "area", "Ngarua"))
                .post("/api/v1/leads")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response step(String id, String seen, Map<String, String> body) {
        return api().header("If-Match", seen).body(body).post("/api/v1/leads/" + id + "/steps");
    }

    private Map<String, String> written(Map<String, String> fields) {
        var form =
                new HashMap<>(
                        Map.of(
                                "form",
                                found(visitor().get("/contact"), "form"),
                                "name",
                                "Wanjiku Njeri",
                                "phone",
                                phone,
                                "note",
                                "Do you come to us?",
                                "branch",
                                branch.toString()));
        form.putAll(fields);
        return form;
    }

    private static Response send(Map<String, String> form) {
        return visitor().formParams(form).post("/contact?lang=en");
    }

    private long count() {
        return sql.one(
                        "select count(*) as n from sales_lead where branch_id = $1",
                        Tuple.of(branch),
                        row -> row.getLong("n"))
                .orElseThrow();
    }

    private static String found(Response page, String name) {
        return page.htmlPath()
                .getList("**.findAll { it.@name == '%s' }.@value".formatted(name), String.class)
                .getFirst();
    }

    private static RequestSpecification visitor() {
        return given().accept("text/html").redirects().follow(false);
    }

    private RequestSpecification desk() {
        return visitor().header(TestSignIn.HEADER, agent);
    }

    private RequestSpecification api() {
        return given().header(TestSignIn.HEADER, agent).contentType("application/json");
    }
}

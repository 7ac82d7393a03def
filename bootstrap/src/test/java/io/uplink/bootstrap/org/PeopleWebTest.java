package io.uplink.bootstrap.org;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Ids;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.web.TestSignIn;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class PeopleWebTest {

    private static final String ADMIN_ROLE = "019a0000-0000-7000-8000-00000000b001";
    private static final String AGENT_ROLE = "019a0000-0000-7000-8000-00000000b003";

    @Inject OrgRows rows;
    @Inject Ids ids;
    @Inject Sql sql;

    @Test
    void strangersAreAskedToSignInAndOthersAreRefused() {
        given().get("/api/v1/people").then().statusCode(401);
        as(TestSignIn.NOBODY_SPECIAL).get("/api/v1/people").then().statusCode(403);
        as(TestSignIn.NOBODY_SPECIAL).get("/people").then().statusCode(403);
        as(TestSignIn.NOBODY_SPECIAL).get("/people/new").then().statusCode(403);
        as(TestSignIn.NOBODY_SPECIAL).get("/people/pick?q=a").then().statusCode(403);
        as(TestSignIn.NOBODY_SPECIAL).get("/api/v1/roles").then().statusCode(403);
    }

    /** In the predecessor a post of one's own id and the administrators' role was enough. */
    @Test
    void nobodyMakesHimselfAdministratorOverHttp() {
        var me = ActorFixtures.BRIAN.value();
        rows.person(me, "Brian");

        as(TestSignIn.NOBODY_SPECIAL)
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(Map.of("roles", List.of(ADMIN_ROLE)))
                .put("/api/v1/people/" + me + "/roles")
                .then()
                .statusCode(403);
        as(TestSignIn.NOBODY_SPECIAL)
                .contentType("application/json")
                .body(Map.of("name", "Brian again", "roles", List.of(ADMIN_ROLE)))
                .post("/api/v1/people")
                .then()
                .statusCode(403);
        var page = as(TestSignIn.ADMIN).get("/people/new");
        as(TestSignIn.NOBODY_SPECIAL)
                .cookies(page.cookies())
                .formParam("csrf", csrf(page))
                .formParam("roles", ADMIN_ROLE)
                .formParam("version", 0)
                .post("/people/" + me + "/roles")
                .then()
                .statusCode(403);
        assertThat(
                        sql.list(
                                "select role_id from person_role where person_id = $1",
                                Tuple.of(me),
                                row -> row.getUUID("role_id")))
                .isEmpty();
    }

    @Test
    void somebodyIsTakenOnEditedAndLetGo() {
        var branch = rows.branch();
        var email = ids.next() + "@example.com";
        var added =
                as(TestSignIn.ADMIN)
                        .contentType("application/json")
                        .body(
                                Map.of(
                                        "name",
                                        "Wanjiru Kamau",
                                        "email",
                                        email,
                                        "jobTitle",
                                        "Agent",
                                        "branches",
                                        List.of(branch.toString()),
                                        "roles",
                                        List.of(AGENT_ROLE)))
                        .post("/api/v1/people");
        added.then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("roles", contains(AGENT_ROLE))
                .body("language", equalTo("en"))
                .body("phone", nullValue());
        String id = added.path("id");

        as(TestSignIn.ADMIN)
                .contentType("application/json")
                .body(Map.of("name", "Wanjiru"))
                .put("/api/v1/people/" + id)
                .then()
                .statusCode(428);
        as(TestSignIn.ADMIN)
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .body(
                        Map.of(
                                "name",
                                "Wanjiru K.",
                                "email",
                                email,
                                "language",
                                "sw",
                                "branches",
                                List.of(branch.toString())))
                .put("/api/v1/people/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("Wanjiru K."))
                .body("language", equalTo("sw"));
        as(TestSignIn.ADMIN)
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .post("/api/v1/people/" + id + "/deactivation")
                .then()
                .statusCode(412);
        as(TestSignIn.ADMIN)
                .contentType("application/json")
                .header("If-Match", "\"2\"")
                .post("/api/v1/people/" + id + "/deactivation")
                .then()
                .statusCode(200)
                .body("active", equalTo(false));
        as(TestSignIn.ADMIN)
                .get("/api/v1/people?active=false&branch=" + branch)
                .then()
                .statusCode(200)
                .body("items.name", contains("Wanjiru K."))
                .body("items[0].roles.name", contains("Agent"));
    }

    /** The predecessor sent whole rows with their password hashes to its pages and phones. */
    @Test
    void noAnswerHoldsAPassword() {
        var id = rows.person("Secretive", rows.branch());
        sql.change(
                "update person set password_hash = '$argon2id$canary' where id = $1",
                Tuple.of(id.value()));

        for (var path :
                List.of(
                        "/api/v1/people/" + id,
                        "/people/" + id,
                        "/api/v1/people?q=secretive",
                        "/people?q=secretive",
                        "/api/v1/people/pick?q=secretive",
                        "/people/pick?q=secretive")) {
            as(TestSignIn.ADMIN)
                    .get(path)
                    .then()
                    .statusCode(200)
                    .body(not(containsString("canary")));
        }
    }

    @Test
    void aTakenAddressIsRefusedBesideItsFieldAndWhatWasTypedStays() {
        var taken = rows.person("Taken", rows.branch());
        var page = as(TestSignIn.ADMIN).get("/people/new");
        page.then().statusCode(200).body(containsString("name=\"roles\""));

        as(TestSignIn.ADMIN)
                .cookies(page.cookies())
                .formParam("csrf", csrf(page))
                .formParam("name", "Otieno \"O\" Ouma")
                .formParam("email", taken + "@example.com")
                .formParam("phone", "12")
                .formParam("jobTitle", "Rigger")
                .post("/people")
                .then()
                .statusCode(422)
                .body(containsString("value=\"Otieno &quot;O&quot; Ouma\""))
                .body(containsString("value=\"Rigger\""))
                .body(containsString("value=\"12\""))
                .body(containsString("This is not a phone number we can read."));
        as(TestSignIn.ADMIN)
                .contentType("application/json")
                .body(Map.of("name", "Other", "email", taken + "@EXAMPLE.com"))
                .post("/api/v1/people")
                .then()
                .statusCode(422)
                .body("faults.field", contains("email"))
                .body("faults.code", contains("person.email-taken"));
    }

    @Test
    void aRequestWithoutABodyIsABadRequestAndNoMishap() {
        for (var path : List.of("/api/v1/people", "/api/v1/roles", "/api/v1/teams")) {
            as(TestSignIn.ADMIN)
                    .contentType("application/json")
                    .post(path)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("urn:problem:http.400"));
        }
    }

    @Test
    void oddJsonIsReadAsFarAsItMakesSense() {
        as(TestSignIn.ADMIN)
                .contentType("application/json")
                .body("{\"name\":\"Odd\\u0000 One\",\"branches\":[],\"roles\":null}")
                .post("/api/v1/people")
                .then()
                .statusCode(201)
                .body("name", equalTo("Odd One"));
        as(TestSignIn.ADMIN)
                .contentType("application/json")
                .body(
                        "{\"name\":\"Odd\",\"grants\":{\"tickets.fly\":\"ALL\",\"tickets.view\":null}}")
                .post("/api/v1/roles")
                .then()
                .statusCode(422)
                .body("faults.field", contains("grants"));
    }

    @Test
    void aFormAddsAPersonAndSaysSo() {
        var branch = rows.branch();
        var page = as(TestSignIn.ADMIN).get("/people/new");

        as(TestSignIn.ADMIN)
                .cookies(page.cookies())
                .redirects()
                .follow(false)
                .formParam("csrf", csrf(page))
                .formParam("name", "Achieng Atieno")
                .formParam("home", branch.toString())
                .formParam("language", "sw")
                .post("/people")
                .then()
                .statusCode(303)
                .header("Location", containsString("/people/"));
        as(TestSignIn.ADMIN)
                .get("/people?branch=" + branch)
                .then()
                .body(containsString("Achieng Atieno"));
    }

    @Test
    void aPersonsPageIsThereForWhoMaySeeThemAndNobodyElse() {
        var id = rows.person("Juma <b>Bold</b>", rows.branch());
        rows.role(id, "agent");

        as(TestSignIn.ADMIN)
                .get("/people/" + id)
                .then()
                .statusCode(200)
                .body(containsString("Juma &lt;b&gt;Bold"))
                .body(containsString("No login yet"))
                .body(containsString("/people/" + id + "/deactivation"));
        as(TestSignIn.ADMIN).get("/people/" + ids.next()).then().statusCode(404);
        as(TestSignIn.NOBODY_SPECIAL).get("/people/" + id).then().statusCode(403);
    }

    @Test
    void aStaleFormShowsWhatHappenedAndKeepsWhatWasTyped() {
        var branch = rows.branch();
        var id = rows.person("Early", branch);
        var page = as(TestSignIn.ADMIN).get("/people/" + id);

        as(TestSignIn.ADMIN)
                .cookies(page.cookies())
                .formParam("csrf", csrf(page))
                .formParam("name", "Late")
                .formParam("home", branch.toString())
                .formParam("version", 99)
                .post("/people/" + id)
                .then()
                .statusCode(412)
                .body(allOf(containsString("value=\"Late\""), containsString("Open it again")));
    }

    @Test
    void pickersFindColleaguesByName() {
        BranchId branch = rows.branch();
        PersonId id = rows.person("Zawadi Pick", branch);

        as(TestSignIn.ADMIN)
                .get("/people/pick?q=zawadi&branch=" + branch)
                .then()
                .statusCode(200)
                .body(containsString("<option value=\"" + id + "\">Zawadi Pick"));
        as(TestSignIn.ADMIN)
                .get("/api/v1/people/pick?q=zawadi&branch=" + branch)
                .then()
                .body("id", contains(id.toString()));
    }

    @Test
    void aRoleIsAddedChangedAndDeleted() {
        var name = "Night " + ids.next();
        var added =
                as(TestSignIn.ADMIN)
                        .contentType("application/json")
                        .body(Map.of("name", name, "grants", Map.of("tickets.view", "TEAM")))
                        .post("/api/v1/roles");
        added.then().statusCode(201).body("system", equalTo(false));
        String id = added.path("id");

        as(TestSignIn.ADMIN)
                .get("/roles/" + id)
                .then()
                .statusCode(200)
                .body(containsString("value=\"tickets.view:TEAM\" selected"));
        var page = as(TestSignIn.ADMIN).get("/roles/" + id);
        as(TestSignIn.ADMIN)
                .cookies(page.cookies())
                .redirects()
                .follow(false)
                .formParam("csrf", csrf(page))
                .formParam("name", name)
                .formParam("grant", "tickets.view:ALL", "", "customers.view:OWN")
                .formParam("version", 1)
                .post("/roles/" + id)
                .then()
                .statusCode(303);
        as(TestSignIn.ADMIN)
                .get("/api/v1/roles/" + id)
                .then()
                .header("ETag", "\"2\"")
                .body("grants.'tickets.view'", equalTo("ALL"))
                .body("grants.'customers.view'", equalTo("OWN"));
        var holder = rows.person("Holder", rows.branch());
        sql.change(
                "insert into person_role (person_id, role_id) values ($1, $2)",
                Tuple.of(holder.value(), UUID.fromString(id)));
        as(TestSignIn.ADMIN)
                .header("If-Match", "\"2\"")
                .delete("/api/v1/roles/" + id)
                .then()
                .statusCode(409)
                .body("people", equalTo(1));
        sql.change("delete from person_role where person_id = $1", Tuple.of(holder.value()));
        as(TestSignIn.ADMIN)
                .header("If-Match", "\"2\"")
                .delete("/api/v1/roles/" + id)
                .then()
                .statusCode(204);
    }

    @Test
    void theAdministratorsRoleStaysAsItIs() {
        as(TestSignIn.ADMIN)
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .body(Map.of("name", "Administrator", "grants", Map.of("tickets.view", "ALL")))
                .put("/api/v1/roles/" + ADMIN_ROLE)
                .then()
                .statusCode(409);
        as(TestSignIn.ADMIN)
                .get("/roles/" + ADMIN_ROLE)
                .then()
                .statusCode(200)
                .body(containsString("May do everything, everywhere."));
        as(TestSignIn.ADMIN)
                .get("/roles")
                .then()
                .statusCode(200)
                .body(containsString("Branch manager"));
        as(TestSignIn.ADMIN).get("/api/v1/roles").then().body("key", hasItem("technician"));
    }

    private static String csrf(Response page) {
        return page.htmlPath().getString("**.find { it.@name == 'csrf' }.@value");
    }

    private static RequestSpecification as(String person) {
        return given().header(TestSignIn.HEADER, person);
    }
}

package io.uplink.bootstrap.org;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.uplink.application.shared.Ids;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.web.TestSignIn;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class StructureWebTest {

    @Inject OrgRows rows;
    @Inject Ids ids;

    @Test
    void strangersAreAskedToSignInAndOthersAreRefused() {
        for (var what : List.of("branches", "departments", "teams")) {
            given().get("/api/v1/" + what).then().statusCode(401);
            as(TestSignIn.NOBODY_SPECIAL).get("/api/v1/" + what).then().statusCode(403);
            as(TestSignIn.NOBODY_SPECIAL).get("/" + what).then().statusCode(403);
            as(TestSignIn.NOBODY_SPECIAL).get("/" + what + "/new").then().statusCode(403);
            as(TestSignIn.ADMIN).get("/" + what).then().statusCode(200);
            as(TestSignIn.ADMIN).get("/" + what + "/new").then().statusCode(200);
            as(TestSignIn.ADMIN).get("/" + what + "/" + ids.next()).then().statusCode(404);
        }
    }

    @Test
    void aBranchIsOpenedAndClosedWhenItIsEmpty() {
        var code = newCode();
        var added =
                as(TestSignIn.ADMIN)
                        .contentType("application/json")
                        .body(
                                Map.of(
                                        "code",
                                        code.toLowerCase(Locale.ROOT),
                                        "name",
                                        "Kisumu " + code,
                                        "phone",
                                        "0712 004 418",
                                        "timeZone",
                                        "Africa/Nairobi"))
                        .post("/api/v1/branches");
        added.then()
                .statusCode(201)
                .body("code", equalTo(code))
                .body("phone", equalTo("+254712004418"));
        String id = added.path("id");

        as(TestSignIn.ADMIN)
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .post("/api/v1/branches/" + id + "/closure")
                .then()
                .statusCode(200)
                .body("active", equalTo(false));
        as(TestSignIn.ADMIN)
                .contentType("application/json")
                .header("If-Match", "\"2\"")
                .post("/api/v1/branches/" + id + "/reopening")
                .then()
                .statusCode(200)
                .body("active", equalTo(true));
    }

    @Test
    void aBranchWherePeopleWorkStaysOpenAndItsPageSaysWhy() {
        var branch = rows.branch();
        rows.person("Juma", branch);
        var page = as(TestSignIn.ADMIN).get("/branches/" + branch);
        page.then().statusCode(200);

        as(TestSignIn.ADMIN)
                .cookies(page.cookies())
                .formParam("csrf", csrf(page))
                .formParam("version", 0)
                .post("/branches/" + branch + "/closure")
                .then()
                .statusCode(409)
                .body(containsString("Still here: 1 people, 0 open tickets."));
        as(TestSignIn.ADMIN)
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .post("/api/v1/branches/" + branch + "/closure")
                .then()
                .statusCode(409)
                .body("people", equalTo(1));
    }

    @Test
    void aBranchFormThatIsRefusedKeepsWhatWasTyped() {
        var page = as(TestSignIn.ADMIN).get("/branches/new");

        as(TestSignIn.ADMIN)
                .cookies(page.cookies())
                .formParam("csrf", csrf(page))
                .formParam("name", "Eldoret")
                .formParam("code", "")
                .formParam("timeZone", "Moon/Sea")
                .post("/branches")
                .then()
                .statusCode(422)
                .body(containsString("value=\"Eldoret\""))
                .body(containsString("Please fill this in."))
                .body(containsString("This time zone is not known."));
    }

    @Test
    void aTeamIsFormedAndItsMembersKeepTheirDay() {
        var branch = rows.branch();
        var juma = rows.person("Juma", branch);
        var faith = rows.person("Faith", branch);
        var added =
                as(TestSignIn.ADMIN)
                        .contentType("application/json")
                        .body(
                                Map.of(
                                        "name", "Field A",
                                        "branch", branch.toString(),
                                        "leader", juma.toString(),
                                        "members", List.of(juma.toString())))
                        .post("/api/v1/teams");
        added.then().statusCode(201);
        String id = added.path("id");
        String joined = added.path("members[0].joinedAt");
        var page = as(TestSignIn.ADMIN).get("/teams/" + id);
        page.then().statusCode(200).body(containsString("Faith"));

        as(TestSignIn.ADMIN)
                .cookies(page.cookies())
                .redirects()
                .follow(false)
                .formParam("csrf", csrf(page))
                .formParam("name", "Field A")
                .formParam("branch", branch.toString())
                .formParam("leader", faith.toString())
                .formParam("members", juma.toString(), faith.toString())
                .formParam("version", 1)
                .post("/teams/" + id)
                .then()
                .statusCode(303);
        as(TestSignIn.ADMIN)
                .get("/api/v1/teams/" + id)
                .then()
                .body("members.person", containsInAnyOrder(juma.toString(), faith.toString()))
                .body(
                        "members.find { it.person == '%s' }.joinedAt".formatted(juma),
                        equalTo(joined));
        as(TestSignIn.ADMIN)
                .get("/api/v1/teams?branch=" + branch)
                .then()
                .body("items.name", contains("Field A"));
        as(TestSignIn.ADMIN)
                .contentType("application/json")
                .header("If-Match", "\"2\"")
                .body(
                        Map.of(
                                "name", "Field A",
                                "branch", branch.toString(),
                                "leader", juma.toString(),
                                "members", List.of(faith.toString())))
                .put("/api/v1/teams/" + id)
                .then()
                .statusCode(422)
                .body("faults.field", contains("leader"));
    }

    @Test
    void aDepartmentIsAddedByFormAndListed() {
        var name = "Field " + ids.next();
        var page = as(TestSignIn.ADMIN).get("/departments/new");

        as(TestSignIn.ADMIN)
                .cookies(page.cookies())
                .redirects()
                .follow(false)
                .formParam("csrf", csrf(page))
                .formParam("name", name)
                .post("/departments")
                .then()
                .statusCode(303);
        as(TestSignIn.ADMIN)
                .get("/departments?q=" + name)
                .then()
                .statusCode(200)
                .body(containsString(name));
        as(TestSignIn.ADMIN)
                .get("/api/v1/departments?q=" + name)
                .then()
                .body("items.name", contains(name))
                .body("items.people", contains(0));
    }

    private String newCode() {
        return ids.next().toString().replace("-", "").toUpperCase(Locale.ROOT).substring(24);
    }

    private static String csrf(Response page) {
        return page.htmlPath().getString("**.find { it.@name == 'csrf' }.@value");
    }

    private static RequestSpecification as(String person) {
        return given().header(TestSignIn.HEADER, person);
    }
}

package io.uplink.bootstrap.care.sla;

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
import io.restassured.specification.RequestSpecification;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.care.ticket.TicketRowsOfOurOwn;
import io.uplink.bootstrap.web.TestSignIn;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Four tickets of a branch of our own: two answered and done, one answered, one overlooked. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SlaReportWebTest {

    @Inject TicketRowsOfOurOwn rows;
    @Inject Sql sql;
    @Inject Ids ids;

    private BranchId branch = new BranchId(new UUID(0, 0));
    private CustomerId customer = new CustomerId(new UUID(0, 0));
    private String category = "";

    @BeforeEach
    void fourTickets() {
        rows.person(ActorFixtures.ASHA, "Asha");
        branch = rows.branch();
        customer = rows.customer(branch, "Amina Hassan");
        category = "r" + ids.next().toString().replace("-", "").substring(20);
        sql.change(
                "insert into ticket_category (key, label_en, label_sw, position, version)"
                        + " values ($1, '=1+1', 'Aina', 99, 1)",
                Tuple.of(category));
        for (var i = 0; i < 2; i++) {
            var done = open();
            reply(done);
            resolve(done);
        }
        reply(open());
        sql.change(
                "update ticket set response_missed = true where id = $1",
                Tuple.of(UUID.fromString(open())));
    }

    @Test
    void theReportCountsWhatWasKeptAndHowLongItTook() {
        as().get("/api/v1/sla/compliance?by=priority&branch=" + branch)
                .then()
                .statusCode(200)
                .body("lines", hasSize(2))
                .body("lines[0].whole", equalTo(true))
                .body("lines[0].tickets", equalTo(4))
                .body("lines[1].key", equalTo("high"))
                .body("lines[1].response.met", equalTo(3))
                .body("lines[1].response.missed", equalTo(1))
                .body("lines[1].response.percent", equalTo(75.0f))
                .body("lines[1].response.medianSeconds", notNullValue())
                .body("lines[1].resolution.met", equalTo(2))
                .body("lines[1].resolution.percent", equalTo(100.0f))
                .body("lines[1].resolution.ninetiethSeconds", notNullValue())
                .body("lines[1].reply.met", equalTo(0));
        for (var by : List.of("person", "team", "branch", "category")) {
            as().get("/api/v1/sla/compliance?by=" + by + "&branch=" + branch)
                    .then()
                    .statusCode(200)
                    .body("lines[0].tickets", equalTo(4))
                    .body("lines[1].tickets", equalTo(4));
        }
    }

    @Test
    void eachNumberOpensTheListThatItCounts() {
        var page = as().get("/reports/sla?by=category&branch=" + branch);
        page.then().statusCode(200).body(containsString("<rect class=\"b1\""));
        var links =
                page.htmlPath()
                        .getList("**.findAll { it.@href.text().contains('view=all') }.@href");

        assertThat(links).isNotEmpty();
        for (var link : links) {
            var asked = link.toString();
            var list =
                    as().get("/api/v1" + asked + "&size=50")
                            .then()
                            .statusCode(200)
                            .extract()
                            .jsonPath()
                            .getList("items.id");
            assertThat(list)
                    .as(asked)
                    .hasSize(
                            asked.contains("response-missed")
                                    ? 1
                                    : asked.contains("response-met")
                                            ? 3
                                            : asked.contains("resolution-met")
                                                    ? 2
                                                    : asked.contains("missed") ? 0 : 4);
        }
    }

    @Test
    void theFileSaysTheSameAndRunsNoFormula() {
        var file = as().get("/reports/sla/export.csv?by=category&branch=" + branch);

        file.then().statusCode(200).header("Content-Disposition", containsString("sla-category-"));
        assertThat(file.asString()).contains("\r\n'=1+1,4,3,1,75.0,");
    }

    @Test
    void anotherBranchCountsNothingAndAPeriodHasItsLimits() {
        var elsewhere = rows.branch();
        var viewer =
                ActorFixtures.with(
                        new PersonId(elsewhere.value()),
                        "Viewer",
                        Reach.BRANCH,
                        Set.of(elsewhere),
                        Set.of(),
                        Permission.REPORTS_VIEW);
        given().header(TestSignIn.HEADER, TestSignIn.as(viewer))
                .get("/api/v1/sla/compliance?by=branch&branch=" + branch)
                .then()
                .statusCode(200)
                .body("lines[0].tickets", equalTo(0));
        as().get("/api/v1/sla/compliance?from=2024-01-01&until=2026-01-01")
                .then()
                .statusCode(422)
                .body("faults.code", hasItem("report.too-long"));
        as().get("/reports/sla?from=2026-03-02&until=2026-03-01&by=team")
                .then()
                .statusCode(422)
                .body(containsString("value=\"2026-03-02\""))
                .body(containsString("The last day lies before the first one."));
    }

    @Test
    void whatAPolicyWouldHaveDoneIsShownAndNothingIsSaved() {
        var page = as().get("/settings/sla/policies/new");
        var token = page.htmlPath().getString("**.find { it.@name == 'csrf' }.@value");

        as().cookies(page.cookies())
                .formParam("csrf", token)
                .formParam("branch", branch.toString())
                .formParam("category", category)
                .formParam("name", "Imagined " + branch)
                .formParam("responseHours", "1")
                .formParam("resolutionHours", "4")
                .formParam("active", "on")
                .post("/settings/sla/policies/new/simulation")
                .then()
                .statusCode(200)
                .body(containsString("4 of them are promised by this policy"))
                .body(containsString("3 met, 0 missed"))
                .body(containsString("value=\"Imagined " + branch));
        as().get("/settings/sla").then().body(not(containsString("Imagined " + branch)));
    }

    private static RequestSpecification as() {
        return given().header(TestSignIn.HEADER, TestSignIn.ADMIN);
    }

    private String open() {
        return as().contentType("application/json")
                .body(
                        Map.of(
                                "customer",
                                customer.value(),
                                "subject",
                                "Red light",
                                "description",
                                "Since six",
                                "category",
                                category,
                                "branch",
                                branch.value(),
                                "priority",
                                "high"))
                .post("/api/v1/tickets")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void reply(String ticket) {
        as().contentType("application/json")
                .body(Map.of("text", "We are on it."))
                .post("/api/v1/tickets/" + ticket + "/replies")
                .then()
                .statusCode(201);
    }

    private static void resolve(String ticket) {
        as().contentType("application/json")
                .header("If-Match", "\"2\"")
                .body(Map.of("whatWasDone", "Spliced"))
                .post("/api/v1/tickets/" + ticket + "/resolution")
                .then()
                .statusCode(200);
    }
}

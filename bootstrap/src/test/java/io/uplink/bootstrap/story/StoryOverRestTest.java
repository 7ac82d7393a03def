package io.uplink.bootstrap.story;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.RequestSpecBuilder;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.uplink.bootstrap.PostgresResource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class StoryOverRestTest {

    @Inject StoryCast cast;

    @Test
    void aTicketGoesFromTheFirstCallToFiveStars() {
        var here = cast.meet();
        var agent = signIn(here.agent());
        var phone = cast.freshPhone();

        var customer = registered(agent, here, phone);
        var ticket = opened(agent, here, customer);
        assigned(agent, ticket, here.technician());

        var technicianLink = cast.linkSentTo(here.technician().phone(), "/t/");
        work(technicianLink, "in-progress", "");
        work(technicianLink, "resolved", "Replaced 40 m of drop cable.");

        var customerLink = cast.linkSentTo(StoryCast.e164(phone), "/v/");
        given().get(customerLink).then().statusCode(200).body(containsString("Replaced 40 m"));
        given().redirects()
                .follow(false)
                .formParam("rating", "5")
                .formParam("comment", "Quick and friendly")
                .post(customerLink + "/rating")
                .then()
                .statusCode(303);

        given().spec(agent)
                .get(ticket)
                .then()
                .statusCode(200)
                .body("ticket.state", equalTo("resolved"))
                .body("ticket.whatWasDone", equalTo("Replaced 40 m of drop cable."))
                .body("ticket.rating.stars", equalTo(5))
                .body("ticket.rating.comment", equalTo("Quick and friendly"))
                .body("ticket.sla.resolutionMet", equalTo(true));
    }

    private static RequestSpecification signIn(StoryCast.Member member) {
        String token =
                given().contentType(ContentType.JSON)
                        .body(Map.of("identifier", member.email(), "password", StoryCast.PASSWORD))
                        .post("/api/v1/auth/token")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("accessToken");
        return new RequestSpecBuilder().addHeader("Authorization", "Bearer " + token).build();
    }

    private static String registered(
            RequestSpecification agent, StoryCast.Cast here, String phone) {
        return given().spec(agent)
                .contentType(ContentType.JSON)
                .body(
                        Map.of(
                                "name",
                                "Wanjiku Kamau",
                                "phones",
                                List.of(Map.of("number", phone)),
                                "branch",
                                here.branch().toString(),
                                "address",
                                "House 14, Mlima Court"))
                .post("/api/v1/customers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String opened(RequestSpecification agent, StoryCast.Cast here, String customer) {
        return given().spec(agent)
                .contentType(ContentType.JSON)
                .body(
                        Map.of(
                                "customer", customer,
                                "subject", "No internet since last night",
                                "description", "The red light came on after the rain.",
                                "category", "connectivity",
                                "branch", here.branch().toString(),
                                "priority", "high"))
                .post("/api/v1/tickets")
                .then()
                .statusCode(201)
                .body("sla.resolutionDue", notNullValue())
                .extract()
                .header("Location");
    }

    private static void assigned(
            RequestSpecification agent, String ticket, StoryCast.Member technician) {
        Response seen = given().spec(agent).get(ticket);
        given().spec(agent)
                .header("If-Match", seen.header("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of("person", technician.id().toString()))
                .put(ticket + "/assignment")
                .then()
                .statusCode(200);
    }

    private static void work(String link, String state, String note) {
        given().multiPart("status", state)
                .multiPart("note", note)
                .post(link)
                .then()
                .statusCode(200)
                .body(containsString("Thank you, Peter."));
    }
}

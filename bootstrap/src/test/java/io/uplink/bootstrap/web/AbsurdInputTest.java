package io.uplink.bootstrap.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.uplink.bootstrap.PostgresResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no person types, but programs send: refused in words, and never an error of ours. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class AbsurdInputTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/tickets?openedFrom=-999999999-01-01",
                "/api/v1/tickets?openedUntil=+999999999-12-31",
                "/api/v1/tickets?owedOn=+294277-01-01",
                "/api/v1/customers?from=-5000-01-01",
                "/api/v1/sla/compliance?until=+999999999-12-31",
                "/reports/daily?day=-5000-01-01",
                "/reports/sla?from=-999999999-01-01",
                // A place in the list a thousand million years ago.
                "/api/v1/notifications?cursor=biAtMTAwMDAwMDAwMC0wMS0wMVQwMDowMDowMFog"
                        + "MDFhMjFlMjMtZDZmOC03MDAwLThiOWYtNDQ2NmViNzIzM2Nm"
            })
    void aDayThatNobodyMeansIsRefusedInAList(String address) {
        asked().get(address.replace("+", "%2B")).then().statusCode(422);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/customers|{\"name\":\"x\",\"phones\":[null]}",
                "/api/v1/macros|{\"name\":\"x\",\"actions\":[null]}",
                "/api/v1/ticket-rules|{\"name\":\"x\",\"trigger\":\"opened\",\"actions\":[null]}"
            })
    void nothingInAListIsRefused(String path, String body) {
        asked().contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem:http.400"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1000000000-01-01T00:00:00Z", "+294277-01-01T00:00:00Z"})
    void aMomentThatNobodyMeansIsRefusedInABody(String moment) {
        asked().contentType(ContentType.JSON)
                .body("{\"until\":\"" + moment + "\"}")
                .post("/api/v1/notifications/read")
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MAX_VALUE, Long.MIN_VALUE})
    void aPromiseThatNoDurationHoldsIsRefused(long minutes) {
        asked().contentType(ContentType.JSON)
                .body(
                        "{\"priority\":\"high\",\"name\":\"Absurd\",\"responseMinutes\":"
                                + minutes
                                + ",\"resolutionMinutes\":5}")
                .post("/api/v1/sla/policies")
                .then()
                .statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:8080"})
    void aRedirectLeadsNowhereElseWhateverHostWasAsked(String host) {
        given().redirects()
                .follow(false)
                .header("Host", host)
                .get("/tickets")
                .then()
                .statusCode(303)
                .header("Location", equalTo("/login?next=%2Ftickets"));
    }

    private static RequestSpecification asked() {
        return given().header(TestSignIn.HEADER, TestSignIn.ADMIN).redirects().follow(false);
    }
}

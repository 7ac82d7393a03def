package io.uplink.bootstrap;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class StartTest {

    @Test
    void anUnknownAddressOfTheApiIsAProblemDocument() {
        given().get("/api/v1/nothing-of-that-name")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem:http.404"));
    }

    @Test
    void anUnknownAddressIsAPageForPeople() {
        given().accept("text/html")
                .get("/nothing-of-that-name")
                .then()
                .statusCode(404)
                .contentType(containsString("text/html"));
    }
}

package io.uplink.bootstrap.org.access;

import static io.restassured.RestAssured.given;
import static io.uplink.bootstrap.org.access.SignInFixture.PASSWORD;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.org.access.SignInFixture.Somebody;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A program of somebody with a second factor. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SecondFactorApiTest {

    @Inject SignInFixture people;

    @Test
    void withoutACodeTheProblemSaysThatOneIsMissing() {
        var njeri = people.somebody();
        people.secondFactor(njeri);

        token(njeri, PASSWORD, "")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem:access.second-factor-required"));
    }

    @Test
    void withAWrongPasswordNobodyLearnsThatThereIsOne() {
        var njeri = people.somebody();
        var phone = people.secondFactor(njeri);

        token(njeri, "guess", phone.shows())
                .then()
                .statusCode(401)
                .body("type", equalTo("urn:problem:access.wrong-credentials"));
    }

    @Test
    void theCodeComesAlongAndWorksOnce() {
        var njeri = people.somebody();
        var code = people.secondFactor(njeri).shows();

        token(njeri, PASSWORD, code).then().statusCode(200).body("accessToken", notNullValue());
        token(njeri, PASSWORD, code)
                .then()
                .statusCode(401)
                .body("type", equalTo("urn:problem:access.wrong-code"))
                .body("triesLeft", equalTo(4));
    }

    @Test
    void guessingIsBoundedWhateverThePasswordIs() {
        var njeri = people.somebody();
        var phone = people.secondFactor(njeri);
        for (var i = 0; i < 4; i++) {
            token(njeri, PASSWORD, "00000" + i).then().statusCode(401);
        }

        token(njeri, PASSWORD, "000009").then().statusCode(429);
        token(njeri, PASSWORD, phone.shows())
                .then()
                .statusCode(429)
                .header("Retry-After", notNullValue());
    }

    private static Response token(Somebody somebody, String password, String code) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("identifier", somebody.email(), "password", password, "code", code))
                .post("/api/v1/auth/token");
    }
}

package io.uplink.bootstrap.org.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.bootstrap.PostgresResource;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class BodyBoundsTest {

    private static final String LONG = "x".repeat(600 * 1024);

    @TestHTTPResource URI home = URI.create("http://localhost");

    @Test
    void aStrangerCannotSendMoreThanAnyFormTakes() {
        given().formParam("name", LONG).post("/login").then().statusCode(413);
        given().multiPart("name", LONG).post("/complain").then().statusCode(413);
    }

    @Test
    void aCallCannotBeLongerThanAnyTakes() {
        given().contentType("application/json")
                .body("{\"identifier\":\"" + LONG + "\"}")
                .post("/api/v1/auth/token")
                .then()
                .statusCode(413);
    }

    @Test
    void whatDoesNotSayHowLongItIsCannotBeLongerEither() throws Exception {
        var json = "{\"identifier\":\"" + LONG + "\"}";

        assertThat(inPieces("/api/v1/auth/token", "application/json", json)).isEqualTo(413);
        assertThat(inPieces("/login", "application/x-www-form-urlencoded", "name=x"))
                .isEqualTo(411);
    }

    @Test
    void aLookIsAnsweredWhateverTypeItNames() {
        given().contentType("application/x-www-form-urlencoded")
                .get("/login")
                .then()
                .statusCode(200);
    }

    @Test
    void whereFilesAreTakenTheyMayBeLarge() {
        // Nobody is signed in: the way to the door, not the bound.
        given().redirects()
                .follow(false)
                .multiPart("file", "list.csv", LONG.getBytes(StandardCharsets.UTF_8))
                .post("/customers/import")
                .then()
                .statusCode(303);
    }

    private int inPieces(String path, String type, String body) throws Exception {
        var pieces =
                HttpRequest.BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
        var call =
                HttpRequest.newBuilder(home.resolve(path))
                        .version(HttpClient.Version.HTTP_1_1)
                        .header("Content-Type", type)
                        .POST(pieces)
                        .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(call, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }
}

package io.uplink.bootstrap.start;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever tries Uplink finds a paybill that takes money, with nothing but the run command. */
class DemoMoneyIT {

    /** A year of a company is written before its paybill opens. */
    private static final Duration FILLED = Duration.ofMinutes(3);

    /** Somebody finds the phone and types. */
    private static final Duration PAID = Duration.ofMinutes(1);

    private static final String PAYBILL = "find { it.number == '600100' }";

    @TempDir Path folder;

    @Test
    void theRunCommandHasAPaybillAndAPhoneThatIsAskedPays() {
        try (var uplink = Program.start(folder, Map.of(), "demo").ready()) {
            var admin = Office.open(uplink);
            await().atMost(FILLED)
                    .pollInterval(Duration.ofSeconds(1))
                    .untilAsserted(() -> paybill(admin, "branch"));
            answers(paybill(admin, "baseUrl"));

            var request = asked(admin, customer(admin, paybill(admin, "branch")));

            await().atMost(PAID)
                    .pollInterval(Duration.ofSeconds(1))
                    .untilAsserted(() ->
                            given().spec(admin)
                                    .get("/api/v1/mpesa/requests/" + request)
                                    .then()
                                    .statusCode(200)
                                    .body("state", equalTo("succeeded")));
            String receipt =
                    given().spec(admin).get("/api/v1/mpesa/requests/" + request).path("receipt");
            given().spec(admin)
                    .get("/api/v1/mpesa/payments?text=" + receipt)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].customer", notNullValue());
        }
    }

    private static String paybill(RequestSpecification admin, String member) {
        return given().spec(admin)
                .get("/api/v1/mpesa/shortcodes")
                .then()
                .statusCode(200)
                .body(PAYBILL, notNullValue())
                .extract()
                .path(PAYBILL + "." + member);
    }

    private static void answers(String address) {
        given().baseUri(address)
                .get("/oauth/v1/generate?grant_type=client_credentials")
                .then()
                .statusCode(200)
                .body("access_token", notNullValue());
    }

    private static String customer(RequestSpecification admin, String branch) {
        return given().spec(admin)
                .get("/api/v1/customers?status=active&branch=" + branch)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    private static String asked(RequestSpecification admin, String customer) {
        return given().spec(admin)
                .contentType(ContentType.JSON)
                .body(Map.of("customer", customer, "phone", "0712004411", "amount", "2500"))
                .post("/api/v1/mpesa/requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}

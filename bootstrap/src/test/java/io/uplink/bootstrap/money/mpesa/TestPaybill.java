package io.uplink.bootstrap.money.mpesa;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.uplink.application.money.mpesa.DarajaSimulator;
import io.uplink.bootstrap.web.TestAdmin;
import io.uplink.bootstrap.web.TestSignIn;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** The paybill of a branch, entered and registered over the API. */
public final class TestPaybill {

    /** The gateway is left alone for a while after others did not answer. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private TestPaybill() {}

    /**
     * Lets a branch take money by phone.
     *
     * @param address of the simulator
     * @return its number
     */
    public static String of(UUID branch, String address) {
        var number = String.valueOf(10_000_000 + Math.floorMod(branch.hashCode(), 80_000_000));
        String id =
                given().header(TestSignIn.HEADER, TestSignIn.ADMIN)
                        .contentType("application/json")
                        .body(
                                Map.ofEntries(
                                        Map.entry("branch", branch.toString()),
                                        Map.entry("name", "Counter"),
                                        Map.entry("kind", "paybill"),
                                        Map.entry("number", number),
                                        Map.entry("service", "other"),
                                        Map.entry("baseUrl", address),
                                        Map.entry("initiator", "apiuser"),
                                        Map.entry("credential", "credential"),
                                        Map.entry("consumerKey", "key"),
                                        Map.entry("consumerSecret", "s3cret-of-" + number),
                                        Map.entry("passKey", "pass"),
                                        Map.entry("password", TestAdmin.PASSWORD)))
                        .post("/api/v1/mpesa/shortcodes")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        await().atMost(PATIENCE)
                .until(() -> "accepted".equals(GivenMpesa.register(id).path("outcome")));
        return number;
    }

    /** The secret part of the address that the paybill's calls go to, as the simulator knows it. */
    public static String hook(DarajaSimulator daraja) {
        return daraja.asked("/mpesa/c2b/v2/registerurl")
                .getFirst()
                .field("ConfirmationURL")
                .replaceAll(".*/pay/([^/]+)/.*", "$1");
    }
}

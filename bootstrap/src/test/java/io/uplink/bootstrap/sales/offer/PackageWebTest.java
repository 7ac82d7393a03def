package io.uplink.bootstrap.sales.offer;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.web.TestSignIn;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class PackageWebTest {

    @Inject Sql sql;

    /** Of this test alone, and sorted behind all others. */
    private final String name = "Web " + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void clear() {
        sql.change("delete from service_package where slug like 'web-%'", Tuple.tuple());
    }

    @Test
    void aPackageIsAddedOnceForItsKeyAndFoundInTheList() {
        var key = UUID.randomUUID().toString();

        String id =
                add(key).post("/api/v1/packages")
                        .then()
                        .statusCode(201)
                        .header("ETag", "\"1\"")
                        .body("monthMinor", equalTo(833_333))
                        .extract()
                        .path("id");
        add(key).post("/api/v1/packages").then().statusCode(201).body("id", equalTo(id));

        api().get("/api/v1/packages").then().statusCode(200).body("name", hasItem(name));
        page().get("/packages")
                .then()
                .statusCode(200)
                .body(containsString(name), containsString("KES 25,000"))
                .body(containsString("every 3 months"), containsString("KES 8,333.33 a month"));
    }

    @Test
    void whoLookedAtAnOlderVersionIsRefused() {
        String id = add(UUID.randomUUID().toString()).post("/api/v1/packages").path("id");
        var path = "/api/v1/packages/" + id;

        api().contentType("application/json").body(body(30)).put(path).then().statusCode(428);
        change(path, "\"1\"", 30).then().statusCode(200).header("ETag", "\"2\"");
        change(path, "\"1\"", 40).then().statusCode(412);
        api().get(path).then().body("mbps", equalTo(30), "priceMinor", equalTo(2_500_000));
    }

    @Test
    void aWrongBodyIsToldEverythingThatIsWrong() {
        api().contentType("application/json")
                .body(Map.of("name", name, "cycle", "weekly", "priceMinor", -5, "mbps", 0))
                .post("/api/v1/packages")
                .then()
                .statusCode(422)
                .body("faults.field", hasItems("cycle", "price", "mbps"));
    }

    @Test
    void aRefusedFormKeepsWhatWasTyped() {
        form().formParam("name", name)
                .formParam("mbps", "twenty")
                .formParam("price", "2,500")
                .formParam("cycle", "annual")
                .formParam("features", "Wi-Fi router on loan")
                .post("/packages/new")
                .then()
                .statusCode(422)
                .body(containsString("twenty"), containsString("Wi-Fi router on loan"))
                .body(containsString("Nothing was saved"), containsString("selected>every year"));
    }

    @Test
    void aTakenNameIsSaidOnTheForm() {
        add(UUID.randomUUID().toString()).post("/api/v1/packages").then().statusCode(201);

        form().formParam("name", name)
                .formParam("mbps", "20")
                .formParam("price", "2,500")
                .formParam("cycle", "monthly")
                .post("/packages/new")
                .then()
                .statusCode(409)
                .body(containsString("Choose another name"));
    }

    private io.restassured.response.Response change(String path, String seen, int mbps) {
        return api().contentType("application/json")
                .header("If-Match", seen)
                .body(body(mbps))
                .put(path);
    }

    private RequestSpecification add(String key) {
        return api().contentType("application/json").header("Idempotency-Key", key).body(body(100));
    }

    private Map<String, Object> body(int mbps) {
        var body = new LinkedHashMap<String, Object>();
        body.put("name", name);
        body.put("mbps", mbps);
        body.put("priceMinor", 2_500_000);
        body.put("cycle", "quarterly");
        body.put("features", List.of("Guest Wi-Fi"));
        body.put("position", 999);
        body.put("offered", false);
        return body;
    }

    /** As a browser sends it, with the token of the page. */
    private static RequestSpecification form() {
        var shown = page().get("/packages/new");
        return page().cookies(shown.cookies())
                .contentType("application/x-www-form-urlencoded")
                .formParam(
                        "csrf",
                        shown.htmlPath().getString("**.find { it.@name == 'csrf' }.@value"));
    }

    private static RequestSpecification api() {
        return given().header(TestSignIn.HEADER, TestSignIn.ADMIN);
    }

    private static RequestSpecification page() {
        return api().accept("text/html").redirects().follow(false);
    }
}

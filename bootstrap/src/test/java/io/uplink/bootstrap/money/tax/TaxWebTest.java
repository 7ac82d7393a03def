package io.uplink.bootstrap.money.tax;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.uplink.application.money.ledger.Today;
import io.uplink.application.shared.Ids;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.web.TestSignIn;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class TaxWebTest {

    @Inject Ids ids;
    @Inject Today today;

    private String code = "";
    private String levy = "";

    @BeforeEach
    void aLevyOfTwoAndAHalfPercent() {
        code = "L" + ids.next().toString().substring(28).toUpperCase(Locale.ROOT);
        levy =
                post("/api/v1/tax-codes", levy(code, "2.5"))
                        .then()
                        .statusCode(201)
                        .header("ETag", equalTo("\"1\""))
                        .body("code", equalTo(code))
                        .body("rates.basisPoints", equalTo(List.of(250)))
                        .extract()
                        .path("id");
    }

    @Test
    void aTaxIsFoundByItsCodeWhichNoOtherOneTakes() {
        api().get("/api/v1/tax-codes").then().statusCode(200).body("code", hasItem(code));
        post("/api/v1/tax-codes", levy(code.toLowerCase(Locale.ROOT), "3"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:tax.code-taken"))
                .body("name", equalTo("Levy " + code));
    }

    @Test
    void whatIsMissingOrUnreadableIsSaidAtItsField() {
        post("/api/v1/tax-codes", Map.of("code", "T" + code, "name", "x", "kind", "none"))
                .then()
                .statusCode(422)
                .body("faults.field", hasItems("kind", "rate", "from"));
    }

    @Test
    void anotherRateBeginsTomorrowAndTodaysStays() {
        rate("\"1\"", "3", 1)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("rates.basisPoints", equalTo(List.of(250, 300)))
                .body("rates[1].from", equalTo(day(1)));

        assertThat(row()).contains(">2.5 %</td>").contains("3 % from");
        api().get("/api/v1/activity?subject=" + levy)
                .then()
                .body("items.action", hasItems("tax-code.add", "tax-code.add-rate"));
    }

    @Test
    void aRateOfThePastIsRefused() {
        rate("\"1\"", "3", -1)
                .then()
                .statusCode(422)
                .body("faults.field", hasItem("from"))
                .body("faults.code", hasItem("tax.rate-of-past"));

        api().get("/api/v1/tax-codes")
                .then()
                .body("find { it.id == '" + levy + "' }.rates.basisPoints", equalTo(List.of(250)));
    }

    @Test
    void whoLookedBeforeSomebodyElseChangedItLooksAgain() {
        rate("", "3", 1).then().statusCode(428);
        rate("\"1\"", "3", 1).then().statusCode(200);
        rate("\"1\"", "4", 2)
                .then()
                .statusCode(412)
                .body("type", equalTo("urn:problem:version.stale"));

        api().get("/api/v1/tax-codes")
                .then()
                .body(
                        "find { it.id == '" + levy + "' }.rates.basisPoints",
                        equalTo(List.of(250, 300)));
    }

    @Test
    void aTaxIsTypedOnThePageAndARefusedOneIsKept() {
        var fresh = "P" + code.substring(1);
        typed().formParams(Map.of("code", fresh, "name", "Park levy", "kind", "standard"))
                .formParams(Map.of("rate", "two", "from", day(0)))
                .post("/tax-codes")
                .then()
                .statusCode(422)
                .body(containsString("value=\"" + fresh + "\""))
                .body(containsString("value=\"two\""))
                .body(containsString("Write a percentage like 16 or 7.25."));
        typed().formParams(Map.of("code", fresh, "name", "Park levy", "kind", "standard"))
                .formParams(Map.of("rate", "2", "from", day(0)))
                .post("/tax-codes")
                .then()
                .statusCode(303)
                .header("Location", containsString("/tax-codes"));

        page().get("/tax-codes").then().body(containsString(fresh));
    }

    @Test
    void aRateOfThePageBeginsTodayOrLaterAndSaysSo() {
        typedRate(1, -1)
                .then()
                .statusCode(422)
                .body(containsString("A new rate begins today or later."))
                .body(containsString("value=\"" + day(-1) + "\""));
        typedRate(1, 1).then().statusCode(303);
        typedRate(1, 2)
                .then()
                .statusCode(412)
                .body(containsString("Someone changed this after you opened it."))
                .body(containsString("value=\"" + day(2) + "\""));
    }

    @Test
    void onlyWhoMayChangeProductsAddsTaxes() {
        as(TestSignIn.NOBODY_SPECIAL)
                .contentType("application/json")
                .body(levy("N" + code.substring(1), "1"))
                .post("/api/v1/tax-codes")
                .then()
                .statusCode(403);
        as(TestSignIn.NOBODY_SPECIAL)
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .body(Map.of("rate", "1", "from", day(1)))
                .post("/api/v1/tax-codes/" + levy + "/rates")
                .then()
                .statusCode(403);

        page().get("/tax-codes").then().body(not(containsString("N" + code.substring(1))));
    }

    private String day(int later) {
        return today.day().plusDays(later).toString();
    }

    /** What the page says of the levy. */
    private String row() {
        var whole = page().get("/tax-codes").then().statusCode(200).extract().asString();
        var begin = whole.indexOf(code);
        return whole.substring(begin, whole.indexOf("</tr>", begin));
    }

    private Map<String, String> levy(String its, String percent) {
        return Map.of(
                "code",
                its,
                "name",
                "Levy " + its,
                "kind",
                "standard",
                "rate",
                percent,
                "from",
                day(0));
    }

    private Response rate(String seen, String percent, int later) {
        var request =
                api().contentType("application/json")
                        .body(Map.of("rate", percent, "from", day(later)));
        return (seen.isEmpty() ? request : request.header("If-Match", seen))
                .post("/api/v1/tax-codes/" + levy + "/rates");
    }

    private Response typedRate(long seen, int later) {
        return typed().formParams(Map.of("version", seen, "rate", "3", "from", day(later)))
                .post("/tax-codes/" + levy + "/rates");
    }

    private static Response post(String path, Object body) {
        return api().contentType("application/json").body(body).post(path);
    }

    private static RequestSpecification api() {
        return as(TestSignIn.ADMIN);
    }

    private static RequestSpecification page() {
        return as(TestSignIn.ADMIN).redirects().follow(false);
    }

    /** With the token that a form carries. */
    private static RequestSpecification typed() {
        var form = page().get("/payments/new");
        var token = form.htmlPath().getString("**.find { it.@name == 'csrf' }.@value");
        return page().cookies(form.cookies()).formParam("csrf", token);
    }

    private static RequestSpecification as(String person) {
        return given().header(TestSignIn.HEADER, person);
    }
}

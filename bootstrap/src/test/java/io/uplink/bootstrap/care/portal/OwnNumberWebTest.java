package io.uplink.bootstrap.care.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.money.GivenBilling;
import io.uplink.bootstrap.org.access.Browser;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Customers give themselves another number, through the door. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class OwnNumberWebTest {

    @Inject GivenPortal given;
    @Inject GivenBilling billing;

    private UUID branch = new UUID(0, 0);
    private String phone = "";
    private String next = "";
    private CustomerId amina = new CustomerId(branch);

    @BeforeEach
    void aCustomer() {
        branch = billing.branch();
        phone = given.phone();
        next = given.phone();
        amina = given.customer(branch, phone);
    }

    private Response ask(Browser browser, String typed) {
        return browser.submit("/my/number", "/my/number", Map.of("phone", typed, "version", "1"));
    }

    private Response confirm(Browser browser, String code) {
        return browser.submit(
                "/my",
                "/my/number/code",
                Map.of("phone", PhoneNumber.parse(next).e164(), "code", code));
    }

    private long having(String number) {
        return given.count(
                "select count(*) from customer_phone where customer_id = $1 and e164 = $2",
                amina.value(),
                PhoneNumber.parse(number).e164());
    }

    @Test
    void theNumberChangesForTheCodeThatWentThereAndTheOldOneIsWarned() {
        var browser = given.in(phone);
        var tablet = given.in(phone);
        browser.get("/my/number").then().body(containsString(PhoneNumber.parse(phone).spaced()));
        ask(browser, next)
                .then()
                .statusCode(200)
                .body(containsString(PhoneNumber.parse(next).e164()));
        var code = given.numberCode(next);

        confirm(browser, code)
                .then()
                .statusCode(303)
                .header("Location", endsWith("done=renumbered"));
        confirm(browser, code).then().statusCode(303);

        assertThat(having(next)).isEqualTo(1);
        assertThat(having(phone)).isZero();
        assertThat(given.told(phone, "number_changed"))
                .contains("***")
                .doesNotContain(PhoneNumber.parse(next).e164())
                .contains("Was it not you? Call");
        assertThat(
                        given.count(
                                "select count(*) from activity where subject_id = $1"
                                        + " and action = 'customer.change-own-number'",
                                amina.value()))
                .isEqualTo(1);
        browser.get("/my?done=renumbered")
                .then()
                .body(containsString("Your number is changed."))
                .body(containsString(PhoneNumber.parse(next).spaced()));
        tablet.get("/my").then().body(containsString(PhoneNumber.parse(next).spaced()));
        given.in(next).get("/my").then().body(containsString(billing.account(amina)));
    }

    @Test
    void whoLostTheTelephoneSignsItOut() {
        var lost = given.in(phone);
        var browser = given.in(phone);
        ask(browser, next);
        var typed =
                Map.of(
                        "phone", PhoneNumber.parse(next).e164(),
                        "code", given.numberCode(next),
                        "alone", "on");

        browser.submit("/my", "/my/number/code", typed).then().statusCode(303);

        lost.get("/my").then().body(containsString("Send me a code"));
        browser.get("/my").then().body(containsString(PhoneNumber.parse(next).spaced()));
    }

    @Test
    void aWrongCodeIsSaidAtItsFieldAndChangesNothing() {
        var browser = given.in(phone);
        ask(browser, next);
        var right = given.numberCode(next);

        confirm(browser, right.equals("111111") ? "222222" : "111111")
                .then()
                .statusCode(422)
                .body(containsString("That is not the code."))
                .body(containsString(PhoneNumber.parse(next).e164()));

        assertThat(having(phone)).isEqualTo(1);
    }

    @Test
    void nobodyLearnsWhoIsACustomer() {
        given.customer(branch, next);
        var free = given.phone();
        var browser = given.in(phone);
        var other = given.phone();
        given.customer(branch, other);
        var stranger = given.in(other);

        var taken = ask(browser, next).asString();
        var untaken = ask(stranger, free).asString();

        assertThat(same(taken)).isEqualTo(same(untaken));
    }

    @Test
    void whatIsTypedWronglyComesBackWithAWordAtItsField() {
        ask(given.in(phone), "020 <b>12")
                .then()
                .statusCode(422)
                .body(containsString("020 &lt;b&gt;12"), containsString("phone-e"));
        ask(given.in(phone), phone)
                .then()
                .statusCode(422)
                .body(containsString("This is the number that we know already."));
    }

    @Test
    void whoLookedAtAnOlderRecordLooksAgain() {
        given.in(phone)
                .submit("/my/number", "/my/number", Map.of("phone", next, "version", "9"))
                .then()
                .statusCode(412);
    }

    @Test
    void aCodeForTheNumberOpensNoDoor() {
        ask(given.in(phone), next);
        var code = given.numberCode(next);
        var visitor = new Browser();

        visitor.submit("/my", "/my/enter", Map.of("phone", next, "code", code))
                .then()
                .statusCode(422);
    }

    @Test
    void whoIsNotInIsLedToTheDoorAndAFormWithoutItsTokenIsRefused() {
        new Browser().get("/my/number").then().statusCode(303).header("Location", endsWith("/my"));
        RestAssured.given()
                .cookie("uplink_my", given.in(phone).cookie("uplink_my"))
                .formParam("phone", next)
                .post("/my/number")
                .then()
                .statusCode(400);
    }

    private static String same(String page) {
        return page.replaceAll("\\+254\\d{9}", "")
                .replaceAll("value=\"[^\"]*\"", "")
                .replaceAll("PAY-\\w+|ACC-\\w+|account=[\\w-]+", "")
                .replaceAll("(?s)<p class=\"mute small num over\">.*?</p>", "");
    }
}

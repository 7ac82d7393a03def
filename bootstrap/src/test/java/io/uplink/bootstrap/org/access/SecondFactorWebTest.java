package io.uplink.bootstrap.org.access;

import static io.uplink.bootstrap.org.access.SignInFixture.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.org.access.SignInFixture.Somebody;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

/** The code behind the password, from the account page to the door. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SecondFactorWebTest {

    private static final String PAGE = "/account/second-factor";
    private static final String DOOR = "/login/code";

    @Inject SignInFixture people;

    @Test
    void itIsSetUpWithASquareAKeyAndOneCode() {
        var njeri = people.somebody();
        var browser = signedIn(njeri);
        browser.get("/account").then().body(containsString("Two-step sign-in"));
        browser.submit(PAGE, PAGE, Map.of("password", PASSWORD)).then().statusCode(303);

        var page = browser.get(PAGE);
        page.then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body(containsString("<svg"))
                .body(containsString("otpauth://totp/"))
                .body(containsString("autocomplete=\"one-time-code\""));
        var phone = Telephone.told(page);
        browser.submit(PAGE, PAGE + "/confirmation", Map.of("password", PASSWORD, "code", "000000"))
                .then()
                .statusCode(422)
                .body(containsString("code-e"));

        var codes = recovery(confirm(browser, phone));

        assertThat(codes).hasSize(10);
        browser.get(PAGE)
                .then()
                .body(containsString("Recovery codes left: 10"))
                .body(not(containsString(codes.getFirst())))
                .body(not(containsString(phone.secret().base32())));
        assertThat(trail(njeri)).contains("person.add-second-factor");
    }

    @Test
    void settingItUpWantsThePasswordAtBothSteps() {
        var browser = signedIn(people.somebody());

        browser.submit(PAGE, PAGE, Map.of("password", "guess"))
                .then()
                .statusCode(422)
                .body(containsString("password-e"))
                .body(not(containsString("otpauth://")));
        browser.submit(PAGE, PAGE, Map.of("password", PASSWORD)).then().statusCode(303);
        var phone = Telephone.told(browser.get(PAGE));
        browser.submit(
                        PAGE,
                        PAGE + "/confirmation",
                        Map.of("password", "guess", "code", phone.shows()))
                .then()
                .statusCode(422)
                .body(containsString("password-e"))
                .body(containsString("otpauth://"));
    }

    @Test
    void whereTheFactorChangedTheOthersCanBeSignedOutAndOneselfToo() {
        var njeri = people.somebody();
        var elsewhere = signedIn(njeri);
        var browser = signedIn(njeri);
        browser.submit(PAGE, PAGE, Map.of("password", PASSWORD));

        var others = "action=\"/account/sessions/end-others\"";
        confirm(browser, Telephone.told(browser.get(PAGE))).then().body(containsString(others));
        browser.get(PAGE)
                .then()
                .body(containsString(others))
                .body(containsString("action=\"/logout\""));
        browser.get("/account/password").then().body(containsString("action=\"/logout\""));
        browser.submit(PAGE, "/account/sessions/end-others", Map.of()).then().statusCode(303);

        assertThat(elsewhere.get("/account").statusCode()).isEqualTo(303);
        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void neitherSecretNorRecoveryCodeIsStoredAsItIs() {
        var njeri = people.somebody();
        var browser = signedIn(njeri);
        browser.submit(PAGE, PAGE, Map.of("password", PASSWORD));
        var phone = Telephone.told(browser.get(PAGE));
        var code = recovery(confirm(browser, phone)).getFirst();

        assertThat(
                        people.value(
                                "select encode(secret, 'escape') from second_factor where person_id"
                                        + " = $1",
                                njeri.id()))
                .doesNotContain(phone.secret().base32());
        assertThat(
                        people.value(
                                "select string_agg(encode(code_digest, 'escape'), ' ') from"
                                        + " recovery_code where person_id = $1",
                                njeri.id()))
                .doesNotContain(code, code.replace("-", ""));
    }

    @Test
    void thePasswordLeadsToTheCodeAndTheCodeToWhereTheyWanted() {
        var njeri = people.somebody("admin");
        var phone = setUp(njeri);
        var browser = new Browser();

        browser.submit(
                        "/login?next=%2Fplatform%2Fjobs",
                        "/login",
                        Map.of(
                                "name",
                                njeri.email(),
                                "password",
                                PASSWORD,
                                "next",
                                "/platform/jobs"))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/login/code?next=%2Fplatform%2Fjobs"));
        assertThat(browser.session()).isEmpty();
        browser.get(DOOR)
                .then()
                .statusCode(200)
                .body(containsString("inputmode=\"numeric\""))
                .body(containsString("autocomplete=\"one-time-code\""));
        browser.submit(DOOR, DOOR, Map.of("code", phone.shows(), "next", "/platform/jobs"))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/platform/jobs"));

        assertThat(browser.get("/platform/jobs").statusCode()).isEqualTo(200);
        assertThat(trail(njeri)).contains("person.sign-in");
    }

    @Test
    void halfASignInOpensNothingElse() {
        var njeri = people.somebody("admin");
        setUp(njeri);
        var browser = new Browser();
        browser.signIn(njeri.email(), PASSWORD).then().statusCode(303);

        browser.get("/account").then().statusCode(303).header("Location", containsString("/login"));
        var half = browser.cookie("uplink_half");
        assertThat(half).isNotEmpty();
        var thief = new Browser();
        thief.plant(half);
        thief.get("/account").then().statusCode(303).header("Location", containsString("/login"));
    }

    @Test
    void theSessionIsAnotherThanWhatTheBrowserHadBefore() {
        var njeri = people.somebody();
        var phone = setUp(njeri);
        var browser = new Browser();
        browser.plant("x".repeat(43));
        browser.signIn(njeri.email(), PASSWORD);
        var half = browser.cookie("uplink_half");

        browser.submit(DOOR, DOOR, Map.of("code", phone.shows())).then().statusCode(303);

        assertThat(browser.session()).isNotEmpty().isNotEqualTo("x".repeat(43)).isNotEqualTo(half);
        assertThat(browser.cookie("uplink_half")).isEmpty();
    }

    @Test
    void aSessionOfBeforeEndsWhenTheNewOneOpens() {
        var njeri = people.somebody();
        var phone = setUp(njeri);
        var browser = atTheCode(njeri);
        browser.submit(DOOR, DOOR, Map.of("code", phone.shows())).then().statusCode(303);
        var before = browser.session();
        forgetUse(njeri);

        var password = Map.of("name", njeri.email(), "password", PASSWORD);
        browser.submit("/account", "/login", password).then().statusCode(303);
        browser.submit("/account", DOOR, Map.of("code", phone.shows())).then().statusCode(303);

        var old = new Browser();
        old.plant(before);
        assertThat(old.get("/account").statusCode()).isEqualTo(303);
    }

    @Test
    void aCodeWorksOnce() {
        var njeri = people.somebody();
        var code = setUp(njeri).shows();
        atTheCode(njeri).submit(DOOR, DOOR, Map.of("code", code)).then().statusCode(303);

        atTheCode(njeri)
                .submit(DOOR, DOOR, Map.of("code", code))
                .then()
                .statusCode(401)
                .body(containsString("4 tries left"));
    }

    @Test
    void theCodeOfYesterdayOpensNothing() {
        var njeri = people.somebody();
        var code = setUp(njeri).showed(Instant.now().minus(Duration.ofDays(1)));

        atTheCode(njeri).submit(DOOR, DOOR, Map.of("code", code)).then().statusCode(401);
    }

    @Test
    void ofTwoWithOneCodeAtTheSameMomentOneComesIn() {
        var njeri = people.somebody();
        var code = setUp(njeri).shows();
        var waiting = new ConcurrentLinkedQueue<>(List.of(atTheCode(njeri), atTheCode(njeri)));

        var answers =
                AtOnce.run(
                        2,
                        () ->
                                waiting.remove()
                                        .submit(DOOR, DOOR, Map.of("code", code))
                                        .statusCode());

        assertThat(answers).containsExactlyInAnyOrder(303, 401);
    }

    @Test
    void guessingLocksTheCodeAndNotThePassword() {
        var njeri = people.somebody();
        var phone = setUp(njeri);
        var browser = atTheCode(njeri);
        for (var i = 0; i < 4; i++) {
            browser.submit(DOOR, DOOR, Map.of("code", "00000" + i)).then().statusCode(401);
        }
        browser.submit(DOOR, DOOR, Map.of("code", "000009"))
                .then()
                .statusCode(429)
                .body(containsString("15 min"));

        atTheCode(njeri).submit(DOOR, DOOR, Map.of("code", phone.shows())).then().statusCode(429);
        assertThat(trail(njeri)).contains("person.code-refused", "person.lock-out");
    }

    @Test
    void aRecoveryCodeOpensOnce() {
        var njeri = people.somebody();
        var browser = signedIn(njeri);
        browser.submit(PAGE, PAGE, Map.of("password", PASSWORD));
        var code = recovery(confirm(browser, Telephone.told(browser.get(PAGE)))).get(3);

        atTheCode(njeri).submit(DOOR, DOOR, Map.of("code", code)).then().statusCode(303);
        atTheCode(njeri).submit(DOOR, DOOR, Map.of("code", code)).then().statusCode(401);
        assertThat(trail(njeri)).contains("person.use-recovery-code");
    }

    @Test
    void afterFiveMinutesThePasswordIsAskedForAgain() {
        var njeri = people.somebody();
        var phone = setUp(njeri);
        var browser = atTheCode(njeri);
        people.value(
                "update half_sign_in set expires_at = now() where person_id = $1 returning id",
                njeri.id());

        browser.submit(DOOR, DOOR, Map.of("code", phone.shows()))
                .then()
                .statusCode(409)
                .body(containsString("This took too long"))
                .body(containsString("name=\"password\""));
    }

    @Test
    void withoutAPasswordThereIsNoCodeToType() {
        new Browser().get(DOOR).then().statusCode(303).header("Location", endsWith("/login"));
    }

    @Test
    void newRecoveryCodesAndTurningItOffWantThePassword() {
        var njeri = people.somebody();
        var browser = signedIn(njeri);
        browser.submit(PAGE, PAGE, Map.of("password", PASSWORD));
        var phone = Telephone.told(browser.get(PAGE));
        var old = recovery(confirm(browser, phone));
        forgetUse(njeri);

        browser.submit(PAGE, PAGE + "/recovery-codes", Map.of("password", "guess"))
                .then()
                .statusCode(422)
                .body(containsString("password-e"));
        var fresh =
                recovery(
                        browser.submit(
                                PAGE, PAGE + "/recovery-codes", Map.of("password", PASSWORD)));
        assertThat(fresh).hasSize(10).doesNotContainAnyElementsOf(old);
        browser.submit(PAGE, PAGE + "/end", Map.of("present", "guess", "code", "000000"))
                .then()
                .statusCode(422)
                .body(containsString("present-e"))
                .body(not(containsString("password-e")));
        browser.submit(PAGE, PAGE + "/end", Map.of("present", PASSWORD, "code", "000000"))
                .then()
                .statusCode(422)
                .body(containsString("code-e"));
        browser.submit(PAGE, PAGE + "/end", Map.of("present", PASSWORD, "code", phone.shows()))
                .then()
                .statusCode(303);

        new Browser()
                .signIn(njeri.email(), PASSWORD)
                .then()
                .header("Location", not(containsString("/login/code")));
        assertThat(trail(njeri))
                .contains("person.renew-recovery-codes", "person.drop-second-factor");
    }

    private Telephone setUp(Somebody somebody) {
        return people.secondFactor(somebody);
    }

    /** The code of this moment may be typed once more. */
    private void forgetUse(Somebody somebody) {
        people.forgetUse(somebody);
    }

    private static Browser signedIn(Somebody somebody) {
        var browser = new Browser();
        browser.signIn(somebody.email(), PASSWORD).then().statusCode(303);
        return browser;
    }

    private static Browser atTheCode(Somebody somebody) {
        var browser = new Browser();
        browser.signIn(somebody.email(), PASSWORD)
                .then()
                .statusCode(303)
                .header("Location", endsWith(DOOR));
        return browser;
    }

    private static Response confirm(Browser browser, Telephone phone) {
        var answer =
                browser.submit(
                        PAGE,
                        PAGE + "/confirmation",
                        Map.of("password", PASSWORD, "code", phone.shows()));
        answer.then().statusCode(200);
        return answer;
    }

    private static List<String> recovery(Response page) {
        return page.htmlPath().getList("**.findAll { it.name() == 'code' }", String.class);
    }

    private String trail(Somebody somebody) {
        return people.value(
                "select string_agg(action, ' ') from activity where subject_id = $1",
                somebody.id());
    }
}

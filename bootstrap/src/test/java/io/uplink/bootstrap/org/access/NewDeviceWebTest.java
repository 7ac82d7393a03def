package io.uplink.bootstrap.org.access;

import static io.restassured.RestAssured.given;
import static io.uplink.bootstrap.org.access.SignInFixture.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.org.access.SignInFixture.Somebody;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A browser that was never seen for somebody. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class NewDeviceWebTest {

    private static final String DEVICE = "uplink_device";

    @Inject SignInFixture people;

    @Test
    void itsOwnerIsToldOnceAndTheBrowserIsKnownFromThenOn() {
        var njeri = people.somebody();
        var browser = new Browser();
        browser.signIn(njeri.email(), PASSWORD).then().statusCode(303);
        var token = browser.cookie(DEVICE);
        assertThat(token).hasSize(43);

        browser.submit("/account", "/logout", Map.of());
        browser.signIn(njeri.email(), PASSWORD).then().statusCode(303);

        assertThat(browser.cookie(DEVICE)).isEqualTo(token);
        await().atMost(Duration.ofSeconds(20)).until(() -> told(njeri).equals("1"));
        assertThat(
                        people.value(
                                "select count(*) from activity where subject_id = $1 and action ="
                                        + " 'person.new-device'",
                                njeri.id()))
                .isEqualTo("1");
        assertThat(
                        people.value(
                                "select encode(device_digest, 'escape') from known_device where"
                                        + " person_id = $1",
                                njeri.id()))
                .doesNotContain(token);
    }

    @Test
    void theCookieIsForTheDoorAlone() {
        var njeri = people.somebody();
        var browser = new Browser();
        var cookie = browser.signIn(njeri.email(), PASSWORD).detailedCookie(DEVICE);

        assertThat(cookie.getPath()).isEqualTo("/login");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getMaxAge()).isEqualTo(34_560_000);
    }

    @Test
    void theTokenOfADeviceSignsNobodyIn() {
        var njeri = people.somebody();
        var browser = new Browser();
        browser.signIn(njeri.email(), PASSWORD);

        given().cookie("uplink_session", browser.cookie(DEVICE))
                .redirects()
                .follow(false)
                .get("/account")
                .then()
                .statusCode(303);
    }

    private String told(Somebody somebody) {
        return people.value(
                "select count(*) from message where recipient_id = $1 and template ="
                        + " 'new_sign_in'",
                somebody.id());
    }
}

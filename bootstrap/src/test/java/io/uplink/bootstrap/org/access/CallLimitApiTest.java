package io.uplink.bootstrap.org.access;

import static io.restassured.RestAssured.given;
import static io.uplink.bootstrap.org.access.SignInFixture.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.org.access.CountCall;
import io.uplink.application.org.access.CountCall.Through;
import io.uplink.application.org.setting.port.SettingStore;
import io.uplink.application.shared.Actor;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.org.access.SignInFixture.Somebody;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.id.PersonId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class CallLimitApiTest {

    @Inject SignInFixture people;
    @Inject CountCall countCall;
    @Inject Sql sql;
    @Inject SettingStore settings;

    @Test
    void everyAnswerSaysHowManyCallsAreLeft() {
        var njeri = people.somebody("admin");
        var token = token(njeri);

        int left =
                Integer.parseInt(
                        jobs(token).statusCode(200).extract().header("RateLimit-Remaining"));

        jobs(token)
                .header("RateLimit-Limit", equalTo("3000"))
                .header("RateLimit-Reset", notNullValue());
        assertThat(left).isBetween(2_990, 2_999);
    }

    @Test
    void whoeverAsksTooOftenIsToldWhenToComeAgainAndOthersAreServed() {
        var njeri = people.somebody("admin");
        var token = token(njeri);
        var other = token(people.somebody("admin"));
        allow(60);
        try {
            useUp(njeri, Through.API, 60);

            jobs(token)
                    .statusCode(429)
                    .contentType("application/problem+json")
                    .header("Retry-After", equalTo("1"))
                    .header("RateLimit-Remaining", equalTo("0"))
                    .body("type", equalTo("urn:problem:access.too-many-calls"));
            jobs(other).statusCode(200);
        } finally {
            allow(3_000);
        }
    }

    @Test
    void pagesThatAreOpenToEverybodyAreNotCounted() {
        given().get("/login").then().statusCode(200).header("RateLimit-Limit", equalTo(null));
    }

    @Test
    void aPersonsPagesAreCountedApartFromTheirCalls() {
        var njeri = people.somebody("admin");
        var token = token(njeri);
        var browser = new Browser();
        browser.signIn(njeri.email(), PASSWORD).then().statusCode(303);
        allow(60);
        try {
            useUp(njeri, Through.PAGES, 60);

            browser.get("/customers/export.csv").then().statusCode(429);
            jobs(token).statusCode(200);
        } finally {
            allow(3_000);
        }
    }

    /** One comes back each second; the call that follows comes sooner. */
    private void useUp(Somebody somebody, Through through, int most) {
        var person =
                new Actor.Person(
                        new PersonId(somebody.id()),
                        somebody.name(),
                        Language.ENGLISH,
                        somebody.id(),
                        Map.of(),
                        Set.of(),
                        Set.of());
        for (var i = 0; i <= most; i++) {
            countCall.execute(person, through, "");
        }
    }

    private void allow(int most) {
        sql.change(
                """
                insert into setting (key, value, changed_at)
                values ('access.calls-a-minute', $1, now())
                on conflict (key) do update set value = excluded.value
                """,
                Tuple.of(Integer.toString(most)));
        settings.forget();
    }

    private static ValidatableResponse jobs(String token) {
        return given().header("Authorization", "Bearer " + token)
                .get("/api/v1/platform/jobs")
                .then();
    }

    private static String token(Somebody somebody) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("identifier", somebody.email(), "password", PASSWORD))
                .post("/api/v1/auth/token")
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
    }
}

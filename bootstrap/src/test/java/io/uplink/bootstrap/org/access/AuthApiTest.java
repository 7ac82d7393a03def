package io.uplink.bootstrap.org.access;

import static io.restassured.RestAssured.given;
import static io.uplink.bootstrap.org.access.SignInFixture.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.org.access.SignInFixture.Somebody;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class AuthApiTest {

    private static final String GUARDED = "/api/v1/platform/jobs";

    @Inject SignInFixture people;

    @Test
    void aTokenOpensWhatItsPersonMay() {
        var njeri = people.somebody("admin");

        var tokens = token(njeri.phone(), PASSWORD);

        tokens.then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("tokenType", equalTo("Bearer"))
                .body("expiresIn", equalTo(600));
        bearer(tokens).get(GUARDED).then().statusCode(200);
    }

    @Test
    void aWrongPasswordIsAProblemThatSaysNothingMore() {
        var njeri = people.somebody();

        token(njeri.email(), "guess")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem:access.wrong-credentials"))
                .body("triesLeft", equalTo(4));
        token("", "").then().statusCode(422).body("faults.field", hasItem("identifier"));
    }

    @Test
    void apiAndPagesCountTheSameTries() {
        var njeri = people.somebody();
        for (var i = 0; i < 4; i++) {
            token(njeri.email(), "guess").then().statusCode(401);
        }

        new Browser().signIn(njeri.email(), "guess").then().statusCode(429);
        token(njeri.email(), PASSWORD)
                .then()
                .statusCode(429)
                .header("Retry-After", not(equalTo(null)));
    }

    @Test
    void tokensThatAreNotOursOpenNothing() {
        var tokens = token(people.somebody("admin").email(), PASSWORD);
        String genuine = tokens.path("accessToken");
        var session = sessionOf(tokens);
        var foreign = new SecretKeySpec(new byte[32], "HmacSHA256");

        for (var token :
                new String[] {
                    genuine.substring(0, genuine.length() - 2) + "xx",
                    genuine.substring(0, genuine.lastIndexOf('.') + 1),
                    unsigned(genuine),
                    signed(session, foreign, "uplink", Instant.now().plusSeconds(600)),
                    signed(session, ours(), "somebody-else", Instant.now().plusSeconds(600)),
                    signed(session, ours(), "uplink", Instant.now().minusSeconds(120)),
                    signed("no-uuid", ours(), "uplink", Instant.now().plusSeconds(600)),
                    signed(
                            UUID.randomUUID().toString(),
                            ours(),
                            "uplink",
                            Instant.now().plusSeconds(600)),
                    "nonsense",
                    ""
                }) {
            given().header("Authorization", "Bearer " + token)
                    .get(GUARDED)
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json");
        }
        given().header(
                        "Authorization",
                        "Bearer "
                                + signed(session, ours(), "uplink", Instant.now().plusSeconds(60)))
                .get(GUARDED)
                .then()
                .statusCode(200);
    }

    @Test
    void aTokenOfAnotherKindOrForAnotherServiceOpensNothing() {
        var session = sessionOf(token(people.somebody("admin").email(), PASSWORD));
        var soon = Instant.now().plusSeconds(60);

        for (var token :
                List.of(
                        claims(session, "uplink", soon).audience(us()).sign(ours()),
                        claims(session, "uplink", soon)
                                .audience(us())
                                .claim("typ", "refresh")
                                .sign(ours()),
                        claims(session, "uplink", soon).claim("typ", "access").sign(ours()),
                        claims(session, "uplink", soon)
                                .audience("https://elsewhere.example.com")
                                .claim("typ", "access")
                                .sign(ours()))) {
            given().header("Authorization", "Bearer " + token).get(GUARDED).then().statusCode(401);
        }
    }

    @Test
    void aPageDoesNotTakeTheToken() {
        var tokens = token(people.somebody("admin").email(), PASSWORD);

        bearer(tokens).redirects().follow(false).get("/platform/jobs").then().statusCode(303);
    }

    @Test
    void aRefreshTokenWorksOnceAndTheNextOneTakesOver() {
        var njeri = people.somebody("admin");
        var first = token(njeri.email(), PASSWORD);

        var second = refresh(first);
        second.then().statusCode(200);

        bearer(second).get(GUARDED).then().statusCode(200);
        refresh(second).then().statusCode(200);
    }

    @Test
    void aSpentRefreshTokenEndsTheSessionAndAllItsTokensAtOnce() {
        var njeri = people.somebody("admin");
        var stolen = token(njeri.email(), PASSWORD);
        var second = refresh(stolen);
        var third = refresh(second);

        refresh(stolen)
                .then()
                .statusCode(401)
                .body("type", equalTo("urn:problem:access.token-unknown"));

        bearer(third).get(GUARDED).then().statusCode(401);
        refresh(third).then().statusCode(401);
        assertThat(trail(njeri)).contains("person.token-reused");
    }

    @Test
    void ofTwoRefreshesAtTheSameMomentOneAtMostWinsAndTheSessionEnds() {
        var njeri = people.somebody("admin");
        var tokens = token(njeri.email(), PASSWORD);

        var answers = AtOnce.run(2, () -> refresh(tokens));

        assertThat(answers.stream().map(Response::statusCode)).containsExactlyInAnyOrder(200, 401);
        bearer(tokens).get(GUARDED).then().statusCode(401);
        answers.stream()
                .filter(answer -> answer.statusCode() == 200)
                .forEach(answer -> bearer(answer).get(GUARDED).then().statusCode(401));
    }

    @Test
    void signingOutEndsTheTokensAtOnce() {
        var tokens = token(people.somebody("admin").email(), PASSWORD);

        bearer(tokens)
                .contentType(ContentType.JSON)
                .post("/api/v1/auth/logout")
                .then()
                .statusCode(204);

        bearer(tokens).get(GUARDED).then().statusCode(401);
        refresh(tokens).then().statusCode(401);
    }

    @Test
    void theCallerSeesAndEndsOwnSessionsAlone() {
        var njeri = people.somebody();
        var here = token(njeri.email(), PASSWORD);
        var there = token(njeri.email(), PASSWORD);
        new Browser().signIn(njeri.email(), PASSWORD);
        var stranger = token(people.somebody().email(), PASSWORD);

        bearer(here)
                .get("/api/v1/auth/sessions")
                .then()
                .statusCode(200)
                .body("items", hasSize(3))
                .body("items.kind", hasItem("web"))
                .body("items.findAll { it.current }.id", equalTo(List.of(sessionOf(here))));
        bearer(stranger).delete("/api/v1/auth/sessions/" + sessionOf(there)).then().statusCode(404);
        bearer(here).delete("/api/v1/auth/sessions/" + sessionOf(there)).then().statusCode(204);

        bearer(there).get("/api/v1/auth/sessions").then().statusCode(401);
        bearer(here).get("/api/v1/auth/sessions").then().body("items", hasSize(2));
    }

    @Test
    void whoMustChooseAPasswordCanDoNothingElse() {
        var njeri = people.somebody("admin");
        people.set(njeri, "must_change = true");
        var tokens = token(njeri.email(), PASSWORD);

        tokens.then().body("mustChangePassword", equalTo(true));
        bearer(tokens)
                .get(GUARDED)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:access.password-change-needed"));
        bearer(tokens)
                .contentType(ContentType.JSON)
                .post("/api/v1/auth/logout")
                .then()
                .statusCode(204);
    }

    @Test
    void aKeyForRepeatingIsOfNoUseAtTheDoor() {
        var njeri = people.somebody();

        var first = keyed(njeri, "door-" + njeri.id());
        var second = keyed(njeri, "door-" + njeri.id());

        assertThat(sessionOf(first)).isNotEqualTo(sessionOf(second));
    }

    private static Response keyed(Somebody somebody, String key) {
        return given().header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(Map.of("identifier", somebody.email(), "password", PASSWORD))
                .post("/api/v1/auth/token");
    }

    private static Response token(String identifier, String password) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("identifier", identifier, "password", password))
                .post("/api/v1/auth/token");
    }

    private static Response refresh(Response tokens) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("refreshToken", tokens.path("refreshToken")))
                .post("/api/v1/auth/refresh");
    }

    private static RequestSpecification bearer(Response tokens) {
        return given().header("Authorization", "Bearer " + tokens.path("accessToken"));
    }

    private static String sessionOf(Response tokens) {
        String token = tokens.path("accessToken");
        var claims =
                new String(
                        Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]),
                        StandardCharsets.UTF_8);
        return JsonPath.from(claims).getString("sid");
    }

    private static SecretKey ours() {
        var secret = ConfigProvider.getConfig().getValue("uplink.jwt.secret", String.class);
        return new SecretKeySpec(Base64.getDecoder().decode(secret), "HmacSHA256");
    }

    private static String signed(String session, SecretKey key, String issuer, Instant expires) {
        return claims(session, issuer, expires).claim("typ", "access").audience(us()).sign(key);
    }

    private static JwtClaimsBuilder claims(String session, String issuer, Instant expires) {
        return Jwt.issuer(issuer)
                .subject(UUID.randomUUID().toString())
                .claim("sid", session)
                .issuedAt(expires.minusSeconds(600))
                .expiresAt(expires);
    }

    /** For whom tokens of this installation are. */
    private static String us() {
        return ConfigProvider.getConfig().getValue("uplink.public-url", String.class);
    }

    /** The same claims under the algorithm "none". */
    private static String unsigned(String token) {
        var head =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
        return head + "." + token.split("\\.", -1)[1] + ".";
    }

    private String trail(Somebody somebody) {
        return people.value(
                "select string_agg(action, ' ') from activity where subject_id = $1",
                somebody.id());
    }
}

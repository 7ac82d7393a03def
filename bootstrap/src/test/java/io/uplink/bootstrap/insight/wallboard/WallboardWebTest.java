package io.uplink.bootstrap.insight.wallboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.insight.wallboard.Audience;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Ids;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.insight.dashboard.BranchOfTickets;
import io.uplink.bootstrap.org.access.Browser;
import io.uplink.bootstrap.org.access.SignInFixture;
import io.uplink.bootstrap.org.access.SignInFixture.Somebody;
import io.uplink.bootstrap.outreach.OutreachTestData;
import io.uplink.bootstrap.web.TestSignIn;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The wall as a browser has it: a page, a fragment, and a stream. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class WallboardWebTest {

    @Inject Sql sql;
    @Inject Ids ids;
    @Inject SignInFixture people;
    @Inject OutreachTestData data;

    @TestHTTPResource("/wallboard/live")
    URI live = URI.create("/");

    private final List<LiveWall> open = new ArrayList<>();
    private final Map<Somebody, String> sessions = new HashMap<>();
    private BranchOfTickets branch;
    private Somebody viewer = new Somebody(new java.util.UUID(0, 0), "", "", "");

    @BeforeEach
    void aBranchAndSomebodyWhoMaySeeAll() {
        branch = new BranchOfTickets(sql, ids, Instant.now());
        viewer = people.somebody("admin");
    }

    @AfterEach
    void everyScreenIsSwitchedOff() {
        open.forEach(LiveWall::close);
    }

    @Test
    void thePageShowsTheFiguresItIsOpenedWith() {
        branch.ticket("open", "-2 days").subject("No light since Friday").store();

        given().header(TestSignIn.HEADER, TestSignIn.ADMIN)
                .get("/wallboard?branch=" + branch.id())
                .then()
                .statusCode(200)
                .body(containsString("No light since Friday"))
                .body(containsString("data-bs-theme=\"dark\""))
                .body(containsString("/wallboard/live?branch=" + branch.id()))
                // Who it belongs to is nobody's business who passes by.
                .body(not(containsString("Amina")));
    }

    @Test
    void aScreenWithoutTheStreamGetsTheFiguresAlone() {
        given().header(TestSignIn.HEADER, TestSignIn.ADMIN)
                .get("/wallboard/board?branch=" + branch.id())
                .then()
                .statusCode(200)
                .body(containsString("wall-tiles"))
                .body(not(containsString("<html")));
    }

    @Test
    void whoMaySeeNoFiguresGetsNoStream() throws Exception {
        var wall = watch(people.somebody("technician"));

        assertThat(wall.status()).isEqualTo(403);
    }

    @Test
    void theStreamBeginsWithTheFigures() throws Exception {
        branch.ticket("open", "-2 days").subject("No light since Friday").store();

        var wall = watch(viewer);

        assertThat(wall.status()).isEqualTo(200);
        assertThat(wall.header("Content-Type")).startsWith("text/event-stream");
        assertThat(wall.header("X-Accel-Buffering")).isEqualTo("no");
        assertThat(wall.says("event:board")).isTrue();
        assertThat(wall.says("No light since Friday")).isTrue();
    }

    @Test
    void aTicketThatIsOpenedArrives() throws Exception {
        data.isThere(ActorFixtures.ASHA, "Asha");
        var wall = watch(viewer);
        assertThat(wall.says("wall-at")).isTrue();

        given().header(TestSignIn.HEADER, TestSignIn.ADMIN)
                .contentType(ContentType.JSON)
                .body(
                        Map.of(
                                "customer",
                                branch.customer().toString(),
                                "branch",
                                branch.id().toString(),
                                "category",
                                "counted",
                                "subject",
                                "Opened while they watch",
                                "description",
                                "x",
                                "priority",
                                "high"))
                .post("/api/v1/tickets")
                .then()
                .statusCode(201);

        assertThat(wall.says("Opened while they watch")).isTrue();
    }

    @Test
    void whatAnotherInstanceAnnouncesArrives() throws Exception {
        var wall = watch(viewer);
        assertThat(wall.says("wall-at")).isTrue();

        branch.ticket("open", "-3 days").subject("Stored elsewhere").store();
        sql.run("select pg_notify('outbox', '')", Tuple.tuple());

        assertThat(wall.says("Stored elsewhere")).isTrue();
    }

    @Test
    void theStreamOfARevokedSessionEnds() throws Exception {
        var wall = watch(viewer);
        assertThat(wall.says("wall-at")).isTrue();

        sql.run(
                "update session set revoked_at = now() where person_id = $1",
                Tuple.of(viewer.id()));
        branch.ticket("open", "-3 days").subject("Not for strangers").store();
        sql.run("select pg_notify('outbox', '')", Tuple.tuple());

        assertThat(wall.says("Not for strangers")).isFalse();
        assertThat(wall.ends()).isTrue();
    }

    @Test
    void aStreamEndsByItselfAfterTheTimeThatWasAskedFor() throws Exception {
        var wall = watch(viewer, "&seconds=0");

        assertThat(wall.says("wall-at")).isTrue();
        assertThat(wall.ends()).isTrue();
    }

    @Test
    void oneScreenTooManyIsToldToWait() throws Exception {
        for (var screen = 0; screen < Audience.MOST_OF_ONE; screen++) {
            assertThat(watch(viewer).says("wall-at")).isTrue();
        }

        var refused = watch(viewer);

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isEqualTo("30");
        assertThat(refused.says("You watch on four screens already")).isTrue();
    }

    @Test
    void aScreenThatIsSwitchedOffMakesRoom() throws Exception {
        for (var screen = 0; screen < Audience.MOST_OF_ONE; screen++) {
            assertThat(watch(viewer).says("wall-at")).isTrue();
        }

        open.forEach(LiveWall::close);

        var status = 429;
        var until = Instant.now().plusSeconds(20);
        while (status == 429 && Instant.now().isBefore(until)) {
            status = watch(viewer).status();
        }
        assertThat(status).isEqualTo(200);
    }

    private LiveWall watch(Somebody person) throws Exception {
        return watch(person, "");
    }

    private LiveWall watch(Somebody person, String more) throws Exception {
        var session = sessions.computeIfAbsent(person, WallboardWebTest::signedIn);
        var wall = new LiveWall(URI.create(live + "?branch=" + branch.id() + more), session);
        open.add(wall);
        return wall;
    }

    private static String signedIn(Somebody person) {
        var browser = new Browser();
        browser.signIn(person.email(), SignInFixture.PASSWORD).then().statusCode(303);
        return browser.session();
    }
}

package io.uplink.bootstrap.outreach;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.shared.Ids;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.story.StoryCast;
import io.uplink.bootstrap.story.StoryCast.Cast;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class AnnouncementWebTest {

    @Inject StoryCast stories;
    @Inject Sql sql;
    @Inject Ids ids;

    private Cast cast = new Cast(new UUID(0, 0), nobody(), nobody(), nobody());

    private static StoryCast.Member nobody() {
        return new StoryCast.Member(new UUID(0, 0), "", "", "");
    }

    @BeforeEach
    void aBranchOfOurOwn() {
        cast = stories.meet();
    }

    @Test
    void anAnnouncementStandsOnEveryPageUntilItIsRead() {
        var admin = new Visitor(cast.admin());
        var title = "Stock count " + ids.next();
        var path = publish(admin, title, "branch:" + cast.branch()).header("Location");
        var faith = new Visitor(cast.agent());

        for (var page : new String[] {"/tickets", "/account", "/announcements"}) {
            faith.get(page).then().statusCode(200).body(containsString(title));
        }
        admin.get("/tickets").then().body(not(containsString(title)));
        faith.get(local(path))
                .then()
                .statusCode(200)
                .body(containsString("On Friday at &lt;four&gt;."))
                .body(not(containsString("Withdraw")))
                .body(not(containsString("have read it</p>")));
        faith.send(local(path), local(path) + "/acknowledgement", Map.of("edition", "1"))
                .then()
                .statusCode(303);

        faith.get("/tickets").then().body(not(containsString(title)));
        faith.get("/announcements").then().body(containsString(title));
        admin.get(local(path)).then().body(containsString("2 of 3 have read it"));
        admin.get(local(path) + "/listeners")
                .then()
                .body(containsString("Peter Odhiambo"))
                .body(not(containsString("<div>Faith Akinyi</div>")));
        admin.get(local(path) + "/listeners?read=on")
                .then()
                .body(containsString("<div>Faith Akinyi</div>"))
                .body(not(containsString("Peter Odhiambo")));
        faith.get(local(path) + "/listeners").then().statusCode(403);
    }

    @Test
    void anotherBranchSeesNothingOfIt() {
        var admin = new Visitor(cast.admin());
        var title = "Keys " + ids.next();
        var path = local(publish(admin, title, "branch:" + cast.branch()).header("Location"));
        var stranger = new Visitor(stories.meet().agent());

        stranger.get("/tickets").then().body(not(containsString(title)));
        stranger.get("/announcements").then().body(not(containsString(title)));
        stranger.get(path).then().statusCode(404);
        stranger.send("/account", path + "/acknowledgement", Map.of()).then().statusCode(404);
    }

    @Test
    void aTeamAndARoleAreAudiencesToo() {
        var admin = new Visitor(cast.admin());
        var team = ids.next();
        sql.change(
                "insert into team (id, name, branch_id, created_at) values ($1, $2, $3, now())",
                Tuple.of(team, "Team " + team, cast.branch()));
        sql.change(
                "insert into team_member values ($1, $2, now())",
                Tuple.of(team, cast.technician().id()));
        var role = ids.next();
        sql.change(
                "insert into role (id, key, name, created_at) values ($1, $2, 'Night', now())",
                Tuple.of(role, "nt-" + role.toString().substring(24)));
        sql.change("insert into person_role values ($1, $2)", Tuple.of(cast.agent().id(), role));
        var toTeam = "Ladders " + team;
        var toRole = "Nights " + role;
        publish(admin, toTeam, "team:" + team).then().statusCode(303);
        publish(admin, toRole, "role:" + role).then().statusCode(303);

        new Visitor(cast.technician())
                .get("/account")
                .then()
                .body(containsString(toTeam))
                .body(not(containsString(toRole)));
        new Visitor(cast.agent())
                .get("/account")
                .then()
                .body(containsString(toRole))
                .body(not(containsString(toTeam)));
    }

    @Test
    void aRefusedFormKeepsWhatWasTypedAndSaysWhatIsWrongWhere() {
        var admin = new Visitor(cast.admin());

        admin.send(
                        "/announcements/new",
                        "/announcements",
                        Map.of("text", "Kept <text>", "from", "2026-01-01", "until", "yesterday"))
                .then()
                .statusCode(422)
                .body(containsString("Kept &lt;text&gt;</textarea>"))
                .body(containsString("id=\"title-e\""))
                .body(containsString("id=\"audience-e\""))
                .body(containsString("id=\"until-e\""));
    }

    @Test
    void theSameFormTwiceIsOneAnnouncement() {
        var admin = new Visitor(cast.admin());
        var fields = form("Once " + ids.next(), "branch:" + cast.branch(), ids.next());

        var first = admin.send("/announcements/new", "/announcements", fields);
        var second = admin.send("/announcements/new", "/announcements", fields);

        first.then().statusCode(303).header("Location", equalTo(second.header("Location")));
    }

    @Test
    void overTheApiItIsCorrectedAskedAgainAndWithdrawn() {
        var admin = new Visitor(cast.admin());
        var peter = new Visitor(cast.technician());
        var now = Instant.now();
        var body =
                Map.of(
                        "title",
                        "Power cut",
                        "text",
                        "Until noon.",
                        "importance",
                        "urgent",
                        "audience",
                        "branch",
                        "audienceId",
                        cast.branch().toString(),
                        "until",
                        now.plus(Duration.ofDays(1)).toString());
        var made = admin.api().body(body).post("/api/v1/announcements");
        made.then().statusCode(201).header("ETag", equalTo("\"1\""));
        String path = "/api/v1/announcements/" + made.path("id");
        var correction =
                Map.of(
                        "title",
                        "Power cut",
                        "text",
                        "Until two.",
                        "importance",
                        "urgent",
                        "from",
                        made.path("from"),
                        "until",
                        made.path("until"),
                        "again",
                        true);

        peter.api().body(body).post("/api/v1/announcements").then().statusCode(403);
        peter.api()
                .body(Map.of("edition", 1))
                .post(path + "/acknowledgement")
                .then()
                .statusCode(204);
        peter.api().get(path).then().body("readAt", not(nullValue())).body("heard", nullValue());
        admin.api().body(correction).put(path).then().statusCode(428);
        admin.api().header("If-Match", "\"1\"").body(correction).put(path).then().statusCode(200);
        admin.api().header("If-Match", "\"1\"").body(correction).put(path).then().statusCode(412);
        peter.api()
                .get(path)
                .then()
                .body("announcement.edition", equalTo(2))
                .body("readAt", nullValue());
        peter.get("/account").then().body(containsString("Power cut"));
        admin.api().header("If-Match", "\"2\"").post(path + "/withdrawal").then().statusCode(200);
        peter.api().get(path).then().statusCode(404);
        peter.get("/account").then().body(not(containsString("Power cut")));
        admin.api()
                .get("/api/v1/announcements?managed=true")
                .then()
                .body("items.title", hasItem("Power cut"));
    }

    private Response publish(Visitor visitor, String title, String audience) {
        var published =
                visitor.send(
                        "/announcements/new", "/announcements", form(title, audience, ids.next()));
        published.then().statusCode(303);
        return published;
    }

    private static Map<String, String> form(String title, String audience, UUID key) {
        return Map.of(
                "key",
                key.toString(),
                "title",
                title,
                "text",
                "On Friday at <four>.",
                "importance",
                "important",
                "audience",
                audience,
                "from",
                java.time.LocalDate.now(java.time.ZoneId.of("Africa/Nairobi")).toString(),
                "until",
                java.time.LocalDate.now(java.time.ZoneId.of("Africa/Nairobi"))
                        .plusDays(2)
                        .toString());
    }

    private static String local(String location) {
        return location.replaceFirst("https?://[^/]+", "");
    }
}

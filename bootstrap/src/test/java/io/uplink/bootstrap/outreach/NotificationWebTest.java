package io.uplink.bootstrap.outreach;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.shared.Ids;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.story.StoryCast;
import io.uplink.bootstrap.story.StoryCast.Cast;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class NotificationWebTest {

    private static final Duration SOON = Duration.ofSeconds(30);

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
    void whoGetsATicketFindsItUnderTheBellAndHasReadItOnceItIsOpened() {
        var agent = new Visitor(cast.agent());
        var technician = new Visitor(cast.technician());
        var ticket = ticket(agent);
        assign(agent, ticket, cast.technician().id());

        await().atMost(SOON).until(() -> unread(technician) == 1);
        technician
                .api()
                .get("/api/v1/notifications?unread=true")
                .then()
                .statusCode(200)
                .body("items[0].kind", equalTo("assigned"))
                .body("items[0].by", equalTo("Faith Akinyi"))
                .body("items[0].ticket", equalTo(ticket))
                .body("items[0].path", equalTo("/tickets/" + ticket));
        technician
                .get("/notifications")
                .then()
                .statusCode(200)
                .body(containsString("Faith Akinyi gave it to you"))
                .body(containsString("<span class=\"dot\" aria-hidden=\"true\">1</span>"))
                .body(containsString("href=\"/tickets/" + ticket + "\""));
        technician
                .get("/notifications/bell")
                .then()
                .statusCode(200)
                .body(containsString(">1</span>"))
                .body(not(containsString("<html")));

        technician
                .get("/tickets/" + ticket)
                .then()
                .statusCode(200)
                .body(not(containsString("class=\"dot\"")));

        assertThat(unread(technician)).isZero();
        technician
                .get("/notifications?unread=on")
                .then()
                .body(containsString("Everything is read"));
        assertThat(unread(agent)).isZero();
    }

    @Test
    void whoTakesATicketIsToldNothing() {
        var admin = new Visitor(cast.admin());
        var ticket = ticket(admin);
        assign(admin, ticket, cast.admin().id());
        assign(admin, ticket, cast.agent().id());

        var agent = new Visitor(cast.agent());
        await().atMost(SOON).until(() -> unread(agent) == 1);
        await().atMost(SOON).until(() -> delivered(ticket));

        admin.api().get("/api/v1/notifications").then().body("items", empty());
    }

    @Test
    void theCustomersAnswerRingsForWhoeverHasTheTicket() {
        var agent = new Visitor(cast.agent());
        var ticket = ticket(agent);
        assign(agent, ticket, cast.agent().id());
        var path = stories.linkSentTo(phoneOf(ticket), "/v/");
        given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("message", "Any news?")
                .redirects()
                .follow(false)
                .post(path + "/message")
                .then()
                .statusCode(303);

        await().atMost(SOON).until(() -> unread(agent) == 1);
        agent.api()
                .get("/api/v1/notifications")
                .then()
                .body("items[0].kind", equalTo("customer-replied"))
                .body("items[0].path", containsString("#e-"));
    }

    @Test
    void aNoteTellsWhomItNamesAndMarksTheName() {
        var admin = new Visitor(cast.admin());
        var faith = new Visitor(cast.agent());
        var ticket = ticket(admin);

        admin.send(
                        "/tickets/" + ticket,
                        "/tickets/" + ticket + "/replies",
                        Map.of("who", "internal", "text", "@faith akinyi please call back"))
                .then()
                .statusCode(303);

        await().atMost(SOON).until(() -> unread(faith) == 1);
        faith.get("/notifications")
                .then()
                .body(containsString("Asha Mwangi named you in a note"))
                .body(containsString("/tickets/" + ticket + "#e-"));
        admin.get("/tickets/" + ticket)
                .then()
                .body(containsString("<span class=\"at\">@Faith Akinyi</span> please call back"));
    }

    @Test
    void whoMayNotSeeTheTicketIsNotNamedAndTheTextIsKept() {
        var stranger = stories.meet().technician();
        sql.change(
                "update person set name = 'Zuhura Elsewhere' where id = $1",
                Tuple.of(stranger.id()));
        var admin = new Visitor(cast.admin());
        var ticket = ticket(admin);

        admin.send(
                        "/tickets/" + ticket,
                        "/tickets/" + ticket + "/replies",
                        Map.of("who", "internal", "text", "Ask @Zuhura Elsewhere <now>"))
                .then()
                .statusCode(422)
                .body(containsString("Ask @Zuhura Elsewhere &lt;now&gt;</textarea>"))
                .body(containsString("may not see this ticket"));
        admin.api()
                .body(Map.of("text", "Look", "mentions", List.of(stranger.id().toString())))
                .post("/api/v1/tickets/" + ticket + "/notes")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:ticket.mention-unseen"))
                .body("names", hasItem("Zuhura Elsewhere"));
    }

    @Test
    void colleaguesAreOfferedWithAndWithoutScript() {
        var admin = new Visitor(cast.admin());
        var ticket = ticket(admin);
        var path = "/tickets/" + ticket + "/mentions";
        var name = "Faith " + cast.agent().email().replaceAll("\\W", "");
        sql.change("update person set name = $2 where id = $1", Tuple.of(cast.agent().id(), name));

        admin.get(path + "?q=" + name.substring("Faith ".length()).toUpperCase(Locale.ROOT))
                .then()
                .statusCode(200)
                .body(containsString("name=\"mention\" value=\"" + cast.agent().id() + "\""));
        admin.send(
                        path,
                        "/tickets/" + ticket + "/replies",
                        Map.of(
                                "who",
                                "internal",
                                "text",
                                "Have a look",
                                "mention",
                                cast.agent().id().toString()))
                .then()
                .statusCode(303);
        var faith = new Visitor(cast.agent());
        await().atMost(SOON).until(() -> unread(faith) == 1);
        admin.get("/tickets/" + ticket)
                .then()
                .body(containsString("Have a look <span class=\"at\">@" + name + "</span>"));
        faith.get(path + "?q=%").then().body(containsString("No colleague of this name"));
    }

    @Test
    void whatSomebodyDoesNotWantIsNotTold() {
        var agent = new Visitor(cast.agent());
        var technician = new Visitor(cast.technician());
        technician
                .send(
                        "/notifications/choices",
                        "/notifications/choices",
                        Map.of("kind", "mentioned"))
                .then()
                .statusCode(303);
        technician
                .api()
                .get("/api/v1/notifications/choices")
                .then()
                .body("kinds", equalTo(List.of("mentioned")));
        var ticket = ticket(agent);
        assign(agent, ticket, cast.technician().id());
        agent.api()
                .body(Map.of("text", "@Peter, bring a ladder"))
                .post("/api/v1/tickets/" + ticket + "/notes");

        technician
                .api()
                .body(Map.of("kinds", List.of("no-such-kind")))
                .put("/api/v1/notifications/choices")
                .then()
                .statusCode(422);
        await().atMost(SOON).until(() -> delivered(ticket));
        technician
                .api()
                .get("/api/v1/notifications")
                .then()
                .body("items.kind", not(hasItem("assigned")));
    }

    @Test
    void allAreReadAtOnceAndAnotherSomebodysAreNotThere() {
        var agent = new Visitor(cast.agent());
        var technician = new Visitor(cast.technician());
        assign(agent, ticket(agent), cast.technician().id());
        assign(agent, ticket(agent), cast.technician().id());
        await().atMost(SOON).until(() -> unread(technician) == 2);
        String one = technician.api().get("/api/v1/notifications").path("items[0].id");

        agent.api().post("/api/v1/notifications/" + one + "/read").then().statusCode(404);
        technician.api().post("/api/v1/notifications/" + one + "/read").then().statusCode(204);
        assertThat(unread(technician)).isEqualTo(1);
        technician.send("/notifications", "/notifications/read", Map.of()).then().statusCode(303);
        assertThat(unread(technician)).isZero();
        technician
                .api()
                .get("/api/v1/notifications")
                .then()
                .body("items.kind", hasItems("assigned", "assigned"));
    }

    @Test
    void aPageThatAsksByItselfKeepsNobodySignedIn() {
        var agent = new Visitor(cast.agent());
        sql.change(
                "update session set last_seen_at = now() - interval '10 minutes'"
                        + " where person_id = $1",
                Tuple.of(cast.agent().id()));

        agent.get("/notifications/bell").then().statusCode(200);
        assertThat(idleMinutes()).isGreaterThanOrEqualTo(9);
        agent.get("/notifications").then().statusCode(200);
        assertThat(idleMinutes()).isZero();
    }

    @Test
    void whoHasATicketOpenSeesWhoElseHasAndNobodyStaysForEver() {
        var admin = new Visitor(cast.admin());
        var faith = new Visitor(cast.agent());
        var ticket = ticket(admin);
        var page = "/tickets/" + ticket;
        var viewers = page + "/viewers";

        admin.send(page, viewers, Map.of()).then().statusCode(200).body(equalTo("\n"));
        faith.send(page, viewers, Map.of())
                .then()
                .statusCode(200)
                .body(containsString("Also has it open: Asha Mwangi"));
        admin.send(page, viewers, Map.of()).then().body(containsString("Faith Akinyi"));
        sql.change(
                "update ticket_viewer set seen_at = now() - interval '76 seconds'"
                        + " where person_id = $1",
                Tuple.of(cast.agent().id()));
        admin.send(page, viewers, Map.of()).then().body(not(containsString("Faith Akinyi")));
        new Visitor(stories.meet().agent())
                .send("/account", viewers, Map.of())
                .then()
                .statusCode(404);
    }

    private long idleMinutes() {
        return sql.one(
                        "select floor(extract(epoch from now() - max(last_seen_at)) / 60)::bigint"
                                + " as m from session where person_id = $1 and kind = 'web'",
                        Tuple.of(cast.agent().id()),
                        row -> row.getLong("m"))
                .orElseThrow();
    }

    private static int unread(Visitor visitor) {
        return visitor.api().get("/api/v1/notifications/summary").path("unread");
    }

    /** Whether every event of the ticket reached the handler. */
    private boolean delivered(String ticket) {
        return sql.one(
                        "select count(*) as n from outbox_delivery d join outbox_event e on"
                                + " e.id = d.event_id where e.subject_id = $1 and d.handler ="
                                + " 'outreach.notifications' and d.state <> 'done'",
                        Tuple.of(UUID.fromString(ticket)),
                        row -> row.getLong("n") == 0)
                .orElseThrow();
    }

    private String phoneOf(String ticket) {
        return sql.one(
                        "select p.e164 from ticket t join customer_phone p on p.customer_id ="
                                + " t.customer_id where t.id = $1",
                        Tuple.of(UUID.fromString(ticket)),
                        row -> row.getString("e164"))
                .orElseThrow();
    }

    private String ticket(Visitor visitor) {
        String customer =
                visitor.api()
                        .body(
                                Map.of(
                                        "name",
                                        "Amina Hassan",
                                        "phones",
                                        List.of(Map.of("number", stories.freshPhone())),
                                        "branch",
                                        cast.branch().toString()))
                        .post("/api/v1/customers")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        return visitor.api()
                .body(
                        Map.of(
                                "customer",
                                customer,
                                "subject",
                                "No internet " + ids.next(),
                                "description",
                                "Red light.",
                                "category",
                                "connectivity",
                                "branch",
                                cast.branch().toString(),
                                "priority",
                                "high"))
                .post("/api/v1/tickets")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void assign(Visitor visitor, String ticket, UUID person) {
        var tag = visitor.api().get("/api/v1/tickets/" + ticket).header("ETag");
        visitor.api()
                .header("If-Match", tag)
                .body(Map.of("person", person.toString()))
                .put("/api/v1/tickets/" + ticket + "/assignment")
                .then()
                .statusCode(200);
    }
}

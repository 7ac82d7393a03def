package io.uplink.bootstrap.care.ticket;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.web.TestSignIn;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class TicketPagesTest {

    private static final Pattern HIDDEN =
            Pattern.compile("name=\"(version|seen)\" value=\"([^\"]*)\"");

    private static String csrf = "";

    @Inject TicketRowsOfOurOwn rows;
    @Inject Sql sql;

    private BranchId branch = new BranchId(new UUID(0, 0));
    private CustomerId customer = new CustomerId(new UUID(0, 0));
    private String id = "";
    private String word = "";

    @BeforeEach
    void aTicketOfOurOwn() {
        rows.person(ActorFixtures.ASHA, "Asha");
        branch = rows.branch();
        customer = rows.customer(branch, "Amina Hassan");
        rows.phone(customer, "+254712004418");
        sql.change(
                "update customer set account_number = upper('T-' || right(id::text, 12)) where id = $1",
                Tuple.of(customer.value()));
        word = "w" + branch.toString().substring(24);
        id = open("Red light " + word);
    }

    @Test
    void theListShowsTheTicketWithItsNameStateAndPromise() {
        list("view=open&branch=" + branch)
                .statusCode(200)
                .body(containsString("Red light " + word))
                .body(containsString("Amina Hassan"))
                .body(containsString("aria-current=\"page\">All open"))
                .body(containsString("left</span>"))
                .body(containsString("1 shown"));
    }

    @Test
    void everyViewIsAListOfItsOwn() {
        for (var view : Set.of("mine", "my-teams", "overdue", "at-risk", "resolved", "closed")) {
            list("view=" + view + "&branch=" + branch)
                    .statusCode(200)
                    .body(containsString("No ticket matches these filters"));
        }
        list("view=unassigned&branch=" + branch).body(containsString("Red light " + word));
        list("view=all&branch=" + branch).body(containsString("Red light " + word));
    }

    @Test
    void aFilterIsAChipThatCanBeTakenAway() {
        list("view=open&priority=high&branch=" + branch)
                .body(containsString("Priority: High"))
                .body(containsString("href=\"/tickets?view=open&amp;branch=" + branch + "\""))
                .body(containsString("Red light " + word));
        list("view=open&priority=low&branch=" + branch)
                .body(not(containsString("Red light " + word)));
    }

    @Test
    void aFilterThatNobodyKnowsIsRefused() {
        list("view=no-such-view").statusCode(422);
        as().get("/tickets/filter/no-such-field").then().statusCode(404);
    }

    @Test
    void eachFilterOffersItsChoicesAsLinksThatKeepTheOthers() {
        rows.team(branch);
        for (var field : Set.of("state", "priority", "category", "branch", "team", "assignee")) {
            as().get("/tickets/filter/" + field + "?view=open&text=" + word)
                    .then()
                    .statusCode(200)
                    .body(containsString("view=open&amp;text=" + word + "&amp;"));
        }
        as().header("HX-Request", "true")
                .get("/tickets/filter/opened?view=open&text=" + word)
                .then()
                .body(containsString("type=\"date\""))
                .body(containsString("name=\"text\" value=\"" + word + "\""))
                .body(not(containsString("<html")));
    }

    @Test
    void typingInTheListSwapsItsRowsOnly() {
        as().header("HX-Request", "true")
                .header("HX-Target", "rows")
                .get("/tickets?view=open&text=" + word)
                .then()
                .statusCode(200)
                .body(containsString("Red light " + word))
                .body(not(containsString("<html")))
                .body(not(containsString("class=\"views\"")));
    }

    @Test
    void aPageOfTheListIsLightEnoughForAPhone() {
        for (var i = 0; i < 35; i++) {
            open("Long enough a subject to fill a row of the list, number " + i);
        }

        var page = as().get("/tickets?view=open&branch=" + branch).asByteArray();

        assertThat(page.length).isLessThan(60 * 1024);
        assertThat(new String(page, StandardCharsets.UTF_8)).contains("rel=\"next\"");
    }

    @Test
    void theTicketShowsItsReportItsCustomerAndWhyItIsDue() {
        as().get("/tickets/" + id)
                .then()
                .statusCode(200)
                .body(containsString("The small box has a red light"))
                .body(containsString("href=\"tel:+254712004418\""))
                .body(containsString("https://wa.me/254712004418"))
                .body(containsString("Why this target?"))
                .body(containsString("calendar Office hours"))
                .body(containsString("opened the ticket"));
    }

    @Test
    void whatTheReaderMayNotDoIsNotOffered() {
        var viewer =
                ActorFixtures.with(
                        new PersonId(branch.value()),
                        "Viewer",
                        Reach.BRANCH,
                        Set.of(branch),
                        Set.of(),
                        Permission.TICKETS_VIEW);
        given().header(TestSignIn.HEADER, TestSignIn.as(viewer))
                .get("/tickets/" + id)
                .then()
                .statusCode(200)
                .body(not(containsString("/resolve\"")))
                .body(not(containsString("/delete\"")))
                .body(not(containsString("<textarea")));
        as().get("/tickets/" + id)
                .then()
                .body(
                        allOf(
                                containsString("/resolve\""),
                                containsString("/hold\""),
                                containsString("/delete\""),
                                not(containsString("/reopen\""))));
    }

    @Test
    void aTicketOutOfReachIsNotThere() {
        given().header(TestSignIn.HEADER, TestSignIn.OWN_TICKETS)
                .get("/tickets/" + id)
                .then()
                .statusCode(404)
                .body(containsString("Nothing here"));
        as().get("/tickets/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void aReplyIsKeptWithItsFileAndAnEmptyOneSaysWhatIsMissing() {
        reply(Map.of("who", "customer", "text", "Brian is on his way"))
                .statusCode(303)
                .header("Location", containsString("/tickets/" + id + "#e-"));
        as().cookie("uplink_csrf", csrf())
                .multiPart("csrf", csrf())
                .multiPart("who", "internal")
                .multiPart("text", "Cable cut at the pole")
                .multiPart("files", "otdr.txt", "-21.4 dBm".getBytes(StandardCharsets.UTF_8))
                .redirects()
                .follow(false)
                .post("/tickets/" + id + "/replies")
                .then()
                .statusCode(303);
        reply(Map.of("who", "customer", "text", " "))
                .statusCode(422)
                .body(containsString("Please fill this in."));

        as().get("/tickets/" + id)
                .then()
                .body(containsString("Brian is on his way"))
                .body(containsString("msg note"))
                .body(containsString("otdr.txt"));
        as().get("/tickets/" + id + "?show=changes")
                .then()
                .body(not(containsString("Brian is on his way")));
    }

    @Test
    void aReplyThatCrossesAnotherIsHeldBackWithWhatWasWrittenMeanwhile() {
        var seen = hidden("/tickets/" + id).get("seen");
        sql.change(
                """
                insert into ticket_entry (id, ticket_id, at, kind, public, author_kind, author_name,
                        channel, body)
                values ($1, $2, now(), 'reply', true, 'customer', 'Amina Hassan', 'link', 'Any news?')
                """,
                Tuple.of(UUID.randomUUID(), UUID.fromString(id)));

        reply(Map.of("who", "customer", "text", "Please wait", "seen", seen))
                .statusCode(409)
                .body(containsString("Amina Hassan wrote meanwhile:"))
                .body(containsString("Any news?"))
                .body(containsString(">Please wait</textarea>"));
        reply(Map.of("who", "customer", "text", "Please wait", "seen", seen, "anyway", "yes"))
                .statusCode(303);
    }

    @Test
    void withoutACustomerNobodyIsAskedForTheBranchThatComesWithOne() {
        as().cookie("uplink_csrf", csrf())
                .formParam("csrf", csrf())
                .formParam("subject", "No light")
                .post("/tickets")
                .then()
                .statusCode(422)
                .body(containsString("href=\"#customer\""))
                .body(not(containsString("href=\"#branch\"")));
    }

    @Test
    void resolvingAsksWhatWasDoneAndKeepsItsForm() {
        as().header("HX-Request", "true")
                .get("/tickets/" + id + "/resolve")
                .then()
                .statusCode(200)
                .body(containsString("name=\"whatWasDone\""))
                .body(not(containsString("<html")));
        act("resolve", Map.of("whatWasDone", ""))
                .statusCode(422)
                .body(containsString("Please fill this in."))
                .body(containsString("<html"));
        act("resolve", Map.of("whatWasDone", "Spliced the cable"))
                .statusCode(303)
                .cookie("uplink_toast", "ticket.resolved");

        as().get("/tickets/" + id)
                .then()
                .body(containsString("Spliced the cable"))
                .body(containsString("/reopen\""))
                .body(not(containsString("/resolve\"")));
    }

    @Test
    void aChangeOfAnOlderPageShowsWhatHappenedMeanwhileAndKeepsWhatWasTyped() {
        var old = hidden("/tickets/" + id + "/edit");
        act("start", Map.of()).statusCode(303);

        send("/tickets/" + id + "/edit", with(old, Map.of("subject", "Typed " + word)))
                .statusCode(412)
                .body(containsString("This ticket changed while you had it open"))
                .body(containsString("began work"))
                .body(containsString("value=\"Typed " + word + "\""));
    }

    @Test
    void everyActionHasAPageOfItsOwn() {
        for (var act :
                Set.of(
                        "resolve",
                        "hold",
                        "reopen",
                        "close",
                        "assign",
                        "escalate",
                        "priority",
                        "edit",
                        "delete",
                        "fees",
                        "files")) {
            as().get("/tickets/" + id + "/" + act)
                    .then()
                    .statusCode(200)
                    .body(containsString("action=\"/tickets/" + id + "/" + act + "\""));
        }
    }

    @Test
    void aTicketWaitsGoesOnIsHandedOnAndEnds() {
        var brian = rows.person(branch);
        act("hold", Map.of("reason", "customer")).statusCode(303);
        as().get("/tickets/" + id).then().body(containsString("Paused · customer"));
        act("resume", Map.of()).statusCode(303);
        act("assign", Map.of("person", brian.toString(), "team", "")).statusCode(303);
        act("priority", Map.of("priority", "critical")).statusCode(303);
        act("resolve", Map.of("whatWasDone", "Done")).statusCode(303);
        act("close", Map.of()).statusCode(303);
        act("start", Map.of()).statusCode(409).body(containsString("role=\"alert\""));
        as().get("/tickets/" + id)
                .then()
                .body(containsString("This ticket is closed."))
                .body(containsString("changed the priority from High to Critical"));
        act("delete", Map.of()).statusCode(303).header("Location", containsString("/tickets"));
        as().get("/tickets/" + id).then().statusCode(404);
    }

    @Test
    void aFeeIsAddedPaidAndSummedUp() {
        act("fees", Map.of("name", "", "amount", "")).statusCode(422);
        act("fees", Map.of("name", "Call-out", "amount", "much"))
                .statusCode(422)
                .body(containsString("Write an amount like 1500"))
                .body(containsString("value=\"much\""));
        act("fees", Map.of("name", "Call-out", "amount", "1,500")).statusCode(303);
        as().get("/tickets/" + id).then().body(containsString("KES 1,500"));
    }

    @Test
    void theTimelineWritesAFeeLikeTheSumBesideIt() {
        act("fees", Map.of("name", "Call-out", "amount", "1,500")).statusCode(303);
        as().get("/tickets/" + id)
                .then()
                .body(containsString("added the fee Call-out, KES 1,500"))
                .body(not(containsString("1500.00")));
    }

    @Test
    void nobodyReadsMilliseconds() {
        act("resolve", Map.of("whatWasDone", "Done")).statusCode(303);
        as().get("/tickets/" + id)
                .then()
                .body(matchesPattern("(?s).*Met in \\d+ [sm]<.*"))
                .body(not(matchesPattern("(?s).*\\d ms<.*")));
    }

    @Test
    void theHistoryOfATicketTellsTimesAsPeopleDo() {
        as().get("/activity?subject=" + id)
                .then()
                .statusCode(200)
                .body(matchesPattern("(?s).*<dt>Due</dt>.*\\d{4}, \\d\\d:\\d\\d EAT</ins>.*"))
                .body(not(matchesPattern("(?s).*T\\d\\d:\\d\\d[^<]*</ins>.*")));
    }

    @Test
    void aNewTicketKeepsEverythingUntilItIsTaken() {
        send("/tickets", Map.of("subject", "Typed " + word, "description", "", "category", ""))
                .statusCode(422)
                .body(containsString("value=\"Typed " + word + "\""))
                .body(containsString("href=\"#customer\""))
                .body(containsString("href=\"#category\""))
                .body(containsString("Nothing was saved yet."));
        send(
                        "/tickets",
                        Map.of(
                                "customer",
                                customer.toString(),
                                "subject",
                                "No light",
                                "description",
                                "Since 06:40",
                                "category",
                                category()))
                .statusCode(303)
                .header("Location", matchesPattern(".*/tickets/[0-9a-f-]{36}"))
                .cookie("uplink_toast", "ticket.opened");
    }

    @Test
    void theOpenTicketsOfTheChosenCustomerStandBesideTheForm() {
        as().get("/tickets/new?customer=" + customer)
                .then()
                .statusCode(200)
                .body(containsString("Is it this one?"))
                .body(containsString("Red light " + word));
        as().get("/tickets/new/beside?customer=" + UUID.randomUUID())
                .then()
                .statusCode(200)
                .body(containsString("Choose a customer"));
    }

    @Test
    void withoutScriptACustomerIsFoundByTheFormItself() {
        var other = rows.customer(branch, "Amina Otieno");
        rows.phone(other, "+254712004419");
        send("/tickets", Map.of("q", "Amina", "looking", "yes", "subject", "Typed " + word))
                .statusCode(200)
                .body(containsString("type=\"radio\" name=\"customer\""))
                .body(containsString("value=\"Typed " + word + "\""));
    }

    private String open(String subject) {
        var form = new HashMap<String, String>();
        form.put("customer", customer.toString());
        form.put("subject", subject);
        form.put("description", "The small box has a red light");
        form.put("category", category());
        form.put("priority", "high");
        var at = send("/tickets", form).statusCode(303).extract().header("Location");
        return at.substring(at.lastIndexOf('/') + 1);
    }

    private String category() {
        return sql.one(
                        "select key from ticket_category where active order by key limit 1",
                        Tuple.tuple(),
                        row -> row.getString("key"))
                .orElseThrow();
    }

    private ValidatableResponse list(String query) {
        return as().get("/tickets?" + query).then();
    }

    private ValidatableResponse act(String act, Map<String, String> form) {
        return send("/tickets/" + id + "/" + act, with(hidden("/tickets/" + id + "/edit"), form));
    }

    private ValidatableResponse reply(Map<String, String> form) {
        return send("/tickets/" + id + "/replies", form);
    }

    private ValidatableResponse send(String path, Map<String, String> form) {
        return as().cookie("uplink_csrf", csrf())
                .redirects()
                .follow(false)
                .formParam("csrf", csrf())
                .formParams(form)
                .post(path)
                .then();
    }

    private static Map<String, String> with(Map<String, String> some, Map<String, String> more) {
        var all = new HashMap<>(some);
        all.putAll(more);
        return all;
    }

    /** The version and the last entry that a form carries. */
    private Map<String, String> hidden(String page) {
        var found = new HashMap<String, String>();
        HIDDEN.matcher(as().get(page).asString())
                .results()
                .forEach(match -> found.put(match.group(1), match.group(2)));
        return found;
    }

    private static String csrf() {
        if (csrf.isEmpty()) {
            csrf = given().get("/login").getCookie("uplink_csrf");
        }
        return csrf;
    }

    private static RequestSpecification as() {
        return given().header(TestSignIn.HEADER, TestSignIn.ADMIN);
    }
}

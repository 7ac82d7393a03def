package io.uplink.bootstrap.care.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.care.ticket.TicketRowsOfOurOwn;
import io.uplink.bootstrap.web.TestSignIn;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The desk as its people see it, without any script. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class DeskPagesTest {

    private static final Pattern HIDDEN =
            Pattern.compile("name=\"(version|seen|run)\" value=\"([^\"]*)\"");

    private static String csrf = "";

    @Inject TicketRowsOfOurOwn rows;

    private BranchId branch = new BranchId(new UUID(0, 0));
    private PersonId asha = new PersonId(new UUID(0, 0));
    private String id = "";

    @BeforeEach
    void anAgentWithATicket() {
        branch = rows.branch();
        asha = rows.person(branch);
        id = open("Red light");
    }

    @Test
    void aReplyIsPreparedAndAFaultKeepsWhatWasTyped() {
        send("/desk/replies/new", Map.of("name", "Hello", "topic", "greeting", "english", "{x}"))
                .statusCode(422)
                .body(containsString(">{x}</textarea>"))
                .body(containsString("cannot be filled in here"));
        var reply = aReply("Hello {customer_name}");
        as().get("/desk").then().statusCode(200).body(containsString("Hello {customer_name}"));
        as().get("/desk/replies/" + reply)
                .then()
                .body(containsString("{customer_name}"))
                .body(containsString("/removal"));
        send("/desk/replies/" + reply, Map.of("name", "Bye", "english", "Bye", "version", "7"))
                .statusCode(412)
                .body(containsString("value=\"Bye\""));
        send("/desk/replies/" + reply + "/removal", Map.of("version", "1"))
                .statusCode(303)
                .cookie("uplink_toast", "canned-reply.removed");
    }

    @Test
    void withoutScriptAReplyFollowsWhatWasTyped() {
        var reply = aReply("Dear {customer_name}, we come.");

        as().get("/tickets/" + id)
                .then()
                .body(containsString("formaction=\"/tickets/" + id + "/replies/canned\""))
                .body(containsString("<option value=\"" + reply + "\""));
        send(
                        "/tickets/" + id + "/replies/canned",
                        Map.of("who", "internal", "text", "Typed <b>", "canned", reply))
                .statusCode(200)
                .body(containsString("Typed &lt;b&gt;\n\nDear Amina Hassan, we come.</textarea>"))
                .body(containsString("value=\"internal\" checked"));
        as().get("/tickets/" + id + "/replies/canned/" + reply)
                .then()
                .statusCode(200)
                .header("Content-Type", containsString("text/plain"))
                .body(org.hamcrest.Matchers.equalTo("Dear Amina Hassan, we come."));
        as().get("/tickets/" + id).then().body(not(containsString("we come.")));
    }

    @Test
    void aMacroShowsWhatItWouldDoThenDoesAllOfIt() {
        var reply = aReply("Dear {customer_name}");
        send(
                        "/desk/macros/new",
                        Map.of("name", "Nothing", "state", "hold", "reason", "parts", "days", "0"))
                .statusCode(422)
                .body(containsString("too small or too large"));
        send("/desk/macros/new", Map.of("name", "Nothing"))
                .statusCode(422)
                .body(containsString("at least one thing"));
        var form = new HashMap<String, String>();
        form.put("name", "Parts of " + branch);
        form.put("reply", reply);
        form.put("who", "assign");
        form.put("person", asha.toString());
        form.put("priority", "low");
        form.put("text", "Ordered");
        form.put("state", "hold");
        form.put("reason", "parts");
        form.put("days", "3");
        send("/desk/macros/new", form).statusCode(303);
        var macro = idOn("/desk/macros", "Parts of " + branch);
        as().get("/desk/macros").then().body(containsString("Holds it 3 days: waits for parts"));

        as().header("HX-Request", "true")
                .get("/tickets/" + id + "/macros/" + macro)
                .then()
                .statusCode(200)
                .body(containsString("Holds it 3 days: waits for parts"))
                .body(containsString(">Dear Amina Hassan</textarea>"))
                .body(not(containsString("<html")));
        var shown = hidden("/tickets/" + id + "/macros/" + macro);
        send(
                        "/tickets/" + id + "/macros/" + macro,
                        with(shown, Map.of("text", "Dear Amina, parts are ordered")))
                .statusCode(303)
                .header("Location", containsString("/tickets/" + id + "#e-"));
        as().get("/tickets/" + id)
                .then()
                .body(containsString("Dear Amina, parts are ordered"))
                .body(containsString("changed the priority from High to Low"))
                .body(containsString("Ordered"));
        send("/tickets/" + id + "/macros/" + macro, with(shown, Map.of("text", "Typed again")))
                .statusCode(412)
                .body(containsString("This ticket changed while you had it open"))
                .body(containsString(">Typed again</textarea>"));
    }

    @Test
    void aMacroThatOneMayNotRunSaysWhichRightIsMissingAndKeepsWhatWasTyped() {
        var reply = aReply("Dear {customer_name}");
        send(
                        "/desk/macros/new",
                        Map.of(
                                "name",
                                "For " + branch,
                                "audience",
                                "own",
                                "reply",
                                reply,
                                "priority",
                                "low"))
                .statusCode(303);
        var macro = idOn("/desk/macros", "For " + branch);
        var path = "/tickets/" + id + "/macros/" + macro;
        var answerer =
                ActorFixtures.with(
                        asha,
                        "Asha",
                        Reach.BRANCH,
                        Set.of(branch),
                        Set.of(),
                        Permission.TICKETS_VIEW,
                        Permission.TICKETS_REPLY);

        given().header(TestSignIn.HEADER, TestSignIn.as(answerer))
                .cookie("uplink_csrf", csrf())
                .formParam("csrf", csrf())
                .formParam("version", 1)
                .formParam("text", "Typed words")
                .post(path)
                .then()
                .statusCode(403)
                .body(containsString("You lack the right: Change tickets"))
                .body(containsString("Nothing of this macro was done."))
                .body(containsString(">Typed words</textarea>"));
        as().get("/tickets/" + id).then().body(not(containsString("Typed words")));
    }

    @Test
    void whatIsShownIsSavedAsAViewAndBegunWith() {
        var query = "view=open&priority=high&branch=" + branch;
        as().get("/tickets?" + query)
                .then()
                .body(containsString("/tickets/views/new?view=open&amp;priority=high"));
        send("/tickets/views/new?" + query, Map.of("name", ""))
                .statusCode(422)
                .body(containsString("Priority: High"));
        send("/tickets/views/new?" + query, Map.of("name", "Burning"))
                .statusCode(303)
                .header("Location", containsString("priority=high"));
        as().get("/tickets?" + query)
                .then()
                .body(containsString("aria-current=\"page\"><i class=\"ti ti-bookmark\""))
                .body(not(containsString("/tickets/views/new?")));
        var view = idOn("/tickets/views", "Burning");
        send("/tickets/views/default", Map.of("view", view)).statusCode(303);
        as().redirects()
                .follow(false)
                .get("/tickets")
                .then()
                .statusCode(303)
                .header("Location", containsString("priority=high"));
        as().redirects().follow(false).get("/tickets?view=open").then().statusCode(200);
        send("/tickets/views/" + view, Map.of("name", "Hot", "version", "1")).statusCode(303);
        as().get("/tickets/views")
                .then()
                .body(allOf(containsString("Hot"), containsString("You begin with this")));
        send("/tickets/views/default", Map.of("view", "")).statusCode(303);
        as().redirects().follow(false).get("/tickets").then().statusCode(200);
        send("/tickets/views/" + view + "/removal", Map.of("version", "2")).statusCode(303);
    }

    @Test
    void chosenTicketsAreAskedAboutChangedAndShownOneByOne() {
        var other = open("Slow");
        var list = as().get("/tickets?view=open&branch=" + branch).asString();
        assertThat(list)
                .contains("value=\"" + id + ":1\"")
                .contains("formaction=\"/tickets/bulk/forms/resolve\"");

        send("/tickets/bulk/forms/resolve", Map.of())
                .statusCode(422)
                .body(containsString("Choose tickets first."));
        var asked =
                choose("/tickets/bulk/forms/resolve", Map.of(), id + ":1", other + ":5")
                        .statusCode(200)
                        .body(containsString("Resolve 2 tickets"))
                        .extract()
                        .asString();
        var run = Map.of("run", found(asked).getOrDefault("run", ""), "kind", "resolve");
        choose("/tickets/bulk", run, id + ":1", other + ":5")
                .statusCode(422)
                .body(containsString("Please fill this in."));
        var done = with(run, Map.of("whatWasDone", "Line repaired"));
        for (var time = 0; time < 2; time++) {
            choose("/tickets/bulk", done, id + ":1", other + ":5")
                    .statusCode(303)
                    .header("Location", endsWith("/tickets/bulk/" + run.get("run")));
        }
        as().get("/tickets/bulk/" + run.get("run"))
                .then()
                .statusCode(200)
                .body(containsString("1 done"))
                .body(containsString("1 refused"))
                .body(containsString("Someone changed this after you opened it"))
                .body(not(containsString("/continuation")));
        as().get("/tickets/" + id).then().body(containsString("Line repaired"));
        as().get("/tickets/" + other).then().body(not(containsString("Line repaired")));
    }

    @Test
    void manyTicketsAreTakenFromTheirPeopleOnlyIfSomebodySaysSo() {
        var asked = choose("/tickets/bulk/forms/assign", Map.of(), id + ":1").extract().asString();
        var run = Map.of("run", found(asked).getOrDefault("run", ""), "kind", "assign");

        choose("/tickets/bulk", with(run, Map.of("person", "", "team", "")), id + ":1")
                .statusCode(422)
                .body(containsString("Please fill this in."));
        choose("/tickets/bulk", with(run, Map.of("person", "nobody", "team", "")), id + ":1")
                .statusCode(303);
    }

    @Test
    void whoMayOnlyLookIsOfferedNeitherBoxesNorTools() {
        aReply("Hello");
        var viewer =
                ActorFixtures.with(
                        asha,
                        "Viewer",
                        Reach.BRANCH,
                        Set.of(branch),
                        Set.of(),
                        Permission.TICKETS_VIEW);
        var asViewer = given().header(TestSignIn.HEADER, TestSignIn.as(viewer));
        asViewer.get("/tickets?view=open&branch=" + branch)
                .then()
                .statusCode(200)
                .body(not(containsString("data-u-bulk")));
        asViewer.get("/tickets/" + id).then().body(not(containsString("data-u-canned")));
        asViewer.get("/desk").then().statusCode(403);
    }

    private String aReply(String text) {
        send(
                        "/desk/replies/new",
                        Map.of("name", "Of " + branch, "topic", "general", "english", text))
                .statusCode(303)
                .cookie("uplink_toast", "canned-reply.saved");
        return idOn("/desk", "Of " + branch);
    }

    /** The id of the thing of that name, from the link that leads to it or changes it. */
    private String idOn(String page, String name) {
        var link =
                Pattern.compile(
                        page.equals("/tickets/views")
                                ? "(?s)" + name + "</a>.*?/tickets/views/([0-9a-f-]{36})\""
                                : "/([0-9a-f-]{36})\">" + name + "</a>");
        var found = link.matcher(as().get(page).asString());
        assertThat(found.find()).as(name + " on " + page).isTrue();
        return found.group(1);
    }

    private String open(String subject) {
        var customer = rows.customer(branch, "Amina Hassan");
        var at =
                send(
                                "/tickets",
                                Map.of(
                                        "customer",
                                        customer.toString(),
                                        "subject",
                                        subject,
                                        "description",
                                        "The small box",
                                        "category",
                                        "connectivity",
                                        "priority",
                                        "high",
                                        "branch",
                                        branch.toString()))
                        .statusCode(303)
                        .extract()
                        .header("Location");
        return at.substring(at.lastIndexOf('/') + 1);
    }

    private ValidatableResponse choose(String path, Map<String, String> form, String... picks) {
        return form(form).formParam("ticket", List.of(picks)).post(path).then();
    }

    private ValidatableResponse send(String path, Map<String, String> form) {
        return form(form).post(path).then();
    }

    private RequestSpecification form(Map<String, String> form) {
        return as().cookie("uplink_csrf", csrf())
                .redirects()
                .follow(false)
                .formParam("csrf", csrf())
                .formParams(form);
    }

    private static Map<String, String> with(Map<String, String> some, Map<String, String> more) {
        var all = new HashMap<>(some);
        all.putAll(more);
        return all;
    }

    private Map<String, String> hidden(String page) {
        return found(as().get(page).asString());
    }

    private static Map<String, String> found(String page) {
        var found = new HashMap<String, String>();
        HIDDEN.matcher(page).results().forEach(match -> found.put(match.group(1), match.group(2)));
        return found;
    }

    private static String csrf() {
        if (csrf.isEmpty()) {
            csrf = given().get("/login").getCookie("uplink_csrf");
        }
        return csrf;
    }

    private RequestSpecification as() {
        return given().header(
                        TestSignIn.HEADER,
                        TestSignIn.as(
                                ActorFixtures.with(
                                        asha,
                                        "Asha",
                                        Reach.BRANCH,
                                        Set.of(branch),
                                        Set.of(),
                                        Permission.values())));
    }
}

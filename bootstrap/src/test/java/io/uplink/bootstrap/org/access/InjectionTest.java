package io.uplink.bootstrap.org.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.xml.element.Node;
import io.restassured.response.Response;
import io.uplink.bootstrap.OwnDatabaseResource;
import io.uplink.bootstrap.org.access.AccessMatrix.Line;
import io.uplink.bootstrap.org.access.AccessMatrix.Route;
import io.uplink.bootstrap.org.access.SignInFixture.Somebody;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What means something to SQL, to HTML and to templates, through every text of the API and of the
 * forms: it is taken as text or refused, and shown as text wherever it is shown.
 */
@QuarkusTest
@WithTestResource(OwnDatabaseResource.class)
class InjectionTest {

    private static final String STRANGE = "x'\"><b id=inj>{97*89}${7*7}';--%_\\";

    private static final String AS_MARKUP = "<b id=inj";

    /** However the rest of it is written, this much of it stands in a page that shows it. */
    private static final String AS_TEXT = "&lt;b id=inj";

    private static final Pattern COMPUTED = Pattern.compile("&lt;b id=inj&gt;(?!\\{97\\*89})");

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    /** These end what the caller calls with, take something away, or start long work. */
    private static final Pattern LEFT_OUT =
            Pattern.compile(
                    ".*/(logout|login.*|auth/.*|reset.*|account.*|removal|deletion|retirement"
                            + "|end-others|platform/.*|backups.*|jobs.*|outbox.*)");

    private static final String CSRF = "uplink_csrf";

    @Inject MatrixFixture fixture;

    private final Browser browser = new Browser();
    private final List<String> wrong = new ArrayList<>();
    private Somebody admin = new Somebody(new UUID(0, 0), "", "", "");
    private String bearer = "";

    @BeforeEach
    void somebodyWhoMayAll() {
        admin = fixture.person("admin");
        browser.signIn(admin.email(), SignInFixture.PASSWORD).then().statusCode(303);
        bearer = bearer();
        // One for each branch: before the calls make it.
        var _ = fixture.thing("calendar");
    }

    @Test
    void everyTextIsTakenAsText() {
        var sent = throughTheApi() + throughTheForms();
        var shown = look();

        assertThat(wrong).isEmpty();
        assertThat(sent).as("times it was sent").isGreaterThan(250);
        assertThat(shown).as("pages that show it").isGreaterThan(40);
    }

    private int throughTheApi() {
        var document = given().get("/q/openapi?format=json").jsonPath().<String, Object>getMap("");
        var bodies = new Bodies(document, STRANGE);
        var sent = 0;
        for (var route : routes(true)) {
            var full = bodies.of(route.method().toLowerCase(Locale.ROOT), route.path());
            if (route.isLook() || full.isEmpty()) {
                continue;
            }
            send(route, full);
            sent++;
            for (var member : full.entrySet()) {
                if (STRANGE.equals(member.getValue())) {
                    var body = new LinkedHashMap<>(fixture.body(route, admin));
                    body.put(member.getKey(), STRANGE);
                    send(route, body);
                    sent++;
                }
            }
        }
        return sent;
    }

    private void send(Route route, Map<String, Object> body) {
        var path = path(route);
        var answer = call(route, path, body, version(path));
        if (answer.statusCode() == 429) {
            // More than one person may send; somebody else goes on.
            admin = fixture.person("admin");
            bearer = bearer();
            answer = call(route, path, body, version(path));
        }
        if (answer.statusCode() >= 500 || answer.statusCode() == 429) {
            wrong.add(route + " answered " + answer.statusCode() + " to " + body);
        }
    }

    private Response call(Route route, String path, Map<String, Object> body, String version) {
        return given().header("Authorization", "Bearer " + bearer)
                .header("If-Match", version)
                .contentType(ContentType.JSON)
                .body(body)
                .request(route.method(), path);
    }

    /** As it is now, so that a change is not refused before it is read. */
    private String version(String path) {
        var tag = given().header("Authorization", "Bearer " + bearer).get(path).header("ETag");
        return tag == null ? "\"1\"" : tag;
    }

    private int throughTheForms() {
        var sent = 0;
        for (var route : routes(false)) {
            if (!route.isLook()) {
                continue;
            }
            for (var form : forms(browser.get(path(route)))) {
                var action = form.getAttribute("action");
                if (!"post".equalsIgnoreCase(form.getAttribute("method"))
                        || action == null
                        || form.getAttribute("enctype") != null
                        || LEFT_OUT.matcher(action).matches()) {
                    continue;
                }
                var answer = submit(action, form);
                if (answer.statusCode() >= 500) {
                    wrong.add("the form " + action + " answered " + answer.statusCode());
                }
                check("the answer of " + action, answer);
                sent++;
            }
        }
        return sent;
    }

    private Response submit(String action, Node form) {
        var fields = new LinkedHashMap<String, String>();
        fill(form, fields);
        var token = given().get("/login").getCookie(CSRF);
        fields.put("csrf", token);
        return browser.request().cookie(CSRF, token).formParams(fields).post(action);
    }

    private static void fill(Node node, Map<String, String> fields) {
        var name = node.getAttribute("name");
        if (name != null && !name.isEmpty()) {
            switch (node.name()) {
                case "input" -> input(node, name, fields);
                case "textarea" -> fields.put(name, STRANGE);
                case "select" -> fields.put(name, lastOption(node));
                default -> {}
            }
        }
        node.children().list().forEach(child -> fill(child, fields));
    }

    private static void input(Node node, String name, Map<String, String> fields) {
        var value = node.getAttribute("value");
        switch (String.valueOf(node.getAttribute("type"))) {
            case "hidden", "checkbox", "radio" ->
                    fields.putIfAbsent(name, value == null ? "on" : value);
            case "submit", "file" -> {}
            default -> fields.put(name, STRANGE);
        }
    }

    private static String lastOption(Node select) {
        var options = new ArrayList<Node>();
        collect(select, "option", options);
        return options.isEmpty()
                ? ""
                : String.valueOf(options.getLast().getAttribute("value")).replace("null", "");
    }

    private static List<Node> forms(Response page) {
        var forms = new ArrayList<Node>();
        var html = String.valueOf(page.contentType()).startsWith("text/html");
        if (page.statusCode() == 200 && html) {
            collect(page.htmlPath().getNode("html"), "form", forms);
        }
        return forms;
    }

    private static void collect(Node from, String name, List<Node> found) {
        if (from.name().equals(name)) {
            found.add(from);
        }
        from.children().list().forEach(child -> collect(child, name, found));
    }

    /** Every page once more, and those that repeat what was asked; how many show it. */
    private long look() {
        var shown = 0L;
        for (var route : routes(false)) {
            if (route.isLook()) {
                shown += check(route.toString(), browser.get(path(route))) ? 1 : 0;
            }
        }
        for (var page : List.of("/tickets", "/customers", "/complaints", "/messages", "/search")) {
            var answer =
                    browser.request()
                            .queryParam("text", STRANGE)
                            .queryParam("q", STRANGE)
                            .get(page);
            shown += check(page + " asked for it", answer) ? 1 : 0;
            var nul =
                    browser.request().queryParam("text", "a\0b").queryParam("q", "a\0b").get(page);
            check(page + " asked for a NUL", nul);
        }
        return shown;
    }

    private boolean check(String what, Response answer) {
        if (answer.statusCode() >= 500) {
            wrong.add(what + " answered " + answer.statusCode());
        }
        if (!String.valueOf(answer.contentType()).startsWith("text/html")) {
            return false;
        }
        var page = answer.asString();
        if (page.contains(AS_MARKUP)) {
            wrong.add(what + " shows it as markup");
        }
        if (COMPUTED.matcher(page).find()) {
            wrong.add(what + " computed it");
        }
        return page.contains(AS_TEXT);
    }

    private static List<Route> routes(boolean api) {
        return AccessMatrix.lines().stream()
                .map(Line::route)
                .filter(route -> route.isApi() == api)
                .filter(route -> !LEFT_OUT.matcher(route.path()).matches())
                .toList();
    }

    private String path(Route route) {
        return NAME.matcher(route.path())
                .replaceAll(found ->
                        Matcher.quoteReplacement(fixture.place(route, found.group(1), admin)));
    }

    private String bearer() {
        return given().contentType(ContentType.JSON)
                .body(Map.of("identifier", admin.email(), "password", SignInFixture.PASSWORD))
                .post("/api/v1/auth/token")
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
    }
}

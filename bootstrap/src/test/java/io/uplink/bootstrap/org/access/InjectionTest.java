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
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * What means something to SQL, to HTML and to templates, through every text of the API and of the
 * forms: it is taken as text or refused, and shown as text wherever it is shown.
 */
@QuarkusTest
@WithTestResource(OwnDatabaseResource.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InjectionTest {

    private static final String STRANGE = "x'\"><b id=inj>{97*89}${7*7}';--%_\\";

    /** PostgreSQL keeps no text that has it. */
    private static final String NUL = "a\0b";

    private static final String AS_MARKUP = "<b id=inj";

    /** However the rest of it is written, this much of it stands in a page that shows it. */
    private static final String AS_TEXT = "&lt;b id=inj";

    private static final Pattern COMPUTED = Pattern.compile("&lt;b id=inj&gt;(?!\\{97\\*89})");

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    /** These end what the caller calls with, take something away, start long work or never end. */
    private static final Pattern LEFT_OUT =
            Pattern.compile(
                    ".*/(logout|login.*|auth/.*|reset.*|account.*|removal|deletion|retirement"
                            + "|end-others|platform/.*|backups.*|jobs.*|outbox.*|wallboard/live)");

    /** Against forged forms. */
    private static final String TOKEN = "csrf";

    @Inject MatrixFixture fixture;

    private final Browser browser = new Browser();
    private final List<String> wrong = new ArrayList<>();
    private int called;
    private int submitted;
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
    @Order(1)
    void everyTextIsTakenAsText() {
        throughTheApi(STRANGE);
        throughTheForms();
        var shown = look();

        assertThat(wrong).isEmpty();
        assertThat(called).as("calls").isGreaterThan(250);
        assertThat(submitted).as("forms").isGreaterThan(40);
        assertThat(shown).as("pages that show it").isGreaterThan(40);
    }

    /** After the other: what it fills with a plain word would show less there. */
    @Test
    @Order(2)
    void whatCannotBeKeptAsTextIsRefusedInEachField() {
        throughTheApi(NUL);
        throughEachField();

        assertThat(wrong).isEmpty();
        assertThat(called).as("calls").isGreaterThan(250);
        assertThat(submitted).as("forms").isGreaterThan(100);
    }

    private void throughTheApi(String text) {
        var document = given().get("/q/openapi?format=json").jsonPath().<String, Object>getMap("");
        var bodies = new Bodies(document, text);
        for (var route : routes(true)) {
            var full = bodies.of(route.method().toLowerCase(Locale.ROOT), route.path());
            if (route.isLook() || full.isEmpty()) {
                continue;
            }
            send(route, full);
            for (var member : full.entrySet()) {
                if (text.equals(member.getValue())) {
                    var body = new LinkedHashMap<>(fixture.body(route, admin));
                    body.put(member.getKey(), text);
                    send(route, body);
                }
            }
        }
    }

    private void send(Route route, Map<String, Object> body) {
        var path = path(route);
        var answer = call(route, path, body, version(path));
        called++;
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

    private void throughTheForms() {
        eachForm((action, form) -> send(action, filled(form, STRANGE)));
    }

    /** One field at a time, so that none is refused for another's sake. */
    private void throughEachField() {
        eachForm((action, form) -> {
            var plain = filled(form, "plain");
            for (var field : plain.keySet()) {
                if (field.equals(TOKEN)) {
                    continue;
                }
                var fields = new LinkedHashMap<>(plain);
                fields.put(field, NUL);
                send(action, fields);
            }
        });
    }

    private void eachForm(BiConsumer<String, Node> send) {
        for (var route : routes(false)) {
            if (!route.isLook()) {
                continue;
            }
            for (var form : forms(browser.get(path(route)))) {
                var action = form.getAttribute("action");
                if ("post".equalsIgnoreCase(form.getAttribute("method"))
                        && action != null
                        && !"multipart/form-data".equals(form.getAttribute("enctype"))
                        && !LEFT_OUT.matcher(action).matches()) {
                    send.accept(action, form);
                }
            }
        }
    }

    private void send(String action, Map<String, String> fields) {
        var answer = browser.request().formParams(fields).post(action);
        submitted++;
        var way = String.valueOf(answer.header("Location"));
        if (answer.statusCode() >= 500) {
            wrong.add("the form " + action + " answered " + answer.statusCode() + " to " + fields);
        }
        // With a NUL for a number it may be malformed.
        var unread = answer.statusCode() == 400 && !fields.containsValue(NUL);
        if (unread || way.contains("/login")) {
            wrong.add("the form " + action + " was not read at all: " + answer.statusCode());
        }
        check("the answer of " + action, answer);
    }

    private static Map<String, String> filled(Node form, String text) {
        var fields = new LinkedHashMap<String, String>();
        fill(form, text, fields);
        return fields;
    }

    private static void fill(Node node, String text, Map<String, String> fields) {
        var name = node.getAttribute("name");
        if (name != null && !name.isEmpty()) {
            switch (node.name()) {
                case "input" -> input(node, name, text, fields);
                case "textarea" -> fields.put(name, text);
                case "select" -> fields.put(name, lastOption(node));
                default -> {}
            }
        }
        node.children().list().forEach(child -> fill(child, text, fields));
    }

    private static void input(Node node, String name, String text, Map<String, String> fields) {
        var value = node.getAttribute("value");
        switch (String.valueOf(node.getAttribute("type"))) {
            case "hidden", "checkbox", "radio" ->
                    fields.putIfAbsent(name, value == null ? "on" : value);
            case "submit", "file" -> {}
            default -> fields.put(name, text);
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
            var nul = browser.request().queryParam("text", NUL).queryParam("q", NUL).get(page);
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

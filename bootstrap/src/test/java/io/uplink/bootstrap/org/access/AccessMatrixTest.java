package io.uplink.bootstrap.org.access;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.CompletableFuture.runAsync;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.org.access.AccessMatrix.Cell;
import io.uplink.bootstrap.org.access.AccessMatrix.Line;
import io.uplink.bootstrap.org.access.AccessMatrix.Route;
import io.uplink.bootstrap.org.access.MatrixLine.Answer;
import io.uplink.bootstrap.org.access.SignInFixture.Somebody;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every route, called by somebody of every role, against what was written by hand. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class AccessMatrixTest {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    /** These end what the caller calls with; each is called by somebody who is signed in anew. */
    private static final Set<String> ENDING =
            Set.of("/login", "/logout", "/account/sessions/end-others", "/api/v1/auth/logout");

    @Inject MatrixFixture fixture;

    private final MatrixLine line = new MatrixLine();
    private final Map<String, Caller> callers = new ConcurrentHashMap<>();
    private final Map<String, String> form = new ConcurrentHashMap<>();

    /** Somebody with what they call with. */
    private record Caller(Somebody person, String session, String bearer) {}

    @Test
    void everyRouteIsListedAndEveryLineIsARoute() {
        var listed = AccessMatrix.lines().stream().map(Line::route).toList();

        assertThat(listed)
                .as("access-matrix.csv, whose head says how to add a line")
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(AccessMatrix.routes());
    }

    @Test
    void everyRoleMayWhatIsWrittenAndNothingElse() {
        var cells = AccessMatrix.lines().stream().flatMap(Line::cells).toList();
        var wrong = new ConcurrentLinkedQueue<String>();

        // Those who may not come first: what the others do cannot help them.
        atOnce(cells.stream().filter(cell -> !cell.allowed()).toList(), cell -> check(cell, wrong));
        cells.stream().filter(Cell::allowed).forEach(cell -> check(cell, wrong));

        assertThat(wrong).isEmpty();
    }

    /** One role's after each other, two roles' at once: whoever is refused changes nothing. */
    private static void atOnce(List<Cell> cells, Consumer<Cell> check) {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var roles = cells.stream().collect(Collectors.groupingBy(Cell::role)).values();
            var running =
                    roles.stream()
                            .map(role -> runAsync(() -> role.forEach(check), threads))
                            .toList();
            running.forEach(CompletableFuture::join);
        }
    }

    private void check(Cell cell, Queue<String> wrong) {
        var route = cell.route();
        var role = cell.role();
        var allowed = cell.allowed();
        var answer = call(route, role);
        var status = answer.status();
        var door =
                status == 303
                        && answer.location().matches(".*/login(\\?.*)?")
                        && !route.path().equals("/logout");
        var denied = status == 401 || status == 403 || status == 404 || door;
        if (status >= 500 || denied == allowed) {
            wrong.add(
                    "%s as %s: %s expected, answered %d"
                            .formatted(route, role, allowed ? "allow" : "deny", status));
        }
    }

    private Answer call(Route route, String role) {
        var caller =
                ENDING.contains(route.path())
                        ? anew(route, role)
                        : callers.computeIfAbsent(role, each -> signedIn(each, true, true));
        var path = path(route, caller.person()) + fixture.query(route);
        var body = body(route, caller.person());
        if (route.isApi()) {
            return line.api(route, path, caller.bearer(), body);
        }
        if (route.isLook()) {
            return line.page(path, caller.session());
        }
        return fixture.takesFile(route)
                ? line.file(route, path, caller.session(), csrf())
                : line.form(route, path, caller.session(), csrf(), body);
    }

    /** The token of a form; its cookie holds the same. */
    private String csrf() {
        return form.computeIfAbsent(
                MatrixLine.CSRF_COOKIE, cookie -> given().get("/login").getCookie(cookie));
    }

    /** What the fixture has not made yet it makes once. */
    private synchronized String path(Route route, Somebody caller) {
        return NAME.matcher(route.path())
                .replaceAll(found ->
                        Matcher.quoteReplacement(fixture.place(route, found.group(1), caller)));
    }

    private synchronized Map<String, Object> body(Route route, Somebody caller) {
        return route.isLook() ? Map.of() : fixture.body(route, caller);
    }

    private synchronized Somebody person(String role) {
        return fixture.person(role);
    }

    private Caller anew(Route route, String role) {
        return signedIn(role, !route.isApi() && !route.path().equals("/login"), route.isApi());
    }

    private Caller signedIn(String role, boolean web, boolean api) {
        if (role.equals(AccessMatrix.ANONYMOUS)) {
            return new Caller(person("viewer"), "", "");
        }
        var person = person(role);
        return new Caller(person, web ? session(person) : "", api ? bearer(person) : "");
    }

    private static String session(Somebody person) {
        var browser = new Browser();
        browser.signIn(person.email(), SignInFixture.PASSWORD).then().statusCode(303);
        return browser.session();
    }

    private static String bearer(Somebody person) {
        var credentials = Map.of("identifier", person.email(), "password", SignInFixture.PASSWORD);
        return given().contentType(ContentType.JSON)
                .body(credentials)
                .post("/api/v1/auth/token")
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
    }
}

package io.uplink.bootstrap.platform.backup;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.uplink.bootstrap.web.TestSignIn;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/** Somebody who asks for copies and tries over the API and waits for what comes of them. */
public final class Operator {

    private static final String BACKUPS = "/api/v1/platform/backups";
    private static final String DRILLS = BACKUPS + "/drills";

    /** A machine that does other things too. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Operator() {}

    /** PostgreSQL's client tools are the operator's to install; without them nothing is proven. */
    public static void needsTools() {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        var there =
                Stream.concat(
                                Arrays.stream(path.split(File.pathSeparator, -1)),
                                Stream.of("15", "16", "17", "18")
                                        .map("/usr/lib/postgresql/%s/bin"::formatted))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "pg_restore")));
        assumeTrue(there, "no pg_dump on this machine");
    }

    public static RequestSpecification asAdmin() {
        return given().header(TestSignIn.HEADER, TestSignIn.ADMIN).contentType(ContentType.JSON);
    }

    /** Asks for a copy and waits until it is done; its id. */
    public static String backUp() {
        var id = asked(BACKUPS);
        awaitState(id, BACKUPS + "?size=200", "done");
        return id;
    }

    /** Asks for a try and waits until it ended so. */
    static void drill(String outcome) {
        awaitState(asked(DRILLS), DRILLS, outcome);
    }

    public static String file(String backup) {
        return field(backup, BACKUPS + "?size=200", "file");
    }

    /** Another test may have asked already; then it waits for its turn. */
    private static String asked(String path) {
        var id = new AtomicReference<>("");
        await().atMost(PATIENCE)
                .until(() -> {
                    var answer = asAdmin().post(path);
                    if (answer.statusCode() == 202) {
                        id.set(answer.path("id"));
                    }
                    return answer.statusCode() == 202;
                });
        return id.get();
    }

    static void awaitState(String id, String path, String state) {
        await().atMost(PATIENCE)
                .until(
                        () -> field(id, path, "state"),
                        now -> !List.of("waiting", "running").contains(now));
        org.assertj.core.api.Assertions.assertThat(
                        field(id, path, "state") + " " + field(id, path, "trouble"))
                .startsWith(state);
    }

    static String field(String id, String path, String field) {
        Object value =
                asAdmin().get(path).path("items.find { it.id == '%s' }?.%s".formatted(id, field));
        return String.valueOf(value);
    }
}

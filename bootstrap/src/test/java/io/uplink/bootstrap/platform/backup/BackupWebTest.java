package io.uplink.bootstrap.platform.backup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.platform.backup.port.BackupFolder;
import io.uplink.application.shared.Ids;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.web.TestSignIn;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class BackupWebTest {

    private static final String BACKUPS = "/api/v1/platform/backups";

    @Inject Sql sql;
    @Inject BackupFolder folder;
    @Inject Ids ids;

    @BeforeEach
    void tools() {
        Operator.needsTools();
    }

    @Test
    void aBackupThatWasAskedForIsMadeSealedAndFetched() throws IOException {
        var id = Operator.backUp();

        var fetched = Operator.asAdmin().get(BACKUPS + "/" + id + "/file");

        fetched.then()
                .statusCode(200)
                .header("Content-Disposition", containsString(Operator.file(id)))
                .header("Cache-Control", "no-store");
        assertThat(fetched.asByteArray())
                .startsWith("UPLINK-BACKUP-1\n".getBytes(StandardCharsets.UTF_8))
                .isEqualTo(Files.readAllBytes(path(id)));
        Operator.asAdmin()
                .get("/api/v1/activity?action=backup.download&size=200")
                .then()
                .body("items.subject.reference", hasItem(Operator.file(id)));
    }

    @Test
    void aBackupIsRestoredForTrialAndItsDatabaseIsDropped() {
        Operator.backUp();

        Operator.drill("passed");

        assertThat(scratch()).isZero();
        Operator.asAdmin().get(BACKUPS + "/drills").then().body("good", equalTo(true));
        page("/platform/backups").body(containsString("ago and was whole"));
        page("/dashboard").body(containsString("ago and was whole"));
    }

    @Test
    void aFileThatWasCutTurnsTheTrialRedWhereverItIsShown() throws IOException {
        var id = Operator.backUp();
        var content = Files.readAllBytes(path(id));
        Files.write(path(id), Arrays.copyOf(content, content.length / 2));

        Operator.drill("failed {fault=cut-short");

        Operator.asAdmin().get(BACKUPS + "/drills").then().body("good", equalTo(false));
        page("/platform/backups").body(containsString("The file ends too early"));
        page("/dashboard").body(containsString("The file ends too early"));
        Operator.backUp(); // What comes next must not stumble over it.
    }

    @Test
    void aFlippedBitTurnsTheTrialRed() throws IOException {
        var id = Operator.backUp();
        var content = Files.readAllBytes(path(id));
        content[content.length - 100] ^= 1;
        Files.write(path(id), content);

        Operator.drill("failed {fault=altered");

        page("/platform/backups").body(containsString("altered after it was written"));
        Operator.backUp();
    }

    @Test
    void whoDoesNotOperateUplinkSeesNothingOfItOnTheDashboard() {
        given().header(TestSignIn.HEADER, TestSignIn.WESTLANDS_MANAGER)
                .get("/dashboard")
                .then()
                .statusCode(200)
                .body(not(containsString("/platform/backups")));
    }

    @Test
    void whoLacksThePermissionIsRefused() {
        given().get(BACKUPS).then().statusCode(401);
        given().header(TestSignIn.HEADER, TestSignIn.NOBODY_SPECIAL)
                .get("/platform/backups")
                .then()
                .statusCode(403);
    }

    @Test
    void theButtonOfThePageAsksAndGoesBack() {
        var page = Operator.asAdmin().get("/platform/backups");
        var token = page.htmlPath().getString("**.find { it.@name == 'csrf' }.@value");

        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        given().header(TestSignIn.HEADER, TestSignIn.ADMIN)
                                        .cookies(page.cookies())
                                        .formParam("csrf", token)
                                        .redirects()
                                        .follow(false)
                                        .post("/platform/backups/run")
                                        .statusCode()
                                == 303);

        page("/platform/backups").body(containsString("Back up now"));
    }

    @Test
    void aBackupWhoseProgramWasKilledIsSettledAsFailed() {
        var id = ids.next();
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        sql.change(
                                        """
                                        insert into backup (id, state, scheduled, asked_by,
                                                asked_at, started_at)
                                        values ($1, 'running', false, 'Asha', now(), now())
                                        on conflict do nothing
                                        """,
                                        Tuple.of(id))
                                == 1);

        Operator.asAdmin().post("/api/v1/platform/jobs/backups.keep/runs").then().statusCode(202);

        Operator.awaitState(id.toString(), BACKUPS + "?size=200", "failed {fault=interrupted");
        page("/platform/backups").body(containsString("Uplink was stopped before it was done"));
    }

    @Test
    void aDatabaseThatAKilledTrialLeftIsDroppedByTheNext() {
        var id = ids.next();
        Operator.backUp();
        sql.run(
                """
                insert into backup_drill (id, state, scheduled, asked_by, asked_at, ended_at, fault)
                values ($1, 'failed', false, 'Asha', now(), now(), 'interrupted')
                """,
                Tuple.of(id));
        sql.run("create database " + nameOf(id), Tuple.tuple());

        Operator.drill("passed");

        assertThat(scratch()).isZero();
    }

    @Test
    void aSettingThatIsNoHourIsRefused() {
        Operator.asAdmin()
                .header("If-Match", "\"0\"")
                .body(Map.of("value", "25"))
                .put("/api/v1/settings/backup.hours")
                .then()
                .statusCode(422);
    }

    private Path path(String backup) {
        return Path.of(folder.place()).resolve(Operator.file(backup));
    }

    private long scratch() {
        return sql.one(
                        "select count(*) from pg_database where datname like 'uplink_drill_%'",
                        Tuple.tuple(), row -> row.getLong(0))
                .orElseThrow();
    }

    private static String nameOf(UUID drill) {
        return "uplink_drill_" + drill.toString().replace("-", "");
    }

    private static ValidatableResponse page(String path) {
        return Operator.asAdmin().get(path).then().statusCode(200);
    }
}

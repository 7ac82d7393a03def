package io.uplink.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.application.platform.backup.port.BackupFolder;
import io.uplink.bootstrap.platform.backup.Operator;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A backup that the running program made, restored by the command line into another database. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class RestoreCommandTest {

    private static final String NAME = "uplink_restored";
    private static final String OTHER_KEYS = "other:" + "A".repeat(43) + "=";

    @Inject BackupFolder folder;

    private final String keys = ConfigProvider.getConfig().getValue("uplink.keys", String.class);
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void anEmptyDatabase() throws SQLException {
        Operator.needsTools();
        onTheServer("drop database if exists " + NAME);
        onTheServer("create database " + NAME);
    }

    @AfterEach
    void clean() throws SQLException {
        onTheServer("drop database if exists " + NAME + " with (force)");
    }

    @Test
    void aBackupFillsAnEmptyDatabaseAndUplinkStartsOnIt() throws SQLException {
        restore(backup(), keys);

        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("The file is whole.", "it holds what was noted");
        database().migrate(); // Nothing is left to do, and nothing in the way.
        assertThat(count("ticket_category")).isPositive();
    }

    @Test
    void aDatabaseThatHoldsSomethingIsLeftAlone() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("create table precious (id integer)");
        }

        assertRefused(backup(), keys, "restore into an empty one");
        assertThat(tables()).isEqualTo(1);
    }

    @Test
    void aFileThatWasCutIsNotEvenBegun() throws IOException, SQLException {
        var content = Files.readAllBytes(backup());
        var cut =
                Files.write(
                        Files.createTempFile("cut", ".backup"),
                        Arrays.copyOf(content, content.length - 50));

        assertRefused(cut, keys, "The file ends too early");
        assertThat(tables()).isZero();
    }

    @Test
    void withoutItsKeyAFileStaysShut() throws SQLException {
        assertRefused(backup(), OTHER_KEYS, "is not in UPLINK_KEYS");
        assertThat(tables()).isZero();
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertRefused(Path.of("target/none.backup"), keys, "there is no file");
    }

    private Path backup() {
        return Path.of(folder.place()).resolve(Operator.file(Operator.backUp()));
    }

    private void restore(Path file, String ring) {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        try (var say = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            new RestoreCommand(database(), ring, path, say).run(file);
        }
    }

    private void assertRefused(Path file, String ring, String why) {
        assertThatThrownBy(() -> restore(file, ring))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(why);
    }

    private static Database database() {
        var server = PostgresResource.database();
        return new Database(server.host(), server.port(), NAME, server.user(), server.password());
    }

    private static java.sql.Connection connect() throws SQLException {
        var database = database();
        return DriverManager.getConnection(
                database.jdbcUrl(), database.user(), database.password());
    }

    private static long tables() throws SQLException {
        return answer("select count(*) from pg_tables where schemaname = 'public'");
    }

    private static long count(String table) throws SQLException {
        return answer("select count(*) from " + table);
    }

    private static long answer(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }

    private static void onTheServer(String sql) throws SQLException {
        var server = PostgresResource.database();
        try (var connection =
                        DriverManager.getConnection(
                                server.jdbcUrl(), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

package io.uplink.bootstrap.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a start looks at each migration, and when it need not. */
class SchemaIT {

    private static final String FORGET = "comment on table flyway_schema_history is null";

    @TempDir Path folder;

    private EmbeddedPostgres server;

    @BeforeEach
    void migratedOnce() throws IOException {
        server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        start();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void aSchemaOfThisVersionIsNotLookedAtAgain() throws SQLException {
        change("update flyway_schema_history set checksum = checksum + 1 where installed_rank = 1");

        start();
    }

    @Test
    void aSchemaOfWhichThatIsNotKnownIsLookedAt() throws SQLException {
        change("update flyway_schema_history set checksum = checksum + 1 where installed_rank = 1");
        change(FORGET);

        try (var program = Program.startDelivered(folder, Program.on(server))) {
            assertThat(program.exitCode()).isNotZero();
            assertThat(program.output()).contains("Migration checksum mismatch");
        }
    }

    @Test
    void aSchemaThatWasLookedAtIsKnownAgain() throws SQLException {
        var known = mark();
        change(FORGET);

        start();

        assertThat(mark()).isEqualTo(known).startsWith("Uplink ");
    }

    private void start() {
        try (var program = Program.startDelivered(folder, Program.on(server))) {
            program.ready();
        }
    }

    private String mark() throws SQLException {
        try (var sql = server.getPostgresDatabase().getConnection();
                var statement = sql.createStatement();
                var rows =
                        statement.executeQuery(
                                "select obj_description('flyway_schema_history'::regclass)")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void change(String what) throws SQLException {
        try (var sql = server.getPostgresDatabase().getConnection();
                var statement = sql.createStatement()) {
            statement.execute(what);
        }
    }
}

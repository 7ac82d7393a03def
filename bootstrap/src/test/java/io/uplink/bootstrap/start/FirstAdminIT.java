package io.uplink.bootstrap.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who gets in first. */
class FirstAdminIT {

    private static final Pattern TOLD =
            Pattern.compile("Sign in as admin@uplink\\.local with the one-time password \\S{22}");

    @TempDir Path folder;

    @Test
    void ofTwoThatStartAtOnceOnAnEmptyDatabaseOneTellsThePassword() throws IOException {
        try (var server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start()) {
            var environment = Program.on(server);
            try (var one = Program.start(folder, environment);
                    var other = Program.start(folder, environment)) {
                one.ready();
                other.ready();

                assertThat(Stream.of(one, other).flatMap(it -> TOLD.matcher(it.output()).results()))
                        .hasSize(1);
            }
            try (var later = Program.start(folder, environment).ready()) {
                assertThat(later.output())
                        .doesNotContain("one-time password")
                        .contains("PostgreSQL runs with fsync, synchronous_commit off");
            }
        }
    }
}

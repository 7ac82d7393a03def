package io.uplink.adapter.out.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.platform.backup.port.DatabaseSnapshots.Snapshot;
import io.uplink.domain.platform.backup.BackupError;
import io.uplink.domain.platform.backup.BackupError.Broken;
import io.uplink.domain.platform.backup.BackupFault;
import io.uplink.domain.platform.backup.Facts;
import io.uplink.domain.shared.DomainException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With programs that a test wrote, each as badly behaved as it wants. */
class PgToolsTest {

    private static final PgServer SERVER =
            PgServer.of(
                    "postgresql://db.example.com:5433/uplink?sslmode=verify-full",
                    "uplink",
                    "top secret",
                    Optional.of("/etc/uplink/ca.pem"));
    private static final Snapshot SNAPSHOT =
            new Snapshot("00000003-1", Facts.of(Map.of(Facts.SERVER, "150018")));

    @TempDir Path home;

    @Test
    void whatTheToolWritesIsHandedOn() throws IOException {
        install("15", 15, "printf 'PGDMP everything'", "");
        var into = new ByteArrayOutputStream();

        tools("15").dump(SNAPSHOT, into);

        assertThat(into.toString(StandardCharsets.UTF_8)).isEqualTo("PGDMP everything");
    }

    @Test
    void thePasswordIsInTheEnvironmentAndNeverOnTheCommandLine() throws IOException {
        install("15", 15, "echo \"$@ | $PGHOST $PGPORT $PGUSER $PGPASSWORD\"", "");
        var into = new ByteArrayOutputStream();

        tools("15").dump(SNAPSHOT, into);

        var said = into.toString(StandardCharsets.UTF_8).split("\\|", -1);
        assertThat(said[0])
                .contains("--format=custom", "--snapshot=00000003-1", "--dbname=uplink")
                .doesNotContain("secret");
        assertThat(said[1].strip()).isEqualTo("db.example.com 5433 uplink top secret");
        assertThat(SERVER.toString()).doesNotContain("secret");
    }

    @Test
    void theToolProtectsItsWayAsUplinkDoes() throws IOException {
        install("15", 15, "echo \"$PGSSLMODE $PGSSLROOTCERT\"", "");
        var into = new ByteArrayOutputStream();

        tools("15").dump(SNAPSHOT, into);

        assertThat(into.toString(StandardCharsets.UTF_8).strip())
                .isEqualTo("verify-full /etc/uplink/ca.pem");
    }

    /** The build gives its tests one of our settings. */
    @Test
    void theToolKnowsNoneOfOurOwnSecrets() throws IOException {
        assertThat(System.getenv()).containsKey("UPLINK_KEYS");
        install("15", 15, "env", "");
        var into = new ByteArrayOutputStream();

        tools("15").dump(SNAPSHOT, into);

        assertThat(into.toString(StandardCharsets.UTF_8))
                .contains("PGHOST=")
                .doesNotContain("UPLINK_");
    }

    @Test
    void ofSeveralVersionsTheServersOwnIsTaken() throws IOException {
        install("17", 17, "echo 17", "");
        install("15", 15, "echo 15", "");
        install("14", 14, "echo 14", "");
        var into = new ByteArrayOutputStream();

        tools("17", "15", "14").dump(SNAPSHOT, into);

        assertThat(into.toString(StandardCharsets.UTF_8).strip()).isEqualTo("15");
    }

    @Test
    void withoutTheServersOwnVersionTheNextNewerIsTaken() throws IOException {
        install("17", 17, "echo 17", "");
        install("16", 16, "echo 16", "");
        var into = new ByteArrayOutputStream();

        tools("17", "16").dump(SNAPSHOT, into);

        assertThat(into.toString(StandardCharsets.UTF_8).strip()).isEqualTo("16");
    }

    @Test
    void whereThereAreNoToolsItSaysSo() {
        assertBroken(() -> dump("none"), BackupFault.TOOL_MISSING, "server 15");
    }

    @Test
    void whereTheToolsAreOlderThanTheServerItSaysSo() throws IOException {
        install("13", 13, "exit 1", "");

        assertBroken(() -> dump("13"), BackupFault.TOOL_TOO_OLD, "pg_dump 13, server 15");
    }

    @Test
    void whatTheToolComplainsOfIsKeptInOneLine() throws IOException {
        install(
                "15",
                15,
                "echo half; echo 'pg_dump: error: query failed: ERROR: out of shared memory' >&2;"
                        + " echo 'DETAIL: Key (phone)=(+254700000001)' >&2; exit 1",
                "");

        assertBroken(
                () -> dump("15"),
                BackupFault.DUMP_FAILED,
                "query failed: ERROR: out of shared memory");
    }

    @Test
    void aServerThatDoesNotLetItInIsTheDatabasesFault() throws IOException {
        install(
                "15",
                15,
                "echo 'pg_dump: error: connection to server at \"db\" failed: FATAL: no' >&2; exit 1",
                "");

        assertBroken(
                () -> dump("15"),
                BackupFault.DATABASE_REFUSED,
                "connection to server at \"db\" failed: FATAL: no");
    }

    @Test
    void aDiskOfTheServerThatIsFullIsSaidToBe() throws IOException {
        install(
                "15",
                15,
                "",
                "cat >/dev/null; echo 'pg_restore: error: could not extend: No space left on device'"
                        + " >&2; exit 1");

        assertBroken(
                () -> restore(new ByteArrayInputStream(new byte[10])),
                BackupFault.DISK_FULL,
                "could not extend: No space left on device");
    }

    @Test
    void aToolThatGivesUpBeforeItReadAllHasFailed() throws IOException {
        install("15", 15, "", "echo 'pg_restore: error: not an archive' >&2; exit 1");

        assertBroken(
                () -> restore(new ByteArrayInputStream(new byte[3_000_000])),
                BackupFault.RESTORE_FAILED,
                "not an archive");
    }

    @Test
    void whatIsRestoredGoesInByThePipe() throws IOException {
        install("15", 15, "", "cat > '" + home.resolve("got") + "'");

        restore(new ByteArrayInputStream("everything".getBytes(StandardCharsets.UTF_8)));

        assertThat(home.resolve("got")).hasContent("everything");
    }

    @Test
    void givenTheFileBreaksOff_whenItIsRestored_thenTheToolIsEndedAndTheFileIsToBlame()
            throws IOException {
        install("15", 15, "", "cat >/dev/null; touch '" + home.resolve("committed") + "'");
        var broken =
                new InputStream() {
                    @Override
                    public int read() {
                        return read(new byte[1], 0, 1);
                    }

                    @Override
                    public int read(byte[] into, int offset, int length) {
                        throw BackupError.broken(BackupFault.CUT_SHORT, "");
                    }
                };

        assertBroken(() -> restore(broken), BackupFault.CUT_SHORT, "");
        assertThat(home.resolve("committed")).doesNotExist();
    }

    private void dump(String... folders) {
        tools(folders).dump(SNAPSHOT, new ByteArrayOutputStream());
    }

    private void restore(InputStream from) {
        tools("15").restore("scratch", 15, from);
    }

    private PgTools tools(String... folders) {
        return new PgTools(
                SERVER, new PgPrograms(List.of(folders).stream().map(home::resolve).toList()));
    }

    private void install(String folder, int version, String dump, String restore)
            throws IOException {
        script(folder, "pg_dump", version, dump);
        script(folder, "pg_restore", version, restore);
    }

    private void script(String folder, String name, int version, String work) throws IOException {
        var file = Files.createDirectories(home.resolve(folder)).resolve(name);
        Files.writeString(
                file,
                "#!/bin/sh\nif [ \"$1\" = --version ]; then echo '%s (PostgreSQL) %d.4'; exit; fi\n%s\n"
                        .formatted(name, version, work));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    private static void assertBroken(Runnable call, BackupFault fault, String detail) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(refused.error()).isEqualTo(new Broken(fault, detail)));
    }
}

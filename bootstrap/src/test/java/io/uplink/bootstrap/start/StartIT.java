package io.uplink.bootstrap.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How Uplink starts, stops, comes back and refuses. Runs after packaging. */
class StartIT {

    private static final Path DEBIAN_POSTGRES = Path.of("/usr/lib/postgresql/15/bin");

    /** Who may do nothing; on Debian its name is nobody. */
    private static final int NOBODY = 65_534;

    private static final String SECRET = Base64.getEncoder().encodeToString(new byte[32]);

    /** The run command without its company, which another test fills. */
    private static final Map<String, String> RUN = Map.of("UPLINK_DEMO", "false");

    @TempDir Path folder;

    @Test
    void givenNoSecrets_whenStarted_thenItNamesThemAndStops() {
        try (var uplink = Program.start(folder, Map.of())) {
            assertThat(uplink.exitCode()).isEqualTo(2);
            assertThat(uplink.output())
                    .contains("UPLINK_KEYS and UPLINK_JWT_SECRET are not set")
                    .doesNotContain("Exception");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void givenADatabaseWithoutItsPassword_whenStarted_thenItNamesTheVariableAndStops() {
        var environment = secrets();
        environment.put("UPLINK_DB_URL", "postgresql://127.0.0.1:1/none");
        environment.put("UPLINK_DB_USER", "uplink");

        try (var uplink = Program.start(folder, environment)) {
            assertThat(uplink.exitCode()).isEqualTo(2);
            assertThat(uplink.output()).contains("UPLINK_DB_PASSWORD is not set");
        }
    }

    @Test
    void theRunCommandKeepsItsSecretsAndItsDataOverStopsAndKills()
            throws IOException, SQLException {
        try (var first = Program.start(folder, RUN, "demo").ready()) {
            assertThat(first.output())
                    .contains("Made new secrets in")
                    .doesNotContain("PostgreSQL runs with");
            remember("before the stop");

            assertThat(first.stop()).isIn(0, 130, 143);
        }
        assertThat(postmaster()).isEmpty();
        var secrets = Files.readString(folder.resolve("data/secrets.env"));
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(folder.resolve("data/secrets.env"))))
                .isEqualTo("rw-------");

        try (var second = Program.start(folder, RUN, "demo").ready()) {
            assertThat(second.output()).doesNotContain("Made new secrets");
            assertThat(remembered()).containsExactly("before the stop");
            try (var rival = Program.start(folder, RUN, "demo")) {
                assertThat(rival.exitCode()).isEqualTo(2);
                assertThat(rival.output()).contains("Another Uplink is running on the data folder");
            }
            assertThat(second.answers("/q/health/ready")).isEqualTo(200);
            remember("before the kill");

            second.kill();
        }
        assertThat(postmaster()).isPresent();

        try (var third = Program.start(folder, RUN, "demo").ready()) {
            assertThat(remembered()).containsExactly("before the stop", "before the kill");
            assertThat(third.stop()).isIn(0, 130, 143);
        }
        assertThat(postmaster()).isEmpty();
        assertThat(Files.readString(folder.resolve("data/secrets.env"))).isEqualTo(secrets);
    }

    @Test
    void aRehearsalEndsByItselfAndTouchesNothingThatIsKept() {
        try (var uplink = Program.start(folder, Map.of(), "rehearse")) {
            assertThat(uplink.exitCode()).as(uplink.output()).isZero();
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aSecretThatIsTooShortToSignWithStopsTheStartAndIsNamed() {
        var environment = secrets();
        environment.put("UPLINK_JWT_SECRET", "c2hvcnQ=");

        try (var uplink = Program.start(folder, environment)) {
            assertThat(uplink.exitCode()).isEqualTo(2);
            assertThat(uplink.output())
                    .contains("UPLINK_JWT_SECRET is not 32 bytes in base64")
                    .doesNotContain("c2hvcnQ=");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aTimeZoneThatIsNoneStopsTheStart() {
        var environment = secrets();
        environment.put("UPLINK_ZONE", "Africa/Nowhere");

        try (var uplink = Program.start(folder, environment)) {
            assertThat(uplink.exitCode()).isEqualTo(2);
            assertThat(uplink.output()).contains("UPLINK_ZONE is no time zone: Africa/Nowhere");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aPortThatAnotherOneHasEndsTheStartAndIsNamed() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var environment = new HashMap<>(RUN);
            environment.put("UPLINK_HTTP_PORT", String.valueOf(other.getLocalPort()));

            try (var uplink = Program.start(folder, environment, "demo")) {
                assertThat(uplink.exitCode()).isEqualTo(1);
                assertThat(uplink.output()).contains(String.valueOf(other.getLocalPort()));
            }
        }
        assertThat(postmaster()).isEmpty();
    }

    @Test
    void anOrdinaryUserCanRunItToo() throws IOException {
        assumeTrue(isRoot(), "not root here: the other tests ran as an ordinary user");
        assumeTrue(
                Files.exists(Path.of("/usr/bin/setpriv")),
                "setpriv is not here (util-linux has it)");
        assumeTrue(
                isOpenToAll(Program.JAR) && isOpenToAll(Path.of(System.getProperty("java.home"))),
                "the program or the JDK lies where only root may look");
        var home = Files.createTempDirectory("uplink-nobody");
        Files.setAttribute(home, "unix:uid", NOBODY);

        try (var uplink = Program.startAs(Optional.of(NOBODY), home, RUN, "demo").ready()) {
            assertThat(uplink.stop()).isIn(0, 130, 143);
        }
        assertThat(Files.getAttribute(home.resolve("data/secrets.env"), "unix:uid"))
                .isEqualTo(NOBODY);
    }

    @Test
    void aPostgresOfTheDistributionServesAsWell() throws Exception {
        assumeTrue(
                Files.exists(DEBIAN_POSTGRES.resolve("initdb")),
                "Debian's postgresql-15 is not installed");
        try (var server = DebianPostgres.start(DEBIAN_POSTGRES, isRoot())) {
            var environment = secrets();
            environment.put("UPLINK_DB_URL", server.url());
            environment.put("UPLINK_DB_USER", "uplink");
            environment.put("UPLINK_DB_PASSWORD", "unused");

            try (var uplink = Program.start(folder, environment).ready()) {
                assertThat(uplink.stop()).isIn(0, 130, 143);
            }
        }
        assertThat(folder).isEmptyDirectory();
    }

    private static Map<String, String> secrets() {
        return new HashMap<>(Map.of("UPLINK_KEYS", "first:" + SECRET, "UPLINK_JWT_SECRET", SECRET));
    }

    private static boolean isRoot() throws IOException {
        return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
    }

    private static boolean isOpenToAll(Path path) throws IOException {
        for (var folder = path.getParent(); folder != null; folder = folder.getParent()) {
            if (!Files.getPosixFilePermissions(folder)
                    .contains(PosixFilePermission.OTHERS_EXECUTE)) {
                return false;
            }
        }
        return true;
    }

    private Optional<ProcessHandle> postmaster() throws IOException {
        var file = folder.resolve("data/postgres/postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst().strip()))
                .filter(ProcessHandle::isAlive);
    }

    private void remember(String text) throws IOException, SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists memory (id serial, text text)");
            statement.execute("insert into memory (text) values ('" + text + "')");
        }
    }

    private List<String> remembered() throws IOException, SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select text from memory order by id")) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    private java.sql.Connection connect() throws IOException, SQLException {
        var port = Files.readAllLines(folder.resolve("data/postgres/postmaster.pid")).get(3);
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port.strip() + "/postgres",
                "postgres",
                "postgres");
    }

    /** A server of the distribution's packages in a folder that goes with it. */
    private record DebianPostgres(Process process, int port) implements AutoCloseable {

        static DebianPostgres start(Path programs, boolean isRoot) throws Exception {
            var data = Files.createTempDirectory("uplink-postgres");
            if (isRoot) {
                Files.setAttribute(data, "unix:uid", NOBODY);
            }
            var cluster = data.resolve("cluster").toString();
            var initdb =
                    run(
                            isRoot,
                            programs.resolve("initdb"),
                            "-A",
                            "trust",
                            "-U",
                            "uplink",
                            "-D",
                            cluster);
            assertThat(initdb.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(initdb.exitValue()).isZero();
            var port = 20_000 + (int) (ProcessHandle.current().pid() % 20_000);
            var server =
                    run(
                            isRoot,
                            programs.resolve("postgres"),
                            "-D",
                            cluster,
                            "-p",
                            String.valueOf(port),
                            "-k",
                            data.toString(),
                            "-c",
                            "listen_addresses=127.0.0.1");
            var started = new DebianPostgres(server, port);
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(started::makeDatabase);
            return started;
        }

        private static Process run(boolean isRoot, Path program, String... arguments)
                throws IOException {
            var command = new ArrayList<String>();
            if (isRoot) {
                // It refuses root.
                command.addAll(Program.asUser(NOBODY));
            }
            command.add(program.toString());
            command.addAll(List.of(arguments));
            return new ProcessBuilder(command)
                    .directory(Path.of("/").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        }

        private boolean makeDatabase() {
            try (var connection =
                            DriverManager.getConnection(
                                    "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                                    "uplink",
                                    "");
                    var statement = connection.createStatement()) {
                return !statement.execute("create database uplink");
            } catch (SQLException notYet) {
                return false;
            }
        }

        String url() {
            return "postgresql://127.0.0.1:" + port + "/uplink";
        }

        @Override
        public void close() {
            process.destroy();
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> !process.isAlive());
        }
    }
}

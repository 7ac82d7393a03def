package io.uplink.bootstrap.platform.backup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.web.TestSignIn;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.id.PersonId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SftpWebTest {

    private static final String PASSWORD = "a password of the far side";

    @Inject Sql sql;

    private Path root;
    private SshServer far;
    private KeyPair hostKey;

    @BeforeEach
    void aServerThatTakesCopies() throws IOException, GeneralSecurityException {
        Operator.needsTools();
        sql.change(
                "insert into person (id, name, email, created_at) values ($1, 'Asha', $2, now())"
                        + " on conflict (id) do nothing",
                Tuple.of(ActorFixtures.ASHA.value(), ActorFixtures.ASHA + "@example.com"));
        // As Uplink itself says, but the server here is the first to ask.
        System.setProperty(SecurityUtils.SECURITY_PROVIDER_REGISTRARS, "none");
        root = Files.createTempDirectory("uplink-far");
        hostKey = anRsaKey();
        far = SshServer.setUpDefaultServer();
        far.setHost("127.0.0.1");
        far.setKeyPairProvider(KeyPairProvider.wrap(hostKey));
        far.setFileSystemFactory(new VirtualFileSystemFactory(root));
        far.setPasswordAuthenticator((_, password, _) -> password.equals(PASSWORD));
        far.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
        far.start();
        set("backup.sftp.host", "127.0.0.1");
        set("backup.sftp.port", String.valueOf(far.getPort()));
        set("backup.sftp.user", "uplink");
        set("backup.sftp.password", PASSWORD);
        set("backup.sftp.host-key", fingerprint(hostKey));
        set("backup.target", "sftp");
    }

    @AfterEach
    void asItWas() throws IOException {
        set("backup.target", "s3");
        set("backup.sftp.host", "");
        set("backup.sftp.password", "");
        set("backup.sftp.key", "");
        set("backup.sftp.host-key", "");
        far.stop(true);
    }

    @Test
    void aBackupIsCopiedToTheFolderAndThePageSaysWhereTo() {
        var id = aBackupWith("offSite", "true");

        assertThat(root.resolve(Operator.file(id))).isNotEmptyFile();
        page(TestSignIn.ADMIN).body(containsString("sftp://uplink@127.0.0.1:" + far.getPort()));
    }

    @Test
    void aHostKeyThatIsAnotherIsToldInTheReadersWords() throws GeneralSecurityException {
        set("backup.sftp.host-key", fingerprint(anRsaKey()));

        var id = aBackupWith("offSiteTrouble?.fault", "host-key-differs");

        assertThat(root.resolve(Operator.file(id))).doesNotExist();
        page(TestSignIn.ADMIN)
                .body(containsString("showed another host key than the one in the settings"))
                .body(containsString(fingerprint(hostKey)));
        page(TestSignIn.as(whoReadsSwahili()))
                .body(containsString("pameonyesha ufunguo wa mashine tofauti"));
    }

    @Test
    void aPrivateKeyIsSealedWithAllItsLinesAndNeverShownAgain()
            throws IOException, GeneralSecurityException {
        var key = anRsaKey();
        var written = new ByteArrayOutputStream();
        OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(key, "uplink", null, written);
        far.setPublickeyAuthenticator(
                (_, shown, _) -> KeyUtils.compareKeys(key.getPublic(), shown));
        set("backup.sftp.password", "");

        set("backup.sftp.key", written.toString(StandardCharsets.US_ASCII));

        var id = aBackupWith("offSite", "true");
        assertThat(root.resolve(Operator.file(id))).isNotEmptyFile();
        Operator.asAdmin()
                .get("/settings/backup")
                .then()
                .statusCode(200)
                .body(containsString("<textarea"))
                .body(not(containsString("OPENSSH PRIVATE KEY-----\n")));
        Operator.asAdmin()
                .get("/api/v1/settings")
                .then()
                .body(not(containsString("BEGIN OPENSSH")));
    }

    @Test
    void whatIsNoKeyIsRefusedWithAReason() {
        Operator.asAdmin()
                .header("If-Match", "\"" + version("backup.sftp.key") + "\"")
                .body(Map.of("value", "-----BEGIN RSA PRIVATE KEY-----"))
                .put("/api/v1/settings/backup.sftp.key")
                .then()
                .statusCode(422)
                .body(containsString("sftp-key-unreadable"));
    }

    /** It is done before its copy is. */
    private static String aBackupWith(String field, String value) {
        var id = Operator.backUp();
        await().atMost(Duration.ofMinutes(1))
                .until(
                        () -> Operator.field(id, "/api/v1/platform/backups?size=200", field),
                        value::equals);
        return id;
    }

    private static void set(String key, String value) {
        Operator.asAdmin()
                .header("If-Match", "\"" + version(key) + "\"")
                .body(Map.of("value", value))
                .put("/api/v1/settings/" + key)
                .then()
                .statusCode(204);
    }

    private static int version(String key) {
        return Operator.asAdmin()
                .get("/api/v1/settings")
                .path("settings.flatten().find { it.key == '%s' }.version".formatted(key));
    }

    private static ValidatableResponse page(String reader) {
        return given().header(TestSignIn.HEADER, reader)
                .get("/platform/backups")
                .then()
                .statusCode(200);
    }

    private static Actor.Person whoReadsSwahili() {
        var admin = ActorFixtures.anAdmin();
        return new Actor.Person(
                new PersonId(UUID.randomUUID()),
                "Zawadi",
                Language.SWAHILI,
                admin.session(),
                admin.grants(),
                admin.branches(),
                admin.teams());
    }

    private static KeyPair anRsaKey() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }

    private static String fingerprint(KeyPair key) {
        return KeyUtils.getFingerPrint(BuiltinDigests.sha256, key.getPublic());
    }
}

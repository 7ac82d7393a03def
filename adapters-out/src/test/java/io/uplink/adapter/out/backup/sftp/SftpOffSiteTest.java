package io.uplink.adapter.out.backup.sftp;

import static io.uplink.application.platform.backup.port.OffSiteContract.broken;
import static io.uplink.application.platform.backup.port.OffSiteContract.content;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.platform.backup.BackupSettings;
import io.uplink.application.platform.backup.port.BackupLedger.Stored;
import io.uplink.application.platform.backup.port.OffSite;
import io.uplink.application.platform.backup.port.OffSiteContract;
import io.uplink.application.shared.FixedSettings;
import io.uplink.domain.platform.backup.BackupError.Broken;
import io.uplink.domain.platform.backup.BackupFault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SftpOffSiteTest implements OffSiteContract {

    private static final KeyPair HOST = SftpSimulator.anEd25519Key();

    /** Long enough for a busy machine to agree on keys, short enough to wait for in a test. */
    private static final Patience SHORT =
            new Patience(
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(2),
                    Duration.ofMinutes(5));

    @TempDir Path root;

    private final FixedSettings settings = new FixedSettings();
    private final SftpOffSite offSite = new SftpOffSite(settings, InstantSource.system(), SHORT);
    private AutoCloseable open = () -> {};

    @Override
    public OffSite offSite() {
        far();
        return offSite;
    }

    @Override
    public Map<String, byte[]> there() {
        return far().files();
    }

    @Override
    public void vanish() {
        far().close();
    }

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    @Test
    void aHostKeyIsKnownByItsFingerprintToo() {
        far();
        settings.with(BackupSettings.SFTP_HOST_KEY, SftpSimulator.fingerprint(HOST));

        put(content());

        assertThat(there()).containsOnlyKeys(FILE.file());
    }

    @Test
    void aFingerprintFindsItsKeyAmongThoseThatTheFarSideHas() {
        var rsa = SftpSimulator.anRsaKey();
        open(HOST, SftpSimulator.anEcKey(), rsa);
        settings.with(BackupSettings.SFTP_HOST_KEY, SftpSimulator.fingerprint(rsa));

        put(content());

        assertThat(there()).containsOnlyKeys(FILE.file());
    }

    @Test
    void aWholeKeyIsAskedForBeforeOthersThatTheFarSideHas() {
        var far = open(HOST, SftpSimulator.anRsaKey());
        settings.with(BackupSettings.SFTP_HOST_KEY, far.knownHost(1));

        put(content());

        assertThat(there()).containsOnlyKeys(FILE.file());
    }

    @Test
    void givenAnotherHostKey_whenPut_thenItIsRefusedBeforeAnyPasswordIsSent() {
        var far = far();
        var other = SftpSimulator.anEd25519Key();
        settings.with(BackupSettings.SFTP_HOST_KEY, SftpSimulator.fingerprint(other));

        var why = broken(() -> put(content()));

        assertThat(why)
                .isEqualTo(
                        new Broken(
                                BackupFault.HOST_KEY_DIFFERS,
                                "ssh-ed25519 " + SftpSimulator.fingerprint(HOST)));
        assertThat(far.passwordsSeen()).isZero();
        assertThat(there()).isEmpty();
    }

    @Test
    void givenAKnownHostThatChangedItsKey_whenPut_thenItIsRefusedWhateverKindItShows() {
        var far = open(SftpSimulator.anRsaKey());
        settings.with(
                BackupSettings.SFTP_HOST_KEY,
                "far.example " + PublicKeyEntry.toString(HOST.getPublic()));

        assertThat(broken(() -> put(content())).fault()).isEqualTo(BackupFault.HOST_KEY_DIFFERS);
        assertThat(far.passwordsSeen()).isZero();
    }

    @Test
    void givenNoHostKeyIsSet_whenPut_thenNobodyIsCalled() {
        var far = far();
        settings.with(BackupSettings.SFTP_HOST_KEY, "");

        assertThat(broken(() -> put(content())))
                .isEqualTo(new Broken(BackupFault.HOST_KEY_MISSING, ""));
        assertThat(far.passwordsSeen()).isZero();
    }

    @Test
    void givenNothingToLogInWith_whenPut_thenItSaysSo() {
        far();
        settings.with(BackupSettings.SFTP_PASSWORD, "");

        assertThat(broken(() -> put(content())).fault()).isEqualTo(BackupFault.LOGIN_MISSING);
    }

    @Test
    void givenAWrongPassword_whenPut_thenTheLoginIsRefused() {
        far();
        settings.with(BackupSettings.SFTP_PASSWORD, "another");

        assertThat(broken(() -> put(content())))
                .isEqualTo(new Broken(BackupFault.LOGIN_REFUSED, ""));
        assertThat(there()).isEmpty();
    }

    @Test
    void aKeyOfEd25519LetsIn() {
        logsInBy(SftpSimulator.anEd25519Key());
    }

    @Test
    void aKeyOfRsaLetsIn() {
        logsInBy(SftpSimulator.anRsaKey());
    }

    @Test
    void aKeyOnACurveOfNistLetsIn() {
        logsInBy(SftpSimulator.anEcKey());
    }

    @Test
    void givenAKeyThatTheFarSideDoesNotKnow_whenPut_thenTheLoginIsRefusedAndNoPasswordIsTried() {
        var far = far();
        far.trust(SftpSimulator.anEd25519Key().getPublic());
        settings.with(BackupSettings.SFTP_KEY, SftpSimulator.written(SftpSimulator.anEd25519Key()));

        assertThat(broken(() -> put(content())).fault()).isEqualTo(BackupFault.LOGIN_REFUSED);
        assertThat(far.passwordsSeen()).isZero();
    }

    @Test
    void givenAServerThatSignsWithSha1Alone_whenPut_thenNothingIsSent() {
        var far = open(SftpSimulator.anRsaKey());
        far.growOld();

        assertThat(broken(() -> put(content())).fault()).isEqualTo(BackupFault.TARGET_UNREACHABLE);
        assertThat(far.passwordsSeen()).isZero();
    }

    @Test
    void aCopyGoesIntoTheFolderThatWasNamed() throws IOException {
        Files.createDirectory(root.resolve("copies"));
        far();
        settings.with(BackupSettings.SFTP_FOLDER, "/copies");

        put(content());

        assertThat(root.resolve("copies").resolve(FILE.file())).hasBinaryContent(content());
    }

    @Test
    void givenAFolderThatDoesNotExist_whenPut_thenItIsNotMadeUp() {
        far();
        settings.with(BackupSettings.SFTP_FOLDER, "/copeis");

        assertThat(broken(() -> put(content())))
                .isEqualTo(new Broken(BackupFault.TARGET_FOLDER_MISSING, "/copeis"));
        assertThat(root.resolve("copeis")).doesNotExist();
    }

    @Test
    void givenTheLineBreaksHalfWay_whenPut_thenNoHalfHasTheNameAndTheNextCopyArrives() {
        far().failWith(once(200_000, (session, _) -> session.close(true)));

        assertThat(broken(() -> put(content())).fault()).isEqualTo(BackupFault.TARGET_UNREACHABLE);
        assertThat(there()).doesNotContainKey(FILE.file());

        put(content());
        assertThat(there().get(FILE.file())).isEqualTo(content());
    }

    @Test
    void givenAFullDisk_whenPut_thenItSaysSoAndLeavesNothing() {
        far().failWith(from(200_000, SftpConstants.SSH_FX_NO_SPACE_ON_FILESYSTEM, "full"));

        assertThat(broken(() -> put(content())).fault()).isEqualTo(BackupFault.TARGET_FULL);
        assertThat(there()).isEmpty();
    }

    @Test
    void givenAFullDiskThatIsToldInWordsAlone_whenPut_thenItIsUnderstood() {
        far().failWith(from(0, SftpConstants.SSH_FX_FAILURE, "write: no space left on device"));

        assertThat(broken(() -> put(content())).fault()).isEqualTo(BackupFault.TARGET_FULL);
    }

    @Test
    void givenTheFarSideMayNotWrite_whenPut_thenItsOwnWordForItIsKept() {
        far().failWith(from(0, SftpConstants.SSH_FX_PERMISSION_DENIED, "no"));

        assertThat(broken(() -> put(content())))
                .isEqualTo(new Broken(BackupFault.TARGET_REFUSED, "SSH_FX_PERMISSION_DENIED"));
        assertThat(there()).isEmpty();
    }

    @Test
    void givenAServerThatHangsHalfWay_whenPut_thenItIsGivenUp() {
        var end = new CountDownLatch(1);
        var far = far();
        far.failWith((_, offset) -> {
            if (offset > 200_000) {
                await(end);
            }
        });

        var why = broken(() -> put(content()));

        end.countDown();
        assertThat(why.fault()).isEqualTo(BackupFault.TARGET_UNREACHABLE);
        assertThat(there()).doesNotContainKey(FILE.file());
    }

    @Test
    void givenAServerThatNeverGreets_whenPut_thenItIsGivenUp() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            far();
            settings.with(BackupSettings.SFTP_PORT, silent.getLocalPort());
            var hasty =
                    new SftpOffSite(
                            settings,
                            InstantSource.system(),
                            new Patience(
                                    Duration.ofSeconds(10),
                                    Duration.ofSeconds(1),
                                    Duration.ofSeconds(1),
                                    Duration.ofSeconds(1),
                                    Duration.ofMinutes(1)));

            assertThat(broken(() -> hasty.remove(FILE.file())))
                    .isEqualTo(
                            new Broken(BackupFault.TARGET_UNREACHABLE, "no greeting within 1 s"));
        }
    }

    @Test
    void givenAFileThatIsShorterThanNoted_whenPut_thenNothingIsKept() {
        var more = new Stored(FILE.file(), FILE.bytes() + 1, FILE.sha256());
        far();

        var why = broken(() -> offSite.put(more, () -> new ByteArrayInputStream(content())));

        assertThat(why).isEqualTo(new Broken(BackupFault.COPY_DIFFERS, "360000 of 360001 bytes"));
        assertThat(there()).isEmpty();
    }

    @Test
    void aCopyThatTakesLongerThanAnyShouldIsGivenUp() {
        far();
        var hours = new AtomicInteger();
        InstantSource clock = () -> Instant.now().plus(Duration.ofHours(hours.getAndIncrement()));
        var late = new SftpOffSite(settings, clock, Patience.USUAL);

        var why = broken(() -> late.put(FILE, () -> new ByteArrayInputStream(content())));

        assertThat(why.fault()).isEqualTo(BackupFault.TOO_LONG);
        assertThat(there()).isEmpty();
    }

    @Test
    void halvesThatWereLeftLongAgoAreClearedAndNothingElseIs() throws IOException {
        left("uplink-old.backup.part", Duration.ofDays(2));
        left("uplink-new.backup.part", Duration.ofHours(2));
        left("notes.part", Duration.ofDays(2));
        left("uplink-older.backup", Duration.ofDays(2));

        offSite().put(FILE, () -> new ByteArrayInputStream(content()));

        assertThat(there())
                .containsOnlyKeys(
                        "notes.part",
                        "uplink-1.backup",
                        "uplink-new.backup.part",
                        "uplink-older.backup");
    }

    @Test
    void itsPlaceIsShownWithoutAnythingThatIsSecret() {
        settings.with(BackupSettings.SFTP_HOST, "far.example.com")
                .with(BackupSettings.SFTP_USER, "uplink")
                .with(BackupSettings.SFTP_FOLDER, "/copies");

        assertThat(offSite.place()).contains("sftp://uplink@far.example.com/copies");
    }

    @Test
    void withoutAHostThereIsNoSecondPlace() {
        assertThat(offSite.place()).isEmpty();
    }

    private SftpSimulator far() {
        return open instanceof SftpSimulator far ? far : open(HOST);
    }

    private SftpSimulator open(KeyPair... hostKeys) {
        var far = new SftpSimulator(root, hostKeys);
        open = far;
        settings.with(BackupSettings.SFTP_HOST, "127.0.0.1")
                .with(BackupSettings.SFTP_PORT, far.port())
                .with(BackupSettings.SFTP_USER, SftpSimulator.USER)
                .with(BackupSettings.SFTP_PASSWORD, SftpSimulator.PASSWORD)
                .with(BackupSettings.SFTP_HOST_KEY, far.knownHost(0));
        return far;
    }

    private void logsInBy(KeyPair key) {
        var far = far();
        far.trust(key.getPublic());
        settings.with(BackupSettings.SFTP_PASSWORD, "")
                .with(BackupSettings.SFTP_KEY, SftpSimulator.written(key));

        put(content());

        assertThat(there()).containsOnlyKeys(FILE.file());
        assertThat(far.passwordsSeen()).isZero();
    }

    private void left(String name, Duration ago) throws IOException {
        Files.setLastModifiedTime(
                Files.writeString(root.resolve(name), "half"),
                FileTime.from(Instant.now().minus(ago)));
    }

    private static SftpSimulator.Trouble once(long from, SftpSimulator.Trouble trouble) {
        var times = new AtomicInteger();
        return (session, offset) -> {
            if (offset > from && times.getAndIncrement() == 0) {
                trouble.at(session, offset);
            }
        };
    }

    private static SftpSimulator.Trouble from(long first, int status, String words) {
        return (_, offset) -> {
            if (offset >= first) {
                throw new SftpException(status, words);
            }
        };
    }

    private static void await(CountDownLatch end) throws IOException {
        try {
            end.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }
}

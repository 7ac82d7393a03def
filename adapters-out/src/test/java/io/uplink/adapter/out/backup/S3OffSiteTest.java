package io.uplink.adapter.out.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.platform.backup.BackupSettings;
import io.uplink.application.platform.backup.port.BackupLedger.Stored;
import io.uplink.application.shared.FixedSettings;
import io.uplink.domain.platform.backup.BackupError.Broken;
import io.uplink.domain.platform.backup.BackupFault;
import io.uplink.domain.shared.DomainException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class S3OffSiteTest {

    private static final byte[] CONTENT =
            "sealed".repeat(20_000).getBytes(StandardCharsets.US_ASCII);
    private static final Stored FILE =
            new Stored("uplink-1.backup", CONTENT.length, S3Simulator.sha256(CONTENT));

    private final S3Simulator far = new S3Simulator();
    private final FixedSettings settings =
            new FixedSettings()
                    .with(BackupSettings.S3_URL, far.bucket())
                    .with(BackupSettings.S3_REGION, S3Simulator.REGION)
                    .with(BackupSettings.S3_KEY_ID, S3Simulator.KEY_ID)
                    .with(BackupSettings.S3_SECRET, S3Simulator.SECRET);
    private final S3OffSite offSite = new S3OffSite(settings, InstantSource.system());

    @AfterEach
    void close() {
        far.close();
    }

    @Test
    void aFileArrivesAsItIs() {
        put(CONTENT);

        assertThat(far.objects()).containsOnlyKeys("/company/uplink/uplink-1.backup");
        assertThat(far.objects().get("/company/uplink/uplink-1.backup")).isEqualTo(CONTENT);
    }

    @Test
    void aFileThatIsRemovedIsGoneAndOnceMoreIsFine() {
        put(CONTENT);

        offSite.remove(FILE.file());
        offSite.remove(FILE.file());

        assertThat(far.objects()).isEmpty();
    }

    @Test
    void givenAnotherSecret_whenPut_thenTheRefusalIsNamed() {
        settings.with(BackupSettings.S3_SECRET, "another");

        assertBroken(
                () -> put(CONTENT),
                new Broken(BackupFault.TARGET_REFUSED, "403 SignatureDoesNotMatch"));
        assertThat(far.objects()).isEmpty();
    }

    @Test
    void givenAByteIsLostOnTheWay_whenPut_thenTheFarSideRefusesIt() {
        var bent = CONTENT.clone();
        bent[7] ^= 1;

        assertBroken(
                () -> put(bent),
                new Broken(BackupFault.TARGET_REFUSED, "403 XAmzContentSHA256Mismatch"));
    }

    @Test
    void givenTheFarSideIsInTrouble_whenPut_thenItIsOutOfReach() {
        far.answerAlways(503);

        assertBroken(() -> put(CONTENT), new Broken(BackupFault.TARGET_UNREACHABLE, "503"));
    }

    @Test
    void givenNobodyListens_whenPut_thenItIsOutOfReach() {
        far.close();

        assertBroken(
                () -> put(CONTENT), new Broken(BackupFault.TARGET_UNREACHABLE, "ConnectException"));
    }

    @Test
    void whatIsLargerThanOneRequestTakesIsNotEvenSent() {
        var large = new Stored("large", S3OffSite.MOST_BYTES + 1, "");

        assertThatThrownBy(() -> offSite.put(large, () -> new ByteArrayInputStream(CONTENT)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(((Broken) refused.error()).fault())
                                        .isEqualTo(BackupFault.TOO_LARGE));
    }

    @Test
    void withoutAnAddressThereIsNoSecondPlace() {
        assertThat(offSite.place()).contains(far.bucket());
        settings.with(BackupSettings.S3_URL, "");
        assertThat(offSite.place()).isEmpty();
    }

    private void put(byte[] content) {
        offSite.put(FILE, () -> new ByteArrayInputStream(content));
    }

    private static void assertBroken(Runnable call, Broken error) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.error()).isEqualTo(error));
    }
}

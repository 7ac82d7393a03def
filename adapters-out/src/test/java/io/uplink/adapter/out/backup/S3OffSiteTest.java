package io.uplink.adapter.out.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.platform.backup.BackupSettings;
import io.uplink.application.platform.backup.port.BackupLedger.Stored;
import io.uplink.application.platform.backup.port.OffSite;
import io.uplink.application.platform.backup.port.OffSiteContract;
import io.uplink.application.shared.FixedSettings;
import io.uplink.domain.platform.backup.BackupError.Broken;
import io.uplink.domain.platform.backup.BackupFault;
import io.uplink.domain.shared.DomainException;
import java.io.ByteArrayInputStream;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class S3OffSiteTest implements OffSiteContract {

    private static final String FOLDER = "/company/uplink/";

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

    @Override
    public OffSite offSite() {
        return offSite;
    }

    @Override
    public Map<String, byte[]> there() {
        var there = new TreeMap<String, byte[]>();
        far.objects().forEach((key, bytes) -> there.put(key.substring(FOLDER.length()), bytes));
        return there;
    }

    @Override
    public void vanish() {
        far.close();
    }

    @Test
    void givenAnotherSecret_whenPut_thenTheRefusalIsNamed() {
        settings.with(BackupSettings.S3_SECRET, "another");

        assertBroken(
                () -> put(OffSiteContract.content()),
                new Broken(BackupFault.TARGET_REFUSED, "403 SignatureDoesNotMatch"));
        assertThat(far.objects()).isEmpty();
    }

    @Test
    void givenAByteIsLostOnTheWay_whenPut_thenTheFarSideRefusesIt() {
        var bent = OffSiteContract.content();
        bent[7] ^= 1;

        assertBroken(
                () -> put(bent),
                new Broken(BackupFault.TARGET_REFUSED, "403 XAmzContentSHA256Mismatch"));
    }

    @Test
    void givenTheFarSideIsInTrouble_whenPut_thenItIsOutOfReach() {
        far.answerAlways(503);

        assertBroken(
                () -> put(OffSiteContract.content()),
                new Broken(BackupFault.TARGET_UNREACHABLE, "503"));
    }

    @Test
    void whatIsLargerThanOneRequestTakesIsNotEvenSent() {
        var large = new Stored("large", S3OffSite.MOST_BYTES + 1, "");

        assertThatThrownBy(() ->
                        offSite.put(
                                large, () -> new ByteArrayInputStream(OffSiteContract.content())))
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

    private static void assertBroken(Runnable call, Broken error) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.error()).isEqualTo(error));
    }
}

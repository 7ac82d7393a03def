package io.uplink.application.platform.backup.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.platform.backup.port.BackupLedger.Stored;
import io.uplink.domain.platform.backup.BackupError.Broken;
import io.uplink.domain.platform.backup.BackupFault;
import io.uplink.domain.shared.DomainException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What every {@link OffSite} must do. */
public interface OffSiteContract {

    Stored FILE =
            new Stored("uplink-1.backup", content().length, RecordingOffSite.sha256(content()));

    /** One that is set and within reach. */
    OffSite offSite();

    /** What lies there, by name. */
    Map<String, byte[]> there();

    /** From now on nobody answers. */
    void vanish();

    @Test
    default void aFileArrivesAsItIsUnderItsName() {
        put(content());

        assertThat(there()).containsOnlyKeys(FILE.file());
        assertThat(there().get(FILE.file())).isEqualTo(content());
    }

    @Test
    default void aFileThatIsSentOnceMoreTakesThePlaceOfTheFirst() {
        put(content());

        put(content());

        assertThat(there()).containsOnlyKeys(FILE.file());
    }

    @Test
    default void aFileThatIsRemovedIsGoneAndOthersAreNot() {
        var other = new Stored("uplink-2.backup", FILE.bytes(), FILE.sha256());
        put(content());
        offSite().put(other, () -> new ByteArrayInputStream(content()));

        offSite().remove(FILE.file());

        assertThat(there()).containsOnlyKeys(other.file());
    }

    @Test
    default void removingWhatIsGoneIsFine() {
        offSite().remove(FILE.file());

        assertThat(there()).isEmpty();
    }

    @Test
    default void givenAByteChangedOnTheWay_whenPut_thenNothingIsKept() {
        var bent = content();
        bent[7] ^= 1;

        assertThatThrownBy(() -> put(bent)).isInstanceOf(DomainException.class);

        assertThat(there()).isEmpty();
    }

    @Test
    default void givenNobodyListens_whenPut_thenItIsOutOfReach() {
        vanish();

        assertThat(broken(() -> put(content())).fault()).isEqualTo(BackupFault.TARGET_UNREACHABLE);
    }

    @Test
    default void givenNobodyListens_whenRemoved_thenItIsNotTakenForGone() {
        put(content());
        vanish();

        assertThat(broken(() -> offSite().remove(FILE.file())).fault())
                .isEqualTo(BackupFault.TARGET_UNREACHABLE);
    }

    /** Longer than a line or a library takes in one piece. */
    static byte[] content() {
        return "sealed".repeat(60_000).getBytes(StandardCharsets.US_ASCII);
    }

    /** Sends the file with this inside. */
    default void put(byte[] content) {
        offSite().put(FILE, () -> new ByteArrayInputStream(content));
    }

    /** Why it broke off. */
    static Broken broken(ThrowingCallable call) {
        try {
            call.call();
        } catch (DomainException failure) {
            return (Broken) failure.error();
        } catch (Throwable other) {
            throw new AssertionError("not a reason that has words", other);
        }
        throw new AssertionError("nothing broke");
    }
}

package io.uplink.adapter.out.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.domain.platform.backup.BackupError.Broken;
import io.uplink.domain.platform.backup.BackupFault;
import io.uplink.domain.shared.DomainException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AesSealedFilesTest {

    private static final int FRAME = AesSealedFiles.FRAME_BYTES;
    private static final int SEALED_FRAME = Integer.BYTES + FRAME + AesSealedFiles.TAG_BYTES;
    private static final int HEAD =
            AesSealedFiles.MARK.length + 1 + "new".length() + AesSealedFiles.SALT_BYTES;
    private static final String OLD = "old:" + key(1);
    private static final String NEW = "new:" + key(2);

    private final AesSealedFiles files = new AesSealedFiles(NEW);

    @Test
    void whatIsSealedOpensAgainHoweverLongItIs() {
        for (var length : List.of(0, 1, FRAME - 1, FRAME, FRAME + 1, 3 * FRAME + 7)) {
            var plain = bytes(length);

            assertThat(opened(files, sealed(files, plain))).isEqualTo(plain);
        }
    }

    @Test
    void nothingOfThePlainTextIsSeen() {
        assertThat(new String(sealed(files, "siri".repeat(100).getBytes(UTF)), UTF))
                .doesNotContain("siri");
    }

    /** Frames are numbered from nought in each file: with one key they would share their nonces. */
    @Test
    void noTwoFilesShareAKey() {
        var one = sealed(files, bytes(10));
        var other = sealed(files, bytes(10));

        var from = HEAD + Integer.BYTES;
        assertThat(Arrays.copyOfRange(one, from, from + 10))
                .isNotEqualTo(Arrays.copyOfRange(other, from, from + 10));
    }

    @Test
    void givenTheHeadNamesAnotherKey_whenThatIsTheSameKey_thenItIsRefusedStill() {
        var sealed = sealed(files, bytes(10));
        System.arraycopy("old".getBytes(UTF), 0, sealed, AesSealedFiles.MARK.length + 1, 3);

        assertBroken(new AesSealedFiles(NEW + ",old:" + key(2)), sealed, BackupFault.ALTERED);
    }

    @Test
    void anOlderKeyOfTheRingStillOpensWhatItSealed() {
        var sealed = sealed(new AesSealedFiles(OLD), bytes(10));

        assertThat(opened(new AesSealedFiles(NEW + "," + OLD), sealed)).isEqualTo(bytes(10));
    }

    @Test
    void givenItsKeyIsNotInTheRing_whenOpened_thenTheKeyIsNamed() {
        var sealed = sealed(new AesSealedFiles(OLD), bytes(10));

        assertBroken(sealed, BackupFault.KEY_MISSING);
    }

    @Test
    void givenItIsCut_whenOpened_thenItIsRefusedWhereverThatIs() {
        var sealed = sealed(files, bytes(2 * FRAME + 10));

        for (var length :
                List.of(
                        HEAD - 1,
                        HEAD,
                        HEAD + SEALED_FRAME,
                        sealed.length - 30,
                        sealed.length - 1)) {
            assertBroken(Arrays.copyOf(sealed, length), BackupFault.CUT_SHORT);
        }
    }

    @Test
    void givenOneFlippedBit_whenOpened_thenItIsRefusedWhereverItIs() {
        var sealed = sealed(files, bytes(20));

        for (var i = 0; i < sealed.length; i++) {
            var bent = sealed.clone();
            bent[i] ^= 1;

            assertThatThrownBy(() -> opened(files, bent)).isInstanceOf(DomainException.class);
        }
    }

    @Test
    void givenTwoFramesChangedPlaces_whenOpened_thenItIsRefused() {
        var sealed = sealed(files, bytes(3 * FRAME));
        var first = Arrays.copyOfRange(sealed, HEAD, HEAD + SEALED_FRAME);
        System.arraycopy(sealed, HEAD + SEALED_FRAME, sealed, HEAD, SEALED_FRAME);
        System.arraycopy(first, 0, sealed, HEAD + SEALED_FRAME, SEALED_FRAME);

        assertBroken(sealed, BackupFault.ALTERED);
    }

    @Test
    void givenTheLastFramesAreMissing_whenTheOneBeforeSaysItIsTheLast_thenItIsRefused() {
        var sealed = sealed(files, bytes(2 * FRAME));
        var cut = Arrays.copyOf(sealed, HEAD + SEALED_FRAME);
        var marked = ByteBuffer.wrap(cut).getInt(HEAD) | AesSealedFiles.LAST;
        ByteBuffer.wrap(cut).putInt(HEAD, marked);

        assertBroken(cut, BackupFault.ALTERED);
    }

    @Test
    void givenAFrameOfAnotherFile_whenOpened_thenItIsRefused() {
        var one = sealed(files, bytes(2 * FRAME));
        var other = sealed(files, bytes(2 * FRAME));
        System.arraycopy(other, HEAD, one, HEAD, SEALED_FRAME);

        assertBroken(one, BackupFault.ALTERED);
    }

    @Test
    void givenSomethingBehindTheLastFrame_whenOpened_thenItIsRefused() {
        var sealed = sealed(files, bytes(20));

        assertBroken(Arrays.copyOf(sealed, sealed.length + 1), BackupFault.ALTERED);
    }

    @Test
    void givenItWasNeverClosed_whenOpened_thenItIsCutShort() throws IOException {
        var into = new ByteArrayOutputStream();
        files.sealing(into).write(bytes(2 * FRAME + 5));

        assertBroken(into.toByteArray(), BackupFault.CUT_SHORT);
    }

    @Test
    void whatIsNoneOfOursIsSaidToBeNone() {
        assertBroken("PGDMP something else".getBytes(UTF), BackupFault.NOT_A_BACKUP);
        assertBroken(new byte[0], BackupFault.NOT_A_BACKUP);
    }

    private static final java.nio.charset.Charset UTF = java.nio.charset.StandardCharsets.UTF_8;

    private void assertBroken(byte[] sealed, BackupFault fault) {
        assertBroken(files, sealed, fault);
    }

    private static void assertBroken(AesSealedFiles ring, byte[] sealed, BackupFault fault) {
        assertThatThrownBy(() -> opened(ring, sealed))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(((Broken) refused.error()).fault()).isEqualTo(fault));
    }

    private static byte[] sealed(AesSealedFiles files, byte[] plain) {
        var into = new ByteArrayOutputStream();
        try (var sealing = files.sealing(into)) {
            sealing.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return into.toByteArray();
    }

    private static byte[] opened(AesSealedFiles files, byte[] sealed) {
        try (var opening = files.opening(new ByteArrayInputStream(sealed))) {
            return opening.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] bytes(int length) {
        var bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private static String key(int filled) {
        var key = new byte[32];
        Arrays.fill(key, (byte) filled);
        return Base64.getEncoder().encodeToString(key);
    }
}

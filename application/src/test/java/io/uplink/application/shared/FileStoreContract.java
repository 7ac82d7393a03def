package io.uplink.application.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.domain.platform.file.FileError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.FileId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What every {@link FileStore} must do. */
public interface FileStoreContract {

    FileStore files();

    @Test
    default void aFileComesBackAsItWentIn() {
        var photo = aPhoto(700_001);

        var stored = files().store("pole.jpg", new ByteArrayInputStream(photo));

        var back = new ByteArrayOutputStream();
        files().read(stored.id(), back);
        assertThat(back.toByteArray()).isEqualTo(photo);
        assertThat(files().describe(stored.id())).isEqualTo(stored);
        assertThat(stored.type()).isEqualTo("image/jpeg");
        assertThat(stored.bytes()).isEqualTo(700_001);
    }

    @Test
    default void theTypeComesFromTheContentAndNotFromTheName() {
        var stored = files().store("invoice.pdf", text("hello"));

        assertThat(stored.type()).isEqualTo("text/plain");
    }

    @Test
    default void theNameEndsAsItsTypeDoesSoThatNoScriptIsRun() {
        var stored = files().store("setup.bat", text("del *.*"));

        assertThat(files().describe(stored.id()).name()).isEqualTo("setup.bat.txt");
    }

    @Test
    default void theLargestFileThatFitsIsTaken() {
        var photo = aPhoto((int) FileStore.MOST_BYTES);

        var stored = files().store("large.jpg", new ByteArrayInputStream(photo));

        assertThat(stored.bytes()).isEqualTo(FileStore.MOST_BYTES);
    }

    @Test
    default void oneByteMoreIsRefused() {
        var photo = aPhoto((int) FileStore.MOST_BYTES + 1);

        assertThatThrownBy(() -> files().store("film.jpg", new ByteArrayInputStream(photo)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(refused.error())
                                        .isEqualTo(new FileError.TooLarge(FileStore.MOST_BYTES)));
    }

    @Test
    default void anEmptyFileIsRefused() {
        assertThatThrownBy(() -> files().store("empty.txt", text("")))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.error()).isEqualTo(new FileError.Empty()));
    }

    @Test
    default void aProgramIsRefused() {
        assertThatThrownBy(() -> files().store("photo.jpg", text("MZ\0\0\u0001")))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(refused.error()).isEqualTo(new FileError.TypeRefused()));
    }

    @Test
    default void anUnknownFileIsNotFound() {
        assertThatThrownBy(() -> files().describe(new FileId(SequentialIds.of(999_999))))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.error()).isEqualTo(new FileError.NotFound()));
    }

    private static ByteArrayInputStream text(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] aPhoto(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        var start = new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0};
        System.arraycopy(start, 0, bytes, 0, start.length);
        return bytes;
    }
}

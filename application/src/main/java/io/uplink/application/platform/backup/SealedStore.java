package io.uplink.application.platform.backup;

import io.uplink.application.platform.backup.port.BackupFolder;
import io.uplink.application.platform.backup.port.BackupLedger.Stored;
import io.uplink.application.platform.backup.port.SealedFiles;
import io.uplink.application.shared.Part;
import io.uplink.domain.platform.backup.BackupError;
import io.uplink.domain.platform.backup.BackupFault;
import io.uplink.domain.platform.backup.Manifest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Copies as files: sealed, the manifest in front of the data. Nothing is ever whole in memory,
 * whichever way it goes.
 */
@Part
public final class SealedStore {

    /** A manifest is a page; more is none of ours. */
    private static final int MOST_MANIFEST = 64 * 1024;

    private static final int BUFFER = 64 * 1024;

    private final BackupFolder folder;
    private final SealedFiles seals;

    public SealedStore(BackupFolder folder, SealedFiles seals) {
        this.folder = folder;
        this.seals = seals;
    }

    Stored write(Manifest manifest, Consumer<OutputStream> data) {
        try (var part = folder.begin(manifest.file())) {
            var counted = new CountedOutput(part.content(), sha256());
            // Not closed when the data breaks off: only what is whole gets its last piece.
            var sealed = seals.sealing(counted);
            var head = manifest.write().getBytes(StandardCharsets.UTF_8);
            sealed.write(ByteBuffer.allocate(Integer.BYTES).putInt(head.length).array());
            sealed.write(head);
            data.accept(sealed);
            sealed.close();
            part.keep();
            return new Stored(manifest.file(), counted.bytes(), counted.digest());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Refuses a file that is not, byte for byte, the one that was written. */
    void requireUnchanged(Stored stored) {
        var size = folder.size(stored.file());
        if (size != stored.bytes()) {
            throw BackupError.broken(
                    size < stored.bytes() ? BackupFault.CUT_SHORT : BackupFault.ALTERED,
                    "%d bytes of %d".formatted(size, stored.bytes()));
        }
        if (!digestOf(stored.file()).equals(stored.sha256())) {
            throw BackupError.broken(BackupFault.ALTERED, "the checksum differs");
        }
    }

    /**
     * Opens a file and hands on what it holds; it was whole and unaltered if this returns. Whoever
     * takes the data must be able to forget it, because the end is checked last.
     */
    public Manifest read(String file, BiConsumer<Manifest, InputStream> data) {
        try (var raw = folder.open(file);
                var opened = seals.opening(raw)) {
            var head = opened.readNBytes(Integer.BYTES);
            var length = head.length == Integer.BYTES ? ByteBuffer.wrap(head).getInt() : -1;
            if (length < 0 || length > MOST_MANIFEST) {
                throw BackupError.broken(BackupFault.NOT_A_BACKUP, "no manifest");
            }
            var manifest =
                    Manifest.parse(new String(opened.readNBytes(length), StandardCharsets.UTF_8));
            data.accept(manifest, opened);
            opened.transferTo(OutputStream.nullOutputStream());
            return manifest;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    InputStream raw(String file) {
        return folder.open(file);
    }

    void remove(String file) {
        folder.remove(file);
    }

    int clearParts() {
        return folder.clearParts();
    }

    private String digestOf(String file) {
        var digest = sha256();
        var buffer = new byte[BUFFER];
        try (var content = folder.open(file)) {
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Counts and sums what passes. */
    private static final class CountedOutput extends OutputStream {

        private final OutputStream into;
        private final MessageDigest digest;
        private long bytes;

        CountedOutput(OutputStream into, MessageDigest digest) {
            this.into = into;
            this.digest = digest;
        }

        long bytes() {
            return bytes;
        }

        String digest() {
            return HexFormat.of().formatHex(digest.digest());
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] piece, int offset, int length) throws IOException {
            into.write(piece, offset, length);
            digest.update(piece, offset, length);
            bytes += length;
        }

        @Override
        public void flush() throws IOException {
            into.flush();
        }
    }
}

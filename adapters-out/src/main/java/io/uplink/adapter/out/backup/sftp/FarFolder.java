package io.uplink.adapter.out.backup.sftp;

import io.uplink.application.platform.backup.port.BackupLedger.Stored;
import io.uplink.domain.platform.backup.BackupError;
import io.uplink.domain.platform.backup.BackupFault;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.DirEntry;
import org.apache.sshd.sftp.client.SftpClient.OpenMode;
import org.apache.sshd.sftp.client.extensions.openssh.OpenSSHStatPathExtension;

/** The folder that copies lie in, during one call. */
final class FarFolder {

    static final String PART = ".part";

    /** Another Uplink may be writing into the same folder; none of them takes as long. */
    static final Duration OLD_PART = Duration.ofDays(1);

    /** More than anybody keeps; what is behind them waits for the next copy. */
    private static final int MOST_LOOKED_AT = 20_000;

    /** What servers take in one piece. */
    private static final int PIECE = 32 * 1024;

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final Pattern LEFT = Pattern.compile("uplink-[A-Za-z0-9._-]*\\.part");

    private final SftpClient files;
    private final String folder;
    private final InstantSource clock;

    /**
     * A folder.
     *
     * @param folder blank for the one that a user comes to
     */
    FarFolder(SftpClient files, String folder, InstantSource clock) {
        this.files = files;
        this.folder = folder;
        this.clock = clock;
    }

    /** A name that was mistyped would otherwise fill some other place. */
    void require() {
        try {
            if (files.stat(folder.isEmpty() ? "." : folder).isDirectory()) {
                return;
            }
        } catch (IOException failure) {
            if (!Faults.isMissing(failure)) {
                throw Faults.of(failure);
            }
        }
        throw BackupError.broken(BackupFault.TARGET_FOLDER_MISSING, folder);
    }

    /** What copies left that broke off together with the line. */
    void clearOldParts(Instant now) {
        try {
            var looked = 0;
            for (var entry : files.readDir(folder.isEmpty() ? "." : folder)) {
                if (isOldPart(entry, now)) {
                    files.remove(path(entry.getFilename()));
                }
                if (++looked >= MOST_LOOKED_AT) {
                    return;
                }
            }
        } catch (IOException failure) {
            throw Faults.of(failure);
        }
    }

    /** Fails with nothing under the file's name; a part that stays is cleared another day. */
    void put(Stored file, Supplier<InputStream> content, Instant until) {
        var part = path(file.file() + PART);
        try {
            send(part, file, content, until);
            requireSize(part, file.bytes());
            name(part, path(file.file()));
        } catch (IOException failure) {
            var why = hasRoom(failure, file.bytes()) ? Faults.of(failure) : full();
            drop(part);
            throw why;
        } catch (RuntimeException failure) {
            drop(part);
            throw failure;
        }
    }

    void remove(String file) {
        try {
            files.remove(path(file));
        } catch (IOException failure) {
            if (!Faults.isMissing(failure)) {
                throw Faults.of(failure);
            }
        }
    }

    private void send(String part, Stored file, Supplier<InputStream> content, Instant until)
            throws IOException {
        var digest = sha256();
        try (var from = new DigestInputStream(content.get(), digest);
                var into = files.write(part, OpenMode.Write, OpenMode.Create, OpenMode.Truncate)) {
            copy(from, into, until);
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(file.sha256())) {
            throw BackupError.broken(BackupFault.ALTERED, "");
        }
    }

    private void copy(InputStream from, OutputStream into, Instant until) throws IOException {
        var piece = new byte[PIECE];
        for (var read = read(from, piece); read >= 0; read = read(from, piece)) {
            into.write(piece, 0, read);
            if (clock.instant().isAfter(until)) {
                throw BackupError.broken(BackupFault.TOO_LONG, "");
            }
        }
    }

    /** What this side's disk has to say is none of the far side's doing. */
    private static int read(InputStream from, byte[] piece) {
        try {
            return from.read(piece);
        } catch (IOException failure) {
            throw BackupError.broken(
                    BackupFault.FOLDER_REFUSED, failure.getClass().getSimpleName());
        }
    }

    private void requireSize(String part, long bytes) throws IOException {
        var there = files.stat(part).getSize();
        if (there != bytes) {
            throw BackupError.broken(
                    BackupFault.COPY_DIFFERS, "%d of %d bytes".formatted(there, bytes));
        }
    }

    /** The oldest version of SFTP, which is the commonest, does not put one file over another. */
    private void name(String part, String whole) throws IOException {
        try {
            files.remove(whole);
        } catch (IOException failure) {
            if (!Faults.isMissing(failure)) {
                throw failure;
            }
        }
        files.rename(part, whole);
    }

    /** Asks, because the commonest version has no status for a full disk. */
    private boolean hasRoom(IOException failure, long bytes) {
        if (Faults.status(failure).isEmpty()) {
            return true;
        }
        try {
            var asked = files.getExtension(OpenSSHStatPathExtension.class);
            if (asked == null || !asked.isSupported()) {
                return true;
            }
            var room = asked.stat(folder.isEmpty() ? "." : folder);
            return room.f_bavail * room.f_frsize >= Math.min(bytes, PIECE);
        } catch (IOException | RuntimeException _) {
            return true;
        }
    }

    private static RuntimeException full() {
        return BackupError.broken(BackupFault.TARGET_FULL, "");
    }

    private void drop(String part) {
        try {
            files.remove(part);
        } catch (IOException | RuntimeException _) {
            // The line may be what broke; it is looked for before a later copy.
        }
    }

    private static boolean isOldPart(DirEntry entry, Instant now) {
        var changed = entry.getAttributes().getModifyTime();
        return LEFT.matcher(entry.getFilename()).matches()
                && changed != null
                && changed.toInstant().isBefore(now.minus(OLD_PART));
    }

    /** Names come from our own records; a strange one must still not lead out of the folder. */
    private String path(String file) {
        if (!NAME.matcher(file).matches()) {
            throw BackupError.broken(BackupFault.FILE_MISSING, "");
        }
        if (folder.isEmpty()) {
            return file;
        }
        return folder.endsWith("/") ? folder + file : folder + "/" + file;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

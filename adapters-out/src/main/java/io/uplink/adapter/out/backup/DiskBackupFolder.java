package io.uplink.adapter.out.backup;

import io.uplink.application.platform.backup.port.BackupFolder;
import io.uplink.domain.platform.backup.BackupError;
import io.uplink.domain.platform.backup.BackupFault;
import io.uplink.domain.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** A folder; what is being written ends in {@code .part} until it is whole and on the disk. */
@ApplicationScoped
class DiskBackupFolder implements BackupFolder {

    private static final Pattern NAME = Pattern.compile("[^/\\\\.][^/\\\\]*");
    private static final String PART = ".part";

    private final Path folder;

    DiskBackupFolder(@ConfigProperty(name = "uplink.backup.folder") String folder) {
        this.folder = Path.of(folder).toAbsolutePath().normalize();
    }

    @Override
    public String place() {
        return folder.toString();
    }

    @Override
    public Part begin(String file) {
        var part = path(file + PART);
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(part);
            Files.createFile(
                    part,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            return new Begun(part, path(file), new FileOutputStream(part.toFile()));
        } catch (IOException refused) {
            throw broken(refused);
        }
    }

    @Override
    public InputStream open(String file) {
        try {
            return Files.newInputStream(path(file));
        } catch (IOException refused) {
            throw broken(refused);
        }
    }

    @Override
    public long size(String file) {
        try {
            return Files.size(path(file));
        } catch (IOException refused) {
            throw broken(refused);
        }
    }

    @Override
    public void remove(String file) {
        try {
            Files.deleteIfExists(path(file));
        } catch (IOException refused) {
            throw broken(refused);
        }
    }

    @Override
    public int clearParts() {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        var cleared = 0;
        try (var parts = Files.newDirectoryStream(folder, "uplink-*" + PART)) {
            for (var part : parts) {
                Files.deleteIfExists(part);
                cleared++;
            }
        } catch (IOException refused) {
            throw broken(refused);
        }
        return cleared;
    }

    /** Names come from our own records; a strange one must still not lead out of the folder. */
    private Path path(String file) {
        if (!NAME.matcher(file).matches()) {
            throw BackupError.broken(BackupFault.FILE_MISSING, "");
        }
        return folder.resolve(file);
    }

    private static DomainException broken(IOException failure) {
        var reason = failure instanceof FileSystemException known ? known.getReason() : null;
        if (failure instanceof NoSuchFileException) {
            return BackupError.broken(BackupFault.FILE_MISSING, "");
        }
        if (isFull(failure.getMessage()) || isFull(reason)) {
            return BackupError.broken(BackupFault.DISK_FULL, "");
        }
        return BackupError.broken(
                BackupFault.FOLDER_REFUSED,
                reason == null ? failure.getClass().getSimpleName() : reason);
    }

    /** As every system of ours says it; the JDK has no exception of its own for it. */
    private static boolean isFull(@Nullable String message) {
        return message != null
                && (message.contains("No space left") || message.contains("quota exceeded"));
    }

    /** A file without its name. */
    private static final class Begun implements Part {

        private final Path part;
        private final Path whole;
        private final FileOutputStream file;

        Begun(Path part, Path whole, FileOutputStream file) {
            this.part = part;
            this.whole = whole;
            this.file = file;
        }

        @Override
        public OutputStream content() {
            return new Guarded(file);
        }

        @Override
        public void keep() {
            try {
                file.getFD().sync();
                file.close();
                Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException refused) {
                throw broken(refused);
            }
        }

        @Override
        public void close() {
            try {
                file.close();
                Files.deleteIfExists(part);
            } catch (IOException refused) {
                throw broken(refused);
            }
        }
    }

    /** Says what a full disk is. */
    private static final class Guarded extends OutputStream {

        private final OutputStream into;

        Guarded(OutputStream into) {
            this.into = into;
        }

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] piece, int offset, int length) {
            try {
                into.write(piece, offset, length);
            } catch (IOException refused) {
                throw broken(refused);
            }
        }
    }
}

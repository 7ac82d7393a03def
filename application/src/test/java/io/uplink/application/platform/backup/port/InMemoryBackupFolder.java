package io.uplink.application.platform.backup.port;

import io.uplink.domain.platform.backup.BackupError;
import io.uplink.domain.platform.backup.BackupFault;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Files in a map; a test may spoil them, or let the disk be full. */
public final class InMemoryBackupFolder implements BackupFolder {

    private final Map<String, byte[]> files = new TreeMap<>();
    private final Set<String> parts = new TreeSet<>();
    private boolean full;

    public void fill() {
        full = true;
    }

    public Set<String> files() {
        return files.keySet();
    }

    public Set<String> parts() {
        return parts;
    }

    /** As a program leaves it that was killed while it wrote. */
    public void leavePart(String file) {
        parts.add(file);
    }

    public byte[] content(String file) {
        return Optional.ofNullable(files.get(file)).orElseThrow().clone();
    }

    public void replace(String file, byte[] content) {
        files.put(file, content.clone());
    }

    @Override
    public String place() {
        return "/backups";
    }

    @Override
    public Part begin(String file) {
        parts.add(file);
        var content = new ByteArrayOutputStream();
        return new Part() {
            @Override
            public OutputStream content() {
                if (full) {
                    throw BackupError.broken(BackupFault.DISK_FULL, "");
                }
                return content;
            }

            @Override
            public void keep() {
                files.put(file, content.toByteArray());
            }

            @Override
            public void close() {
                parts.remove(file);
            }
        };
    }

    @Override
    public InputStream open(String file) {
        return new ByteArrayInputStream(found(file));
    }

    @Override
    public long size(String file) {
        return found(file).length;
    }

    @Override
    public void remove(String file) {
        files.remove(file);
    }

    @Override
    public int clearParts() {
        var cleared = parts.size();
        parts.clear();
        return cleared;
    }

    private byte[] found(String file) {
        return Optional.ofNullable(files.get(file))
                .orElseThrow(() -> BackupError.broken(BackupFault.FILE_MISSING, ""));
    }
}

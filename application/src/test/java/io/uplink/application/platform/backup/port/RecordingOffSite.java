package io.uplink.application.platform.backup.port;

import io.uplink.application.platform.backup.port.BackupLedger.Stored;
import io.uplink.domain.platform.backup.BackupError;
import io.uplink.domain.platform.backup.BackupFault;
import io.uplink.domain.platform.backup.PlaceKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** A second place in a map; it need not be set, and may be out of reach. */
public final class RecordingOffSite implements OffSite {

    private final PlaceKind kind;
    private final Map<String, byte[]> files = new TreeMap<>();
    private Optional<String> place = Optional.empty();
    private boolean outOfReach;

    public RecordingOffSite(PlaceKind kind) {
        this.kind = kind;
    }

    public void establish() {
        place = Optional.of(kind.key() + "://far.example.com/folder");
    }

    public void abandon() {
        place = Optional.empty();
    }

    public void loseReach() {
        outOfReach = true;
    }

    public Set<String> files() {
        return files.keySet();
    }

    Map<String, byte[]> contents() {
        return files;
    }

    @Override
    public PlaceKind kind() {
        return kind;
    }

    @Override
    public Optional<String> place() {
        return place;
    }

    @Override
    public void put(Stored file, Supplier<InputStream> content) {
        requireReach();
        try (var from = content.get()) {
            var bytes = from.readAllBytes();
            if (!sha256(bytes).equals(file.sha256())) {
                throw BackupError.broken(BackupFault.ALTERED, "");
            }
            files.put(file.file(), bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void remove(String file) {
        requireReach();
        files.remove(file);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void requireReach() {
        if (outOfReach) {
            throw BackupError.broken(BackupFault.TARGET_UNREACHABLE, "ConnectException");
        }
    }
}

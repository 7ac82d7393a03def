package io.uplink.application.platform.backup.port;

import io.uplink.application.platform.backup.port.BackupLedger.Stored;
import io.uplink.domain.platform.backup.BackupError;
import io.uplink.domain.platform.backup.BackupFault;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** A second place that remembers names; it need not be set, and may be out of reach. */
public final class RecordingOffSite implements OffSite {

    private final Set<String> files = new TreeSet<>();
    private Optional<String> place = Optional.empty();
    private boolean outOfReach;

    public void establish() {
        place = Optional.of("https://far.example.com/bucket");
    }

    public void loseReach() {
        outOfReach = true;
    }

    public Set<String> files() {
        return files;
    }

    @Override
    public Optional<String> place() {
        return place;
    }

    @Override
    public void put(Stored file, Supplier<InputStream> content) {
        requireReach();
        files.add(file.file());
    }

    @Override
    public void remove(String file) {
        requireReach();
        files.remove(file);
    }

    private void requireReach() {
        if (outOfReach) {
            throw BackupError.broken(BackupFault.TARGET_UNREACHABLE, "ConnectException");
        }
    }
}

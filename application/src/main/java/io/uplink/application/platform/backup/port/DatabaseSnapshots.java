package io.uplink.application.platform.backup.port;

import io.uplink.domain.platform.backup.Facts;
import java.util.function.Function;

/** The database as it was at one moment, while others go on changing it. */
public interface DatabaseSnapshots {

    /** Keeps a snapshot for as long as the work takes. */
    <T> T during(Function<Snapshot, T> work);

    /**
     * One moment.
     *
     * @param name by which other connections see the same
     * @param facts counted in it
     */
    record Snapshot(String name, Facts facts) {}
}

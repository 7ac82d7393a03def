package io.uplink.application.platform.backup.port;

import io.uplink.domain.platform.backup.Facts;
import java.util.Collection;
import java.util.UUID;

/** Databases to try a restore in, beside the real one on the same server. */
public interface ScratchDatabases {

    /** Makes one for this try, empty. */
    String make(UUID drill);

    /** Counts in it what was counted in the original. */
    Facts facts(String database, Collection<String> tables);

    /** Whoever is connected is cut off. */
    void drop(String database);

    /** Drops what earlier tries left behind, if their program was killed. */
    int dropLeftovers();
}

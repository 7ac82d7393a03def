package io.uplink.application.platform.backup.port;

import io.uplink.domain.platform.backup.Facts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every try to restore a copy; in the current unit of work. */
public interface DrillLedger {

    /** False if another one waits or runs. */
    boolean ask(Request request);

    /** The one that waits runs from now on. */
    Optional<Request> start(Instant now);

    /** Those that run by the record. */
    List<UUID> running();

    /**
     * How it went; false if it does not run any more.
     *
     * @param backup the copy that was tried; empty if it did not come to that
     * @param why it failed; empty if it passed
     */
    boolean finish(UUID id, Optional<UUID> backup, Optional<Facts.Finding> why, Instant now);

    /** When the clock last asked, or since when it may. */
    Instant lastScheduled();
}

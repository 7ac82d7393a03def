package io.uplink.application.platform.backup.port;

import io.uplink.domain.platform.backup.Facts;
import io.uplink.domain.platform.backup.PlaceKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every copy that was asked for, and what became of it; in the current unit of work. */
public interface BackupLedger {

    /** False if another one waits or runs. */
    boolean ask(Request request);

    /** The one that waits runs from now on. */
    Optional<Request> start(Instant now);

    /** Those that run by the record. */
    List<UUID> running();

    /** Done; false if it does not run any more. */
    boolean finish(UUID id, Stored stored, Instant now);

    /** Failed; false if it does not run any more. */
    boolean fail(UUID id, Facts.Finding why, Instant now);

    /** What came of taking it to such a place; empty if that went well. */
    void noteOffSite(UUID id, PlaceKind place, Optional<Facts.Finding> why);

    void remove(UUID id, Instant now);

    /** Copies that are there, the newest first. */
    List<Kept> kept();

    Optional<Kept> find(UUID id);

    /** When the clock last asked, or since when it may. */
    Instant lastScheduled();

    /** A file that was written. */
    record Stored(String file, long bytes, String sha256) {}

    /**
     * A copy that is there.
     *
     * @param proven whether it was restored once
     * @param offSite where it lies too, if it lies elsewhere
     */
    record Kept(
            UUID id, Stored stored, Instant takenAt, boolean proven, Optional<PlaceKind> offSite) {}
}

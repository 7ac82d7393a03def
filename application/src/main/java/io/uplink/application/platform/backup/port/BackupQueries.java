package io.uplink.application.platform.backup.port;

import io.uplink.application.shared.Page;
import io.uplink.domain.platform.backup.BackupFault;
import io.uplink.domain.platform.backup.DrillHealth;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Copies and tries as their page shows them. */
public interface BackupQueries {

    /** Copies, the newest first. */
    Page<Row> page(Optional<String> cursor, int size);

    /** The last tries, the newest first. */
    List<Drill> drills(int most);

    DrillHealth health();

    /** How a copy stands. */
    enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }

    /** How a try stands. */
    enum DrillState {
        WAITING,
        RUNNING,
        PASSED,
        FAILED
    }

    /** What went wrong. */
    record Trouble(BackupFault fault, String detail) {}

    /**
     * A copy.
     *
     * @param file its name; empty until it is done
     * @param kept whether it still lies in the folder
     * @param offSite whether it lies elsewhere too
     * @param offSiteTrouble why it does not, if it should
     */
    record Row(
            UUID id,
            State state,
            boolean scheduled,
            String askedBy,
            Instant askedAt,
            Optional<Instant> startedAt,
            Optional<Instant> endedAt,
            Optional<String> file,
            long bytes,
            Optional<String> sha256,
            Optional<Trouble> trouble,
            boolean kept,
            boolean offSite,
            Optional<Trouble> offSiteTrouble) {

        public Optional<Duration> duration() {
            return startedAt.flatMap(start -> endedAt.map(end -> Duration.between(start, end)));
        }
    }

    /**
     * A try.
     *
     * @param file the copy that was tried; empty if it did not come to that
     */
    record Drill(
            UUID id,
            DrillState state,
            boolean scheduled,
            String askedBy,
            Instant askedAt,
            Optional<Instant> startedAt,
            Optional<Instant> endedAt,
            Optional<String> file,
            Optional<Trouble> trouble) {

        public Optional<Duration> duration() {
            return startedAt.flatMap(start -> endedAt.map(end -> Duration.between(start, end)));
        }
    }
}

package io.uplink.application.platform.job.port;

import io.uplink.application.shared.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Jobs and their runs as their pages show them. */
public interface JobQueries {

    List<JobRow> jobs();

    /** Runs of one job, the newest first. */
    Page<RunRow> runs(String job, Optional<String> cursor, int size);

    /**
     * One job.
     *
     * @param askedBy who asked for it and still waits
     */
    record JobRow(
            String name,
            Instant nextAt,
            Optional<String> askedBy,
            Optional<RunRow> lastRun,
            long failuresInADay) {}

    /**
     * One run.
     *
     * @param outcome empty while it runs
     */
    record RunRow(
            UUID id,
            Instant startedAt,
            Optional<Instant> endedAt,
            Optional<JobLedger.Outcome> outcome,
            String note,
            Optional<String> askedBy) {

        public Optional<Duration> duration() {
            return endedAt.map(end -> Duration.between(startedAt, end));
        }
    }
}

package io.uplink.application.platform.job.port;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** When each job is due, who holds it, and its runs. */
public interface JobLedger {

    /** Makes known jobs due at once if they were never heard of. */
    void register(Collection<String> names, Instant now);

    /**
     * Takes the job that is due longest and commits; nobody else gets it before the lease ends. A
     * run that was left open by whoever held it before is noted as lost.
     */
    Optional<Run> claim(Collection<String> names, UUID run, Instant now, Instant leaseUntil);

    /** Holds on to a job that takes longer; false if somebody else has it by now. */
    boolean extend(Run run, Instant leaseUntil);

    /** Notes how it went and when it is due again: at once, if a person asked meanwhile. */
    void finish(Run run, Outcome outcome, String note, Instant now, Instant nextAt);

    /** Makes it due now; in the current unit of work. False if there is no such job. */
    boolean ask(String name, String askedBy, Instant now);

    /** Deletes ended runs that started before that moment. */
    int prune(Instant before, int most);

    /** One run of a job, which is also the lease on it. */
    record Run(UUID id, String job, Instant startedAt) {}

    /** How a run ended. */
    enum Outcome {
        DONE,
        FAILED,
        /** The program ended before the run did. */
        LOST
    }
}

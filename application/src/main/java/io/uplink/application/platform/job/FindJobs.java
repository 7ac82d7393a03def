package io.uplink.application.platform.job;

import io.uplink.application.platform.job.port.JobQueries;
import io.uplink.application.platform.job.port.JobQueries.JobRow;
import io.uplink.application.platform.job.port.Jobs;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Job;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.shared.Placement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Shows every job with its last run and its next. */
@UseCase
public final class FindJobs {

    private final Jobs jobs;
    private final JobQueries queries;

    public FindJobs(Jobs jobs, JobQueries queries) {
        this.jobs = jobs;
        this.queries = queries;
    }

    /**
     * One job.
     *
     * @param every empty for a job of another release
     */
    public record Found(JobRow job, Optional<Duration> every) {}

    public List<Found> execute(Actor actor) {
        actor.require(Permission.PLATFORM_VIEW, Placement.company());
        return queries.jobs().stream()
                .map(row -> new Found(row, jobs.named(row.name()).map(Job::every)))
                .toList();
    }
}

package io.uplink.application.platform.job;

import io.uplink.application.platform.job.port.JobQueries;
import io.uplink.application.platform.job.port.JobQueries.RunRow;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.shared.Placement;
import java.util.Optional;

/** Shows the runs of one job. */
@UseCase
public final class FindJobRuns {

    private final JobQueries queries;

    public FindJobRuns(JobQueries queries) {
        this.queries = queries;
    }

    public record Input(String job, Optional<String> cursor, int size) {}

    public Page<RunRow> execute(Actor actor, Input input) {
        actor.require(Permission.PLATFORM_VIEW, Placement.company());
        return queries.runs(input.job(), input.cursor(), input.size());
    }
}

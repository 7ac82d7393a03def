package io.uplink.adapter.in.web.platform.job;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Idempotent;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.application.platform.job.AskForJob;
import io.uplink.application.platform.job.FindJobRuns;
import io.uplink.application.platform.job.FindJobs;
import io.uplink.application.platform.job.port.JobQueries.RunRow;
import io.uplink.application.shared.Page;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Jobs over the API. */
@Path("/api/v1/platform/jobs")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class JobResource {

    /** One run; outcome is done, failed, lost or, while it runs, absent. */
    @RegisterForReflection
    public record RunView(
            UUID id,
            Instant startedAt,
            Optional<Instant> endedAt,
            Optional<Long> durationMillis,
            Optional<String> outcome,
            String note,
            Optional<String> askedBy) {

        static RunView of(RunRow run) {
            return new RunView(
                    run.id(),
                    run.startedAt(),
                    run.endedAt(),
                    run.duration().map(Duration::toMillis),
                    run.outcome().map(outcome -> outcome.name().toLowerCase(Locale.ROOT)),
                    run.note(),
                    run.askedBy());
        }
    }

    /** One job; the interval is absent for a job of another release. */
    @RegisterForReflection
    public record JobView(
            String name,
            Optional<Long> everySeconds,
            Instant nextAt,
            Optional<RunView> lastRun,
            long failuresInADay) {

        static JobView of(FindJobs.Found found) {
            return new JobView(
                    found.job().name(),
                    found.every().map(Duration::toSeconds),
                    found.job().nextAt(),
                    found.job().lastRun().map(RunView::of),
                    found.job().failuresInADay());
        }
    }

    /** All jobs: there are a few dozen at most. */
    @RegisterForReflection
    public record JobsView(List<JobView> items) {}

    /** What was asked for. */
    @RegisterForReflection
    @Schema(name = "JobAsked")
    public record AskedView(String job) {}

    private final FindJobs findJobs;
    private final FindJobRuns findJobRuns;
    private final AskForJob askForJob;
    private final Actors actors;

    JobResource(FindJobs findJobs, FindJobRuns findJobRuns, AskForJob askForJob, Actors actors) {
        this.findJobs = findJobs;
        this.findJobRuns = findJobRuns;
        this.askForJob = askForJob;
        this.actors = actors;
    }

    @GET
    public JobsView list() {
        return new JobsView(findJobs.execute(actors.current()).stream().map(JobView::of).toList());
    }

    @GET
    @Path("{job}/runs")
    public Page<RunView> runs(
            @RestPath String job,
            @RestQuery Optional<String> cursor,
            @RestQuery Optional<Integer> size) {
        return findJobRuns
                .execute(actors.current(), new FindJobRuns.Input(job, cursor, Page.sizeOf(size)))
                .map(RunView::of);
    }

    @POST
    @Path("{job}/runs")
    @Idempotent
    @Operation(summary = "Makes a job due now; it runs within seconds, after a present run")
    @APIResponseSchema(value = AskedView.class, responseCode = "202")
    public Response ask(@RestPath String job) {
        askForJob.execute(actors.current(), job);
        return Response.accepted(new AskedView(job)).build();
    }
}

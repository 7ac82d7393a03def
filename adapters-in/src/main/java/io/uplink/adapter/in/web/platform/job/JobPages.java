package io.uplink.adapter.in.web.platform.job;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.org.Labels;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.application.platform.job.AskForJob;
import io.uplink.application.platform.job.FindJobRuns;
import io.uplink.application.platform.job.FindJobs;
import io.uplink.application.platform.job.port.JobQueries.RunRow;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Permission;
import io.uplink.domain.shared.Placement;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What runs by itself, when it did and will again; and asking for it now. */
@Path("/platform/jobs")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class JobPages {

    @CheckedTemplate(basePath = "platform/job")
    static class Pages {
        static native TemplateInstance list(List<Line> jobs, boolean mayOperate);

        static native TemplateInstance runs(
                String job, String words, Page<RunRow> runs, boolean mayOperate);
    }

    /**
     * A job in the list.
     *
     * @param words what people call it
     */
    @TemplateData
    public record Line(String words, FindJobs.Found found) {}

    private final FindJobs findJobs;
    private final FindJobRuns findJobRuns;
    private final AskForJob askForJob;
    private final Actors actors;
    private final Reader reader;

    JobPages(
            FindJobs findJobs,
            FindJobRuns findJobRuns,
            AskForJob askForJob,
            Actors actors,
            Reader reader) {
        this.findJobs = findJobs;
        this.findJobRuns = findJobRuns;
        this.askForJob = askForJob;
        this.actors = actors;
        this.reader = reader;
    }

    @GET
    public TemplateInstance list() {
        var lines =
                findJobs.execute(actors.current()).stream()
                        .map(found -> new Line(words(found.job().name()), found))
                        .toList();
        return reader.page(Pages.list(lines, mayOperate()));
    }

    @GET
    @Path("{job}")
    public TemplateInstance runs(@RestPath String job, @RestQuery Optional<String> at) {
        var runs =
                findJobRuns.execute(
                        actors.current(), new FindJobRuns.Input(job, at, Page.USUAL_SIZE));
        return reader.page(Pages.runs(job, words(job), runs, mayOperate()));
    }

    @POST
    @Path("{job}/run")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response run(@RestPath String job) {
        askForJob.execute(actors.current(), job);
        return Redirects.seeOther("/platform/jobs", "job.asked");
    }

    private String words(String job) {
        return Labels.trail(reader.language()).or("job." + job, job);
    }

    private boolean mayOperate() {
        return actors.current().may(Permission.PLATFORM_OPERATE, Placement.company());
    }
}

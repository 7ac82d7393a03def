package io.uplink.adapter.in.web.insight.activity;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.insight.activity.ActivityViews.Actions;
import io.uplink.adapter.in.web.insight.activity.ActivityViews.Line;
import io.uplink.adapter.in.web.insight.activity.ActivityViews.Trust;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Times;
import io.uplink.application.insight.activity.port.ActivityQueries.Filter;
import io.uplink.application.shared.Page;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Who changed what; and, for other pages, the history of one thing. */
@Path("/activity")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class ActivityPages {

    /** As many as fit beside a thing; the whole history is one click away. */
    private static final int BESIDE_A_THING = 10;

    @CheckedTemplate(basePath = "insight/activity")
    static class Pages {
        static native TemplateInstance list(
                Page<Line> entries,
                List<Actions> actions,
                Map<String, String> typed,
                String query,
                Trust trust);

        static native TemplateInstance history(Page<Line> entries, UUID subject);
    }

    private final ActivityReader activity;
    private final Reader reader;
    private final Times times;
    private final ActivityTrust trust;

    ActivityPages(ActivityReader activity, Reader reader, Times times, ActivityTrust trust) {
        this.activity = activity;
        this.reader = reader;
        this.times = times;
        this.trust = trust;
    }

    @GET
    public TemplateInstance list(@BeanParam ActivitySearch search, @RestQuery Optional<String> at) {
        var found = activity.page(search.filter(times.zone()), at, Page.USUAL_SIZE);
        var typed = search.typed();
        var actions = activity.actions(typed.getOrDefault("action", ""));
        return reader.page(Pages.list(found, actions, typed, search.query(), trust.trust()));
    }

    /** A fragment: {@code <div hx-get="/activity/of/{id}" hx-trigger="load">}. */
    @GET
    @Path("of/{subject}")
    public TemplateInstance history(@RestPath UUID subject) {
        var found = activity.page(Filter.about(subject), Optional.empty(), BESIDE_A_THING);
        return reader.page(Pages.history(found, subject));
    }
}

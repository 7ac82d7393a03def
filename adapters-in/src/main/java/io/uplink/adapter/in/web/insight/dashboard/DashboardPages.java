package io.uplink.adapter.in.web.insight.dashboard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** The first page of the day: what is owed, what needs somebody, how promises were kept. */
@Path("/dashboard")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class DashboardPages {

    static final int USUAL_DAYS = 30;

    @CheckedTemplate(basePath = "insight/dashboard")
    static class Pages {
        static native TemplateInstance show(DashboardView page);
    }

    private final DashboardReader dashboard;
    private final Reader reader;

    DashboardPages(DashboardReader dashboard, Reader reader) {
        this.dashboard = dashboard;
        this.reader = reader;
    }

    @GET
    public TemplateInstance show(
            @RestQuery Optional<Integer> days, @RestQuery Optional<UUID> branch) {
        return reader.page(Pages.show(dashboard.read(days.orElse(USUAL_DAYS), branch)));
    }
}

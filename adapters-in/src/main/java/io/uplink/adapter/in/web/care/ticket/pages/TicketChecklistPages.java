package io.uplink.adapter.in.web.care.ticket.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.application.care.ticket.TickSteps;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** Ticking the checklist of a ticket: at once with script, with a button without. */
@Path("/tickets/{id}/steps")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class TicketChecklistPages {

    @CheckedTemplate(basePath = "care/ticket")
    static class Pages {
        /** {@code saves}: with a button, which nobody needs where a script asks. */
        static native TemplateInstance steps(SheetView ticket, String fault, boolean saves);
    }

    private final TickSteps tickSteps;
    private final SheetReader sheets;
    private final Actors actors;
    private final Reader reader;
    private final HttpServerRequest request;

    TicketChecklistPages(
            TickSteps tickSteps,
            SheetReader sheets,
            Actors actors,
            Reader reader,
            HttpServerRequest request) {
        this.tickSteps = tickSteps;
        this.sheets = sheets;
        this.actors = actors;
        this.reader = reader;
        this.request = request;
    }

    @POST
    public Response tick(@RestPath UUID id, @BeanParam StepsForm form) {
        return Forms.submit(
                () -> tickSteps.execute(actors.current(), form.toInput(id)),
                _ ->
                        partly()
                                ? Response.ok(box(id, "")).build()
                                : Redirects.seeOther("/tickets/" + id + "#steps"),
                reader.language(),
                errors ->
                        partly()
                                ? box(id, errors.general())
                                : reader.page(
                                        TicketPages.Pages.show(
                                                sheets.read(id, "all"),
                                                Draft.late(List.of(), errors))));
    }

    /** Whether a script asks, which puts the list in the place of the one on the page. */
    private boolean partly() {
        return request.getHeader("HX-Request") != null;
    }

    private TemplateInstance box(UUID id, String fault) {
        return reader.page(Pages.steps(sheets.read(id, "all"), fault, false));
    }
}

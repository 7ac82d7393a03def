package io.uplink.adapter.in.web.care.desk.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.care.desk.pages.DeskViews.BulkForm;
import io.uplink.adapter.in.web.care.desk.pages.DeskViews.BulkView;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.domain.care.desk.BulkRunId;
import io.uplink.domain.care.desk.DeskAction;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** Many tickets changed at once: chosen in the list, asked about here, and shown one by one. */
@Path("/tickets/bulk")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class BulkPages {

    @CheckedTemplate(basePath = "care/desk")
    static class Pages {
        static native TemplateInstance bulkPage(BulkForm form);

        static native TemplateInstance bulkDialog(BulkForm form);

        static native TemplateInstance bulk(BulkView bulk);

        static native TemplateInstance bulkState(BulkView bulk);
    }

    private static final String AT = "/tickets/bulk/";

    private final BulkDesk desk;
    private final Reader reader;

    BulkPages(BulkDesk desk, Reader reader) {
        this.desk = desk;
        this.reader = reader;
    }

    /** What is to be done to the chosen tickets, in a dialog or as a page; changes nothing. */
    @POST
    @Path("forms/{kind}")
    public Response form(
            @RestPath String kind,
            @BeanParam BulkForms form,
            @HeaderParam("HX-Request") Optional<String> part) {
        var known =
                DeskAction.Kind.known(kind)
                        .filter(DeskAction.Kind::isInBulk)
                        .orElseThrow(NotFoundException::new);
        return Forms.submit(
                () -> desk.chosen(form),
                _ -> Response.ok(page(known, form, Forms.Errors.none(), part)).build(),
                reader.language(),
                errors -> page(known, form, errors, part));
    }

    @POST
    public Response start(@BeanParam BulkForms form) {
        return Forms.submit(
                () -> desk.start(form),
                run -> Redirects.seeOther(AT + run),
                reader.language(),
                errors ->
                        page(
                                DeskAction.Kind.known(DeskValues.text(form.kind))
                                        .filter(DeskAction.Kind::isInBulk)
                                        .orElseThrow(NotFoundException::new),
                                form,
                                errors,
                                Optional.empty()));
    }

    @GET
    @Path("{run}")
    public TemplateInstance show(@RestPath UUID run) {
        return reader.page(Pages.bulk(desk.view(new BulkRunId(run))));
    }

    /** The next portion; asked for by the page itself where there is script. */
    @POST
    @Path("{run}/continuation")
    public Response goOn(@RestPath UUID run, @HeaderParam("HX-Request") Optional<String> part) {
        desk.goOn(new BulkRunId(run));
        return part.isPresent()
                ? Response.ok(reader.page(Pages.bulkState(desk.view(new BulkRunId(run))))).build()
                : Redirects.seeOther(AT + run);
    }

    private TemplateInstance page(
            DeskAction.Kind kind, BulkForms form, Forms.Errors errors, Optional<String> part) {
        var view = desk.form(kind, form, errors);
        return reader.page(part.isPresent() ? Pages.bulkDialog(view) : Pages.bulkPage(view));
    }
}

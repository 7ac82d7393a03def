package io.uplink.adapter.in.web.sales.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.sales.site.SiteViews.DesignView;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.sales.site.PublishSite;
import io.uplink.application.sales.site.ShowSiteDraft;
import io.uplink.application.sales.site.WithdrawSite;
import io.uplink.application.sales.site.WriteSite;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Where the public page is written, published and withdrawn. */
@Path("/site/edit")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class WriteSitePages {

    private static final String HERE = "/site/edit";

    /**
     * The form.
     *
     * @param designs to choose from
     * @param address where visitors see it
     * @param unpublished whether something was written since
     */
    @TemplateData
    public record EditPage(
            SiteForm form,
            List<DesignView> designs,
            boolean shown,
            boolean unpublished,
            String address) {}

    @CheckedTemplate(basePath = "sales/site")
    static class Pages {
        static native TemplateInstance edit(EditPage page, Forms.Errors errors);
    }

    private final Actors actors;
    private final Reader reader;
    private final ShowSiteDraft showDraft;
    private final WriteSite writeSite;
    private final PublishSite publishSite;
    private final WithdrawSite withdrawSite;
    private final String address;

    WriteSitePages(
            Actors actors,
            Reader reader,
            ShowSiteDraft showDraft,
            WriteSite writeSite,
            PublishSite publishSite,
            WithdrawSite withdrawSite,
            @ConfigProperty(name = "uplink.public-url") String address) {
        this.actors = actors;
        this.reader = reader;
        this.showDraft = showDraft;
        this.writeSite = writeSite;
        this.publishSite = publishSite;
        this.withdrawSite = withdrawSite;
        this.address = address;
    }

    @GET
    public TemplateInstance edit() {
        return stored(Forms.Errors.none());
    }

    @POST
    public Response write(@BeanParam SiteForm form) {
        return Forms.submit(
                () ->
                        writeSite.execute(
                                actors.current(),
                                new WriteSite.Input(
                                        SiteForm.typed(form), Versions.ofForm(form.version))),
                _ -> Redirects.seeOther(HERE, "site.saved"),
                reader.language(),
                errors -> page(form, errors));
    }

    /** With what stands in the form, so that nothing of it is lost or left out. */
    @POST
    @Path("publication")
    public Response publish(@BeanParam SiteForm form) {
        return Forms.submit(
                () -> {
                    var written =
                            writeSite.execute(
                                    actors.current(),
                                    new WriteSite.Input(
                                            SiteForm.typed(form), Versions.ofForm(form.version)));
                    form.version = written.version();
                    return publishSite.execute(
                            actors.current(), Versions.ofForm(written.version()));
                },
                _ -> Redirects.seeOther(HERE, "site.published"),
                reader.language(),
                errors -> page(form, errors));
    }

    @POST
    @Path("withdrawal")
    public Response withdraw(@RestForm @Nullable Long version) {
        return Forms.submit(
                () -> withdrawSite.execute(actors.current(), Versions.ofForm(version)),
                _ -> Redirects.seeOther(HERE, "site.withdrawn"),
                reader.language(),
                this::stored);
    }

    private TemplateInstance stored(Forms.Errors errors) {
        var site = showDraft.execute(actors.current()).site();
        return page(SiteForm.of(site.draft(), site.version()), errors);
    }

    private TemplateInstance page(SiteForm form, Forms.Errors errors) {
        var site = showDraft.execute(actors.current()).site();
        return reader.page(
                Pages.edit(
                        new EditPage(
                                form,
                                new SiteWords(reader.language()).designs(form.design()),
                                site.shown().isPresent(),
                                site.shown().isPresent() && site.hasUnpublished(),
                                address),
                        errors));
    }
}

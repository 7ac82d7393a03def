package io.uplink.adapter.in.web.sales.offer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.org.Option;
import io.uplink.adapter.in.web.sales.offer.PackageViews.PackagePage;
import io.uplink.adapter.in.web.sales.offer.PackageViews.PackageRow;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.sales.offer.AddPackage;
import io.uplink.application.sales.offer.ChangePackage;
import io.uplink.application.sales.offer.ShowPackage;
import io.uplink.application.sales.offer.ShowPackages;
import io.uplink.application.shared.Permission;
import io.uplink.domain.sales.offer.BillingCycle;
import io.uplink.domain.sales.offer.PackageId;
import io.uplink.domain.shared.Placement;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** What is sold. */
@Path("/packages")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class PackagePages {

    @CheckedTemplate(basePath = "sales/offer")
    static class Pages {
        static native TemplateInstance packages(List<PackageRow> rows);

        static native TemplateInstance form(PackagePage page, Forms.Errors errors);
    }

    private final Actors actors;
    private final Reader reader;
    private final ShowPackages showPackages;
    private final ShowPackage showPackage;
    private final AddPackage addPackage;
    private final ChangePackage changePackage;

    PackagePages(
            Actors actors,
            Reader reader,
            ShowPackages showPackages,
            ShowPackage showPackage,
            AddPackage addPackage,
            ChangePackage changePackage) {
        this.actors = actors;
        this.reader = reader;
        this.showPackages = showPackages;
        this.showPackage = showPackage;
        this.addPackage = addPackage;
        this.changePackage = changePackage;
    }

    @GET
    public TemplateInstance list() {
        var words = words();
        return reader.page(
                Pages.packages(
                        showPackages.execute(actors.current()).stream()
                                .map(one -> PackageRow.of(one, words))
                                .toList()));
    }

    @GET
    @Path("new")
    public TemplateInstance fresh() {
        actors.current().require(Permission.PACKAGES_MANAGE, Placement.company());
        return page("", "", "", PackageForm.empty(), Forms.Errors.none());
    }

    @POST
    @Path("new")
    public Response add(@BeanParam PackageForm form) {
        return Forms.submit(
                () -> addPackage.execute(actors.current(), PackageForm.typed(form)),
                _ -> Redirects.seeOther("/packages", "package.saved"),
                reader.language(),
                errors -> page("", "", "", form, errors));
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath UUID id) {
        var one = showPackage.execute(actors.current(), new PackageId(id));
        return page(
                id.toString(), one.name(), one.slug(), PackageForm.of(one), Forms.Errors.none());
    }

    @POST
    @Path("{id}")
    public Response change(@RestPath UUID id, @BeanParam PackageForm form) {
        return Forms.submit(
                () ->
                        changePackage.execute(
                                actors.current(),
                                new ChangePackage.Input(
                                        new PackageId(id),
                                        PackageForm.typed(form),
                                        Versions.ofForm(form.version))),
                _ -> Redirects.seeOther("/packages", "package.saved"),
                reader.language(),
                errors -> {
                    var one = showPackage.execute(actors.current(), new PackageId(id));
                    return page(id.toString(), one.name(), one.slug(), form, errors);
                });
    }

    private TemplateInstance page(
            String id, String title, String slug, PackageForm form, Forms.Errors errors) {
        var words = words();
        var cycles =
                Arrays.stream(BillingCycle.values())
                        .map(cycle ->
                                new Option(
                                        cycle.code(),
                                        words.cycle(cycle),
                                        cycle.code().equals(form.cycle())))
                        .toList();
        return reader.page(Pages.form(new PackagePage(id, title, slug, form, cycles), errors));
    }

    private OfferWords words() {
        return new OfferWords(reader.language());
    }
}

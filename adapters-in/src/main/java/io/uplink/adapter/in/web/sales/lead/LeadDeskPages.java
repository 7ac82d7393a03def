package io.uplink.adapter.in.web.sales.lead;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.sales.lead.LeadViews.EditPage;
import io.uplink.adapter.in.web.sales.lead.LeadViews.LeadPage;
import io.uplink.adapter.in.web.sales.lead.LeadViews.LeadsPage;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.sales.lead.ChangeLead;
import io.uplink.application.sales.lead.EnterLead;
import io.uplink.application.sales.lead.OrderOfLead;
import io.uplink.application.sales.lead.StepLead;
import io.uplink.application.shared.Secrets;
import io.uplink.domain.sales.lead.LeadId;
import io.uplink.domain.sales.offer.PackageId;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Where our people follow up who may become a customer. */
@Path("/leads")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class LeadDeskPages {

    @CheckedTemplate(basePath = "sales/lead")
    static class Pages {
        static native TemplateInstance list(LeadsPage page);

        static native TemplateInstance edit(EditPage page, Forms.Errors errors);

        static native TemplateInstance show(LeadPage page, Forms.Errors errors);
    }

    private final Actors actors;
    private final Reader reader;
    private final LeadReader leads;
    private final EnterLead enterLead;
    private final ChangeLead changeLead;
    private final StepLead stepLead;
    private final OrderOfLead orderOfLead;
    private final Secrets secrets;

    LeadDeskPages(
            Actors actors,
            Reader reader,
            LeadReader leads,
            EnterLead enterLead,
            ChangeLead changeLead,
            StepLead stepLead,
            OrderOfLead orderOfLead,
            Secrets secrets) {
        this.actors = actors;
        this.reader = reader;
        this.leads = leads;
        this.enterLead = enterLead;
        this.changeLead = changeLead;
        this.stepLead = stepLead;
        this.orderOfLead = orderOfLead;
        this.secrets = secrets;
    }

    @GET
    public TemplateInstance list(@BeanParam LeadSearch search, @RestQuery Optional<String> at) {
        return reader.page(Pages.list(leads.list(search, at)));
    }

    @GET
    @Path("new")
    public TemplateInstance blank() {
        var form = LeadForm.fresh(secrets.newToken());
        form.owner = actors.current().requirePerson().id().toString();
        return reader.page(Pages.edit(leads.fresh(form), Forms.Errors.none()));
    }

    @POST
    @Path("new")
    public Response enter(@BeanParam LeadForm form) {
        return Forms.submit(
                () ->
                        enterLead.execute(
                                actors.current(),
                                new EnterLead.Input(
                                        LeadForm.typed(form),
                                        Language.ofCode(form.language()),
                                        form.source(),
                                        Inputs.id("interest", form.interest()).map(PackageId::new),
                                        Inputs.id("owner", form.owner()).map(PersonId::new),
                                        LeadForm.day("followUp", form.followUp()),
                                        Inputs.id("branch", form.branch()).map(BranchId::new),
                                        form.key())),
                entered -> Redirects.seeOther("/leads/" + entered.facts().id(), "lead.entered"),
                reader.language(),
                errors -> reader.page(Pages.edit(leads.fresh(form), errors)));
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath UUID id) {
        return reader.page(Pages.show(leads.page(id, Optional.empty()), Forms.Errors.none()));
    }

    @GET
    @Path("{id}/edit")
    public TemplateInstance edit(@RestPath UUID id) {
        return reader.page(Pages.edit(leads.edit(id, Optional.empty()), Forms.Errors.none()));
    }

    @POST
    @Path("{id}/edit")
    public Response change(@RestPath UUID id, @BeanParam LeadForm form) {
        return Forms.submit(
                () ->
                        changeLead.execute(
                                actors.current(),
                                new ChangeLead.Input(
                                        new LeadId(id),
                                        LeadForm.typed(form),
                                        Language.ofCode(form.language()),
                                        Inputs.id("interest", form.interest()).map(PackageId::new),
                                        Inputs.id("owner", form.owner()).map(PersonId::new),
                                        Versions.ofForm(form.version))),
                _ -> Redirects.seeOther("/leads/" + id, "lead.changed"),
                reader.language(),
                errors -> reader.page(Pages.edit(leads.edit(id, Optional.of(form)), errors)));
    }

    @POST
    @Path("{id}/talk")
    public Response talk(@RestPath UUID id, @BeanParam TalkForm form) {
        return Forms.submit(
                () ->
                        stepLead.execute(
                                actors.current(),
                                new StepLead.Input(
                                        new LeadId(id),
                                        form.stage(),
                                        form.reason(),
                                        form.said(),
                                        LeadForm.day("followUp", form.followUp()),
                                        Versions.ofForm(form.version))),
                _ -> Redirects.seeOther("/leads/" + id, "lead.noted"),
                reader.language(),
                errors -> shown(id, form, errors));
    }

    @POST
    @Path("{id}/order")
    public Response order(@RestPath UUID id, @BeanParam TalkForm form) {
        return Forms.submit(
                () ->
                        orderOfLead.execute(
                                actors.current(),
                                new OrderOfLead.Input(
                                        new LeadId(id),
                                        Inputs.id("package", form.pack()).map(PackageId::new),
                                        form.phone(),
                                        form.place(),
                                        Versions.ofForm(form.version))),
                order -> Redirects.seeOther("/orders/" + order, "order.entered"),
                reader.language(),
                errors -> shown(id, form, errors));
    }

    private TemplateInstance shown(UUID id, TalkForm form, Forms.Errors errors) {
        return reader.page(Pages.show(leads.page(id, Optional.of(form)), errors));
    }
}

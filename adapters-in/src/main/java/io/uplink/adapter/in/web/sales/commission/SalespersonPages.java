package io.uplink.adapter.in.web.sales.commission;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.sales.commission.SalespersonViews.EditPage;
import io.uplink.adapter.in.web.sales.commission.SalespersonViews.LinesPage;
import io.uplink.adapter.in.web.sales.commission.SalespersonViews.SalespersonPage;
import io.uplink.adapter.in.web.sales.commission.SalespersonViews.StandingsPage;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.sales.commission.AddSalesperson;
import io.uplink.application.sales.commission.ChangeSalesperson;
import io.uplink.application.sales.commission.PayCommissions;
import io.uplink.application.sales.commission.SetCommissionRate;
import io.uplink.application.sales.commission.SetTarget;
import io.uplink.domain.sales.commission.CommissionEntryId;
import io.uplink.domain.sales.commission.PayoutId;
import io.uplink.domain.sales.commission.SalespersonId;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Who sells for us, what they are to sell, and what they get for it. */
@Path("/")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class SalespersonPages {

    @CheckedTemplate(basePath = "sales/commission")
    static class Pages {
        static native TemplateInstance list(StandingsPage page);

        static native TemplateInstance edit(EditPage page, Forms.Errors errors);

        static native TemplateInstance show(SalespersonPage page, Forms.Errors errors);

        static native TemplateInstance lines(LinesPage page);
    }

    private final Actors actors;
    private final Reader reader;
    private final SalespersonReader salespeople;
    private final AddSalesperson addSalesperson;
    private final ChangeSalesperson changeSalesperson;
    private final SetCommissionRate setRate;
    private final SetTarget setTarget;
    private final PayCommissions payCommissions;
    private final String address;

    SalespersonPages(
            Actors actors,
            Reader reader,
            SalespersonReader salespeople,
            AddSalesperson addSalesperson,
            ChangeSalesperson changeSalesperson,
            SetCommissionRate setRate,
            SetTarget setTarget,
            PayCommissions payCommissions,
            @ConfigProperty(name = "uplink.public-url") String address) {
        this.actors = actors;
        this.reader = reader;
        this.salespeople = salespeople;
        this.addSalesperson = addSalesperson;
        this.changeSalesperson = changeSalesperson;
        this.setRate = setRate;
        this.setTarget = setTarget;
        this.payCommissions = payCommissions;
        this.address = address;
    }

    @GET
    @Path("salespersons")
    public TemplateInstance list(@RestQuery Optional<String> period) {
        return reader.page(Pages.list(salespeople.standings(period.orElse(""))));
    }

    @GET
    @Path("salespersons/new")
    public TemplateInstance blank() {
        return reader.page(
                Pages.edit(salespeople.fresh(SalespersonForm.fresh()), Forms.Errors.none()));
    }

    @POST
    @Path("salespersons/new")
    public Response add(@BeanParam SalespersonForm form) {
        return Forms.submit(
                () ->
                        addSalesperson.execute(
                                actors.current(),
                                new AddSalesperson.Input(
                                        SalespersonForm.typed(form), form.kind(), form.value())),
                added -> Redirects.seeOther("/salespersons/" + added.id(), "salesperson.added"),
                reader.language(),
                errors -> reader.page(Pages.edit(salespeople.fresh(form), errors)));
    }

    @GET
    @Path("salespersons/{id}")
    public TemplateInstance show(@RestPath UUID id) {
        return shown(id, new SalespersonForm(), Forms.Errors.none());
    }

    @GET
    @Path("salespersons/{id}/edit")
    public TemplateInstance edit(@RestPath UUID id) {
        return reader.page(Pages.edit(salespeople.edit(id, Optional.empty()), Forms.Errors.none()));
    }

    @POST
    @Path("salespersons/{id}/edit")
    public Response change(@RestPath UUID id, @BeanParam SalespersonForm form) {
        return Forms.submit(
                () ->
                        changeSalesperson.execute(
                                actors.current(),
                                new ChangeSalesperson.Input(
                                        new SalespersonId(id),
                                        SalespersonForm.typed(form),
                                        Versions.ofForm(form.version))),
                _ -> Redirects.seeOther("/salespersons/" + id, "salesperson.changed"),
                reader.language(),
                errors -> reader.page(Pages.edit(salespeople.edit(id, Optional.of(form)), errors)));
    }

    @POST
    @Path("salespersons/{id}/rates")
    public Response rate(@RestPath UUID id, @BeanParam SalespersonForm form) {
        return step(
                id,
                form,
                "salesperson.rated",
                () ->
                        setRate.execute(
                                actors.current(),
                                new SetCommissionRate.Input(
                                        new SalespersonId(id),
                                        form.kind(),
                                        form.value(),
                                        SalespersonForm.day(form.from),
                                        Versions.ofForm(form.version))));
    }

    @POST
    @Path("salespersons/{id}/targets")
    public Response target(@RestPath UUID id, @BeanParam SalespersonForm form) {
        return step(
                id,
                form,
                "salesperson.targeted",
                () ->
                        setTarget.execute(
                                actors.current(),
                                new SetTarget.Input(
                                        new SalespersonId(id),
                                        form.month(),
                                        form.orders(),
                                        form.revenue())));
    }

    @POST
    @Path("salespersons/{id}/payouts")
    public Response pay(@RestPath UUID id, @BeanParam SalespersonForm form) {
        return step(
                id,
                form,
                "commission.paid",
                () ->
                        payCommissions.execute(
                                actors.current(),
                                new PayCommissions.Input(
                                        new SalespersonId(id),
                                        Inputs.id("payout", form.payout()).map(PayoutId::new),
                                        Inputs.ids("entries", form.entries).stream()
                                                .map(CommissionEntryId::new)
                                                .collect(Collectors.toSet()),
                                        form.account())));
    }

    @GET
    @Path("commissions")
    public TemplateInstance lines(
            @RestQuery Optional<String> open, @RestQuery Optional<String> at) {
        return reader.page(
                Pages.lines(salespeople.lines(open.filter(one -> !one.isBlank()).isPresent(), at)));
    }

    private Response step(UUID id, SalespersonForm form, String toast, Supplier<?> work) {
        return Forms.submit(
                work::get,
                _ -> Redirects.seeOther("/salespersons/" + id, toast),
                reader.language(),
                errors -> shown(id, form, errors));
    }

    private TemplateInstance shown(UUID id, SalespersonForm form, Forms.Errors errors) {
        return reader.page(Pages.show(salespeople.page(id, form, address), errors));
    }
}

package io.uplink.adapter.in.web.sales.commission;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.sales.commission.SalespersonBodies.CommissionPayoutBody;
import io.uplink.adapter.in.web.sales.commission.SalespersonBodies.CommissionRateBody;
import io.uplink.adapter.in.web.sales.commission.SalespersonBodies.SalesTargetBody;
import io.uplink.adapter.in.web.sales.commission.SalespersonBodies.SalespersonBody;
import io.uplink.adapter.in.web.sales.commission.SalespersonViews.CommissionPayoutView;
import io.uplink.adapter.in.web.sales.commission.SalespersonViews.SalespersonStandingView;
import io.uplink.adapter.in.web.sales.commission.SalespersonViews.SalespersonView;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Idempotent;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.sales.commission.AddSalesperson;
import io.uplink.application.sales.commission.ChangeSalesperson;
import io.uplink.application.sales.commission.PayCommissions;
import io.uplink.application.sales.commission.SetCommissionRate;
import io.uplink.application.sales.commission.SetTarget;
import io.uplink.application.sales.commission.ShowSalesperson;
import io.uplink.application.sales.commission.ShowSalespersons;
import io.uplink.application.sales.commission.TypedSalesperson;
import io.uplink.domain.sales.commission.CommissionEntryId;
import io.uplink.domain.sales.commission.PayoutId;
import io.uplink.domain.sales.commission.SalespersonId;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Salespeople over the API. */
@Path("/api/v1/salespersons")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class SalespersonResource {

    private final Actors actors;
    private final SalespersonReader reader;
    private final ShowSalespersons showAll;
    private final ShowSalesperson showOne;
    private final AddSalesperson addSalesperson;
    private final ChangeSalesperson changeSalesperson;
    private final SetCommissionRate setRate;
    private final SetTarget setTarget;
    private final PayCommissions payCommissions;

    SalespersonResource(
            Actors actors,
            SalespersonReader reader,
            ShowSalespersons showAll,
            ShowSalesperson showOne,
            AddSalesperson addSalesperson,
            ChangeSalesperson changeSalesperson,
            SetCommissionRate setRate,
            SetTarget setTarget,
            PayCommissions payCommissions) {
        this.actors = actors;
        this.reader = reader;
        this.showAll = showAll;
        this.showOne = showOne;
        this.addSalesperson = addSalesperson;
        this.changeSalesperson = changeSalesperson;
        this.setRate = setRate;
        this.setTarget = setTarget;
        this.payCommissions = payCommissions;
    }

    @GET
    @Operation(
            summary = "Salespeople, whoever sold most first",
            description = "from and until are days, both included; this month where absent.")
    public List<SalespersonStandingView> list(
            @RestQuery Optional<String> from, @RestQuery Optional<String> until) {
        var today = reader.today();
        return showAll
                .execute(
                        actors.current(),
                        new ShowSalespersons.Input(
                                SalespersonForm.day(from.orElse(""))
                                        .orElse(today.withDayOfMonth(1)),
                                SalespersonForm.day(until.orElse("")).orElse(today)))
                .stream()
                .map(SalespersonStandingView::of)
                .toList();
    }

    @POST
    @Idempotent
    @Operation(summary = "Adds somebody who sells for us from today on")
    @APIResponseSchema(value = SalespersonView.class, responseCode = "201")
    public Response add(SalespersonBody body) {
        var added =
                addSalesperson.execute(
                        actors.current(),
                        new AddSalesperson.Input(
                                typed(body), Inputs.text(body.kind()), Inputs.text(body.value())));
        return answer(
                Response.created(URI.create("/api/v1/salespersons/" + added.id())), added.id());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Somebody who sells for us, with rates, months and what is owed")
    @APIResponseSchema(SalespersonView.class)
    public Response show(@RestPath UUID id) {
        return answer(Response.ok(), new SalespersonId(id));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Says anew who it is, and whether they still sell for us")
    @APIResponseSchema(SalespersonView.class)
    public Response change(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            SalespersonBody body) {
        changeSalesperson.execute(
                actors.current(),
                new ChangeSalesperson.Input(
                        new SalespersonId(id), typed(body), Versions.required(seen)));
        return show(id);
    }

    @POST
    @Path("{id}/rates")
    @Operation(summary = "Sets what they get for orders from a day on")
    @APIResponseSchema(SalespersonView.class)
    public Response rate(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            CommissionRateBody body) {
        setRate.execute(
                actors.current(),
                new SetCommissionRate.Input(
                        new SalespersonId(id),
                        Inputs.text(body.kind()),
                        Inputs.text(body.value()),
                        Optional.ofNullable(body.from()),
                        Versions.required(seen)));
        return show(id);
    }

    @PUT
    @Path("{id}/targets")
    @Operation(summary = "Sets what they are to sell in a month")
    @APIResponseSchema(SalespersonView.class)
    public Response target(@RestPath UUID id, SalesTargetBody body) {
        setTarget.execute(
                actors.current(),
                new SetTarget.Input(
                        new SalespersonId(id),
                        Inputs.text(body.month()),
                        Optional.ofNullable(body.orders()).map(String::valueOf).orElse(""),
                        Inputs.text(body.revenue())));
        return show(id);
    }

    @POST
    @Path("{id}/payouts")
    @Operation(
            summary = "Pays out chosen commissions, less what has to come back",
            description = "Once for each id: a repeat gives what was paid.")
    @APIResponseSchema(CommissionPayoutView.class)
    public CommissionPayoutView pay(@RestPath UUID id, CommissionPayoutBody body) {
        return CommissionPayoutView.of(
                payCommissions.execute(
                        actors.current(),
                        new PayCommissions.Input(
                                new SalespersonId(id),
                                Inputs.id("payout", body.id()).map(PayoutId::new),
                                Inputs.ids("entries", body.entries()).stream()
                                        .map(CommissionEntryId::new)
                                        .collect(Collectors.toSet()),
                                Inputs.text(body.account()))));
    }

    private static TypedSalesperson typed(SalespersonBody body) {
        return new TypedSalesperson(
                Inputs.text(body.name()),
                Inputs.text(body.phone()),
                Inputs.id("branch", body.branch()).map(BranchId::new),
                Inputs.id("person", body.person()).map(PersonId::new),
                Inputs.text(body.code()),
                Optional.ofNullable(body.active()).orElse(true));
    }

    private Response answer(Response.ResponseBuilder response, SalespersonId id) {
        var sheet = showOne.execute(actors.current(), id);
        return response.entity(SalespersonView.of(sheet))
                .header(HttpHeaders.ETAG, Versions.tag(sheet.salesperson().version()))
                .build();
    }
}

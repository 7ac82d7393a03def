package io.uplink.adapter.in.web.money.tax;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.money.ledger.LedgerDays;
import io.uplink.adapter.in.web.money.tax.TaxViews.NewTaxCode;
import io.uplink.adapter.in.web.money.tax.TaxViews.NewTaxRate;
import io.uplink.adapter.in.web.money.tax.TaxViews.TaxCodeView;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Idempotent;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.money.tax.AddTaxCode;
import io.uplink.application.money.tax.AddTaxRate;
import io.uplink.application.money.tax.ListTaxCodes;
import io.uplink.domain.money.tax.TaxCode;
import io.uplink.domain.money.tax.TaxCodeId;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Taxes over the API. */
@Path("/api/v1/tax-codes")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class TaxResource {

    private final Actors actors;
    private final ListTaxCodes listTaxCodes;
    private final AddTaxCode addTaxCode;
    private final AddTaxRate addTaxRate;

    TaxResource(
            Actors actors,
            ListTaxCodes listTaxCodes,
            AddTaxCode addTaxCode,
            AddTaxRate addTaxRate) {
        this.actors = actors;
        this.listTaxCodes = listTaxCodes;
        this.addTaxCode = addTaxCode;
        this.addTaxRate = addTaxRate;
    }

    @GET
    @Operation(summary = "The taxes with their rates by day")
    public List<TaxCodeView> list() {
        return listTaxCodes.execute(actors.current()).taxes().stream()
                .map(TaxCodeView::of)
                .toList();
    }

    @POST
    @Idempotent
    @Operation(summary = "Adds a tax with its first rate")
    @APIResponseSchema(value = TaxCodeView.class, responseCode = "201")
    public Response add(NewTaxCode body) {
        var added =
                addTaxCode.execute(
                        actors.current(),
                        new AddTaxCode.Input(
                                Inputs.text(body.code()),
                                Inputs.text(body.name()),
                                Inputs.text(body.kind()),
                                Inputs.text(body.rate()),
                                LedgerDays.read("from", body.from())));
        return answer(Response.status(Response.Status.CREATED), added);
    }

    @POST
    @Path("{id}/rates")
    @Idempotent
    @Operation(summary = "Lets another rate begin on a day that has not passed")
    @APIResponseSchema(TaxCodeView.class)
    public Response addRate(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            NewTaxRate body) {
        var changed =
                addTaxRate.execute(
                        actors.current(),
                        new AddTaxRate.Input(
                                new TaxCodeId(id),
                                Inputs.text(body.rate()),
                                LedgerDays.read("from", body.from()),
                                Versions.required(seen)));
        return answer(Response.ok(), changed);
    }

    private static Response answer(Response.ResponseBuilder answer, TaxCode tax) {
        return answer.entity(TaxCodeView.of(tax))
                .header(HttpHeaders.ETAG, Versions.tag(tax.version()))
                .build();
    }
}

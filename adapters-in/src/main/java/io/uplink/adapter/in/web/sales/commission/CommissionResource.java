package io.uplink.adapter.in.web.sales.commission;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.sales.commission.SalespersonViews.CommissionView;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.application.sales.commission.FindCommissions;
import io.uplink.application.sales.commission.port.SalespersonQueries;
import io.uplink.application.shared.Page;
import io.uplink.domain.sales.commission.SalespersonId;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** Commissions over the API. */
@Path("/api/v1/commissions")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class CommissionResource {

    private final Actors actors;
    private final FindCommissions findCommissions;

    CommissionResource(Actors actors, FindCommissions findCommissions) {
        this.actors = actors;
        this.findCommissions = findCommissions;
    }

    @GET
    @Operation(
            summary = "What orders brought and what was taken back, the latest first",
            description = "salesperson is an id; open=true gives what waits to be paid.")
    public Page<CommissionView> list(
            @RestQuery Optional<String> salesperson,
            @RestQuery Optional<Boolean> open,
            @RestQuery Optional<String> cursor,
            @RestQuery Optional<Integer> size) {
        return findCommissions
                .execute(
                        actors.current(),
                        new FindCommissions.Input(
                                new SalespersonQueries.Filter(
                                        Inputs.id("salesperson", salesperson.orElse(""))
                                                .map(SalespersonId::new),
                                        open.orElse(false)),
                                cursor,
                                Page.sizeOf(size)))
                .map(CommissionView::of);
    }
}

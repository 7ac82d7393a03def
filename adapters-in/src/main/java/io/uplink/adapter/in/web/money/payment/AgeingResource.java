package io.uplink.adapter.in.web.money.payment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.money.ledger.LedgerDays;
import io.uplink.adapter.in.web.money.payment.PaymentViews.AgeingView;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.application.money.payment.ShowAgeing;
import io.uplink.application.shared.Page;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** What all customers owe, over the API. */
@Path("/api/v1/receivables/ageing")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class AgeingResource {

    private final Actors actors;
    private final ShowAgeing showAgeing;

    AgeingResource(Actors actors, ShowAgeing showAgeing) {
        this.actors = actors;
        this.showAgeing = showAgeing;
    }

    @GET
    @Operation(
            summary = "Who owed how much for how long at the end of a day",
            description = "day is today where none is given.")
    public AgeingView ageing(
            @RestQuery Optional<String> day,
            @RestQuery Optional<String> cursor,
            @RestQuery Optional<Integer> size) {
        return AgeingView.of(
                showAgeing.execute(
                        actors.current(),
                        new ShowAgeing.Input(
                                LedgerDays.read("day", day.orElse("")),
                                cursor,
                                Page.sizeOf(size))));
    }
}

package io.uplink.adapter.in.web.money.overview;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.money.overview.OverviewViews.MoneyOverviewView;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.application.money.overview.ShowMoney;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How money stands, over the API. */
@Path("/api/v1/money")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class OverviewResource {

    private final Actors actors;
    private final ShowMoney showMoney;

    OverviewResource(Actors actors, ShowMoney showMoney) {
        this.actors = actors;
        this.showMoney = showMoney;
    }

    @GET
    @Path("overview")
    @Operation(
            summary = "What is owed, what came in and what was earned",
            description =
                    "Of the branches that the caller sees. What was earned is without tax, this"
                            + " month against the one before, by branch and by package or account.")
    public MoneyOverviewView overview() {
        return MoneyOverviewView.of(showMoney.execute(actors.current()));
    }
}

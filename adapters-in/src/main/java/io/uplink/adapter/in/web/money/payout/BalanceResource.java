package io.uplink.adapter.in.web.money.payout;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.money.payout.PayoutViews.PaybillBalancesView;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.application.money.payout.AskBalance;
import io.uplink.application.money.payout.ShowBalances;
import io.uplink.domain.money.mpesa.ShortcodeId;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** What paybills hold over the API. */
@Path("/api/v1/mpesa/balances")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class BalanceResource {

    private final Actors actors;
    private final ShowBalances showBalances;
    private final AskBalance askBalance;

    BalanceResource(Actors actors, ShowBalances showBalances, AskBalance askBalance) {
        this.actors = actors;
        this.showBalances = showBalances;
        this.askBalance = askBalance;
    }

    @GET
    @Operation(summary = "What Safaricom says paybills hold, beside the books")
    public PaybillBalancesView show() {
        return PaybillBalancesView.of(showBalances.execute(actors.current()));
    }

    @POST
    @Path("{id}")
    @Operation(summary = "Asks Safaricom what a paybill or till holds; the answer comes later")
    public void ask(@RestPath UUID id) {
        var _ = askBalance.execute(actors.current(), new ShortcodeId(id));
    }
}

package io.uplink.adapter.in.web.money.payment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.money.ledger.LedgerDays;
import io.uplink.adapter.in.web.money.payment.PaymentViews.CustomerStatementView;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.application.money.payment.ShowCustomerStatement;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What a customer owes, over the API. */
@Path("/api/v1/customers/{id}/account-statement")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class DebtResource {

    private final Actors actors;
    private final ShowCustomerStatement showStatement;

    DebtResource(Actors actors, ShowCustomerStatement showStatement) {
        this.actors = actors;
        this.showStatement = showStatement;
    }

    @GET
    @Operation(
            summary = "A customer's account: what was charged and paid in some days",
            description = "from and until are days; the last three months where none are given.")
    public CustomerStatementView statement(
            @RestPath UUID id,
            @RestQuery Optional<String> from,
            @RestQuery Optional<String> until) {
        return CustomerStatementView.of(
                showStatement.execute(
                        actors.current(),
                        new ShowCustomerStatement.Input(
                                new CustomerId(id),
                                LedgerDays.read("from", from.orElse("")),
                                LedgerDays.read("until", until.orElse("")))));
    }
}

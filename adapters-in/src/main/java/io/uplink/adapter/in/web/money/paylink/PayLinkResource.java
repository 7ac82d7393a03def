package io.uplink.adapter.in.web.money.paylink;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Idempotent;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.application.money.paylink.SendInvoice;
import io.uplink.application.money.paylink.ShowPayLink;
import io.uplink.application.money.paylink.WithdrawPayLinks;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.money.paylink.PayLink;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;

/** The address of an invoice over the API; never the address itself. */
@Path("/api/v1/invoices/{id}/pay-link")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class PayLinkResource {

    /** When it was sent, and until when it opens the invoice; empty if none opens it. */
    @RegisterForReflection
    public record PayLinkView(UUID invoice, Optional<Instant> sentAt, Optional<Instant> expiresAt) {

        static PayLinkView of(UUID invoice, Optional<PayLink> link) {
            return new PayLinkView(
                    invoice, link.map(PayLink::createdAt), link.map(PayLink::expiresAt));
        }
    }

    private final Actors actors;
    private final SendInvoice sendInvoice;
    private final ShowPayLink showPayLink;
    private final WithdrawPayLinks withdrawPayLinks;

    PayLinkResource(
            Actors actors,
            SendInvoice sendInvoice,
            ShowPayLink showPayLink,
            WithdrawPayLinks withdrawPayLinks) {
        this.actors = actors;
        this.sendInvoice = sendInvoice;
        this.showPayLink = showPayLink;
        this.withdrawPayLinks = withdrawPayLinks;
    }

    @GET
    @Operation(summary = "When the invoice was last sent, while its address opens it")
    public PayLinkView show(@RestPath UUID id) {
        return PayLinkView.of(id, showPayLink.execute(actors.current(), new InvoiceId(id)));
    }

    @POST
    @Idempotent
    @Operation(summary = "Texts the customer the invoice with an address to pay it at")
    @APIResponseSchema(value = PayLinkView.class, responseCode = "201")
    public Response send(@RestPath UUID id) {
        var link = sendInvoice.execute(actors.current(), new InvoiceId(id));
        return Response.created(URI.create("/api/v1/invoices/" + id + "/pay-link"))
                .entity(PayLinkView.of(id, Optional.of(link)))
                .build();
    }

    @DELETE
    @Operation(summary = "Ends all addresses of the invoice")
    @APIResponse(responseCode = "204", description = "None opens it any more")
    public void withdraw(@RestPath UUID id) {
        var _ = withdrawPayLinks.execute(actors.current(), new InvoiceId(id));
    }
}

package io.uplink.adapter.in.web.money.paylink;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.application.money.paylink.SendInvoice;
import io.uplink.application.money.paylink.ShowPayLink;
import io.uplink.application.money.paylink.WithdrawPayLinks;
import io.uplink.application.shared.HeadOffice;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.money.paylink.PayLink;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** Sending an invoice to its customer, as a part of the invoice's page and as one of its own. */
@Path("/invoices/{id}/sending")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class SendInvoicePages {

    @CheckedTemplate(basePath = "money/paylink")
    static class Pages {
        static native TemplateInstance sending(String invoice, String open, Forms.Errors errors);
    }

    private final Actors actors;
    private final Reader reader;
    private final SendInvoice sendInvoice;
    private final ShowPayLink showPayLink;
    private final WithdrawPayLinks withdrawPayLinks;
    private final HeadOffice headOffice;

    SendInvoicePages(
            Actors actors,
            Reader reader,
            SendInvoice sendInvoice,
            ShowPayLink showPayLink,
            WithdrawPayLinks withdrawPayLinks,
            HeadOffice headOffice) {
        this.actors = actors;
        this.reader = reader;
        this.sendInvoice = sendInvoice;
        this.showPayLink = showPayLink;
        this.withdrawPayLinks = withdrawPayLinks;
        this.headOffice = headOffice;
    }

    @GET
    public TemplateInstance show(@RestPath UUID id) {
        return page(id, Forms.Errors.none());
    }

    @POST
    public Response send(@RestPath UUID id) {
        return Forms.submit(
                () -> sendInvoice.execute(actors.current(), new InvoiceId(id)),
                _ -> Redirects.seeOther("/invoices/" + id, "invoice.sent"),
                reader.language(),
                errors -> page(id, errors));
    }

    @POST
    @Path("withdrawal")
    public Response withdraw(@RestPath UUID id) {
        return Forms.submit(
                () -> withdrawPayLinks.execute(actors.current(), new InvoiceId(id)),
                _ -> Redirects.seeOther("/invoices/" + id, "invoice.withdrawn"),
                reader.language(),
                errors -> page(id, errors));
    }

    private TemplateInstance page(UUID id, Forms.Errors errors) {
        var open =
                showPayLink.execute(actors.current(), new InvoiceId(id)).map(this::open).orElse("");
        return reader.page(Pages.sending(id.toString(), open, errors));
    }

    private String open(PayLink link) {
        return PayerWords.in(reader.language())
                .openUntil(day(link.createdAt()), day(link.expiresAt()));
    }

    private String day(Instant at) {
        return DateTimeFormatter.ofPattern("d MMM uuuu", reader.language().locale())
                .format(at.atZone(headOffice.zone()));
    }
}

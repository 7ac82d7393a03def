package io.uplink.adapter.in.web.care.portal;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.money.document.PdfAnswers;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.application.money.document.PrintOwnInvoice;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.shared.DomainException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Customers' own invoices as PDF; who they are is asked anew in every call. */
@Path("/my/invoices/{id}/pdf")
@InCallContext
@RunOnVirtualThread
public class PortalPaperPages {

    private final PortalVisits visits;
    private final PrintOwnInvoice printInvoice;
    private final PdfAnswers answers;

    PortalPaperPages(PortalVisits visits, PrintOwnInvoice printInvoice, PdfAnswers answers) {
        this.visits = visits;
        this.printInvoice = printInvoice;
        this.answers = answers;
    }

    @GET
    public Response pdf(@RestPath UUID id) {
        var visitor = visits.require();
        return answers.of(printInvoice.execute(visitor.actor(), new InvoiceId(id)));
    }

    @ServerExceptionMapper
    Response refused(DomainException refused) {
        return visits.refused(refused);
    }
}

package io.uplink.adapter.in.web.money.document;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.money.ledger.LedgerDays;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.application.money.document.PrintCreditNote;
import io.uplink.application.money.document.PrintInvoice;
import io.uplink.application.money.document.PrintQuote;
import io.uplink.application.money.document.PrintReceipt;
import io.uplink.application.money.document.PrintStatement;
import io.uplink.application.money.payment.ShowCustomerStatement;
import io.uplink.domain.money.invoice.CreditNoteId;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.money.payment.PaymentId;
import io.uplink.domain.money.quote.QuoteId;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Documents as PDF, for whoever may read them. */
@Path("/documents")
@InCallContext
@RunOnVirtualThread
public class PdfPages {

    private final Actors actors;
    private final PdfAnswers answers;
    private final PrintInvoice printInvoice;
    private final PrintCreditNote printCreditNote;
    private final PrintQuote printQuote;
    private final PrintReceipt printReceipt;
    private final PrintStatement printStatement;

    PdfPages(
            Actors actors,
            PdfAnswers answers,
            PrintInvoice printInvoice,
            PrintCreditNote printCreditNote,
            PrintQuote printQuote,
            PrintReceipt printReceipt,
            PrintStatement printStatement) {
        this.actors = actors;
        this.answers = answers;
        this.printInvoice = printInvoice;
        this.printCreditNote = printCreditNote;
        this.printQuote = printQuote;
        this.printReceipt = printReceipt;
        this.printStatement = printStatement;
    }

    @GET
    @Path("invoices/{id}")
    public Response invoice(@RestPath UUID id) {
        return answers.of(printInvoice.execute(actors.current(), new InvoiceId(id)));
    }

    @GET
    @Path("credit-notes/{id}")
    public Response creditNote(@RestPath UUID id) {
        return answers.of(printCreditNote.execute(actors.current(), new CreditNoteId(id)));
    }

    @GET
    @Path("quotes/{id}")
    public Response quote(@RestPath UUID id) {
        return answers.of(printQuote.execute(actors.current(), new QuoteId(id)));
    }

    @GET
    @Path("payments/{id}")
    public Response receipt(@RestPath UUID id) {
        return answers.of(printReceipt.execute(actors.current(), new PaymentId(id)));
    }

    /** Of the days that the page shows. */
    @GET
    @Path("statements/{id}")
    public Response statement(
            @RestPath UUID id,
            @RestQuery Optional<String> from,
            @RestQuery Optional<String> until) {
        return answers.of(
                printStatement.execute(
                        actors.current(),
                        new ShowCustomerStatement.Input(
                                new CustomerId(id),
                                LedgerDays.read("from", from.orElse("")),
                                LedgerDays.read("until", until.orElse("")))));
    }
}

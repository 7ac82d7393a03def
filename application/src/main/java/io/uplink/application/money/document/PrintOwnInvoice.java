package io.uplink.application.money.document;

import io.uplink.application.money.invoice.port.InvoiceQueries;
import io.uplink.application.money.invoice.port.InvoiceQueries.Within;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.invoice.InvoiceError;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.shared.DomainException;

/** Puts an invoice on paper for the customer whose it is. */
@UseCase
public final class PrintOwnInvoice {

    private final UnitOfWork unitOfWork;
    private final InvoiceQueries queries;
    private final PaperDesk desk;

    public PrintOwnInvoice(UnitOfWork unitOfWork, InvoiceQueries queries, PaperDesk desk) {
        this.unitOfWork = unitOfWork;
        this.queries = queries;
        this.desk = desk;
    }

    /** What is another's is not there; neither is what was not issued. */
    public Paper.OfInvoice execute(Actor actor, InvoiceId id) {
        var customer = actor.requireCustomer().id();
        return unitOfWork.perform(() ->
                queries.sheet(Within.everything(), id)
                        .filter(sheet -> sheet.invoice().number().isPresent())
                        .filter(sheet ->
                                desk.party(sheet.invoice().customer()).id().equals(customer))
                        .map(desk::invoice)
                        .orElseThrow(() -> new DomainException(new InvoiceError.NoSuch())));
    }
}

package io.uplink.application.money.paylink;

import io.uplink.application.money.document.Paper;
import io.uplink.application.money.document.PaperDesk;
import io.uplink.application.money.invoice.port.InvoiceQueries;
import io.uplink.application.money.invoice.port.InvoiceQueries.Within;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.paylink.PayLinkError;
import io.uplink.domain.shared.DomainException;

/** Puts an invoice on paper for whoever knows its address. */
@UseCase
public final class PrintPayLink {

    private final UnitOfWork unitOfWork;
    private final PayLinkDesk desk;
    private final InvoiceQueries queries;
    private final PaperDesk papers;

    public PrintPayLink(
            UnitOfWork unitOfWork, PayLinkDesk desk, InvoiceQueries queries, PaperDesk papers) {
        this.unitOfWork = unitOfWork;
        this.desk = desk;
        this.queries = queries;
        this.papers = papers;
    }

    public Paper.OfInvoice execute(Actor actor, OpenPayLink.Input input) {
        actor.requireAnonymousAllowed();
        desk.count(input.token(), input.address());
        return unitOfWork.perform(() -> {
            var opened = desk.open(input.token());
            return queries.sheet(Within.everything(), opened.invoice().id())
                    .map(papers::invoice)
                    .orElseThrow(() -> new DomainException(new PayLinkError.Ended()));
        });
    }
}

package io.uplink.application.money.document;

import io.uplink.application.money.invoice.Reaching;
import io.uplink.application.money.invoice.port.InvoiceQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.invoice.InvoiceError;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.shared.DomainException;

/** Puts an issued invoice on paper, void ones too. */
@UseCase
public final class PrintInvoice {

    private final UnitOfWork unitOfWork;
    private final InvoiceQueries queries;
    private final PaperDesk desk;

    public PrintInvoice(UnitOfWork unitOfWork, InvoiceQueries queries, PaperDesk desk) {
        this.unitOfWork = unitOfWork;
        this.queries = queries;
        this.desk = desk;
    }

    public Paper.OfInvoice execute(Actor actor, InvoiceId id) {
        var within = Reaching.of(actor, Permission.PAYMENTS_VIEW);
        return unitOfWork.perform(() ->
                desk.invoice(
                        queries.sheet(within, id)
                                .orElseThrow(
                                        () -> new DomainException(new InvoiceError.NoSuch()))));
    }
}

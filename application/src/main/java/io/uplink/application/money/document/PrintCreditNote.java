package io.uplink.application.money.document;

import io.uplink.application.money.invoice.Reaching;
import io.uplink.application.money.invoice.port.InvoiceQueries;
import io.uplink.application.money.invoice.port.InvoiceRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.document.DocumentKind;
import io.uplink.domain.money.document.DocumentRef;
import io.uplink.domain.money.invoice.CreditNoteId;
import io.uplink.domain.money.invoice.InvoiceError;
import io.uplink.domain.shared.DomainException;
import java.util.Optional;

/** Puts a credit note on paper, with the lines of the invoice that it takes from. */
@UseCase
public final class PrintCreditNote {

    private final UnitOfWork unitOfWork;
    private final InvoiceRepository invoices;
    private final InvoiceQueries queries;
    private final PaperDesk desk;

    public PrintCreditNote(
            UnitOfWork unitOfWork,
            InvoiceRepository invoices,
            InvoiceQueries queries,
            PaperDesk desk) {
        this.unitOfWork = unitOfWork;
        this.invoices = invoices;
        this.queries = queries;
        this.desk = desk;
    }

    /** A note of another branch's invoice is not there. */
    public Paper.OfCreditNote execute(Actor actor, CreditNoteId id) {
        var within = Reaching.of(actor, Permission.PAYMENTS_VIEW);
        return unitOfWork.perform(() -> {
            var note = invoices.findNote(id).orElseThrow(PrintCreditNote::noSuch);
            var sheet = queries.sheet(within, note.invoice()).orElseThrow(PrintCreditNote::noSuch);
            var document = new DocumentRef(DocumentKind.CREDIT_NOTE, id.value());
            return new Paper.OfCreditNote(
                    note,
                    sheet,
                    desk.around(
                            sheet.invoice().customer(), Optional.empty(), Optional.of(document)));
        });
    }

    private static DomainException noSuch() {
        return new DomainException(new InvoiceError.NoSuch());
    }
}

package io.uplink.application.money.document;

import io.uplink.application.money.invoice.Reaching;
import io.uplink.application.money.quote.port.QuoteQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.document.DocumentError;
import io.uplink.domain.money.document.DocumentKind;
import io.uplink.domain.money.document.DocumentRef;
import io.uplink.domain.money.quote.QuoteError;
import io.uplink.domain.money.quote.QuoteId;
import io.uplink.domain.shared.DomainException;
import java.util.Optional;

/** Puts a quote that was sent on paper. */
@UseCase
public final class PrintQuote {

    private final UnitOfWork unitOfWork;
    private final QuoteQueries queries;
    private final PaperDesk desk;

    public PrintQuote(UnitOfWork unitOfWork, QuoteQueries queries, PaperDesk desk) {
        this.unitOfWork = unitOfWork;
        this.queries = queries;
        this.desk = desk;
    }

    public Paper.OfQuote execute(Actor actor, QuoteId id) {
        var within = Reaching.of(actor, Permission.PAYMENTS_VIEW);
        return unitOfWork.perform(() -> {
            var sheet =
                    queries.sheet(within, id)
                            .orElseThrow(() -> new DomainException(new QuoteError.NoSuch()));
            var quote = sheet.quote();
            if (quote.sending().isEmpty()) {
                throw new DomainException(new DocumentError.Draft());
            }
            var document = new DocumentRef(DocumentKind.QUOTE, id.value());
            return new Paper.OfQuote(
                    sheet, desk.around(quote.customer(), Optional.empty(), Optional.of(document)));
        });
    }
}

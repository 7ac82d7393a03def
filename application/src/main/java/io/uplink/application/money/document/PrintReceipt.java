package io.uplink.application.money.document;

import io.uplink.application.money.invoice.Reaching;
import io.uplink.application.money.payment.port.PaymentQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.document.DocumentKind;
import io.uplink.domain.money.document.DocumentRef;
import io.uplink.domain.money.payment.PaymentError;
import io.uplink.domain.money.payment.PaymentId;
import io.uplink.domain.shared.DomainException;
import java.util.Optional;

/** Puts the receipt of a payment on paper. */
@UseCase
public final class PrintReceipt {

    private final UnitOfWork unitOfWork;
    private final PaymentQueries queries;
    private final PaperDesk desk;

    public PrintReceipt(UnitOfWork unitOfWork, PaymentQueries queries, PaperDesk desk) {
        this.unitOfWork = unitOfWork;
        this.queries = queries;
        this.desk = desk;
    }

    public Paper.OfPayment execute(Actor actor, PaymentId id) {
        var within = Reaching.of(actor, Permission.PAYMENTS_VIEW);
        return unitOfWork.perform(() -> {
            var sheet =
                    queries.sheet(within, id)
                            .orElseThrow(() -> new DomainException(new PaymentError.NoSuch()));
            var facts = sheet.payment().facts();
            var document = new DocumentRef(DocumentKind.PAYMENT, id.value());
            return new Paper.OfPayment(
                    sheet,
                    desk.today().of(facts.receivedAt()),
                    desk.around(facts.customer(), Optional.empty(), Optional.of(document)));
        });
    }
}

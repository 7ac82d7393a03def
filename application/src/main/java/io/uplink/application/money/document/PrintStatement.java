package io.uplink.application.money.document;

import io.uplink.application.money.payment.ShowCustomerStatement;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.document.DocumentError;
import io.uplink.domain.shared.DomainException;
import java.util.Optional;

/** Puts a customer's account with us on paper, of some days. */
@UseCase
public final class PrintStatement {

    private final UnitOfWork unitOfWork;
    private final ShowCustomerStatement showStatement;
    private final PaperDesk desk;

    public PrintStatement(
            UnitOfWork unitOfWork, ShowCustomerStatement showStatement, PaperDesk desk) {
        this.unitOfWork = unitOfWork;
        this.showStatement = showStatement;
        this.desk = desk;
    }

    /** Refused where there are more lines than are shown: fewer days are to be asked for. */
    public Paper.OfStatement execute(Actor actor, ShowCustomerStatement.Input input) {
        actor.require(Permission.PAYMENTS_VIEW);
        return unitOfWork.perform(() -> {
            var shown = showStatement.execute(actor, input);
            if (shown.statement().cut()) {
                throw new DomainException(
                        new DocumentError.TooLong(ShowCustomerStatement.MOST_LINES));
            }
            return new Paper.OfStatement(
                    shown.statement(),
                    shown.from(),
                    shown.until(),
                    desk.around(input.customer(), Optional.empty(), Optional.empty()));
        });
    }
}

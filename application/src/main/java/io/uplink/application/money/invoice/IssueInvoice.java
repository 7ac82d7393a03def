package io.uplink.application.money.invoice;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.invoice.Invoice;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.shared.Version;
import java.util.Optional;

/**
 * Issues a draft: it gets its number and its entry in the books, no longer changes, and uses what
 * the customer paid before.
 */
@UseCase
public final class IssueInvoice {

    public record Input(InvoiceId invoice, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final InvoiceDesk desk;
    private final InvoiceIssuing issuing;

    public IssueInvoice(UnitOfWork unitOfWork, InvoiceDesk desk, InvoiceIssuing issuing) {
        this.unitOfWork = unitOfWork;
        this.desk = desk;
        this.issuing = issuing;
    }

    public Invoice.Snapshot execute(Actor actor, Input input) {
        return unitOfWork.perform(
                () -> issuing.issue(actor, desk.held(actor, input.invoice(), input.seen())));
    }
}

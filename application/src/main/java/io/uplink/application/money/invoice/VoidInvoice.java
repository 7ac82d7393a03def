package io.uplink.application.money.invoice;

import io.uplink.application.money.ledger.LedgerPosting;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.invoice.Invoice;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.shared.Version;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/**
 * Takes an invoice back whole that nothing was paid on, on its own day, as long as that is open.
 * Its number stays taken.
 */
@UseCase
public final class VoidInvoice {

    public record Input(InvoiceId invoice, String why, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final InvoiceDesk desk;
    private final LedgerPosting posting;
    private final InstantSource clock;
    private final ActivityTrail activity;

    public VoidInvoice(
            UnitOfWork unitOfWork,
            InvoiceDesk desk,
            LedgerPosting posting,
            InstantSource clock,
            ActivityTrail activity) {
        this.unitOfWork = unitOfWork;
        this.desk = desk;
        this.posting = posting;
        this.clock = clock;
        this.activity = activity;
    }

    public Invoice.Snapshot execute(Actor actor, Input input) {
        return unitOfWork.perform(() -> {
            var invoice = desk.held(actor, input.invoice(), input.seen());
            var issued = invoice.requireIssued();
            var source = InvoicePostings.source(invoice);
            invoice.voided(input.why(), clock.instant());
            posting.takeBack(actor, source, issued.day(), input.why().strip());
            desk.invoices().save(invoice);
            activity.record(
                    actor,
                    "invoice.void",
                    InvoiceActivity.subject(invoice.snapshot()),
                    Map.of(),
                    Map.of("reason", input.why().strip()));
            return desk.invoices().findById(invoice.id()).orElseThrow().snapshot();
        });
    }
}

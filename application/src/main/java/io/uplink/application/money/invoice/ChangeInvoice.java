package io.uplink.application.money.invoice;

import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.invoice.Invoice;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.shared.Version;
import java.util.Optional;

/** Changes a draft; what was issued stays. */
@UseCase
public final class ChangeInvoice {

    public record Input(InvoiceId invoice, InvoiceWish wish, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final InvoiceDesk desk;
    private final InvoiceReading reading;
    private final ActivityTrail activity;

    public ChangeInvoice(
            UnitOfWork unitOfWork,
            InvoiceDesk desk,
            InvoiceReading reading,
            ActivityTrail activity) {
        this.unitOfWork = unitOfWork;
        this.desk = desk;
        this.reading = reading;
        this.activity = activity;
    }

    public Invoice.Snapshot execute(Actor actor, Input input) {
        return unitOfWork.perform(() -> {
            var invoice = desk.held(actor, input.invoice(), input.seen());
            invoice.requireDraft();
            var before = invoice.snapshot();
            invoice.change(reading.read(input.wish()));
            desk.invoices().save(invoice);
            activity.record(
                    actor,
                    "invoice.change",
                    InvoiceActivity.subject(before),
                    InvoiceActivity.facts(before),
                    InvoiceActivity.facts(invoice.snapshot()));
            return desk.invoices().findById(invoice.id()).orElseThrow().snapshot();
        });
    }
}

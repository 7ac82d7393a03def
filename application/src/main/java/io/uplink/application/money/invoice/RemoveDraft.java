package io.uplink.application.money.invoice;

import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.shared.Version;
import java.util.Map;
import java.util.Optional;

/** Removes a draft that is not to be issued; it never had a number. */
@UseCase
public final class RemoveDraft {

    public record Input(InvoiceId invoice, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final InvoiceDesk desk;
    private final ActivityTrail activity;

    public RemoveDraft(UnitOfWork unitOfWork, InvoiceDesk desk, ActivityTrail activity) {
        this.unitOfWork = unitOfWork;
        this.desk = desk;
        this.activity = activity;
    }

    public void execute(Actor actor, Input input) {
        unitOfWork.run(() -> {
            var invoice = desk.held(actor, input.invoice(), input.seen());
            invoice.requireDraft();
            desk.invoices().remove(invoice);
            activity.record(
                    actor,
                    "invoice.remove",
                    InvoiceActivity.subject(invoice.snapshot()),
                    InvoiceActivity.facts(invoice.snapshot()),
                    Map.of());
        });
    }
}

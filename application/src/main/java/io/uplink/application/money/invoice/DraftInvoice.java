package io.uplink.application.money.invoice;

import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.invoice.Invoice;
import io.uplink.domain.money.invoice.InvoiceError;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.CustomerId;
import java.util.Map;

/** Begins an invoice, in the branch of its customer. */
@UseCase
public final class DraftInvoice {

    /** {@code id} is chosen by the caller: the same one again begins nothing more. */
    public record Input(InvoiceId id, CustomerId customer, InvoiceWish wish) {}

    private final UnitOfWork unitOfWork;
    private final InvoiceDesk desk;
    private final InvoiceReading reading;
    private final ActivityTrail activity;

    public DraftInvoice(
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
            var debtor =
                    desk.debtors()
                            .find(input.customer())
                            .orElseThrow(() -> Invalid.of("customer", "customer.unknown"));
            actor.require(Permission.ACCOUNTING_INVOICES, debtor.placement());
            var known = desk.invoices().findById(input.id());
            if (known.isPresent()) {
                if (!known.get().customer().equals(debtor.id())) {
                    throw new DomainException(new InvoiceError.KeyDiffers());
                }
                return known.get().snapshot();
            }
            var draft =
                    Invoice.drafted(
                            input.id(), debtor.id(), debtor.branch(), reading.read(input.wish()));
            desk.invoices().save(draft);
            activity.record(
                    actor,
                    "invoice.draft",
                    InvoiceActivity.subject(draft.snapshot()),
                    Map.of(),
                    InvoiceActivity.facts(draft.snapshot()));
            return desk.invoices().findById(draft.id()).orElseThrow().snapshot();
        });
    }
}

package io.uplink.application.money.invoice;

import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Part;
import io.uplink.domain.money.invoice.Invoice;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.money.invoice.InvoiceTerms;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.CustomerId;
import java.util.Map;

/** Begins an invoice with terms that there are already, for whoever asked whether it may be. */
@Part
public final class InvoiceOpening {

    private final InvoiceDesk desk;
    private final ActivityTrail activity;

    public InvoiceOpening(InvoiceDesk desk, ActivityTrail activity) {
        this.desk = desk;
        this.activity = activity;
    }

    /** In the branch where the customer is now. */
    public void open(Actor actor, InvoiceId id, CustomerId customer, InvoiceTerms terms) {
        var debtor =
                desk.debtors()
                        .find(customer)
                        .orElseThrow(() -> Invalid.of("customer", "customer.unknown"));
        var draft = Invoice.drafted(id, debtor.id(), debtor.branch(), terms);
        desk.invoices().save(draft);
        activity.record(
                actor,
                "invoice.draft",
                InvoiceActivity.subject(draft.snapshot()),
                Map.of(),
                InvoiceActivity.facts(draft.snapshot()));
    }
}

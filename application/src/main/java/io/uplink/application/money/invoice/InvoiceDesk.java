package io.uplink.application.money.invoice;

import io.uplink.application.money.invoice.port.Debtors;
import io.uplink.application.money.invoice.port.InvoiceRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Permission;
import io.uplink.domain.money.invoice.Invoice;
import io.uplink.domain.money.invoice.InvoiceError;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import java.util.Optional;

/** What everything that is done to invoices needs. */
@Part
public final class InvoiceDesk {

    private final Debtors debtors;
    private final InvoiceRepository invoices;

    public InvoiceDesk(Debtors debtors, InvoiceRepository invoices) {
        this.debtors = debtors;
        this.invoices = invoices;
    }

    Debtors debtors() {
        return debtors;
    }

    InvoiceRepository invoices() {
        return invoices;
    }

    /** An invoice that the actor may change, with its customer held. */
    Invoice held(Actor actor, InvoiceId id, Optional<Version> seen) {
        var invoice = invoices.findById(id).orElseThrow(InvoiceDesk::noSuch);
        actor.require(Permission.ACCOUNTING_INVOICES, invoice.placement());
        var _ = debtors.hold(invoice.customer());
        var held = invoices.findById(id).orElseThrow(InvoiceDesk::noSuch);
        Version.requireSame(seen, held.snapshot().version());
        return held;
    }

    static DomainException noSuch() {
        return new DomainException(new InvoiceError.NoSuch());
    }
}

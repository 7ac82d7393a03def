package io.uplink.application.money.paylink;

import io.uplink.application.money.invoice.InvoiceActivity;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.invoice.InvoiceId;
import java.util.Map;

/** Ends all addresses of an invoice, such as after one was sent to the wrong phone. */
@UseCase
public final class WithdrawPayLinks {

    private final UnitOfWork unitOfWork;
    private final PayLinkDesk desk;
    private final Origin origin;

    public WithdrawPayLinks(UnitOfWork unitOfWork, PayLinkDesk desk, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.desk = desk;
        this.origin = origin;
    }

    /** How many opened something until now. */
    public int execute(Actor actor, InvoiceId id) {
        return unitOfWork.perform(() -> {
            var invoice = desk.of(actor, Permission.ACCOUNTING_INVOICES, id);
            var ended = desk.links().withdraw(id, origin.now());
            if (ended > 0) {
                origin.activity()
                        .record(
                                actor,
                                "invoice.withdraw-links",
                                InvoiceActivity.subject(invoice.snapshot()),
                                Map.of(),
                                Map.of());
            }
            return ended;
        });
    }
}

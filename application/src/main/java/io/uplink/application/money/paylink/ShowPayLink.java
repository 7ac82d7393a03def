package io.uplink.application.money.paylink;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.money.paylink.PayLink;
import java.time.InstantSource;
import java.util.Optional;

/** When an invoice was last sent, while its address still opens it; never the address itself. */
@UseCase
public final class ShowPayLink {

    private final UnitOfWork unitOfWork;
    private final PayLinkDesk desk;
    private final InstantSource clock;

    public ShowPayLink(UnitOfWork unitOfWork, PayLinkDesk desk, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.desk = desk;
        this.clock = clock;
    }

    public Optional<PayLink> execute(Actor actor, InvoiceId id) {
        return unitOfWork.perform(() -> {
            var invoice = desk.of(actor, Permission.PAYMENTS_VIEW, id);
            return desk.links()
                    .latestOf(invoice.id())
                    .filter(link -> link.mayBeUsed(clock.instant()));
        });
    }
}

package io.uplink.application.money.paylink;

import io.uplink.application.money.paylink.port.PayLinks;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.SequentialIds;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.money.invoice.InvoiceId;
import java.util.UUID;

class InMemoryPayLinksTest implements PayLinksContract {

    private final InMemoryPayLinks links = new InMemoryPayLinks();
    private final UnitOfWork unitOfWork = new DirectUnitOfWork();
    private final SequentialIds ids = new SequentialIds();

    @Override
    public PayLinks links() {
        return links;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    public UUID id() {
        return ids.next();
    }

    @Override
    public InvoiceId invoice() {
        return new InvoiceId(ids.next());
    }
}

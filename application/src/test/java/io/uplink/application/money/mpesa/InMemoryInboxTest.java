package io.uplink.application.money.mpesa;

import io.uplink.application.money.mpesa.port.Inbox;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.UnitOfWork;

class InMemoryInboxTest implements InboxContract {

    private final InMemoryMpesa store = new InMemoryMpesa();
    private final MpesaGround ground = new MadeUpGround(store);
    private final UnitOfWork unitOfWork = new DirectUnitOfWork();

    @Override
    public Inbox inbox() {
        return store.inbox();
    }

    @Override
    public MpesaGround ground() {
        return ground;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}

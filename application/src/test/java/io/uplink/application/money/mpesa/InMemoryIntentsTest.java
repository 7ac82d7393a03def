package io.uplink.application.money.mpesa;

import io.uplink.application.money.mpesa.port.Intents;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.UnitOfWork;

class InMemoryIntentsTest implements IntentsContract {

    private final InMemoryMpesa store = new InMemoryMpesa();
    private final MpesaGround ground = new MadeUpGround(store);
    private final UnitOfWork unitOfWork = new DirectUnitOfWork();

    @Override
    public Intents intents() {
        return store.requests;
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

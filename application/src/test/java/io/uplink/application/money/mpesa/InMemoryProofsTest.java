package io.uplink.application.money.mpesa;

import io.uplink.application.money.mpesa.port.Proofs;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.UnitOfWork;

class InMemoryProofsTest implements ProofsContract {

    private final InMemoryMpesa store = new InMemoryMpesa();
    private final MpesaGround ground = new MadeUpGround(store);
    private final UnitOfWork unitOfWork = new DirectUnitOfWork();
    private final InMemoryProofs proofs = new InMemoryProofs();

    @Override
    public Proofs proofs() {
        return proofs;
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

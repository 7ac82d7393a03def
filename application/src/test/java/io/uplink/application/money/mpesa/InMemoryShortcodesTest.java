package io.uplink.application.money.mpesa;

import io.uplink.application.money.mpesa.port.Shortcodes;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.shared.id.BranchId;

class InMemoryShortcodesTest implements ShortcodesContract {

    private final InMemoryMpesa store = new InMemoryMpesa();
    private final MpesaGround ground = new MadeUpGround(store);
    private final UnitOfWork unitOfWork = new DirectUnitOfWork();

    @Override
    public BranchId branch() {
        return ground.newBranch();
    }

    @Override
    public Shortcodes shortcodes() {
        return store;
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

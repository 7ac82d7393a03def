package io.uplink.application.money.mpesa;

import io.uplink.application.money.payout.port.Payouts;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.UnitOfWork;

class InMemoryPayoutsTest implements PayoutsContract {

    private final InMemoryMpesa mpesa = new InMemoryMpesa();
    private final InMemoryPayouts payouts = new InMemoryPayouts();
    private final MpesaGround ground = new MadeUpGround(mpesa);
    private final UnitOfWork unitOfWork = new DirectUnitOfWork();

    @Override
    public Payouts payouts() {
        return payouts;
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

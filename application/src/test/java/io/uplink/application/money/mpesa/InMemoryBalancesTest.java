package io.uplink.application.money.mpesa;

import io.uplink.application.money.payout.port.BalanceStore;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.UnitOfWork;

class InMemoryBalancesTest implements BalanceStoreContract {

    private final InMemoryMpesa mpesa = new InMemoryMpesa();
    private final InMemoryBalances balances = new InMemoryBalances();
    private final MpesaGround ground = new MadeUpGround(mpesa);
    private final UnitOfWork unitOfWork = new DirectUnitOfWork();

    @Override
    public BalanceStore balances() {
        return balances;
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

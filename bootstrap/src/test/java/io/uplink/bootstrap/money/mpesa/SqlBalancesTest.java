package io.uplink.bootstrap.money.mpesa;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.application.money.mpesa.BalanceStoreContract;
import io.uplink.application.money.mpesa.MpesaGround;
import io.uplink.application.money.payout.port.BalanceStore;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import jakarta.inject.Inject;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlBalancesTest implements BalanceStoreContract {

    @Inject BalanceStore balances;
    @Inject UnitOfWork unitOfWork;
    @Inject SqlMpesaGround ground;

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

package io.uplink.bootstrap.money.mpesa;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.application.money.mpesa.MpesaGround;
import io.uplink.application.money.mpesa.ProofsContract;
import io.uplink.application.money.mpesa.port.Proofs;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import jakarta.inject.Inject;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlProofsTest implements ProofsContract {

    @Inject Proofs proofs;
    @Inject UnitOfWork unitOfWork;
    @Inject SqlMpesaGround ground;

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

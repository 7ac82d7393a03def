package io.uplink.bootstrap.money.mpesa;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.application.money.mpesa.MpesaGround;
import io.uplink.application.money.mpesa.ShortcodesContract;
import io.uplink.application.money.mpesa.port.Shortcodes;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.domain.shared.id.BranchId;
import jakarta.inject.Inject;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlShortcodesTest implements ShortcodesContract {

    @Inject Shortcodes shortcodes;
    @Inject UnitOfWork unitOfWork;
    @Inject SqlMpesaGround ground;

    @Override
    public Shortcodes shortcodes() {
        return shortcodes;
    }

    @Override
    public MpesaGround ground() {
        return ground;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    public BranchId branch() {
        return ground.anyBranch();
    }
}

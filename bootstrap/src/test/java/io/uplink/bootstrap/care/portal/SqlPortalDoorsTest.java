package io.uplink.bootstrap.care.portal;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.application.care.portal.PortalDoorsContract;
import io.uplink.application.care.portal.port.PortalDoors;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.care.customer.GivenCustomers;
import io.uplink.domain.shared.PhoneNumber;
import jakarta.inject.Inject;
import java.util.UUID;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlPortalDoorsTest implements PortalDoorsContract {

    @Inject PortalDoors doors;
    @Inject UnitOfWork unitOfWork;
    @Inject GivenCustomers given;

    @Override
    public PortalDoors doors() {
        return doors;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    public UUID newId() {
        return given.newId();
    }

    @Override
    public PhoneNumber newPhone() {
        return PhoneNumber.parse(given.aPhone());
    }
}

package io.uplink.bootstrap.care.portal;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.application.care.portal.NumberChangesContract;
import io.uplink.application.care.portal.port.NumberChanges;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.care.customer.GivenCustomers;
import io.uplink.bootstrap.money.GivenBilling;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.inject.Inject;
import java.util.UUID;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlNumberChangesTest implements NumberChangesContract {

    @Inject NumberChanges changes;
    @Inject UnitOfWork unitOfWork;
    @Inject GivenCustomers given;
    @Inject GivenBilling billing;

    @Override
    public NumberChanges changes() {
        return changes;
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
    public CustomerId newCustomer() {
        return billing.customer(billing.branch());
    }

    @Override
    public PhoneNumber newPhone() {
        return PhoneNumber.parse(given.aPhone());
    }
}

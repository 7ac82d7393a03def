package io.uplink.bootstrap.care.customer;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.application.care.customer.port.CustomerClasses;
import io.uplink.application.care.customer.port.CustomerClassesContract;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import jakarta.inject.Inject;
import java.util.UUID;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlCustomerClassesTest implements CustomerClassesContract {

    @Inject CustomerClasses classes;
    @Inject UnitOfWork unitOfWork;
    @Inject Ids ids;

    @Override
    public CustomerClasses classes() {
        return classes;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    public UUID newId() {
        return new UUID(ids.next().getLeastSignificantBits(), 7);
    }
}

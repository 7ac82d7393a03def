package io.uplink.bootstrap.org.access;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.application.org.access.SecondFactorsContract;
import io.uplink.application.org.access.port.SecondFactors;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.domain.shared.id.PersonId;
import jakarta.inject.Inject;
import java.util.function.Supplier;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlSecondFactorsTest implements SecondFactorsContract {

    @Inject SecondFactors factors;
    @Inject SignInFixture people;
    @Inject UnitOfWork unitOfWork;

    @Override
    public SecondFactors factors() {
        return factors;
    }

    @Override
    public PersonId somebody() {
        return new PersonId(people.somebody().id());
    }

    @Override
    public <T> T inUnitOfWork(Supplier<T> work) {
        return unitOfWork.<T>perform(work);
    }
}

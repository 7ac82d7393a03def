package io.uplink.application.org.access;

import io.uplink.application.org.access.port.SecondFactors;
import io.uplink.application.shared.SequentialIds;
import io.uplink.domain.shared.id.PersonId;
import java.util.function.Supplier;

class InMemorySecondFactorsTest implements SecondFactorsContract {

    private final InMemorySecondFactors factors = new InMemorySecondFactors();
    private final SequentialIds ids = new SequentialIds();

    @Override
    public SecondFactors factors() {
        return factors;
    }

    @Override
    public PersonId somebody() {
        return new PersonId(ids.next());
    }

    @Override
    public <T> T inUnitOfWork(Supplier<T> work) {
        return work.get();
    }
}

package io.uplink.bootstrap.org.access;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.application.org.access.KnownDevicesContract;
import io.uplink.application.org.access.port.KnownDevices;
import io.uplink.application.org.access.port.SessionRepository.Digest;
import io.uplink.application.shared.Secrets;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.domain.shared.id.PersonId;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.function.Supplier;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlKnownDevicesTest implements KnownDevicesContract {

    @Inject KnownDevices devices;
    @Inject SignInFixture people;
    @Inject UnitOfWork unitOfWork;
    @Inject Secrets secrets;

    @Override
    public KnownDevices devices() {
        return devices;
    }

    @Override
    public PersonId somebody() {
        return new PersonId(people.somebody().id());
    }

    @Override
    public Digest newDigest() {
        return new Digest(HexFormat.of().formatHex(secrets.digest(secrets.newToken())));
    }

    @Override
    public <T> T inUnitOfWork(Supplier<T> work) {
        return unitOfWork.<T>perform(work);
    }
}

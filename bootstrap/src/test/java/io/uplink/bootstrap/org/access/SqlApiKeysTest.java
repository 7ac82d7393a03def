package io.uplink.bootstrap.org.access;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.application.org.access.ApiKeysContract;
import io.uplink.application.org.access.port.ApiKeys;
import io.uplink.application.org.access.port.SessionRepository.Digest;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Secrets;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.domain.shared.id.PersonId;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Supplier;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlApiKeysTest implements ApiKeysContract {

    @Inject ApiKeys keys;
    @Inject SignInFixture people;
    @Inject UnitOfWork unitOfWork;
    @Inject Secrets secrets;
    @Inject Ids ids;

    @Override
    public ApiKeys keys() {
        return keys;
    }

    @Override
    public PersonId somebody() {
        return new PersonId(people.somebody().id());
    }

    @Override
    public UUID newId() {
        return ids.next();
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

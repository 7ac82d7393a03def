package io.uplink.bootstrap.org.access;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.org.access.SessionRepositoryContract;
import io.uplink.application.org.access.port.SessionRepository;
import io.uplink.application.org.access.port.SessionRepository.Digest;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Secrets;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.domain.shared.id.PersonId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Supplier;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlSessionRepositoryTest implements SessionRepositoryContract {

    @Inject SessionRepository sessions;
    @Inject SignInFixture people;
    @Inject UnitOfWork unitOfWork;
    @Inject Secrets secrets;
    @Inject Sql sql;
    @Inject Ids ids;

    @Override
    public SessionRepository sessions() {
        return sessions;
    }

    @Override
    public PersonId somebody(String hash) {
        var somebody = people.somebody();
        sql.run(
                "update person set password_hash = $2 where id = $1",
                Tuple.of(somebody.id(), hash));
        return new PersonId(somebody.id());
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

package io.uplink.bootstrap.sales.offer;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.sales.offer.PackageContract;
import io.uplink.application.sales.offer.port.PackageQueries;
import io.uplink.application.sales.offer.port.PackageRepository;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlPackagesTest implements PackageContract {

    @Inject PackageRepository packages;
    @Inject PackageQueries queries;
    @Inject UnitOfWork unitOfWork;
    @Inject Ids ids;
    @Inject Sql sql;

    /** There is an end to how many there may be. */
    @AfterEach
    void clear() {
        sql.change("delete from service_package where slug like 'familia-%'", Tuple.tuple());
    }

    @Override
    public PackageRepository packages() {
        return packages;
    }

    @Override
    public PackageQueries queries() {
        return queries;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    public UUID newId() {
        return ids.next();
    }
}

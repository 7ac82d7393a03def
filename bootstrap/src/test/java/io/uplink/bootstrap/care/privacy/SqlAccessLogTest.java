package io.uplink.bootstrap.care.privacy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.care.privacy.AccessLogContract;
import io.uplink.application.care.privacy.port.AccessLog;
import io.uplink.application.shared.Reach;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.care.customer.GivenCustomers;
import io.uplink.domain.care.customer.CustomerFixtures;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlAccessLogTest implements AccessLogContract {

    @Inject AccessLog log;
    @Inject GivenCustomers given;
    @Inject Sql sql;

    @Override
    public AccessLog log() {
        return log;
    }

    @Override
    public List<CustomerId> twoCustomers() {
        var branch = given.aBranch();
        var agent = given.aPersonOf(branch, Reach.BRANCH);
        return List.of(
                given.aCustomer(agent, CustomerFixtures.named("One", branch, given.aPhone())).id(),
                given.aCustomer(agent, CustomerFixtures.named("Two", branch, given.aPhone())).id());
    }

    @Override
    public PersonId somebody() {
        return given.aPerson();
    }

    @Override
    public List<Span> spans(CustomerId customer) {
        return sql.list(
                "select * from customer_access where customer_id = $1 order by first_at, id",
                Tuple.of(customer.value()),
                row -> new Span(Sql.instant(row, "first_at"), Sql.instant(row, "last_at")));
    }
}

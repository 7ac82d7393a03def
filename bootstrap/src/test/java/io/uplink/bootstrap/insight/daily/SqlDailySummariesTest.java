package io.uplink.bootstrap.insight.daily;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.insight.daily.DailySummariesContract;
import io.uplink.application.insight.daily.port.DailySummaries;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.insight.dashboard.BranchOfTickets;
import io.uplink.domain.shared.id.BranchId;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlDailySummariesTest implements DailySummariesContract {

    @Inject DailySummaries summaries;
    @Inject UnitOfWork unitOfWork;
    @Inject Ids ids;
    @Inject Sql sql;

    @Override
    public DailySummaries summaries() {
        return summaries;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    public UUID newId() {
        return ids.next();
    }

    @Override
    public BranchId aBranch() {
        return new BranchId(new BranchOfTickets(sql, ids, Instant.now()).id());
    }
}

package io.uplink.bootstrap.platform;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.platform.job.port.JobLedger;
import io.uplink.application.platform.job.port.JobLedger.Outcome;
import io.uplink.application.platform.job.port.JobLedgerContract;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlJobLedgerTest implements JobLedgerContract {

    @Inject JobLedger ledger;
    @Inject UnitOfWork unitOfWork;
    @Inject Sql sql;

    @Override
    public JobLedger ledger() {
        return ledger;
    }

    @Override
    public void inUnitOfWork(Runnable work) {
        unitOfWork.run(work);
    }

    @Override
    public Optional<Outcome> outcome(UUID run) {
        return sql
                .list(
                        "select outcome from job_run where id = $1 and outcome is not null",
                        Tuple.of(run),
                        row -> row.getString(0).toUpperCase(Locale.ROOT))
                .stream()
                .map(Outcome::valueOf)
                .findFirst();
    }
}

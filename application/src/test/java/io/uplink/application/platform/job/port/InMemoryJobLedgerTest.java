package io.uplink.application.platform.job.port;

import io.uplink.application.platform.job.port.JobLedger.Outcome;
import java.util.Optional;
import java.util.UUID;

class InMemoryJobLedgerTest implements JobLedgerContract {

    private final InMemoryJobLedger ledger = new InMemoryJobLedger();

    @Override
    public JobLedger ledger() {
        return ledger;
    }

    @Override
    public void inUnitOfWork(Runnable work) {
        work.run();
    }

    @Override
    public Optional<Outcome> outcome(UUID run) {
        return ledger.run(run).outcome();
    }
}

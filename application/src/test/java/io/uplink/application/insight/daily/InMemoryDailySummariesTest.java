package io.uplink.application.insight.daily;

import io.uplink.application.insight.daily.port.DailySummaries;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.SequentialIds;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.shared.id.BranchId;
import java.util.UUID;

class InMemoryDailySummariesTest implements DailySummariesContract {

    private final InMemoryDailySummaries summaries = new InMemoryDailySummaries();
    private final SequentialIds ids = new SequentialIds();

    @Override
    public DailySummaries summaries() {
        return summaries;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return new DirectUnitOfWork();
    }

    @Override
    public UUID newId() {
        return ids.next();
    }

    @Override
    public BranchId aBranch() {
        return new BranchId(ids.next());
    }
}

package io.uplink.bootstrap.platform.backup;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.platform.backup.port.BackupLedger;
import io.uplink.application.platform.backup.port.DrillLedger;
import io.uplink.application.platform.backup.port.DrillLedgerContract;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import jakarta.inject.Inject;
import java.util.function.BiConsumer;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlDrillLedgerTest implements DrillLedgerContract {

    @Inject DrillLedger drills;
    @Inject BackupLedger backups;
    @Inject UnitOfWork unitOfWork;
    @Inject Statements statements;

    @Override
    public void alone(BiConsumer<DrillLedger, BackupLedger> work) {
        RolledBack.in(
                unitOfWork,
                () -> {
                    for (var table : new String[] {"backup", "backup_drill"}) {
                        statements.change(
                                """
                                update %s set state = 'failed', fault = 'interrupted'
                                 where state in ('waiting', 'running')
                                """
                                        .formatted(table));
                    }
                    work.accept(drills, backups);
                });
    }
}

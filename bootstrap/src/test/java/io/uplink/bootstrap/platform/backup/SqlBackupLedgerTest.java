package io.uplink.bootstrap.platform.backup;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.platform.backup.port.BackupLedger;
import io.uplink.application.platform.backup.port.BackupLedgerContract;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import jakarta.inject.Inject;
import java.util.function.Consumer;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlBackupLedgerTest implements BackupLedgerContract {

    @Inject BackupLedger ledger;
    @Inject UnitOfWork unitOfWork;
    @Inject Statements statements;

    @Override
    public void alone(Consumer<BackupLedger> work) {
        RolledBack.in(
                unitOfWork,
                () -> {
                    statements.change(
                            """
                            update backup set state = 'failed', fault = 'interrupted'
                             where state in ('waiting', 'running')
                            """);
                    work.accept(ledger);
                });
    }
}

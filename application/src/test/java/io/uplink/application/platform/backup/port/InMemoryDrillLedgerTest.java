package io.uplink.application.platform.backup.port;

import java.time.Instant;
import java.util.function.BiConsumer;

class InMemoryDrillLedgerTest implements DrillLedgerContract {

    @Override
    public void alone(BiConsumer<DrillLedger, BackupLedger> work) {
        var backups = new InMemoryBackupLedger(Instant.EPOCH);
        work.accept(new InMemoryDrillLedger(backups, Instant.EPOCH), backups);
    }
}

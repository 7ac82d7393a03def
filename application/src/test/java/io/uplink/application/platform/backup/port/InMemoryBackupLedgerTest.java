package io.uplink.application.platform.backup.port;

import java.time.Instant;
import java.util.function.Consumer;

class InMemoryBackupLedgerTest implements BackupLedgerContract {

    @Override
    public void alone(Consumer<BackupLedger> work) {
        work.accept(new InMemoryBackupLedger(Instant.EPOCH));
    }
}

package io.uplink.application.platform.backup;

import io.uplink.application.shared.FailureSummary;
import io.uplink.domain.platform.backup.BackupError;
import io.uplink.domain.platform.backup.BackupFault;
import io.uplink.domain.platform.backup.Facts.Finding;
import io.uplink.domain.shared.Cut;
import io.uplink.domain.shared.DomainException;

/** What broke off, as it is noted. */
final class Troubles {

    /** A line; the page shows it in a table. */
    private static final int MOST_DETAIL = 300;

    private Troubles() {}

    static Finding of(RuntimeException failure) {
        if (failure instanceof DomainException refused
                && refused.error() instanceof BackupError.Broken(var fault, var detail)) {
            return new Finding(fault, shortened(detail));
        }
        return new Finding(BackupFault.UNEXPECTED, shortened(FailureSummary.of(failure)));
    }

    private static String shortened(String detail) {
        return Cut.to(detail, MOST_DETAIL);
    }
}

package io.uplink.bootstrap.platform.backup;

import io.uplink.application.shared.UnitOfWork;

/** Work in a unit that is forgotten, so that a running program never sees it. */
final class RolledBack {

    private RolledBack() {}

    private static final class Forget extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    static void in(UnitOfWork unitOfWork, Runnable work) {
        try {
            unitOfWork.run(() -> {
                work.run();
                throw new Forget();
            });
        } catch (Forget _) {
            // As meant.
        }
    }
}

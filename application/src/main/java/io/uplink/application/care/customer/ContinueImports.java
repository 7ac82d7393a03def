package io.uplink.application.care.customer;

import io.uplink.application.care.customer.port.CustomerImportRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;

/** Goes on with imports that were begun, also after a stop in the middle. */
@UseCase
public final class ContinueImports {

    /** Some ten seconds of work; the next run goes on. */
    private static final int STEPS = 50;

    private final UnitOfWork unitOfWork;
    private final CustomerImportRepository imports;
    private final ImportWork work;

    public ContinueImports(
            UnitOfWork unitOfWork, CustomerImportRepository imports, ImportWork work) {
        this.unitOfWork = unitOfWork;
        this.imports = imports;
        this.work = work;
    }

    /** How many steps were taken. */
    public int execute(Actor actor) {
        var _ = actor.requireJob();
        return unitOfWork.perform(imports::nextRunning).map(id -> work.steps(id, STEPS)).orElse(0);
    }
}

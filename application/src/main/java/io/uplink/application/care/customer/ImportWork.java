package io.uplink.application.care.customer;

import io.uplink.application.care.customer.port.CustomerImportRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.care.customer.CustomerError;
import io.uplink.domain.care.customer.CustomerImport;
import io.uplink.domain.shared.DomainException;
import java.util.UUID;

/**
 * Takes an import forward in small units of work, each of which counts for itself: whoever is
 * stopped in between goes on with the next, and two at once do not meet.
 */
@Part
public final class ImportWork {

    /** What whoever uploads or confirms waits for; the job does the rest. */
    private static final int AT_ONCE = 5;

    private final UnitOfWork unitOfWork;
    private final CustomerImportRepository imports;
    private final ReadImport readImport;
    private final WriteImport writeImport;

    public ImportWork(
            UnitOfWork unitOfWork,
            CustomerImportRepository imports,
            ReadImport readImport,
            WriteImport writeImport) {
        this.unitOfWork = unitOfWork;
        this.imports = imports;
        this.readImport = readImport;
        this.writeImport = writeImport;
    }

    /** One that the actor may go on with, in the caller's unit of work. */
    CustomerImport within(Actor actor, UUID id) {
        return imports.findById(id)
                .filter(found -> actor.may(Permission.CUSTOMERS_IMPORT, found.placement()))
                .orElseThrow(() -> new DomainException(new CustomerError.NoSuchImport()));
    }

    /** The first steps of one: a short list is through at once. */
    void begin(UUID id) {
        steps(id, AT_ONCE);
    }

    /**
     * Some steps of one.
     *
     * @return how many were taken; fewer than asked for if it waits, is done, or is in other hands
     */
    int steps(UUID id, int most) {
        var taken = 0;
        while (taken < most && step(id)) {
            taken++;
        }
        return taken;
    }

    private boolean step(UUID id) {
        var state = unitOfWork.perform(() -> imports.findById(id).map(CustomerImport::state));
        return state.filter(CustomerImport.State::isRunning)
                .map(running ->
                        running == CustomerImport.State.READING
                                ? readImport.step(id)
                                : writeImport.step(id))
                .orElse(false);
    }
}

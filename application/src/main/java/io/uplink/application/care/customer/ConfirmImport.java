package io.uplink.application.care.customer;

import io.uplink.application.care.customer.port.CustomerImportRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.customer.CustomerImport;
import io.uplink.domain.shared.Version;
import java.util.Optional;
import java.util.UUID;

/** Says yes or no to an import that was read: only then are customers made of it. */
@UseCase
public final class ConfirmImport {

    /**
     * The answer.
     *
     * @param yes whether to import it; no leaves it at that
     * @param sharedPhones whether also rows with a number that others have
     * @param seen the version the caller looked at, so that nobody says yes to what somebody else
     *     understood anew meanwhile; empty for a no, which is right whatever was seen
     */
    public record Input(UUID id, boolean yes, boolean sharedPhones, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final CustomerImportRepository imports;
    private final ImportWork work;
    private final Origin origin;

    public ConfirmImport(
            UnitOfWork unitOfWork,
            CustomerImportRepository imports,
            ImportWork work,
            Origin origin) {
        this.unitOfWork = unitOfWork;
        this.imports = imports;
        this.work = work;
        this.origin = origin;
    }

    public CustomerImport execute(Actor actor, Input input) {
        actor.require(Permission.CUSTOMERS_IMPORT);
        var answered =
                unitOfWork.perform(() -> {
                    var one = work.within(actor, input.id());
                    var next =
                            input.yes()
                                    ? one.confirmed(input.sharedPhones(), origin.now())
                                    : one.cancelled(origin.now());
                    if (!next.equals(one)) {
                        Version.requireSame(input.seen(), one.version());
                        imports.save(next);
                        ImportActivity.noted(
                                origin,
                                actor,
                                input.yes() ? "customer-import.confirm" : "customer-import.cancel",
                                next);
                    }
                    return next;
                });
        if (input.yes()) {
            work.begin(input.id());
        }
        return answered;
    }
}

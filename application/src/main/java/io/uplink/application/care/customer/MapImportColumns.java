package io.uplink.application.care.customer;

import io.uplink.application.care.customer.port.CustomerImportRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.customer.CustomerImport;
import io.uplink.domain.care.customer.ImportField;
import io.uplink.domain.shared.Version;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Says what the columns of an import are, and has it read and checked again by that. */
@UseCase
public final class MapImportColumns {

    /**
     * What they are.
     *
     * @param fields of each column in order; empty passes it over
     * @param seen the version the caller looked at; where the caller names one
     */
    public record Input(UUID id, List<Optional<ImportField>> fields, Optional<Version> seen) {

        public Input {
            fields = List.copyOf(fields);
        }
    }

    private final UnitOfWork unitOfWork;
    private final CustomerImportRepository imports;
    private final ImportWork work;
    private final Origin origin;

    public MapImportColumns(
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
        var mapped =
                unitOfWork.perform(() -> {
                    var one = work.within(actor, input.id());
                    Version.requireSame(input.seen(), one.version());
                    var next = one.mapped(input.fields(), origin.now());
                    imports.save(next);
                    imports.dropRows(input.id());
                    ImportActivity.noted(origin, actor, "customer-import.map", next);
                    return next;
                });
        work.begin(input.id());
        return mapped;
    }
}

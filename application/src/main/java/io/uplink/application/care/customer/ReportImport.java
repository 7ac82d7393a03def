package io.uplink.application.care.customer;

import io.uplink.application.care.customer.port.CustomerImportQueries;
import io.uplink.application.care.customer.port.CustomerImportQueries.Refused;
import io.uplink.application.care.customer.port.CustomerQueries.Scope;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.customer.CustomerError;
import io.uplink.domain.shared.DomainException;
import java.util.List;
import java.util.UUID;

/** A piece of the list of rows that an import could not take, for a report of any length. */
@UseCase
public final class ReportImport {

    /** How many rows one piece has at most; fewer mean that it is the last. */
    public static final int MOST = 1_000;

    /** {@code after} is the last row of the piece before, 0 for the first. */
    public record Input(UUID id, int after) {}

    private final CustomerImportQueries queries;

    public ReportImport(CustomerImportQueries queries) {
        this.queries = queries;
    }

    public List<Refused> execute(Actor actor, Input input) {
        var reach = actor.require(Permission.CUSTOMERS_IMPORT);
        var _ =
                queries.sheet(new Scope(reach, actor.requirePerson()), input.id())
                        .orElseThrow(() -> new DomainException(new CustomerError.NoSuchImport()));
        return queries.refused(input.id(), input.after(), MOST);
    }
}

package io.uplink.application.care.customer;

import io.uplink.application.care.customer.port.CustomerImportQueries;
import io.uplink.application.care.customer.port.CustomerImportQueries.Sheet;
import io.uplink.application.care.customer.port.CustomerQueries.Scope;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.customer.CustomerError;
import io.uplink.domain.shared.DomainException;
import java.util.UUID;

/** Shows how far an import is and what its rows came to. */
@UseCase
public final class ShowImport {

    private final CustomerImportQueries queries;

    public ShowImport(CustomerImportQueries queries) {
        this.queries = queries;
    }

    public Sheet execute(Actor actor, UUID id) {
        var reach = actor.require(Permission.CUSTOMERS_IMPORT);
        return queries.sheet(new Scope(reach, actor.requirePerson()), id)
                .orElseThrow(() -> new DomainException(new CustomerError.NoSuchImport()));
    }
}

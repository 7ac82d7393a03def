package io.uplink.application.care.customer;

import io.uplink.application.care.customer.port.CustomerImportQueries;
import io.uplink.application.care.customer.port.CustomerImportQueries.Brief;
import io.uplink.application.care.customer.port.CustomerQueries.Scope;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import java.util.List;

/** The latest imports. */
@UseCase
public final class FindImports {

    private final CustomerImportQueries queries;

    public FindImports(CustomerImportQueries queries) {
        this.queries = queries;
    }

    public List<Brief> execute(Actor actor) {
        var reach = actor.require(Permission.CUSTOMERS_IMPORT);
        return queries.latest(new Scope(reach, actor.requirePerson()));
    }
}

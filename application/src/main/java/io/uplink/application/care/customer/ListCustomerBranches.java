package io.uplink.application.care.customer;

import io.uplink.application.care.customer.port.CustomerQueries;
import io.uplink.application.care.customer.port.CustomerQueries.Branch;
import io.uplink.application.care.customer.port.CustomerQueries.Scope;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import java.util.List;

/** The branches to which somebody may bring customers, or by which a list can be narrowed. */
@UseCase
public final class ListCustomerBranches {

    private final CustomerQueries queries;

    public ListCustomerBranches(CustomerQueries queries) {
        this.queries = queries;
    }

    public List<Branch> execute(Actor actor, Permission permission) {
        var reach = actor.require(permission);
        return queries.branches(new Scope(reach, actor.requirePerson()));
    }
}

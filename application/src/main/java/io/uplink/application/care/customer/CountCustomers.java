package io.uplink.application.care.customer;

import io.uplink.application.care.customer.port.CustomerQueries;
import io.uplink.application.care.customer.port.CustomerQueries.Counts;
import io.uplink.application.care.customer.port.CustomerQueries.Filter;
import io.uplink.application.care.customer.port.CustomerQueries.Scope;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;

/** How many customers of each status a list holds. */
@UseCase
public final class CountCustomers {

    private final CustomerQueries queries;

    public CountCustomers(CustomerQueries queries) {
        this.queries = queries;
    }

    public Counts execute(Actor actor, Filter filter) {
        var reach = actor.require(Permission.CUSTOMERS_VIEW);
        return queries.counts(new Scope(reach, actor.requirePerson()), filter);
    }
}

package io.uplink.application.care.customer;

import io.uplink.application.care.customer.port.CustomerQueries;
import io.uplink.application.care.customer.port.CustomerQueries.Filter;
import io.uplink.application.care.customer.port.CustomerQueries.Line;
import io.uplink.application.care.customer.port.CustomerQueries.Order;
import io.uplink.application.care.customer.port.CustomerQueries.Scope;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import java.util.Optional;

/** A page of the customers whom the reader may see. */
@UseCase
public final class FindCustomers {

    public record Input(Filter filter, Order order, Optional<String> cursor, int size) {}

    private final CustomerQueries queries;

    public FindCustomers(CustomerQueries queries) {
        this.queries = queries;
    }

    public Page<Line> execute(Actor actor, Input input) {
        var reach = actor.require(Permission.CUSTOMERS_VIEW);
        var scope = new Scope(reach, actor.requirePerson());
        return queries.page(scope, input.filter(), input.order(), input.cursor(), input.size());
    }
}

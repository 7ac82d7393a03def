package io.uplink.application.care.customer;

import io.uplink.application.care.customer.port.CustomerQueries;
import io.uplink.application.care.customer.port.CustomerQueries.Line;
import io.uplink.application.care.customer.port.CustomerQueries.Scope;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import java.util.List;

/** Offers the customers whom a few typed letters or digits can mean. */
@UseCase
public final class PickCustomer {

    /** More than fit beside a field would be read by nobody. */
    public static final int MOST = 10;

    private final CustomerQueries queries;

    public PickCustomer(CustomerQueries queries) {
        this.queries = queries;
    }

    public List<Line> execute(Actor actor, String text) {
        var reach = actor.require(Permission.CUSTOMERS_VIEW);
        return queries.pick(new Scope(reach, actor.requirePerson()), text, MOST);
    }
}

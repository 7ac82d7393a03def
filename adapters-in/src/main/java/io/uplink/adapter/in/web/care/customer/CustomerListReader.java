package io.uplink.adapter.in.web.care.customer;

import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.application.care.customer.CountCustomers;
import io.uplink.application.care.customer.FindCustomers;
import io.uplink.application.care.customer.ListCustomerBranches;
import io.uplink.application.care.customer.port.CustomerQueries.Branch;
import io.uplink.application.care.customer.port.CustomerQueries.Counts;
import io.uplink.application.care.customer.port.CustomerQueries.Filter;
import io.uplink.application.care.customer.port.CustomerQueries.Line;
import io.uplink.application.care.customer.port.CustomerQueries.Order;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Permission;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;

/** Loads what the list of customers shows: three statements, whatever its length. */
@RequestScoped
class CustomerListReader {

    /** A page of the list, how many each status has, and the branches to choose from. */
    record Found(Page<Line> lines, Counts counts, List<Branch> branches) {}

    private final Actors actors;
    private final FindCustomers findCustomers;
    private final CountCustomers countCustomers;
    private final ListCustomerBranches listBranches;

    CustomerListReader(
            Actors actors,
            FindCustomers findCustomers,
            CountCustomers countCustomers,
            ListCustomerBranches listBranches) {
        this.actors = actors;
        this.findCustomers = findCustomers;
        this.countCustomers = countCustomers;
        this.listBranches = listBranches;
    }

    Found found(Filter filter, Order order, Optional<String> at) {
        var actor = actors.current();
        return new Found(
                findCustomers.execute(
                        actor, new FindCustomers.Input(filter, order, at, Page.USUAL_SIZE)),
                countCustomers.execute(actor, filter),
                listBranches.execute(actor, Permission.CUSTOMERS_VIEW));
    }
}

package io.uplink.application.care.customer;

import io.uplink.application.care.customer.port.CustomerRepository;
import io.uplink.application.care.customer.port.CustomerTickets;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.domain.care.customer.Customer;
import io.uplink.domain.care.customer.CustomerError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.id.CustomerId;
import java.util.HashSet;
import java.util.Optional;

/** Finds a customer for somebody who wants to do something to them. */
@Part
public final class CustomerAccess {

    private final CustomerRepository customers;
    private final CustomerTickets tickets;

    public CustomerAccess(CustomerRepository customers, CustomerTickets tickets) {
        this.customers = customers;
        this.tickets = tickets;
    }

    /** One that is in the lists. */
    public Customer present(Actor actor, Permission permission, CustomerId id) {
        return found(actor, permission, customers.findById(id).filter(c -> !c.isDeleted()));
    }

    /** Also one that was deleted. */
    public Customer any(Actor actor, Permission permission, CustomerId id) {
        return found(actor, permission, customers.findById(id));
    }

    /** Out of sight is not there; in sight but not theirs to change is refused as such. */
    private Customer found(Actor actor, Permission permission, Optional<Customer> found) {
        actor.require(permission);
        var customer = found.orElseThrow(CustomerAccess::notFound);
        if (!reaches(actor, permission, customer)) {
            if (reaches(actor, Permission.CUSTOMERS_VIEW, customer)) {
                actor.require(permission, customer.placement());
            }
            throw notFound();
        }
        return customer;
    }

    /** Tickets count only for a team's reach: it is through them that a team knows customers. */
    private boolean reaches(Actor actor, Permission permission, Customer customer) {
        var placement = customer.placement();
        if (actor.may(permission, placement)) {
            return true;
        }
        return actor.reach(permission).filter(Reach.TEAM::equals).isPresent()
                && actor.may(permission, throughTickets(customer.id(), placement));
    }

    private Placement throughTickets(CustomerId id, Placement own) {
        var ties = tickets.of(id);
        var owners = new HashSet<>(own.owners());
        owners.addAll(ties.assignees());
        return new Placement(own.branch(), owners, ties.teams());
    }

    private static DomainException notFound() {
        return new DomainException(new CustomerError.NotFound());
    }
}

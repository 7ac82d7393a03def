package io.uplink.application.care.customer;

import io.uplink.application.care.customer.port.CustomerQueries;
import io.uplink.application.care.customer.port.CustomerQueries.Scope;
import io.uplink.application.care.customer.port.CustomerQueries.Sight;
import io.uplink.application.care.customer.port.CustomerSheet;
import io.uplink.application.care.privacy.AccessNotes;
import io.uplink.application.care.privacy.port.AccessLog.Fields;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.customer.CustomerError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.CustomerId;

/** Shows all that is known of a customer, to those whom the customer concerns. */
@UseCase
public final class ShowCustomer {

    private final CustomerQueries queries;
    private final AccessNotes looks;

    public ShowCustomer(CustomerQueries queries, AccessNotes looks) {
        this.queries = queries;
        this.looks = looks;
    }

    public CustomerSheet execute(Actor actor, CustomerId customer) {
        var reach = actor.require(Permission.CUSTOMERS_VIEW);
        var sight =
                new Sight(
                        new Scope(reach, actor.requirePerson()),
                        actor.reach(Permission.TICKETS_VIEW),
                        actor.reach(Permission.MESSAGES_VIEW).isPresent());
        var sheet =
                queries.sheet(sight, customer)
                        .orElseThrow(() -> new DomainException(new CustomerError.NotFound()));
        looks.noted(actor, customer, Fields.RECORD);
        return sheet;
    }
}

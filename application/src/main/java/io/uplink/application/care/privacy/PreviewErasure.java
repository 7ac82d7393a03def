package io.uplink.application.care.privacy;

import io.uplink.application.care.customer.CustomerAccess;
import io.uplink.application.care.privacy.port.PersonalData;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.customer.Customer;
import io.uplink.domain.care.privacy.Holdings;
import io.uplink.domain.shared.id.CustomerId;

/** Says how much is held of a customer: what an erasure would take, what stays, what hinders. */
@UseCase
public final class PreviewErasure {

    private final UnitOfWork unitOfWork;
    private final CustomerAccess access;
    private final PersonalData data;

    public PreviewErasure(UnitOfWork unitOfWork, CustomerAccess access, PersonalData data) {
        this.unitOfWork = unitOfWork;
        this.access = access;
        this.data = data;
    }

    /** A customer and what is held of them. */
    public record Preview(Customer.Snapshot customer, Holdings holdings) {}

    public Preview execute(Actor actor, CustomerId id) {
        actor.require(Permission.CUSTOMERS_PRIVACY);
        return unitOfWork.perform(() -> {
            var customer = access.any(actor, Permission.CUSTOMERS_PRIVACY, id);
            customer.requireStanding();
            return new Preview(customer.snapshot(), data.holdings(data.records(id)));
        });
    }
}

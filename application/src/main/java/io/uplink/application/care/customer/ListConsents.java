package io.uplink.application.care.customer;

import io.uplink.application.care.customer.port.CustomerConsents;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.customer.Consent;
import io.uplink.domain.shared.id.CustomerId;
import java.util.List;

/** What a customer agreed to and took back, the newest first. */
@UseCase
public final class ListConsents {

    /** Eight things to agree to, each changed twelve times: nobody was ever asked more often. */
    public static final int MOST = 100;

    private final UnitOfWork unitOfWork;
    private final CustomerAccess access;
    private final CustomerConsents consents;

    public ListConsents(UnitOfWork unitOfWork, CustomerAccess access, CustomerConsents consents) {
        this.unitOfWork = unitOfWork;
        this.access = access;
        this.consents = consents;
    }

    public List<Consent> execute(Actor actor, CustomerId customer) {
        actor.require(Permission.CUSTOMERS_VIEW);
        return unitOfWork.perform(() -> {
            var _ = access.present(actor, Permission.CUSTOMERS_VIEW, customer);
            return consents.history(customer, MOST);
        });
    }
}

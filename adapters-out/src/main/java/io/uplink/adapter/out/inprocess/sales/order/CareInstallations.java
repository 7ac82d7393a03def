package io.uplink.adapter.out.inprocess.sales.order;

import io.uplink.application.care.ticket.OpenInstallation;
import io.uplink.application.sales.order.port.Installations;
import io.uplink.application.shared.Actor;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.TicketId;
import jakarta.enterprise.context.ApplicationScoped;

/** As tickets of the desk. */
@ApplicationScoped
class CareInstallations implements Installations {

    private static final Actor.Job ORDERS = new Actor.Job("sales.orders");

    private final OpenInstallation openInstallation;

    CareInstallations(OpenInstallation openInstallation) {
        this.openInstallation = openInstallation;
    }

    @Override
    public TicketId open(CustomerId customer, BranchId branch, String subject, String description) {
        return openInstallation
                .execute(ORDERS, new OpenInstallation.Input(customer, branch, subject, description))
                .id();
    }
}

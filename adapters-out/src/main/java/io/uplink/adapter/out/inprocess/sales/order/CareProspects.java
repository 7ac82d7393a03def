package io.uplink.adapter.out.inprocess.sales.order;

import io.uplink.application.care.customer.RegisterProspect;
import io.uplink.application.sales.order.port.Prospects;
import io.uplink.application.shared.Actor;
import io.uplink.domain.care.customer.Contact;
import io.uplink.domain.care.customer.CustomerDetails;
import io.uplink.domain.sales.order.Order;
import io.uplink.domain.shared.EmailAddress;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** As customers who wait to be connected. */
@ApplicationScoped
class CareProspects implements Prospects {

    private static final Actor.Job ORDERS = new Actor.Job("sales.orders");

    private final RegisterProspect registerProspect;

    CareProspects(RegisterProspect registerProspect) {
        this.registerProspect = registerProspect;
    }

    @Override
    public CustomerId register(Order.Facts order) {
        var details = order.details();
        return registerProspect
                .execute(
                        ORDERS,
                        new CustomerDetails(
                                details.name(),
                                List.of(new Contact(details.phone(), "")),
                                details.email().map(EmailAddress::value),
                                details.language(),
                                order.branch(),
                                order.terms().packageName(),
                                details.place(),
                                details.area(),
                                Optional.empty(),
                                details.notes(),
                                Optional.empty(),
                                Optional.empty()))
                .id();
    }
}

package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.TicketPlaces;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.SequentialIds;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.LocationId;
import io.uplink.domain.shared.id.TicketId;

class InMemoryTicketPlacesTest implements TicketPlacesContract {

    private final InMemoryTicketPlaces places = new InMemoryTicketPlaces();
    private final UnitOfWork unitOfWork = new DirectUnitOfWork();
    private final SequentialIds ids = new SequentialIds();

    @Override
    public TicketPlaces places() {
        return places;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    public CustomerId aCustomer() {
        return new CustomerId(ids.next());
    }

    @Override
    public TicketId aTicket(CustomerId customer) {
        return new TicketId(ids.next());
    }

    @Override
    public LocationId aPlace(CustomerId customer, String words) {
        return places.place(new LocationId(ids.next()), customer, words);
    }
}

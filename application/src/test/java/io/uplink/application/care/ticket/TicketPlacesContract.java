package io.uplink.application.care.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.care.ticket.port.TicketPlaces;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.LocationId;
import io.uplink.domain.shared.id.TicketId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link TicketPlaces} must do. */
public interface TicketPlacesContract {

    TicketPlaces places();

    UnitOfWork unitOfWork();

    CustomerId aCustomer();

    /** A stored ticket of that customer. */
    TicketId aTicket(CustomerId customer);

    /** A place of that customer, in these words. */
    LocationId aPlace(CustomerId customer, String words);

    @Test
    default void aTicketNamesAPlaceAnotherOneAndNoneAgain() {
        var customer = aCustomer();
        var ticket = aTicket(customer);
        var shop = aPlace(customer, "Shop");
        var home = aPlace(customer, "Home");

        assertThat(named(ticket)).isEmpty();
        name(ticket, Optional.of(shop));
        assertThat(named(ticket)).contains(shop);
        name(ticket, Optional.of(home));
        assertThat(named(ticket)).contains(home);
        name(ticket, Optional.empty());
        assertThat(named(ticket)).isEmpty();
    }

    @Test
    default void aCustomerIsServedAtOnesOwnPlacesOnly() {
        var customer = aCustomer();
        var shop = aPlace(customer, "Shop");

        assertThat(served(customer, shop)).contains("Shop");
        assertThat(served(aCustomer(), shop)).isEmpty();
    }

    private Optional<LocationId> named(TicketId ticket) {
        return unitOfWork().perform(() -> places().named(ticket));
    }

    private void name(TicketId ticket, Optional<LocationId> place) {
        unitOfWork().run(() -> places().name(ticket, place));
    }

    private Optional<String> served(CustomerId customer, LocationId place) {
        return unitOfWork().perform(() -> places().served(customer, place));
    }
}

package io.uplink.application.care.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.care.customer.port.CustomerLocations;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.care.customer.ServiceLocation;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.LocationId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link CustomerLocations} must do. */
public interface CustomerLocationsContract {

    CustomerLocations locations();

    UnitOfWork unitOfWork();

    UUID newId();

    /** A stored customer, whose primary place is there by itself. */
    CustomerId aCustomer();

    @Test
    default void aCustomerHasAPrimaryPlaceFromTheBeginning() {
        var customer = aCustomer();

        assertThat(of(customer))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.primary()).isTrue();
                    assertThat(one.id().value()).isEqualTo(customer.value());
                    assertThat(one.details().area()).isEqualTo("Kilimani");
                });
    }

    @Test
    default void whatIsSavedIsFoundAgainBehindThePrimaryPlace() {
        var customer = aCustomer();
        var shop = aPlace(customer, "Shop", "2026-01-05", "");
        var ended = aPlace(customer, "Old shop", "", "2026-01-04");

        unitOfWork().run(() -> locations().save(ended));
        unitOfWork().run(() -> locations().save(shop));

        assertThat(of(customer))
                .extracting(one -> one.details().label())
                .containsExactly("", "Shop", "Old shop");
        assertThat(found(shop.id()).details()).isEqualTo(shop.details());
        assertThat(found(shop.id()).version()).isEqualTo(1);
    }

    @Test
    default void givenTwoReadersOfAPlace_whenBothSave_thenTheSecondIsStale() {
        var shop = aPlace(aCustomer(), "Shop", "", "");
        unitOfWork().run(() -> locations().save(shop));
        var seen = found(shop.id());
        unitOfWork().run(() -> locations().save(seen));

        assertThatThrownBy(() -> unitOfWork().run(() -> locations().save(seen)))
                .hasMessage("version.stale");
        assertThat(found(shop.id()).version()).isEqualTo(2);
    }

    @Test
    default void aPlaceThatNobodySavedIsNotFound() {
        assertThat(unitOfWork().perform(() -> locations().find(new LocationId(newId())))).isEmpty();
    }

    private List<ServiceLocation> of(CustomerId customer) {
        return unitOfWork().perform(() -> locations().of(customer));
    }

    private ServiceLocation found(LocationId id) {
        return unitOfWork().perform(() -> locations().find(id)).orElseThrow();
    }

    private ServiceLocation aPlace(CustomerId customer, String label, String since, String until) {
        return new ServiceLocation(
                new LocationId(newId()),
                customer,
                ServiceLocation.parse(
                        new ServiceLocation.Typed(
                                label,
                                "Moi Ave 3",
                                "Thika",
                                "-1.03",
                                "37.07",
                                "Blue gate",
                                since,
                                until)),
                false,
                0);
    }
}

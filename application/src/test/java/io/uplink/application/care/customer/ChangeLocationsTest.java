package io.uplink.application.care.customer;

import static io.uplink.application.shared.ActorFixtures.WESTLANDS;
import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static io.uplink.application.shared.ActorFixtures.nobodySpecial;
import static io.uplink.domain.care.customer.CustomerFixtures.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.shared.Actor;
import io.uplink.domain.care.customer.CustomerStatus;
import io.uplink.domain.care.customer.ServiceLocation;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.LocationId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangeLocationsTest {

    private static final Actor ADMIN = anAdmin();

    private final CustomersInMemory in = new CustomersInMemory();
    private CustomerId amina = new CustomerId(new UUID(0, 0));

    @BeforeEach
    void aCustomerWithAPlace() {
        in.customers.opened(WESTLANDS);
        amina =
                in.register
                        .execute(
                                ADMIN,
                                new RegisterCustomer.Input(
                                        named("Amina", WESTLANDS, "0712004418"),
                                        CustomerStatus.ACTIVE,
                                        false))
                        .id();
        in.locations.registered(amina);
    }

    @Test
    void aPlaceIsAddedBesideThePrimaryOne() {
        var shop = add("Shop");

        assertThat(shop.version()).isEqualTo(1);
        assertThat(in.locations.of(amina))
                .extracting(ServiceLocation::primary)
                .containsExactly(true, false);
        assertThat(in.activity.notes())
                .last()
                .satisfies(note -> {
                    assertThat(note.action()).isEqualTo("customer.add-location");
                    assertThat(note.after().get("label")).isEqualTo("Shop");
                });
        assertThat(address()).isEqualTo("Yaya Heights B12, Argwings Kodhek Rd");
    }

    @Test
    void anotherPrimaryPlaceIsWhatListsNameAndTicketsStayWhereTheyWere() {
        var shop = add("Shop");

        var moved = primary(shop, 1);
        primary(moved, 1);

        assertThat(moved.primary()).isTrue();
        assertThat(address()).isEqualTo("Shop Street 3");
        assertThat(in.locations.pinned()).containsExactly(new LocationId(amina.value()));
        assertThat(in.locations.of(amina))
                .extracting(ServiceLocation::primary)
                .containsExactly(true, false);
        assertThat(in.activity.actions()).endsWith("customer.move-primary");
    }

    @Test
    void correctingThePrimaryPlaceCorrectsTheAddress() {
        var home = in.locations.of(amina).getFirst();

        edit(home, typed("Home", ""));
        edit(home, typed("Home", ""));

        assertThat(address()).isEqualTo("Home Street 3");
        assertThat(in.activity.actions())
                .containsExactly("customer.register", "customer.edit-location");
    }

    @Test
    void aPlaceEndsButThePrimaryOneGoesOn() {
        var shop = add("Shop");
        var home = in.locations.of(amina).getFirst();

        assertThat(edit(shop, typed("Shop", "2026-03-01")).isServed()).isFalse();
        assertThatThrownBy(() -> edit(home, typed("Home", "2026-03-01")))
                .hasMessage("customer.primary-location-needed");
        assertThatThrownBy(() -> primary(shop, 2)).hasMessage("customer.location-ended");
    }

    @Test
    void givenAnOlderLook_whenChanged_thenItIsStale() {
        var shop = add("Shop");
        edit(shop, typed("Kiosk", ""));

        assertThatThrownBy(() -> edit(shop, typed("Stall", ""))).hasMessage("version.stale");
        assertThatThrownBy(() -> primary(shop, 1)).hasMessage("version.stale");
    }

    @Test
    void thirtyPlacesAreEnough() {
        for (var n = 2; n <= ServiceLocation.MOST; n++) {
            add("Shop " + n);
        }

        assertThatThrownBy(() -> add("One more")).hasMessage("customer.too-many-locations");
    }

    @Test
    void aPlaceOfSomebodyElseIsNotThereAndNotEverybodyMayAdd() {
        var other = new CustomerId(new UUID(0, 404));
        in.locations.registered(other);
        var theirs = in.locations.of(other).getFirst();

        assertThatThrownBy(() -> edit(theirs, typed("Mine", "")))
                .hasMessage("customer.location-not-found");
        assertThatThrownBy(() ->
                        in.addLocation.execute(
                                nobodySpecial(), new AddLocation.Input(amina, typed("Shop", ""))))
                .hasMessage("access.denied");
    }

    private ServiceLocation add(String label) {
        return in.addLocation.execute(ADMIN, new AddLocation.Input(amina, typed(label, "")));
    }

    private ServiceLocation edit(ServiceLocation seen, ServiceLocation.Details details) {
        return in.editLocation.execute(
                ADMIN,
                new EditLocation.Input(amina, seen.id(), details, Version.of(seen.version())));
    }

    private ServiceLocation primary(ServiceLocation place, long seen) {
        return in.makePrimary.execute(
                ADMIN, new MakeLocationPrimary.Input(amina, place.id(), Version.of(seen)));
    }

    private String address() {
        return in.customers.findById(amina).orElseThrow().snapshot().details().address();
    }

    private static ServiceLocation.Details typed(String label, String until) {
        return ServiceLocation.parse(
                new ServiceLocation.Typed(
                        label, label + " Street 3", "Thika", "", "", "", "", until));
    }
}

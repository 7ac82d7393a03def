package io.uplink.domain.care.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Invalid.Fault;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.LocationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ServiceLocationTest {

    private static final ServiceLocation.Details SHOP = typed("2026-01-05", "");

    @Test
    void aPlaceIsReadAsTyped() {
        assertThat(
                        ServiceLocation.parse(
                                new ServiceLocation.Typed(
                                        " Shop ",
                                        "Moi Ave 3",
                                        "Thika",
                                        "-1.03",
                                        "37.07",
                                        "Blue gate",
                                        "2026-01-05",
                                        "")))
                .isEqualTo(
                        new ServiceLocation.Details(
                                "Shop",
                                "Moi Ave 3",
                                "Thika",
                                Optional.of(new Location(-1.03, 37.07)),
                                "Blue gate",
                                Optional.of(LocalDate.of(2026, 1, 5)),
                                Optional.empty()));
    }

    @Test
    void aPlaceThatNobodyCouldFindIsNone() {
        assertThat(faults(new ServiceLocation.Typed("Shop", "", " ", "", "", "", "", "")))
                .containsExactly(new Fault("address", "required"));
    }

    @Test
    void everyFaultIsNamedByItsField() {
        assertThat(
                        faults(
                                new ServiceLocation.Typed(
                                        "x".repeat(61),
                                        "y",
                                        "",
                                        "95",
                                        "",
                                        "",
                                        "soon",
                                        "1970-01-01")))
                .extracting(Fault::field)
                .containsExactly("label", "latitude", "longitude", "since", "until");
    }

    @Test
    void aPlaceEndsOnItsFirstDayAtTheEarliest() {
        assertThat(typed("2026-01-05", "2026-01-05").until()).isPresent();
        assertThatThrownBy(() -> typed("2026-01-05", "2026-01-04")).hasMessage("input.invalid");
    }

    @Test
    void thePrimaryPlaceGoesOn() {
        assertThatThrownBy(() -> place(true, SHOP).with(typed("2026-01-05", "2026-02-05")))
                .hasMessage("customer.primary-location-needed");
        assertThat(place(false, SHOP).with(typed("2026-01-05", "2026-02-05")).isServed()).isFalse();
    }

    @Test
    void whereNobodyIsServedAnyMoreIsNotPrimary() {
        assertThat(place(false, SHOP).asPrimary().primary()).isTrue();
        assertThatThrownBy(() -> place(false, typed("2026-01-05", "2026-02-05")).asPrimary())
                .hasMessage("customer.location-ended");
    }

    private static ServiceLocation place(boolean primary, ServiceLocation.Details details) {
        return new ServiceLocation(
                new LocationId(new UUID(0, 1)),
                new CustomerId(new UUID(0, 2)),
                details,
                primary,
                1);
    }

    private static ServiceLocation.Details typed(String since, String until) {
        return ServiceLocation.parse(
                new ServiceLocation.Typed("Shop", "Moi Ave 3", "", "", "", "", since, until));
    }

    private static List<Fault> faults(ServiceLocation.Typed typed) {
        var refusal =
                catchThrowableOfType(DomainException.class, () -> ServiceLocation.parse(typed));
        return ((Invalid) refusal.error()).faults();
    }
}

package io.uplink.application.care.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.care.customer.port.CustomerConsents;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.care.customer.Consent;
import io.uplink.domain.shared.id.CustomerId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link CustomerConsents} must do. */
public interface CustomerConsentsContract {

    Instant NOON = Instant.parse("2026-03-02T09:00:00.123456Z");

    CustomerConsents consents();

    UnitOfWork unitOfWork();

    UUID newId();

    CustomerId aCustomer();

    @Test
    default void nobodyAgreedBeforeBeingAsked() {
        assertThat(latest(aCustomer(), "sms", "service")).isEmpty();
    }

    @Test
    default void theNewestEntryHoldsAndTheOthersStay() {
        var customer = aCustomer();
        var yes = entry(customer, "sms", "marketing", "given", NOON);
        var no = entry(customer, "sms", "marketing", "withdrawn", NOON.plusSeconds(1));
        var other = entry(customer, "call", "marketing", "given", NOON.minusSeconds(1));

        unitOfWork()
                .run(() -> {
                    consents().add(no);
                    consents().add(yes);
                    consents().add(other);
                });

        assertThat(latest(customer, "sms", "marketing")).contains(no);
        assertThat(latest(customer, "call", "marketing")).contains(other);
        assertThat(latest(customer, "sms", "service")).isEmpty();
        assertThat(unitOfWork().perform(() -> consents().history(customer, 100)))
                .containsExactly(no, yes, other);
        assertThat(unitOfWork().perform(() -> consents().history(customer, 2)))
                .containsExactly(no, yes);
    }

    private Optional<Consent> latest(CustomerId customer, String channel, String purpose) {
        return unitOfWork()
                .perform(() ->
                        consents()
                                .latest(
                                        customer,
                                        Consent.Channel.ofCode(channel),
                                        Consent.Purpose.ofCode(purpose)));
    }

    private Consent entry(
            CustomerId customer, String channel, String purpose, String said, Instant at) {
        return new Consent(
                newId(),
                customer,
                Consent.parse(channel, purpose, said, "form", "2026-03"),
                Optional.empty(),
                "Asha",
                at);
    }
}

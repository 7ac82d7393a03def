package io.uplink.application.care.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.care.portal.port.NumberChanges;
import io.uplink.application.care.portal.port.NumberChanges.Asked;
import io.uplink.application.care.portal.port.NumberChanges.Kept;
import io.uplink.application.shared.Secrets.Sealed;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.care.portal.NumberChange;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.CustomerId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of wished numbers does. */
public interface NumberChangesContract {

    Instant NOW = Instant.parse("2026-11-28T08:00:00Z");
    Sealed DIGITS = new Sealed(new byte[] {4, 0, 2});

    NumberChanges changes();

    UnitOfWork unitOfWork();

    UUID newId();

    /** One that exists. */
    CustomerId newCustomer();

    /** One that no other test uses. */
    PhoneNumber newPhone();

    @Test
    default void theNewestOfACustomerIsTheOneThatOpensAndThoseBeforeItHaveEnded() {
        var amina = newCustomer();
        var first = wish(amina, newPhone(), NOW);
        var second = wish(amina, newPhone(), NOW.plusSeconds(60));

        add(first);
        add(second);

        assertThat(newest(amina)).isEqualTo(new Kept(second, DIGITS));
        save(second.finish());
        assertThat(newest(amina).change()).isEqualTo(second.finish());
    }

    @Test
    default void oneCustomersWishEndsNobodyElses() {
        var phone = newPhone();
        var amina = newCustomer();
        var wish = wish(amina, phone, NOW);
        add(wish);

        add(wish(newCustomer(), phone, NOW.plusSeconds(1)));

        assertThat(newest(amina).change()).isEqualTo(wish);
    }

    @Test
    default void customersAndNumbersAreCountedForThemselves() {
        var amina = newCustomer();
        var phone = newPhone();
        add(wish(amina, phone, NOW));
        add(wish(amina, newPhone(), NOW.plusSeconds(60)));
        add(wish(newCustomer(), phone, NOW.plusSeconds(60)));
        add(wish(newCustomer(), phone, NOW.plusSeconds(61)));

        assertThat(asked(amina, phone, NOW.minusSeconds(1))).isEqualTo(new Asked(2, 3));
        assertThat(asked(amina, phone, NOW)).isEqualTo(new Asked(1, 2));
        assertThat(asked(newCustomer(), newPhone(), NOW.minusSeconds(1)))
                .isEqualTo(new Asked(0, 0));
    }

    @Test
    default void triesAreKept() {
        var amina = newCustomer();
        var wish = wish(amina, newPhone(), NOW);
        add(wish);

        save(wish.tried().tried());

        assertThat(newest(amina).change()).isEqualTo(wish.tried().tried());
    }

    @Test
    default void whatEndedLongAgoIsForgotten() {
        var amina = newCustomer();
        var longAgo = NOW.minus(Duration.ofDays(4_000));
        add(wish(amina, newPhone(), longAgo));

        var gone = unitOfWork().perform(() -> changes().prune(longAgo.plusSeconds(3_600), 10));

        assertThat(gone).isEqualTo(1);
        assertThat(unitOfWork().perform(() -> changes().newest(amina))).isEmpty();
    }

    private NumberChange wish(CustomerId customer, PhoneNumber to, Instant at) {
        return NumberChange.asked(newId(), customer, newPhone(), to, 3, at);
    }

    private void add(NumberChange change) {
        unitOfWork().run(() -> changes().add(change, DIGITS));
    }

    private void save(NumberChange change) {
        unitOfWork().run(() -> changes().save(change));
    }

    private Kept newest(CustomerId customer) {
        return unitOfWork().perform(() -> changes().newest(customer)).orElseThrow();
    }

    private Asked asked(CustomerId customer, PhoneNumber to, Instant since) {
        return unitOfWork().perform(() -> changes().askedSince(customer, to, since));
    }
}

package io.uplink.domain.money.ledger;

import static io.uplink.domain.money.ledger.LedgerFixtures.DAY;
import static io.uplink.domain.money.ledger.LedgerFixtures.aSale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.ForAll;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BooksTest {

    private static final LocalDate TODAY = DAY.plusDays(7);

    private final Books open = new Books(Money.KES, Optional.empty(), 1);

    @Test
    void theLockedDayIsClosedAndTheOneBehindItOpen() {
        var closed = open.lockedThrough(DAY, TODAY);
        var dayBefore = open.lockedThrough(DAY.minusDays(1), TODAY);

        assertThatThrownBy(() -> closed.requireTakes(aSale(), TODAY))
                .hasMessage("ledger.period-locked");
        assertThatCode(() -> dayBefore.requireTakes(aSale(), TODAY)).doesNotThrowAnyException();
    }

    @Test
    void noEntryIsTakenOnOrBeforeAnyLockedDay() {
        ForAll.seeded(random -> {
            var locked = TODAY.minusDays(1 + random.nextInt(20));
            var books = open.lockedThrough(locked, TODAY);
            var taken = assertThatCode(() -> books.requireTakes(aSale(), TODAY));
            if (DAY.isAfter(locked)) {
                taken.doesNotThrowAnyException();
            } else {
                taken.hasMessage("ledger.period-locked");
            }
        });
    }

    @Test
    void onlyDaysThatAreOverAreClosed() {
        assertFault(() -> open.lockedThrough(TODAY, TODAY), "through", "ledger.lock-ahead");
        assertThat(open.lockedThrough(TODAY.minusDays(1), TODAY).lockedThrough())
                .contains(TODAY.minusDays(1));
    }

    @Test
    void aLockGoesForwardsAndOnlyUnlockingGoesBack() {
        var closed = open.lockedThrough(DAY, TODAY);

        assertThat(closed.lockedThrough(DAY, TODAY)).isEqualTo(closed);
        assertThatThrownBy(() -> closed.lockedThrough(DAY.minusDays(1), TODAY))
                .hasMessage("ledger.lock-goes-back");
        assertThat(closed.unlockedBehind(Optional.of(DAY.minusDays(1))).lockedThrough())
                .contains(DAY.minusDays(1));
        assertThat(closed.unlockedBehind(Optional.empty()).lockedThrough()).isEmpty();
        assertThatThrownBy(() -> closed.unlockedBehind(Optional.of(DAY)))
                .hasMessage("ledger.nothing-to-unlock");
        assertThatThrownBy(() -> open.unlockedBehind(Optional.empty()))
                .hasMessage("ledger.nothing-to-unlock");
    }

    @Test
    void anEntryOfTomorrowIsRefused() {
        assertThatCode(() -> open.requireTakes(aSale(), DAY)).doesNotThrowAnyException();
        assertFault(() -> open.requireTakes(aSale(), DAY.minusDays(1)), "day", "ledger.day-ahead");
    }

    @Test
    void theBooksAreKeptInOneCurrency() {
        var ugandan = new Books(Currency.getInstance("UGX"), Optional.empty(), 1);

        assertThatThrownBy(() -> ugandan.requireTakes(aSale(), TODAY))
                .hasMessage("ledger.other-currency");
    }

    private static void assertFault(Runnable doing, String field, String code) {
        assertThatThrownBy(doing::run)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(refused.error())
                                        .isInstanceOfSatisfying(
                                                Invalid.class,
                                                invalid ->
                                                        assertThat(invalid.faults())
                                                                .containsExactly(
                                                                        new Invalid.Fault(
                                                                                field, code))));
    }
}

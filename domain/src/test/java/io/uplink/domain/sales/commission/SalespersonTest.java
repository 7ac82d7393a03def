package io.uplink.domain.sales.commission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SalespersonTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final SalespersonId ID = new SalespersonId(new UUID(6, 1));
    private static final BranchId BRANCH = new BranchId(new UUID(7, 1));
    private static final CommissionRate TENTH = new CommissionRate.Percentage(1_000);
    private static final CommissionRate HUNDRED =
            new CommissionRate.Fixed(Money.ofMajor(100, Money.KES));

    @Test
    void halfACentIsRoundedUp() {
        assertThat(new CommissionRate.Percentage(1_250).of(Money.ofMinor(100, Money.KES)))
                .isEqualTo(Money.ofMinor(13, Money.KES));
    }

    @Test
    void aRateHoldsFromItsDayOn() {
        var one = somebody();

        one.rateFrom(new DatedRate(TODAY.plusDays(5), HUNDRED), TODAY);

        assertThat(one.rateOn(TODAY.minusDays(1))).isEmpty();
        assertThat(one.rateOn(TODAY.plusDays(4))).contains(TENTH);
        assertThat(one.rateOn(TODAY.plusDays(5))).contains(HUNDRED);
    }

    @Test
    void whatWasPlannedForADayMayBeReplaced() {
        var one = somebody();
        one.rateFrom(new DatedRate(TODAY.plusDays(5), HUNDRED), TODAY);

        one.rateFrom(new DatedRate(TODAY.plusDays(5), TENTH), TODAY);

        assertThat(one.rateOn(TODAY.plusDays(6))).contains(TENTH);
        assertThat(one.snapshot().rates()).hasSize(2);
    }

    @Test
    void neitherThePastNorWhatHoldsIsChanged() {
        var one = somebody();

        fault(
                () -> one.rateFrom(new DatedRate(TODAY.minusDays(1), HUNDRED), TODAY),
                "from",
                "salesperson.rate-past");
        fault(
                () -> one.rateFrom(new DatedRate(TODAY, HUNDRED), TODAY),
                "from",
                "salesperson.rate-holds");
    }

    @Test
    void aPercentageIsReadAsPeopleWriteIt() {
        assertThat(CommissionRate.parse("percentage", "7.5"))
                .isEqualTo(new CommissionRate.Percentage(750));
        fault(() -> CommissionRate.parse("percentage", "101"), "value", "salesperson.percentage");
        fault(() -> CommissionRate.parse("percentage", "0.001"), "value", "salesperson.percentage");
    }

    @Test
    void aTargetOfThePastIsRefused() {
        fault(
                () -> Target.parse(ID, YearMonth.of(2026, 10), "5", "", YearMonth.of(2026, 11)),
                "month",
                "salesperson.month");
    }

    @Test
    void aTargetOfNothingIsNone() {
        assertThat(
                        Target.parse(ID, YearMonth.of(2026, 11), " ", "", YearMonth.of(2026, 11))
                                .isNone())
                .isTrue();
    }

    @Test
    void aCodeIsLettersAndDigitsInCapitals() {
        assertThat(
                        Salesperson.Details.parse(
                                        "Brian",
                                        "0712000111",
                                        BRANCH,
                                        Optional.empty(),
                                        " ab1 ",
                                        true)
                                .code())
                .isEqualTo("AB1");
        fault(
                () ->
                        Salesperson.Details.parse(
                                "Brian", "0712000111", BRANCH, Optional.empty(), "a/b", true),
                "code",
                "salesperson.code-form");
    }

    private static Salesperson somebody() {
        return Salesperson.engaged(
                ID,
                new Salesperson.Details(
                        "Brian",
                        new PhoneNumber("+254700000001"),
                        BRANCH,
                        Optional.empty(),
                        "BRIAN",
                        true),
                TENTH,
                TODAY);
    }

    private static void fault(ThrowingCallable work, String field, String code) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        thrown ->
                                assertThat(((Invalid) thrown.error()).faults())
                                        .containsExactly(new Invalid.Fault(field, code)));
    }
}

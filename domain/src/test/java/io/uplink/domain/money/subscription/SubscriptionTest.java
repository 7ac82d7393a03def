package io.uplink.domain.money.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.money.ledger.AccountCode;
import io.uplink.domain.money.tax.TaxCodeId;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SubscriptionTest {

    private static final UUID ID = UUID.fromString("019a0000-0000-7000-8000-000000000001");

    @Test
    void anchorDayThatAMonthLacksIsItsLastAndComesBack() {
        var subscription = monthly("2026-01-31", 31, "3100");

        assertThat(charged(subscription, 3))
                .containsExactly(
                        "Home, 31/01/2026 – 27/02/2026",
                        "Home, 28/02/2026 – 30/03/2026",
                        "Home, 31/03/2026 – 29/04/2026");
    }

    @Test
    void aYearThatBeginsOnTheLeapDayComesBackToIt() {
        var rhythm = new Rhythm(BillingInterval.YEAR, 29, day("2024-02-29"));

        assertThat(rhythm.periodOf(day("2025-02-27")))
                .isEqualTo(new Period(day("2024-02-29"), day("2025-02-28")));
        assertThat(rhythm.periodOf(day("2028-02-29")).from()).isEqualTo(day("2028-02-29"));
    }

    @Test
    void whatBeginsBeforeTheAnchorPaysThePartOfThePeriodUpToIt() {
        var subscription = monthly("2026-01-15", 1, "3100");

        var first = subscription.nextCharge().orElseThrow();
        assertThat(first.text()).isEqualTo("Home, 15/01/2026 – 31/01/2026 (17/31)");
        assertThat(first.price()).isEqualTo(kes("1700"));
        subscription.charged(first);
        assertThat(subscription.nextCharge().orElseThrow().price()).isEqualTo(kes("3100"));
    }

    @Test
    void aPartOfAQuarterIsAPartOfTheQuarterThatEndsWithIt() {
        var rhythm = new Rhythm(BillingInterval.QUARTER, 1, day("2026-01-15"));

        assertThat(rhythm.periodOf(day("2026-01-15")))
                .isEqualTo(new Period(day("2025-11-01"), day("2026-02-01")));
        assertThat(rhythm.periodOf(day("2026-02-01")))
                .isEqualTo(new Period(day("2026-02-01"), day("2026-05-01")));
    }

    @Test
    void theLastPeriodIsPaidUpToTheLastDayAndThenItIsOver() {
        var subscription = monthly("2026-01-01", 1, "3100");
        charged(subscription, 1);
        subscription.end(day("2026-02-14"), day("2026-01-20"));

        var last = subscription.nextCharge().orElseThrow();
        assertThat(last.text()).isEqualTo("Home, 01/02/2026 – 14/02/2026 (14/28)");
        assertThat(last.price()).isEqualTo(kes("1550"));
        subscription.charged(last);
        assertThat(subscription.nextCharge()).isEmpty();
        assertThat(subscription.passOver(day("2026-02-14"))).isFalse();
        assertThat(subscription.passOver(day("2026-02-15"))).isTrue();
        assertThat(subscription.snapshot().status()).isEqualTo(SubscriptionStatus.ENDED);
    }

    @Test
    void partsOfAPeriodComeToTheWholeHoweverItIsCut() {
        var random = new Random(7);
        for (var round = 0; round < 200; round++) {
            var price = Money.ofMinor(1 + random.nextInt(1_000_000), Money.KES);
            var rhythm =
                    new Rhythm(BillingInterval.MONTH, 1 + random.nextInt(31), day("2026-01-31"));
            var whole = rhythm.periodOf(day("2026-05-10"));
            var cut = whole.from().plusDays(random.nextInt(whole.days() + 1));
            var item = item("Home", price);
            var sum =
                    new PeriodCharge(new Period(whole.from(), cut), whole, item)
                            .price()
                            .plus(
                                    new PeriodCharge(new Period(cut, whole.until()), whole, item)
                                            .price());

            assertThat(sum).as("%s of %s cut at %s", price, whole, cut).isEqualTo(price);
        }
    }

    @Test
    void whatIsCreditedIsWhatTheDaysCameToAndNeverMoreThanOnce() {
        var charged =
                new ChargedPeriod(
                        ID,
                        new SubscriptionId(ID),
                        "Home",
                        new Period(day("2026-01-01"), day("2026-02-01")),
                        day("2026-02-01"),
                        new InvoiceId(ID));
        var total = kes("3596");

        var first = charged.creditFrom(day("2026-01-21"), total);
        var second = charged.coveringUntil(day("2026-01-21")).creditFrom(day("2026-01-11"), total);
        var third = charged.coveringUntil(day("2026-01-11")).creditFrom(day("2025-12-01"), total);

        assertThat(first).isEqualTo(kes("1276"));
        assertThat(first.plus(second).plus(third)).isEqualTo(total);
        assertThat(charged.coveringUntil(day("2026-01-21")).creditFrom(day("2026-01-21"), total))
                .isEqualTo(kes("0"));
    }

    @Test
    void aPauseIsNotChargedAndTheAnchorStays() {
        var subscription = monthly("2026-01-01", 1, "3100");
        charged(subscription, 1);

        subscription.pause(day("2026-01-11"));
        assertThat(subscription.nextCharge()).isEmpty();
        assertThat(subscription.billedUntil()).isEqualTo(day("2026-01-11"));
        subscription.resume(day("2026-03-22"));

        assertThat(subscription.nextCharge().orElseThrow().text())
                .isEqualTo("Home, 22/03/2026 – 31/03/2026 (10/31)");
    }

    @Test
    void anotherPackageIsChargedFromItsDayOnAndKeepsTheAnchor() {
        var subscription = monthly("2026-01-01", 1, "3100");
        charged(subscription, 1);

        subscription.change(item("Office", kes("6200")), BillingInterval.MONTH, day("2026-01-22"));

        assertThat(subscription.nextCharge().orElseThrow().text())
                .isEqualTo("Office, 22/01/2026 – 31/01/2026 (10/31)");
        assertThat(subscription.nextCharge().orElseThrow().price()).isEqualTo(kes("2000"));
    }

    @Test
    void anotherIntervalCountsFromItsFirstDay() {
        var subscription = monthly("2026-01-01", 1, "3100");
        charged(subscription, 1);

        subscription.change(item("Year", kes("36500")), BillingInterval.YEAR, day("2026-02-01"));

        assertThat(subscription.nextCharge().orElseThrow().text())
                .isEqualTo("Year, 01/02/2026 – 31/01/2027");
    }

    @Test
    void nothingIsDueBeforeItsDaysBeginHoweverFarTheClockIsSetBack() {
        var subscription = monthly("2026-01-01", 1, "3100");

        assertThat(subscription.dueCharge(day("2025-12-31"))).isEmpty();
        assertThat(subscription.dueCharge(day("2026-01-01"))).isPresent();
        charged(subscription, 1);
        assertThat(subscription.dueCharge(day("2026-01-01"))).isEmpty();
        assertThat(subscription.dueCharge(day("2026-02-01"))).isPresent();
    }

    @Test
    void whatIsOverNoLongerChanges() {
        var subscription = monthly("2026-01-01", 1, "3100");
        subscription.pause(day("2026-01-01"));
        subscription.end(day("2026-01-20"), day("2026-01-20"));

        assertThat(subscription.snapshot().status()).isEqualTo(SubscriptionStatus.ENDED);
        assertThatThrownBy(() -> subscription.resume(day("2026-02-01")))
                .hasMessage("subscription.ended");
    }

    @Test
    void aPausedOneIsNotChangedAndNoLastDayIsLongPast() {
        var subscription = monthly("2026-01-01", 1, "3100");

        assertThatThrownBy(() -> subscription.end(day("2026-01-18"), day("2026-01-20")))
                .hasMessage("input.invalid");
        assertThatThrownBy(() -> subscription.end(day("2025-12-31"), day("2025-12-31")))
                .hasMessage("input.invalid");
        subscription.pause(day("2026-01-01"));
        assertThatThrownBy(() ->
                        subscription.change(
                                item("Office", kes("1")), BillingInterval.MONTH, day("2026-01-01")))
                .hasMessage("subscription.paused");
    }

    private static List<String> charged(Subscription subscription, int times) {
        var texts = new ArrayList<String>();
        for (var i = 0; i < times; i++) {
            var next = subscription.nextCharge().orElseThrow();
            texts.add(next.text());
            subscription.charged(next);
        }
        return texts;
    }

    private static Subscription monthly(String start, int anchor, String price) {
        return Subscription.opened(
                new SubscriptionId(ID),
                new CustomerId(ID),
                new BranchId(ID),
                item("Home", kes(price)),
                new Rhythm(BillingInterval.MONTH, anchor, day(start)),
                Optional.empty());
    }

    private static SubscribedItem item(String name, Money price) {
        return new SubscribedItem(
                Optional.empty(),
                Optional.empty(),
                name,
                price,
                true,
                new TaxCodeId(ID),
                new AccountCode("4100"));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Money kes(String typed) {
        return Money.parse(typed, Money.KES);
    }
}

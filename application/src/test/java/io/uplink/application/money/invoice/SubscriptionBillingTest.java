package io.uplink.application.money.invoice;

import static io.uplink.application.shared.ActorFixtures.inWestlands;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.money.subscription.PauseSubscription;
import io.uplink.application.money.subscription.ResumeSubscription;
import io.uplink.application.money.subscription.SubscriptionOpening;
import io.uplink.application.money.subscription.SubscriptionWish;
import io.uplink.application.shared.Permission;
import io.uplink.domain.money.subscription.SubscriptionId;
import io.uplink.domain.money.subscription.SubscriptionStatus;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Today is the 27th of November 2026. */
class SubscriptionBillingTest extends SubscriptionBench {

    @Test
    void aPeriodIsChargedOnceHoweverOftenTheJobRuns() {
        opened(AMINA, "2026-11-27");

        assertThat(charged()).isEqualTo(1);
        assertThat(charged()).isZero();
        clock.advance(Duration.ofDays(-40));
        assertThat(charged()).isZero();

        var invoice = billing.invoices().getLast();
        assertThat(invoice.total()).isEqualTo(kes("3000"));
        assertThat(invoice.lines().getFirst().description())
                .isEqualTo("Home, 27/11/2026 – 26/12/2026");
        assertThat(stands("4100")).isEqualTo("-2586.21");
        booksAgree();
    }

    @Test
    void whatWasMissedForWeeksIsMadeUpForPeriodByPeriod() {
        opened(AMINA, "2026-11-27");
        clock.advance(Duration.ofDays(95));

        assertThat(charged()).isEqualTo(4);
        assertThat(billing.invoices())
                .extracting(one -> one.lines().getFirst().description())
                .containsExactly(
                        "Home, 27/11/2026 – 26/12/2026",
                        "Home, 27/12/2026 – 26/01/2027",
                        "Home, 27/01/2027 – 26/02/2027",
                        "Home, 27/02/2027 – 26/03/2027");
        booksAgree();
    }

    @Test
    void oneThatFailsDoesNotKeepTheOthers() {
        opened(AMINA, "2026-11-26");
        opened(BAKARI, "2026-11-27");
        billing.forget(AMINA);

        var done = charge.execute(JOB);

        assertThat(done.charged()).isEqualTo(1);
        assertThat(done.failed()).isEqualTo(1);
        assertThat(done.problem()).contains("refused: input.invalid");
    }

    @Test
    void theSameKeyOpensOnceAndStandsForOneCustomer() {
        var first = opened(AMINA, "2026-11-27");

        assertThat(open(first.id(), AMINA)).isEqualTo(first);
        assertThatThrownBy(() -> open(first.id(), BAKARI)).hasMessage("subscription.key-differs");
    }

    @Test
    void aPauseCreditsTheRestAndItsDaysAreNeverCharged() {
        var home = opened(AMINA, "2026-11-27");
        charged();
        cash(AMINA, "R1", "3000");
        clock.advance(Duration.ofDays(10));

        pause.execute(ADMIN, new PauseSubscription.Input(home.id(), Optional.empty()));

        assertThat(stands("2300")).isEqualTo("-2000.00");
        clock.advance(Duration.ofDays(25));
        assertThat(charged()).isZero();
        resume.execute(ADMIN, new ResumeSubscription.Input(home.id(), Optional.empty()));
        assertThat(charged()).isEqualTo(1);
        var again = billing.invoices().getLast();
        assertThat(again.lines().getFirst().description())
                .isEqualTo("Home, 01/01/2027 – 26/01/2027 (26/31)");
        assertThat(again.total()).isEqualTo(kes("2516.13"));
        booksAgree();
    }

    @Test
    void aChangeWithTheNextPeriodCreditsNothing() {
        var home = opened(AMINA, "2026-11-27");
        charged();
        change(home, OFFICE, false);

        assertThat(stands("1200")).isEqualTo("3000.00");
        clock.advance(Duration.ofDays(30));
        assertThat(charged()).isEqualTo(1);
        assertThat(billing.invoices().getLast().total()).isEqualTo(kes("6000"));
    }

    @Test
    void aChangeFromTodayOnCreditsTheRestAndChargesTheRestAnew() {
        var home = opened(AMINA, "2026-11-27");
        charged();
        clock.advance(Duration.ofDays(15));
        var next = previewChange.execute(ADMIN, changing(home, OFFICE, true)).orElseThrow();
        assertThat(next.credited()).isEqualTo(kes("1500"));
        assertThat(next.reckoning().total()).isEqualTo(kes("3000"));

        change(home, OFFICE, true);
        charged();

        assertThat(billing.invoices()).hasSize(2);
        assertThat(billing.invoices().getLast().lines().getFirst().description())
                .isEqualTo("Office, 12/12/2026 – 26/12/2026 (15/30)");
        assertThat(billing.invoices().getLast().total()).isEqualTo(kes("3000"));
        assertThat(stands("1200")).isEqualTo("4500.00");
        booksAgree();
    }

    @Test
    void changedTwiceOnADayTheLastChangeIsCharged() {
        var home = opened(AMINA, "2026-11-27");
        charged();
        change(home, OFFICE, true);
        charged();
        change(home, HOME, true);
        charged();

        assertThat(stands("1200")).isEqualTo("3000.00");
        assertThat(subscriptions.charges()).hasSize(3);
        booksAgree();
    }

    @Test
    void beforeAChangeWhatWasMissedIsChargedAtThePriceThatWas() {
        var home = opened(AMINA, "2026-11-27");
        clock.advance(Duration.ofDays(45));

        change(home, OFFICE, true);

        assertThat(billing.invoices())
                .extracting(one -> one.total().toDecimal())
                .containsExactly("3000.00", "3000.00");
        assertThat(stands("1200")).isEqualTo("4451.61");
        booksAgree();
    }

    @Test
    void anEndWithinWhatWasChargedCreditsTheDaysAfterIt() {
        var home = opened(AMINA, "2026-11-27");
        charged();

        var ended = ending(home, "2026-12-11");
        assertThat(ended.status()).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThat(stands("1200")).isEqualTo("1500.00");
        clock.advance(Duration.ofDays(15));
        assertThat(charged()).isZero();
        assertThat(stored(home).status()).isEqualTo(SubscriptionStatus.ENDED);
        booksAgree();
    }

    @Test
    void whatAClerkCreditedAlreadyIsNotCreditedAgain() {
        var home = opened(AMINA, "2026-11-27");
        charged();
        credit(billing.invoices().getLast(), 1, Map.of());

        pause.execute(ADMIN, new PauseSubscription.Input(home.id(), Optional.empty()));

        assertThat(stands("1200")).isEqualTo("0.00");
        booksAgree();
    }

    @Test
    void whatBeginsLaterIsNotChargedBefore() {
        opened(AMINA, "2026-12-01");
        assertThat(charged()).isZero();
        clock.advance(Duration.ofDays(4));
        assertThat(charged()).isEqualTo(1);
    }

    @Test
    void whoMayNotIsRefused() {
        var clerk = inWestlands(Permission.PAYMENTS_VIEW);
        var bakaris = opened(BAKARI, "2026-11-27");
        var westlands = inWestlands(Permission.ACCOUNTING_INVOICES);

        assertThatThrownBy(() -> open.execute(clerk, input(AMINA, "2026-11-27")))
                .hasMessage("access.denied");
        assertThatThrownBy(() ->
                        pause.execute(
                                westlands,
                                new PauseSubscription.Input(bakaris.id(), Optional.empty())))
                .hasMessage("access.denied");
        assertThatThrownBy(() -> charge.execute(ADMIN)).hasMessage("access.denied");
    }

    @Test
    void everyFaultIsToldAtOnce() {
        var wish = new SubscriptionWish("", "", "", "", "32", "x", "y");

        assertThatThrownBy(() ->
                        open.execute(
                                ADMIN,
                                new SubscriptionOpening.Input(
                                        new SubscriptionId(ids.next()), AMINA, wish)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(((Invalid) refused.error()).faults())
                                        .containsExactly(
                                                new Invalid.Fault("offer", "required"),
                                                new Invalid.Fault("start", "date.unreadable"),
                                                new Invalid.Fault("lastDay", "date.unreadable"),
                                                new Invalid.Fault(
                                                        "anchorDay", "subscription.anchor-day")));
    }
}

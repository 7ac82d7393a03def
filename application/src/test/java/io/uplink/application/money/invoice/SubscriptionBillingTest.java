package io.uplink.application.money.invoice;

import static io.uplink.application.shared.ActorFixtures.inWestlands;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.money.subscription.ChangeSubscription;
import io.uplink.application.money.subscription.ChargeSubscriptions;
import io.uplink.application.money.subscription.EndSubscription;
import io.uplink.application.money.subscription.InMemorySubscriptions;
import io.uplink.application.money.subscription.OpenSubscription;
import io.uplink.application.money.subscription.PauseSubscription;
import io.uplink.application.money.subscription.PreviewChange;
import io.uplink.application.money.subscription.ResumeSubscription;
import io.uplink.application.money.subscription.SubscriptionCharging;
import io.uplink.application.money.subscription.SubscriptionDesk;
import io.uplink.application.money.subscription.SubscriptionOpening;
import io.uplink.application.money.subscription.SubscriptionPreview;
import io.uplink.application.money.subscription.SubscriptionReading;
import io.uplink.application.money.subscription.SubscriptionWish;
import io.uplink.application.money.subscription.port.SoldPackages.SoldPackage;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.SequentialIds;
import io.uplink.domain.money.subscription.BillingInterval;
import io.uplink.domain.money.subscription.Subscription;
import io.uplink.domain.money.subscription.SubscriptionId;
import io.uplink.domain.money.subscription.SubscriptionStatus;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.CustomerId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Today is the 27th of November 2026. */
class SubscriptionBillingTest extends BillingBench {

    private static final Actor JOB = new Actor.Job("subscription.charge");
    private static final UUID HOME = SequentialIds.of(6_001);
    private static final UUID OFFICE = SequentialIds.of(6_002);

    private final InMemorySubscriptions subscriptions = new InMemorySubscriptions();
    private final SubscriptionReading terms =
            new SubscriptionReading(subscriptions, products, taxes, settings, today);
    private final SubscriptionOpening opening =
            new SubscriptionOpening(billing, subscriptions, terms, activity);
    private final SubscriptionCharging charging =
            new SubscriptionCharging(
                    billing, subscriptions, billing, issuing, creditInvoice, settings, ids);
    private final SubscriptionDesk held = new SubscriptionDesk(billing, subscriptions, activity);
    private final OpenSubscription open = new OpenSubscription(unitOfWork, opening);
    private final ChargeSubscriptions charge =
            new ChargeSubscriptions(unitOfWork, subscriptions, held, charging, today);
    private final ChangeSubscription change =
            new ChangeSubscription(unitOfWork, held, terms, charging, today);
    private final PauseSubscription pause =
            new PauseSubscription(unitOfWork, held, charging, today);
    private final ResumeSubscription resume = new ResumeSubscription(unitOfWork, held, today);
    private final EndSubscription end = new EndSubscription(unitOfWork, held, charging, today);
    private final PreviewChange previewChange =
            new PreviewChange(
                    unitOfWork,
                    terms,
                    new SubscriptionPreview(subscriptions, billing, charging),
                    today);

    @BeforeEach
    void packages() {
        subscriptions.sell(new SoldPackage(HOME, "Home", kes("3000"), BillingInterval.MONTH));
        subscriptions.sell(new SoldPackage(OFFICE, "Office", kes("6000"), BillingInterval.MONTH));
    }

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

    private int charged() {
        var done = charge.execute(JOB);
        assertThat(done.problem()).isEmpty();
        return done.charged();
    }

    private Subscription.Snapshot opened(CustomerId customer, String start) {
        return open.execute(ADMIN, input(customer, start));
    }

    private SubscriptionOpening.Input input(CustomerId customer, String start) {
        return new SubscriptionOpening.Input(
                new SubscriptionId(ids.next()), customer, wish(HOME, start));
    }

    private Subscription.Snapshot open(SubscriptionId id, CustomerId customer) {
        return open.execute(
                ADMIN, new SubscriptionOpening.Input(id, customer, wish(HOME, "2026-11-27")));
    }

    private static SubscriptionWish wish(UUID sold, String start) {
        return new SubscriptionWish(sold.toString(), "", "", "", "", start, "");
    }

    private void change(Subscription.Snapshot one, UUID sold, boolean now) {
        change.execute(ADMIN, changing(one, sold, now));
    }

    private static ChangeSubscription.Input changing(
            Subscription.Snapshot one, UUID sold, boolean now) {
        return new ChangeSubscription.Input(one.id(), wish(sold, ""), now, Optional.empty());
    }

    private Subscription.Snapshot ending(Subscription.Snapshot one, String lastDay) {
        return end.execute(
                ADMIN,
                new EndSubscription.Input(
                        one.id(), Optional.of(LocalDate.parse(lastDay)), Optional.empty()));
    }

    private Subscription.Snapshot stored(Subscription.Snapshot one) {
        return subscriptions.findById(one.id()).orElseThrow().snapshot();
    }
}

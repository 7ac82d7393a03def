package io.uplink.application.money.invoice;

import static org.assertj.core.api.Assertions.assertThat;

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
import io.uplink.application.money.subscription.port.SoldPackages;
import io.uplink.application.money.subscription.port.SoldPackages.SoldPackage;
import io.uplink.application.money.subscription.port.SubscriptionRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.FaultLoop.Step;
import io.uplink.application.shared.SequentialIds;
import io.uplink.domain.money.subscription.BillingInterval;
import io.uplink.domain.money.subscription.Subscription;
import io.uplink.domain.money.subscription.SubscriptionId;
import io.uplink.domain.shared.id.CustomerId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** Subscriptions over fakes. Today is the 27th of November 2026. */
abstract class SubscriptionBench extends BillingBench {

    static final Actor JOB = new Actor.Job("subscription.charge");
    static final UUID HOME = SequentialIds.of(6_001);
    static final UUID OFFICE = SequentialIds.of(6_002);

    final InMemorySubscriptions subscriptions =
            faults.kept(new InMemorySubscriptions(), InMemorySubscriptions::mark);
    final SubscriptionRepository subscriptionStore =
            faults.port(SubscriptionRepository.class, subscriptions);
    final SubscriptionReading terms =
            new SubscriptionReading(
                    faults.port(SoldPackages.class, subscriptions),
                    productStore,
                    taxStore,
                    settingStore,
                    today);
    final SubscriptionOpening opening =
            new SubscriptionOpening(debtors, subscriptionStore, terms, trail);
    final SubscriptionCharging charging =
            new SubscriptionCharging(
                    debtors,
                    subscriptionStore,
                    invoiceStore,
                    issuing,
                    creditInvoice,
                    settingStore,
                    ids);
    final SubscriptionDesk held = new SubscriptionDesk(debtors, subscriptionStore, trail);
    final OpenSubscription open = new OpenSubscription(unitOfWork, opening);
    final ChargeSubscriptions charge =
            new ChargeSubscriptions(unitOfWork, subscriptionStore, held, charging, today);
    final ChangeSubscription change =
            new ChangeSubscription(unitOfWork, held, terms, charging, today);
    final PauseSubscription pause = new PauseSubscription(unitOfWork, held, charging, today);
    final ResumeSubscription resume = new ResumeSubscription(unitOfWork, held, today);
    final EndSubscription end = new EndSubscription(unitOfWork, held, charging, today);
    final PreviewChange previewChange =
            new PreviewChange(
                    unitOfWork,
                    terms,
                    new SubscriptionPreview(subscriptionStore, invoiceStore, charging),
                    today);

    @BeforeEach
    void packages() {
        subscriptions.sell(new SoldPackage(HOME, "Home", kes("3000"), BillingInterval.MONTH));
        subscriptions.sell(new SoldPackage(OFFICE, "Office", kes("6000"), BillingInterval.MONTH));
    }

    int charged() {
        var done = charge.execute(JOB);
        assertThat(done.problem()).isEmpty();
        return done.charged();
    }

    Subscription.Snapshot opened(CustomerId customer, String start) {
        return open.execute(ADMIN, input(customer, start));
    }

    SubscriptionOpening.Input input(CustomerId customer, String start) {
        return new SubscriptionOpening.Input(
                new SubscriptionId(ids.next()), customer, wish(HOME, start));
    }

    Subscription.Snapshot open(SubscriptionId id, CustomerId customer) {
        return open.execute(
                ADMIN, new SubscriptionOpening.Input(id, customer, wish(HOME, "2026-11-27")));
    }

    static SubscriptionWish wish(UUID sold, String start) {
        return new SubscriptionWish(sold.toString(), "", "", "", "", start, "");
    }

    void change(Subscription.Snapshot one, UUID sold, boolean now) {
        change.execute(ADMIN, changing(one, sold, now));
    }

    static ChangeSubscription.Input changing(Subscription.Snapshot one, UUID sold, boolean now) {
        return new ChangeSubscription.Input(one.id(), wish(sold, ""), now, Optional.empty());
    }

    Subscription.Snapshot ending(Subscription.Snapshot one, String lastDay) {
        return end.execute(
                ADMIN,
                new EndSubscription.Input(
                        one.id(), Optional.of(LocalDate.parse(lastDay)), Optional.empty()));
    }

    Subscription.Snapshot stored(Subscription.Snapshot one) {
        return subscriptions.findById(one.id()).orElseThrow().snapshot();
    }

    /** A run of the job, any call of which may fail but the one that lists what is due. */
    Step charging() {
        return Step.run("SubscriptionRepository.due", this::charge);
    }

    /** What fails is counted, and keeps nothing but the one subscription that it is about. */
    private void charge() {
        var already = faults.struck();
        var before = subscriptions.charges().size();
        var done = charge.execute(JOB);
        var struck = faults.struck() && !already;
        assertThat(done.failed()).as(faults.last()).isEqualTo(struck ? 1 : 0);
        assertThat(subscriptions.charges()).as(faults.last()).hasSize(before + done.charged());
        assertThat(subscriptions.due(today.day(), Optional.empty(), 10))
                .as("left after %s", faults.last())
                .hasSizeLessThanOrEqualTo(struck ? 1 : 0);
    }
}

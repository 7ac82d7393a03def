package io.uplink.application.money.invoice;

import static io.uplink.application.money.invoice.BillingBench.ADMIN;
import static io.uplink.application.money.invoice.BillingBench.AMINA;
import static io.uplink.application.money.invoice.BillingBench.BAKARI;
import static io.uplink.application.money.invoice.SubscriptionBench.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.money.subscription.PauseSubscription;
import io.uplink.application.money.subscription.ResumeSubscription;
import io.uplink.application.shared.FaultLoop;
import io.uplink.application.shared.FaultLoop.Deed;
import io.uplink.application.shared.FaultLoop.Step;
import io.uplink.application.shared.FaultLoop.World;
import io.uplink.application.shared.Faults;
import io.uplink.domain.money.subscription.ChargedPeriod;
import io.uplink.domain.money.subscription.Subscription;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is done about subscriptions, and whichever call of a port fails at it, before or after
 * it did its work: no day is charged twice, no charge is without its invoice, and the books agree.
 */
class SubscriptionFaultsTest {

    static Stream<Deed<Company>> deeds() {
        return Stream.of(
                Deed.whole(
                        "open",
                        company -> {
                            var input = company.input(AMINA, "2026-11-27");
                            return () -> company.open.execute(ADMIN, input);
                        }),
                new Deed<>(
                        "charge",
                        company -> {
                            company.opened(AMINA, "2026-09-27");
                            company.opened(BAKARI, "2026-11-27");
                            company.opened(BAKARI, "2026-10-27");
                            company.cash(AMINA, "R1", "4000");
                            return List.of(company.charging());
                        }),
                new Deed<>(
                        "charge what ends",
                        company -> {
                            var home = company.opened(AMINA, "2026-10-27");
                            company.opened(BAKARI, "2026-11-27");
                            company.ending(home, "2026-12-10");
                            company.clock.advance(Duration.ofDays(15));
                            return List.of(company.charging());
                        }),
                Deed.whole(
                        "change with the next period",
                        company -> {
                            var home = company.chargedAndPaid();
                            return () -> company.change(home, OFFICE, false);
                        }),
                Deed.whole(
                        "change from today on",
                        company -> {
                            var home = company.chargedAndPaid();
                            return () -> company.change(home, OFFICE, true);
                        }),
                new Deed<>(
                        "change from today on, and charge the rest",
                        company -> {
                            var home = company.chargedAndPaid();
                            return List.of(
                                    Step.whole(() -> company.change(home, OFFICE, true)),
                                    company.charging());
                        }),
                Deed.whole(
                        "change what was not charged for weeks",
                        company -> {
                            var home = company.opened(AMINA, "2026-10-20");
                            return () -> company.change(home, OFFICE, true);
                        }),
                Deed.whole(
                        "pause",
                        company -> {
                            var home = company.chargedAndPaid();
                            return () ->
                                    company.pause.execute(
                                            ADMIN,
                                            new PauseSubscription.Input(
                                                    home.id(), Optional.empty()));
                        }),
                new Deed<>(
                        "resume, and charge the rest",
                        company -> {
                            var home = company.chargedAndPaid();
                            company.pause.execute(
                                    ADMIN,
                                    new PauseSubscription.Input(home.id(), Optional.empty()));
                            company.clock.advance(Duration.ofDays(5));
                            return List.of(
                                    Step.whole(() ->
                                            company.resume.execute(
                                                    ADMIN,
                                                    new ResumeSubscription.Input(
                                                            home.id(), Optional.empty()))),
                                    company.charging());
                        }),
                Deed.whole(
                        "end",
                        company -> {
                            var home = company.chargedAndPaid();
                            return () -> company.ending(home, "2026-12-15");
                        }));
    }

    /** One that is looked at whenever something failed. */
    static final class Company extends SubscriptionBench implements World {

        Company() {
            aCompany();
            packages();
        }

        /** Has its first month and paid for it; ten days of it are over. */
        Subscription.Snapshot chargedAndPaid() {
            var home = opened(AMINA, "2026-11-27");
            charged();
            cash(AMINA, "R1", "3000");
            clock.advance(Duration.ofDays(10));
            return stored(home);
        }

        @Override
        public Faults faults() {
            return faults;
        }

        @Override
        public void requireSound(String as) {
            booksAgree(as);
            var charges = subscriptions.charges();
            assertThat(billing.invoices())
                    .as(as)
                    .extracting(one -> one.id())
                    .containsExactlyInAnyOrderElementsOf(
                            charges.stream().map(ChargedPeriod::invoice).toList());
            for (var one : charges) {
                assertThat(charges.stream().filter(other -> overlap(one, other)))
                        .as("%s, days of %s", as, one)
                        .isSubsetOf(one);
            }
        }

        private static boolean overlap(ChargedPeriod one, ChargedPeriod other) {
            return one.subscription().equals(other.subscription())
                    && one.days().from().isBefore(other.coveredUntil())
                    && other.days().from().isBefore(one.coveredUntil());
        }

        @Override
        public List<String> stands() {
            var words = new ArrayList<>(BillingWords.sorted(this));
            subscriptions.all().forEach(one -> words.add(words(one)));
            subscriptions.charges().stream()
                    .map(one -> one.subscription() + " " + one.days() + " " + one.coveredUntil())
                    .sorted()
                    .forEach(words::add);
            return words;
        }

        private static String words(Subscription.Snapshot one) {
            return "%s %s %s %s %s %s"
                    .formatted(
                            one.customer(),
                            one.item().name(),
                            one.status(),
                            one.billedUntil(),
                            one.lastDay(),
                            one.version());
        }
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void whicheverCallFailsNothingIsLeftAndDoneAgainItIsDoneOnce(Deed<Company> deed) {
        FaultLoop.run(deed, Company::new);
    }
}

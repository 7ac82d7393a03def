package io.uplink.application.sales.commission;

import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static io.uplink.application.shared.ActorFixtures.inWestlands;
import static io.uplink.domain.sales.order.OrderFixtures.kes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.domain.sales.commission.CommissionEntry;
import io.uplink.domain.sales.commission.CommissionEntryId;
import io.uplink.domain.sales.commission.PayoutId;
import io.uplink.domain.sales.commission.SalespersonError;
import io.uplink.domain.sales.order.Order;
import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.shared.DomainError;
import io.uplink.domain.shared.DomainException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CommissionsTest extends CommissionBench {

    private static final int ROUNDS = 200;
    private static final int STEPS = 40;

    /** The predecessor paid for orders that nobody ever paid. */
    @Test
    void nothingIsEarnedWhenAnOrderIsPlaced() {
        var order = order();

        followers.moved(JOB, find(order));

        assertThat(commissions.all()).isEmpty();
    }

    @Test
    void anOrderThatIsPaidEarnsATenthOfItsPriceOnce() {
        var order = order();

        pay(order, "R1", 3_500);
        pay(order, "R1", 3_500);
        pay(order, "R2", 100);

        assertThat(commissions.all())
                .singleElement()
                .satisfies(entry -> assertThat(entry.amount()).isEqualTo(kes(250)));
        assertThat(owed()).isEqualTo(250_00);
        assertThat(activity.actions()).containsOnlyOnce("commission.earn");
    }

    @Test
    void aPartOfTheMoneyEarnsNothing() {
        pay(order(), "R1", 3_499);

        assertThat(commissions.all()).isEmpty();
    }

    @Test
    void anOrderThatNobodyBroughtEarnsNothing() {
        pay(order(Optional.empty()), "R1", 3_500);

        assertThat(commissions.all()).isEmpty();
    }

    @Test
    void aCheapOrderEarnsNothing() {
        settings.with(CommissionSettings.LEAST_ORDER, 2_501);

        pay(order(), "R1", 3_500);

        assertThat(commissions.all()).isEmpty();
    }

    @Test
    void whereTheHouseMustBeConnectedMoneyAloneEarnsNothing() {
        settings.with(CommissionSettings.EARNED_WHEN, "converted");

        pay(order(), "R1", 3_500);

        assertThat(commissions.all()).isEmpty();
    }

    @Test
    void aChangedRateDoesNotChangeThePast() {
        var order = order();
        clock.advance(Duration.ofDays(3));
        new SetCommissionRate(desk)
                .execute(
                        anAdmin(),
                        new SetCommissionRate.Input(
                                SELLER,
                                "percentage",
                                "50",
                                Optional.of(TODAY.plusDays(3)),
                                Optional.empty()));

        pay(order, "R1", 3_500);
        pay(order(), "R2", 3_500);

        assertThat(commissions.all())
                .extracting(CommissionEntry::amount)
                .containsExactly(kes(250), kes(1_250));
    }

    /** The predecessor left it where it was. */
    @Test
    void anOrderThatIsCancelledTakesItsCommissionBackOnce() {
        var order = order();
        pay(order, "R1", 3_500);

        cancel(order);
        cancel(order);

        assertThat(commissions.all()).hasSize(2).noneMatch(CommissionEntry::open);
        assertThat(owed()).isZero();
    }

    @Test
    void moneyThatGoesBackTakesTheCommissionBackOnce() {
        var order = order();
        pay(order, "R1", 3_500);

        refund("R1", 1_000);
        refund("R1", 3_500);

        assertThat(commissions.all()).hasSize(2);
        assertThat(owed()).isZero();
    }

    @Test
    void whatWasPaidTooMuchMayGoBack() {
        var order = order();
        pay(order, "R1", 4_000);

        refund("R1", 500);

        assertThat(owed()).isEqualTo(250_00);
    }

    @Test
    void moneyThatGoesBackLongAfterLeavesTheCommission() {
        pay(order(), "R1", 3_500);
        clock.advance(Duration.ofDays(91));

        refund("R1", 3_500);

        assertThat(owed()).isEqualTo(250_00);
    }

    /** The predecessor paid the same twice. */
    @Test
    void whatIsPaidOutIsPaidOutOnce() {
        pay(order(), "R1", 3_500);
        var open = open();

        payout(7, open);
        payout(7, open);

        assertThat(commissions.payouts()).hasSize(1);
        assertThat(owed()).isZero();
        assertThat(gone).containsExactly(250_00L);
        refused(() -> payout(8, open), new SalespersonError.PaidAlready());
    }

    @Test
    void whatComesBackAfterItWasPaidIsTakenOffTheNextPayout() {
        var first = order();
        pay(first, "R1", 3_500);
        payout(7, open());
        cancel(first);
        assertThat(owed()).isEqualTo(-250_00);
        pay(order(), "R2", 3_500);
        var chosen = earnedOpen();
        refused(() -> payout(8, chosen), new SalespersonError.NothingToPay());

        pay(order(), "R3", 3_500);
        payout(9, earnedOpen());

        assertThat(commissions.payouts().getLast().amount()).isEqualTo(kes(250));
        assertThat(owed()).isZero();
        assertThat(open()).isEmpty();
    }

    @Test
    void whoMayNotPayCommissionsPaysNone() {
        pay(order(), "R1", 3_500);

        refused(
                () ->
                        payCommissions.execute(
                                inWestlands(Permission.COMMISSIONS_VIEW),
                                new PayCommissions.Input(
                                        SELLER,
                                        Optional.of(new PayoutId(new UUID(5, 5))),
                                        open(),
                                        "1110")),
                new Actor.Denied("commissions.pay"));
    }

    /** Whatever happens in whatever order and however often, the books say what is owed. */
    @Test
    void theBooksOweWhatWaitsToBePaidAfterEachStep() {
        for (var seed = 0; seed < ROUNDS; seed++) {
            var round = new CommissionsTest();
            var chance = new Random(seed);
            var placed = new ArrayList<OrderId>();
            for (var step = 0; step < STEPS; step++) {
                round.happen(chance, placed);
                round.requireBooksAgree("seed %d step %d".formatted(seed, step));
            }
        }
    }

    private void happen(Random chance, List<OrderId> placed) {
        if (placed.isEmpty() || chance.nextInt(5) == 0) {
            placed.add(order());
            return;
        }
        var order = placed.get(chance.nextInt(placed.size()));
        var receipt = "R" + placed.indexOf(order);
        try {
            switch (chance.nextInt(5)) {
                case 0, 1 -> pay(order, receipt, 3_500 + chance.nextInt(2) * 500);
                case 2 -> cancel(order);
                case 3 -> refund(receipt, 500 + chance.nextInt(2) * 3_000);
                default -> {
                    var chosen = new HashSet<>(earnedOpen());
                    chosen.removeIf(_ -> chance.nextBoolean());
                    payout(chance.nextInt(6), chosen);
                }
            }
        } catch (DomainException refused) {
            // What is refused must leave all as it was.
            assertThat(refused.error()).isNotInstanceOf(SalespersonError.NoSuch.class);
        }
    }

    private Order.Snapshot find(OrderId id) {
        return orders.findById(id).orElseThrow().snapshot();
    }

    private Set<CommissionEntryId> earnedOpen() {
        return commissions.holdOpen(SELLER).stream()
                .filter(one -> one.amount().isPositive())
                .map(CommissionEntry::id)
                .collect(Collectors.toSet());
    }

    private static void refused(ThrowingCallable work, DomainError error) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        thrown -> assertThat(thrown.error()).isEqualTo(error));
    }
}

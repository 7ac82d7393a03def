package io.uplink.application.sales.commission;

import static io.uplink.application.shared.ActorFixtures.BRIAN;
import static io.uplink.application.shared.ActorFixtures.WESTLANDS;
import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static io.uplink.application.shared.ActorFixtures.inWestlands;
import static io.uplink.domain.sales.order.OrderFixtures.kes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.sales.commission.port.CommissionBooks;
import io.uplink.application.sales.order.CancelOrder;
import io.uplink.application.sales.order.InMemoryOrderRepository;
import io.uplink.application.sales.order.OrderDesk;
import io.uplink.application.sales.order.OrderMoney;
import io.uplink.application.sales.order.port.OrderFollowers;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.FixedSettings;
import io.uplink.application.shared.MovableClock;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.RecordingActivityTrail;
import io.uplink.application.shared.RecordingOutbox;
import io.uplink.application.shared.SequentialIds;
import io.uplink.domain.sales.commission.CommissionEntry;
import io.uplink.domain.sales.commission.CommissionEntryId;
import io.uplink.domain.sales.commission.CommissionRate;
import io.uplink.domain.sales.commission.Payout;
import io.uplink.domain.sales.commission.PayoutId;
import io.uplink.domain.sales.commission.Salesperson;
import io.uplink.domain.sales.commission.SalespersonError;
import io.uplink.domain.sales.commission.SalespersonId;
import io.uplink.domain.sales.order.Order;
import io.uplink.domain.sales.order.OrderFixtures;
import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.sales.order.OrderNumber;
import io.uplink.domain.sales.order.OrderTerms;
import io.uplink.domain.sales.order.Referral;
import io.uplink.domain.shared.DomainError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.CustomerId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommissionsTest {

    private static final Actor JOB = new Actor.Job("money.mpesa");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final SalespersonId SELLER = new SalespersonId(new UUID(6, 1));
    private static final int ROUNDS = 200;
    private static final int STEPS = 40;

    private final MovableClock clock = new MovableClock(OrderFixtures.NOON);
    private final RecordingActivityTrail activity = new RecordingActivityTrail();
    private final FixedSettings settings = new FixedSettings();
    private InMemoryOrderRepository orders = new InMemoryOrderRepository();
    private InMemoryCommissions commissions = new InMemoryCommissions();
    private final InMemorySalespeople salespeople = new InMemorySalespeople();
    private final OwedInBooks books = new OwedInBooks();
    private final Origin origin =
            new Origin(new SequentialIds(), clock, activity, new RecordingOutbox());
    private int made;

    @BeforeEach
    void aSalespersonWithTenPercent() {
        salespeople.add(
                Salesperson.engaged(
                        SELLER,
                        new Salesperson.Details(
                                "Brian",
                                new PhoneNumber("+254700000001"),
                                WESTLANDS,
                                Optional.of(BRIAN),
                                "BRIAN",
                                true),
                        new CommissionRate.Percentage(1_000),
                        TODAY));
    }

    /** The predecessor paid for orders that nobody ever paid. */
    @Test
    void nothingIsEarnedWhenAnOrderIsPlaced() {
        var order = order();

        following().moved(JOB, find(order));

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
        assertThat(books.owed).isEqualTo(250_00);
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
        new SetCommissionRate(desk())
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
        assertThat(books.owed).isZero();
    }

    @Test
    void moneyThatGoesBackTakesTheCommissionBackOnce() {
        var order = order();
        pay(order, "R1", 3_500);

        refund("R1", 1_000);
        refund("R1", 3_500);

        assertThat(commissions.all()).hasSize(2);
        assertThat(books.owed).isZero();
    }

    @Test
    void whatWasPaidTooMuchMayGoBack() {
        var order = order();
        pay(order, "R1", 4_000);

        refund("R1", 500);

        assertThat(books.owed).isEqualTo(250_00);
    }

    @Test
    void moneyThatGoesBackLongAfterLeavesTheCommission() {
        pay(order(), "R1", 3_500);
        clock.advance(Duration.ofDays(91));

        refund("R1", 3_500);

        assertThat(books.owed).isEqualTo(250_00);
    }

    /** The predecessor paid the same twice. */
    @Test
    void whatIsPaidOutIsPaidOutOnce() {
        pay(order(), "R1", 3_500);
        var open = open();

        payout(7, open);
        payout(7, open);

        assertThat(commissions.payouts()).hasSize(1);
        assertThat(books.owed).isZero();
        assertThat(books.cash).isEqualTo(-250_00);
        refused(() -> payout(8, open), new SalespersonError.PaidAlready());
    }

    @Test
    void whatComesBackAfterItWasPaidIsTakenOffTheNextPayout() {
        var first = order();
        pay(first, "R1", 3_500);
        payout(7, open());
        cancel(first);
        assertThat(books.owed).isEqualTo(-250_00);
        pay(order(), "R2", 3_500);
        var chosen = earnedOpen();
        refused(() -> payout(8, chosen), new SalespersonError.NothingToPay());

        pay(order(), "R3", 3_500);
        payout(9, earnedOpen());

        assertThat(commissions.payouts().getLast().amount()).isEqualTo(kes(250));
        assertThat(books.owed).isZero();
        assertThat(open()).isEmpty();
    }

    @Test
    void whoMayNotPayCommissionsPaysNone() {
        pay(order(), "R1", 3_500);

        refused(
                () ->
                        pays().execute(
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
            orders = new InMemoryOrderRepository();
            commissions = new InMemoryCommissions();
            books.owed = 0;
            books.cash = 0;
            var chance = new Random(seed);
            var placed = new ArrayList<OrderId>();
            for (var step = 0; step < STEPS; step++) {
                happen(chance, placed);
                assertThat(books.owed)
                        .as("seed %d step %d", seed, step)
                        .isEqualTo(
                                commissions.all().stream()
                                        .filter(CommissionEntry::open)
                                        .mapToLong(one -> one.amount().minor())
                                        .sum());
                assertThat(books.cash)
                        .isEqualTo(
                                -commissions.payouts().stream()
                                        .mapToLong(one -> one.amount().minor())
                                        .sum());
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

    private OrderFollowers following() {
        var parts =
                new Commissions(
                        commissions,
                        salespeople,
                        books,
                        settings,
                        () -> ZoneId.of("Africa/Nairobi"),
                        origin);
        return new OrderFollowers() {
            @Override
            public void moved(Actor actor, Order.Snapshot order) {
                parts.moved(actor, order);
            }

            @Override
            public void refunded(Actor actor, Order.Snapshot order, Money kept) {
                parts.refunded(actor, order, kept);
            }
        };
    }

    private SalespersonDesk desk() {
        return new SalespersonDesk(
                new DirectUnitOfWork(), salespeople, () -> ZoneId.of("Africa/Nairobi"), origin);
    }

    private PayCommissions pays() {
        return new PayCommissions(desk(), commissions, books);
    }

    private OrderDesk orderDesk() {
        return new OrderDesk(new DirectUnitOfWork(), orders, origin);
    }

    private OrderMoney money() {
        return new OrderMoney(orderDesk(), _ -> new CustomerId(new UUID(8, 8)), following());
    }

    private OrderId order() {
        return order(Optional.of(SELLER));
    }

    private OrderId order(Optional<SalespersonId> brought) {
        var like = OrderFixtures.anOrder().facts();
        made++;
        var order =
                Order.placed(
                        new Order.Facts(
                                new OrderId(new UUID(7, made)),
                                OrderNumber.of(2026, made),
                                WESTLANDS,
                                like.details(),
                                like.coverage(),
                                new OrderTerms(
                                        like.terms().pack(), "Familia", kes(2_500), kes(1_000)),
                                like.source(),
                                false,
                                Optional.empty(),
                                new Referral(Optional.empty(), brought),
                                clock.instant()));
        orders.add(order, ("token " + made).getBytes(StandardCharsets.UTF_8), Optional.empty());
        return order.id();
    }

    private Order.Snapshot find(OrderId id) {
        return orders.findById(id).orElseThrow().snapshot();
    }

    private void pay(OrderId order, String receipt, long shillings) {
        money().paid(JOB, order, receipt, kes(shillings), clock.instant());
    }

    private void refund(String receipt, long shillings) {
        money().refunded(JOB, receipt, kes(shillings));
    }

    private void cancel(OrderId order) {
        new CancelOrder(orderDesk(), following())
                .execute(anAdmin(), new CancelOrder.Input(order, "moved", Optional.empty()));
    }

    private void payout(long name, Set<CommissionEntryId> chosen) {
        pays().execute(
                        anAdmin(),
                        new PayCommissions.Input(
                                SELLER,
                                Optional.of(new PayoutId(new UUID(5, name))),
                                chosen,
                                "1110"));
    }

    private Set<CommissionEntryId> open() {
        return commissions.holdOpen(SELLER).stream()
                .map(CommissionEntry::id)
                .collect(Collectors.toSet());
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

    /** Account 2470 and the account that money goes out of. */
    private static final class OwedInBooks implements CommissionBooks {

        private long owed;
        private long cash;

        @Override
        public void note(Actor actor, CommissionEntry entry, String text) {
            owed += entry.amount().minor();
        }

        @Override
        public void note(Actor actor, Payout payout, String text) {
            owed -= payout.amount().minor();
            cash -= payout.amount().minor();
        }
    }
}

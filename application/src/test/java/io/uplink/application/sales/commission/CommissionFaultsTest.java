package io.uplink.application.sales.commission;

import static io.uplink.application.shared.ActorFixtures.WESTLANDS;
import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static io.uplink.domain.sales.order.OrderFixtures.kes;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.sales.commission.port.CommissionBooks;
import io.uplink.application.sales.commission.port.CommissionRepository;
import io.uplink.application.sales.commission.port.SalespersonQueries;
import io.uplink.application.sales.commission.port.SalespersonRepository;
import io.uplink.application.sales.order.CancelOrder;
import io.uplink.application.sales.order.InMemoryOrderRepository;
import io.uplink.application.sales.order.OneBranch;
import io.uplink.application.sales.order.OrderDesk;
import io.uplink.application.sales.order.OrderMoney;
import io.uplink.application.sales.order.port.OrderFollowers;
import io.uplink.application.sales.order.port.OrderPlaces;
import io.uplink.application.sales.order.port.OrderRepository;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Back;
import io.uplink.application.shared.FaultLoop;
import io.uplink.application.shared.FaultLoop.Deed;
import io.uplink.application.shared.FaultLoop.Step;
import io.uplink.application.shared.FaultLoop.World;
import io.uplink.application.shared.Faults;
import io.uplink.application.shared.FixedSettings;
import io.uplink.application.shared.HeadOffice;
import io.uplink.application.shared.MovableClock;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.RecordingActivityTrail;
import io.uplink.application.shared.RecordingOutbox;
import io.uplink.application.shared.SequentialIds;
import io.uplink.application.shared.Settings;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.sales.commission.CommissionEntry;
import io.uplink.domain.sales.commission.CommissionRate;
import io.uplink.domain.sales.commission.Payout;
import io.uplink.domain.sales.commission.PayoutId;
import io.uplink.domain.sales.commission.Salesperson;
import io.uplink.domain.sales.commission.SalespersonId;
import io.uplink.domain.sales.order.Order;
import io.uplink.domain.sales.order.OrderFixtures;
import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.sales.order.OrderNumber;
import io.uplink.domain.sales.order.OrderTerms;
import io.uplink.domain.sales.order.Referral;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.CustomerId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is done about commissions, and whichever call of a port fails at it, before or after it
 * did its work: each order earns once, is taken back once and is paid out once, and the books owe
 * what waits.
 */
class CommissionFaultsTest {

    static Stream<Deed<House>> deeds() {
        return Stream.of(
                new Deed<>(
                        "earn, and told again",
                        house -> {
                            var order = house.order();
                            return List.of(
                                    Step.whole(() -> house.take(order, "R1", 3_500)),
                                    Step.whole(() -> house.take(order, "R1", 3_500)),
                                    Step.whole(() -> house.take(order, "R2", 100)));
                        }),
                Deed.whole(
                        "take back what is cancelled",
                        house -> {
                            var order = house.earned("R1");
                            return () -> house.cancel(order);
                        }),
                new Deed<>(
                        "take back what is refunded, and told again",
                        house -> {
                            var _ = house.earned("R1");
                            return List.of(
                                    Step.whole(() -> house.giveBack("R1", 1_000)),
                                    Step.whole(() -> house.giveBack("R1", 3_500)));
                        }),
                new Deed<>(
                        "pay out, and pressed again",
                        house -> {
                            var _ = house.earned("R1");
                            var _ = house.earned("R2");
                            var chosen = house.open();
                            return List.of(
                                    Step.whole(() -> house.payOut(7, chosen)),
                                    Step.whole(() -> house.payOut(7, chosen)));
                        }),
                new Deed<>(
                        "pay out, take back, and take it off the next payout",
                        house -> {
                            var first = house.earned("R1");
                            var second = house.order();
                            var third = house.order();
                            return List.of(
                                    Step.whole(() -> house.payOut(7, house.open())),
                                    Step.whole(() -> house.cancel(first)),
                                    Step.whole(() -> house.take(second, "R2", 3_500)),
                                    Step.whole(() -> house.take(third, "R3", 3_500)),
                                    Step.whole(() -> house.payOut(8, house.open())));
                        }),
                Deed.whole("add a salesperson", house -> house::add),
                Deed.whole("change a salesperson", house -> house::change),
                Deed.whole("set a rate", house -> house::rate),
                Deed.whole("set a target", house -> () -> house.target("12")),
                Deed.whole(
                        "take a target away",
                        house -> {
                            house.target("12");
                            return () -> house.target("");
                        }));
    }

    /** Sells by commission, and is looked at whenever something failed. */
    static final class House implements World {

        private static final Actor JOB = new Actor.Job("money.mpesa");
        private static final SalespersonId SELLER = new SalespersonId(new UUID(6, 1));
        private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

        private final Faults faults = new Faults();
        private final InMemoryOrderRepository orders =
                faults.kept(new InMemoryOrderRepository(), InMemoryOrderRepository::mark);
        private final InMemoryCommissions commissions =
                faults.kept(new InMemoryCommissions(), InMemoryCommissions::mark);
        private final InMemorySalespeople salespeople =
                faults.kept(new InMemorySalespeople(), InMemorySalespeople::mark);
        private final RecordingActivityTrail activity =
                faults.kept(new RecordingActivityTrail(), RecordingActivityTrail::mark);

        /** What 2470 owes and what went out, entry by entry, in minor units. */
        private final List<Long> owed = faults.kept(new ArrayList<>(), list -> Back.to(list));

        private final List<Long> gone = faults.kept(new ArrayList<>(), list -> Back.to(list));
        private final UnitOfWork unitOfWork = faults.unitOfWork();
        private final Origin origin =
                new Origin(
                        new SequentialIds(),
                        new MovableClock(OrderFixtures.NOON),
                        faults.port(ActivityTrail.class, activity),
                        new RecordingOutbox());
        private final HeadOffice headOffice =
                faults.port(HeadOffice.class, () -> ZoneId.of("Africa/Nairobi"));
        private final CommissionRepository commissionStore =
                faults.port(CommissionRepository.class, commissions);
        private final SalespersonRepository sellers =
                faults.port(SalespersonRepository.class, salespeople);
        private final SalespersonQueries queries =
                faults.port(SalespersonQueries.class, salespeople);
        private final OrderPlaces places =
                faults.port(OrderPlaces.class, new OneBranch(new CustomerId(new UUID(8, 7))));
        private final CommissionBooks books = faults.port(CommissionBooks.class, new Books());
        private final Commissions parts =
                new Commissions(
                        commissionStore,
                        sellers,
                        books,
                        faults.port(Settings.class, new FixedSettings()),
                        headOffice,
                        origin);
        private final OrderFollowers followers = new Following();
        private final OrderDesk orderDesk =
                new OrderDesk(unitOfWork, faults.port(OrderRepository.class, orders), origin);
        private final OrderMoney money =
                new OrderMoney(orderDesk, _ -> new CustomerId(new UUID(8, 8)), followers);
        private final CancelOrder cancelOrder = new CancelOrder(orderDesk, followers);
        private final SalespersonDesk desk =
                new SalespersonDesk(unitOfWork, sellers, headOffice, origin);
        private int made;

        House() {
            salespeople.add(
                    Salesperson.engaged(
                            SELLER,
                            new Salesperson.Details(
                                    "Brian",
                                    new PhoneNumber("+254700000001"),
                                    WESTLANDS,
                                    Optional.empty(),
                                    "BRIAN",
                                    true),
                            new CommissionRate.Percentage(1_000),
                            TODAY));
        }

        OrderId order() {
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
                                    new Referral(Optional.empty(), Optional.of(SELLER)),
                                    OrderFixtures.NOON));
            orders.add(order, ("token " + made).getBytes(StandardCharsets.UTF_8), Optional.empty());
            return order.id();
        }

        OrderId earned(String receipt) {
            var order = order();
            take(order, receipt, 3_500);
            return order;
        }

        /** As whoever books money does it, in one unit of work. */
        void take(OrderId order, String receipt, long shillings) {
            unitOfWork.run(
                    () -> money.paid(JOB, order, receipt, kes(shillings), OrderFixtures.NOON));
        }

        void giveBack(String receipt, long shillings) {
            unitOfWork.run(() -> money.refunded(JOB, receipt, kes(shillings)));
        }

        void cancel(OrderId order) {
            cancelOrder.execute(anAdmin(), new CancelOrder.Input(order, "moved", Optional.empty()));
        }

        List<CommissionEntry> open() {
            return commissions.holdOpen(SELLER);
        }

        void payOut(long name, List<CommissionEntry> chosen) {
            new PayCommissions(desk, commissionStore, books)
                    .execute(
                            anAdmin(),
                            new PayCommissions.Input(
                                    SELLER,
                                    Optional.of(new PayoutId(new UUID(5, name))),
                                    chosen.stream()
                                            .map(CommissionEntry::id)
                                            .collect(Collectors.toSet()),
                                    "1110"));
        }

        void add() {
            new AddSalesperson(desk, queries, places)
                    .execute(
                            anAdmin(),
                            new AddSalesperson.Input(typed("Amina", "AMINA"), "percentage", "5"));
        }

        void change() {
            new ChangeSalesperson(desk, queries, places)
                    .execute(
                            anAdmin(),
                            new ChangeSalesperson.Input(
                                    SELLER, typed("Brian K", "BRIANK"), Optional.empty()));
        }

        void rate() {
            new SetCommissionRate(desk)
                    .execute(
                            anAdmin(),
                            new SetCommissionRate.Input(
                                    SELLER,
                                    "fixed",
                                    "300",
                                    Optional.of(TODAY.plusDays(1)),
                                    Optional.empty()));
        }

        void target(String many) {
            new SetTarget(desk)
                    .execute(anAdmin(), new SetTarget.Input(SELLER, "2026-11", many, ""));
        }

        private static TypedSalesperson typed(String name, String code) {
            return new TypedSalesperson(
                    name, "0700 000 002", Optional.of(WESTLANDS), Optional.empty(), code, true);
        }

        @Override
        public Faults faults() {
            return faults;
        }

        @Override
        public void requireSound(String as) {
            var all = commissions.all();
            assertThat(sum(owed))
                    .as(as)
                    .isEqualTo(
                            all.stream()
                                    .filter(CommissionEntry::open)
                                    .mapToLong(one -> one.amount().minor())
                                    .sum());
            assertThat(sum(gone))
                    .as(as)
                    .isEqualTo(
                            commissions.payouts().stream()
                                    .mapToLong(one -> one.amount().minor())
                                    .sum());
            assertThat(activity.actions().stream().filter("commission.earn"::equals))
                    .as(as)
                    .hasSameSizeAs(all.stream().filter(one -> one.amount().isPositive()).toList());
        }

        private static long sum(List<Long> minor) {
            return minor.stream().mapToLong(Long::longValue).sum();
        }

        @Override
        public List<String> stands() {
            var words = new ArrayList<>(activity.actions());
            commissions.all().forEach(one -> words.add(words(one)));
            commissions
                    .payouts()
                    .forEach(one -> words.add(one.id() + " " + one.amount().toDecimal()));
            salespeople.all().forEach(one -> words.add(words(one)));
            salespeople.targets().forEach(one -> words.add(one.toString()));
            orders.all().forEach(one -> words.add(one.toString()));
            words.add(owed + " " + gone);
            return words;
        }

        /** Without its name, which is given anew each time. */
        private static String words(CommissionEntry one) {
            return "%s %s %s %s %s"
                    .formatted(
                            one.order(),
                            one.kind(),
                            one.amount().toDecimal(),
                            one.open(),
                            one.payout());
        }

        private static String words(Salesperson.Snapshot one) {
            return "%s %s %d".formatted(one.details(), one.rates(), one.version());
        }

        /** Tells commissions of orders, as whoever follows them does. */
        private final class Following implements OrderFollowers {

            @Override
            public void moved(Actor actor, Order.Snapshot order) {
                parts.moved(actor, order);
            }

            @Override
            public void refunded(Actor actor, Order.Snapshot order, Money kept) {
                parts.refunded(actor, order, kept);
            }
        }

        /** Account 2470 and the account that money goes out of. */
        private final class Books implements CommissionBooks {

            @Override
            public void note(Actor actor, CommissionEntry entry, String text) {
                owed.add(entry.amount().minor());
            }

            @Override
            public void note(Actor actor, Payout payout, String text) {
                owed.add(-payout.amount().minor());
                gone.add(payout.amount().minor());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void whicheverCallFailsNothingIsLeftAndDoneAgainItIsDoneOnce(Deed<House> deed) {
        FaultLoop.run(deed, House::new);
    }
}

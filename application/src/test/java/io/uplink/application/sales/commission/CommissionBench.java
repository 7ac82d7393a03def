package io.uplink.application.sales.commission;

import static io.uplink.application.shared.ActorFixtures.BRIAN;
import static io.uplink.application.shared.ActorFixtures.WESTLANDS;
import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static io.uplink.domain.sales.order.OrderFixtures.kes;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.sales.commission.port.CommissionBooks;
import io.uplink.application.sales.commission.port.CommissionRepository;
import io.uplink.application.sales.commission.port.SalespersonRepository;
import io.uplink.application.sales.order.CancelOrder;
import io.uplink.application.sales.order.InMemoryOrderRepository;
import io.uplink.application.sales.order.OrderDesk;
import io.uplink.application.sales.order.OrderMoney;
import io.uplink.application.sales.order.port.OrderFollowers;
import io.uplink.application.sales.order.port.OrderRepository;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Back;
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
import io.uplink.domain.sales.commission.CommissionEntryId;
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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Orders that a salesperson brought, at ten percent, and commissions over fakes; a call of any port
 * may be made to fail.
 */
abstract class CommissionBench {

    static final Actor JOB = new Actor.Job("money.mpesa");
    static final SalespersonId SELLER = new SalespersonId(new UUID(6, 1));
    static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    final MovableClock clock = new MovableClock(OrderFixtures.NOON);
    final Faults faults = new Faults();
    final InMemoryOrderRepository orders =
            faults.kept(new InMemoryOrderRepository(), InMemoryOrderRepository::mark);
    final InMemoryCommissions commissions =
            faults.kept(new InMemoryCommissions(), InMemoryCommissions::mark);
    final InMemorySalespeople salespeople =
            faults.kept(new InMemorySalespeople(), InMemorySalespeople::mark);
    final RecordingActivityTrail activity =
            faults.kept(new RecordingActivityTrail(), RecordingActivityTrail::mark);
    final FixedSettings settings = new FixedSettings();

    /** What account 2470 owes, entry by entry, in minor units. */
    final List<Long> owed = faults.kept(new ArrayList<>(), list -> Back.to(list));

    /** What went out, in minor units. */
    final List<Long> gone = faults.kept(new ArrayList<>(), list -> Back.to(list));

    final UnitOfWork unitOfWork = faults.unitOfWork();
    private final HeadOffice headOffice =
            faults.port(HeadOffice.class, () -> ZoneId.of("Africa/Nairobi"));
    private final Origin origin =
            new Origin(
                    new SequentialIds(),
                    clock,
                    faults.port(ActivityTrail.class, activity),
                    new RecordingOutbox());
    private final CommissionRepository commissionStore =
            faults.port(CommissionRepository.class, commissions);
    private final SalespersonRepository sellers =
            faults.port(SalespersonRepository.class, salespeople);
    private final CommissionBooks books = faults.port(CommissionBooks.class, new Books());
    private final Commissions parts =
            new Commissions(
                    commissionStore,
                    sellers,
                    books,
                    faults.port(Settings.class, settings),
                    headOffice,
                    origin);
    final OrderFollowers followers = new Following();
    private final OrderDesk orderDesk =
            new OrderDesk(unitOfWork, faults.port(OrderRepository.class, orders), origin);
    private final OrderMoney money =
            new OrderMoney(orderDesk, _ -> new CustomerId(new UUID(8, 8)), followers);
    private final CancelOrder cancelOrder = new CancelOrder(orderDesk, followers);
    final SalespersonDesk desk = new SalespersonDesk(unitOfWork, sellers, headOffice, origin);
    final PayCommissions payCommissions = new PayCommissions(desk, commissionStore, books);
    private int made;

    CommissionBench() {
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

    OrderId order() {
        return order(Optional.of(SELLER));
    }

    OrderId order(Optional<SalespersonId> brought) {
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

    /** As whoever books money does it, in one unit of work. */
    void pay(OrderId order, String receipt, long shillings) {
        unitOfWork.run(() -> money.paid(JOB, order, receipt, kes(shillings), clock.instant()));
    }

    void refund(String receipt, long shillings) {
        unitOfWork.run(() -> money.refunded(JOB, receipt, kes(shillings)));
    }

    void cancel(OrderId order) {
        cancelOrder.execute(anAdmin(), new CancelOrder.Input(order, "moved", Optional.empty()));
    }

    void payout(long name, Set<CommissionEntryId> chosen) {
        payCommissions.execute(
                anAdmin(),
                new PayCommissions.Input(
                        SELLER, Optional.of(new PayoutId(new UUID(5, name))), chosen, "1110"));
    }

    Set<CommissionEntryId> open() {
        return commissions.holdOpen(SELLER).stream()
                .map(CommissionEntry::id)
                .collect(Collectors.toSet());
    }

    /** The books owe what waits, and paid what was paid out. */
    void requireBooksAgree(String as) {
        assertThat(owed())
                .as(as)
                .isEqualTo(
                        commissions.all().stream()
                                .filter(CommissionEntry::open)
                                .mapToLong(one -> one.amount().minor())
                                .sum());
        assertThat(sum(gone))
                .as(as)
                .isEqualTo(
                        commissions.payouts().stream()
                                .mapToLong(one -> one.amount().minor())
                                .sum());
    }

    long owed() {
        return sum(owed);
    }

    private static long sum(List<Long> minor) {
        return minor.stream().mapToLong(Long::longValue).sum();
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

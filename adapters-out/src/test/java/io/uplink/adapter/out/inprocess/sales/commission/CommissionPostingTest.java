package io.uplink.adapter.out.inprocess.sales.commission;

import static io.uplink.application.shared.ActorFixtures.WESTLANDS;
import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static io.uplink.domain.sales.order.OrderFixtures.kes;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.money.ledger.InMemoryLedger;
import io.uplink.application.money.ledger.LedgerPosting;
import io.uplink.application.money.ledger.Today;
import io.uplink.application.sales.commission.Commissions;
import io.uplink.application.sales.commission.InMemoryCommissions;
import io.uplink.application.sales.commission.InMemorySalespeople;
import io.uplink.application.sales.commission.PayCommissions;
import io.uplink.application.sales.commission.SalespersonDesk;
import io.uplink.application.sales.order.CancelOrder;
import io.uplink.application.sales.order.InMemoryOrderRepository;
import io.uplink.application.sales.order.OrderDesk;
import io.uplink.application.sales.order.OrderMoney;
import io.uplink.application.sales.order.port.OrderFollowers;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.FixedSettings;
import io.uplink.application.shared.HeadOffice;
import io.uplink.application.shared.MovableClock;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.RecordingActivityTrail;
import io.uplink.application.shared.RecordingOutbox;
import io.uplink.application.shared.SequentialIds;
import io.uplink.domain.money.ledger.Account;
import io.uplink.domain.money.ledger.AccountCode;
import io.uplink.domain.money.ledger.AccountId;
import io.uplink.domain.money.ledger.AccountType;
import io.uplink.domain.money.ledger.JournalEntry;
import io.uplink.domain.money.ledger.JournalLine;
import io.uplink.domain.money.ledger.Side;
import io.uplink.domain.sales.commission.CommissionEntry;
import io.uplink.domain.sales.commission.CommissionEntryId;
import io.uplink.domain.sales.commission.CommissionRate;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What happens to a commission, and the entry that an accountant expects of it: an expense (5140)
 * that is owed (2470) until it is paid. An order costs 3,500, of which 2,500 count, at ten percent.
 */
class CommissionPostingTest {

    /** What happens, its preparation and the deed, and the entries behind those before it. */
    record Row(String event, Function<House, Runnable> deed, List<String> entries) {

        @Override
        public String toString() {
            return event;
        }
    }

    static Stream<Row> rows() {
        return Stream.of(
                row(
                        "an order is paid",
                        house -> {
                            var order = house.order();
                            return () -> house.pay(order, "R1");
                        },
                        "commission.earned: Dr 5140 250.00, Cr 2470 250.00"),
                row(
                        "a paid order is cancelled",
                        house -> {
                            var order = house.paid("R1");
                            return () -> house.cancel(order);
                        },
                        "commission.taken-back: Dr 2470 250.00, Cr 5140 250.00"),
                row(
                        "the money of an order goes back",
                        house -> {
                            var _ = house.paid("R1");
                            return () -> house.refund("R1");
                        },
                        "commission.taken-back: Dr 2470 250.00, Cr 5140 250.00"),
                row(
                        "what is owed is paid out",
                        house -> {
                            var _ = house.paid("R1");
                            var chosen = house.open();
                            return () -> house.payOut(1, chosen);
                        },
                        "commission.paid: Dr 2470 250.00, Cr 1110 250.00"),
                row(
                        "an order is cancelled whose commission was paid out",
                        house -> {
                            var order = house.paid("R1");
                            house.payOut(1, house.open());
                            return () -> house.cancel(order);
                        },
                        "commission.taken-back: Dr 2470 250.00, Cr 5140 250.00"),
                row(
                        "the next payout is less by what was taken back",
                        house -> {
                            var order = house.paid("R1");
                            house.payOut(1, house.open());
                            house.cancel(order);
                            var _ = house.paid("R2");
                            var _ = house.paid("R3");
                            var chosen = house.open();
                            return () -> house.payOut(2, chosen);
                        },
                        "commission.paid: Dr 2470 250.00, Cr 1110 250.00"));
    }

    private static Row row(String event, Function<House, Runnable> deed, String... entries) {
        return new Row(event, deed, List.of(entries));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void whatHappensIsPostedAsTheMatrixSays(Row row) {
        var house = new House();
        var deed = row.deed().apply(house);
        var before = house.entries().size();

        deed.run();

        assertThat(house.entries().stream().skip(before)).containsExactlyElementsOf(row.entries());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void whatHappensTwiceIsPostedOnce(Row row) {
        var house = new House();
        var deed = row.deed().apply(house);
        deed.run();
        var once = house.entries();

        deed.run();

        assertThat(house.entries()).isEqualTo(once);
    }

    /** Somebody sells for ten percent; the true books stand behind. */
    private static final class House {

        private static final Actor JOB = new Actor.Job("money.mpesa");
        private static final SalespersonId SELLER = new SalespersonId(new UUID(6, 1));
        private static final HeadOffice NAIROBI = () -> ZoneId.of("Africa/Nairobi");

        private final InMemoryLedger ledger = new InMemoryLedger();
        private final InMemoryOrderRepository orders = new InMemoryOrderRepository();
        private final InMemoryCommissions commissions = new InMemoryCommissions();
        private final InMemorySalespeople salespeople = new InMemorySalespeople();
        private final Map<AccountId, String> accounts = new HashMap<>();
        private final MovableClock clock = new MovableClock(OrderFixtures.NOON);
        private final Origin origin =
                new Origin(
                        new SequentialIds(),
                        clock,
                        new RecordingActivityTrail(),
                        new RecordingOutbox());
        private final LedgerCommissionBooks books =
                new LedgerCommissionBooks(
                        new LedgerPosting(
                                ledger,
                                ledger,
                                ledger,
                                new Today(clock, NAIROBI),
                                clock,
                                new SequentialIds(),
                                origin.activity()));
        private final OrderDesk orderDesk = new OrderDesk(new DirectUnitOfWork(), orders, origin);
        private final OrderFollowers followers = new Following();
        private final OrderMoney money =
                new OrderMoney(orderDesk, _ -> new CustomerId(new UUID(8, 8)), followers);
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
                            LocalDate.parse("2026-11-22")));
            account("1110", AccountType.ASSET);
            account("2470", AccountType.LIABILITY);
            account("5140", AccountType.EXPENSE);
        }

        private void account(String code, AccountType type) {
            var id = new AccountId(origin.newId());
            accounts.put(id, code);
            ledger.save(
                    Account.opened(id, new AccountCode(code), code, type, Optional.empty(), false));
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

        OrderId paid(String receipt) {
            var order = order();
            pay(order, receipt);
            return order;
        }

        void pay(OrderId order, String receipt) {
            money.paid(JOB, order, receipt, kes(3_500), OrderFixtures.NOON);
        }

        void refund(String receipt) {
            money.refunded(JOB, receipt, kes(3_500));
        }

        void cancel(OrderId order) {
            new CancelOrder(orderDesk, followers)
                    .execute(anAdmin(), new CancelOrder.Input(order, "moved", Optional.empty()));
        }

        Set<CommissionEntryId> open() {
            return commissions.holdOpen(SELLER).stream()
                    .map(CommissionEntry::id)
                    .collect(Collectors.toSet());
        }

        void payOut(long name, Set<CommissionEntryId> chosen) {
            new PayCommissions(
                            new SalespersonDesk(
                                    new DirectUnitOfWork(), salespeople, NAIROBI, origin),
                            commissions,
                            books)
                    .execute(
                            anAdmin(),
                            new PayCommissions.Input(
                                    SELLER,
                                    Optional.of(new PayoutId(new UUID(5, name))),
                                    chosen,
                                    "1110"));
        }

        List<String> entries() {
            return ledger.entries().stream().map(this::read).toList();
        }

        private String read(JournalEntry entry) {
            return entry.source().kind()
                    + ": "
                    + entry.lines().stream().map(this::read).collect(Collectors.joining(", "));
        }

        private String read(JournalLine line) {
            return (line.side() == Side.DEBIT ? "Dr " : "Cr ")
                    + accounts.get(line.account())
                    + ' '
                    + line.amount().toDecimal();
        }

        private final class Following implements OrderFollowers {

            private final Commissions parts =
                    new Commissions(
                            commissions, salespeople, books, new FixedSettings(), NAIROBI, origin);

            @Override
            public void moved(Actor actor, Order.Snapshot order) {
                parts.moved(actor, order);
            }

            @Override
            public void refunded(Actor actor, Order.Snapshot order, Money kept) {
                parts.refunded(actor, order, kept);
            }
        }
    }
}

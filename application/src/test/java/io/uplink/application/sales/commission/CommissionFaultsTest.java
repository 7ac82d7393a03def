package io.uplink.application.sales.commission;

import static io.uplink.application.shared.ActorFixtures.WESTLANDS;
import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.sales.commission.port.SalespersonQueries;
import io.uplink.application.sales.order.OneBranch;
import io.uplink.application.sales.order.port.OrderPlaces;
import io.uplink.application.shared.FaultLoop;
import io.uplink.application.shared.FaultLoop.Deed;
import io.uplink.application.shared.FaultLoop.Step;
import io.uplink.application.shared.FaultLoop.World;
import io.uplink.application.shared.Faults;
import io.uplink.domain.sales.commission.CommissionEntry;
import io.uplink.domain.sales.commission.Salesperson;
import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.shared.id.CustomerId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
                                    Step.whole(() -> house.pay(order, "R1", 3_500)),
                                    Step.whole(() -> house.pay(order, "R1", 3_500)),
                                    Step.whole(() -> house.pay(order, "R2", 100)));
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
                                    Step.whole(() -> house.refund("R1", 1_000)),
                                    Step.whole(() -> house.refund("R1", 3_500)));
                        }),
                new Deed<>(
                        "pay out, and pressed again",
                        house -> {
                            var _ = house.earned("R1");
                            var _ = house.earned("R2");
                            var chosen = house.open();
                            return List.of(
                                    Step.whole(() -> house.payout(7, chosen)),
                                    Step.whole(() -> house.payout(7, chosen)));
                        }),
                new Deed<>(
                        "pay out, take back, and take it off the next payout",
                        house -> {
                            var first = house.earned("R1");
                            var second = house.order();
                            var third = house.order();
                            return List.of(
                                    Step.whole(() -> house.payout(7, house.open())),
                                    Step.whole(() -> house.cancel(first)),
                                    Step.whole(() -> house.pay(second, "R2", 3_500)),
                                    Step.whole(() -> house.pay(third, "R3", 3_500)),
                                    Step.whole(() -> house.payout(8, house.open())));
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
    static final class House extends CommissionBench implements World {

        private final SalespersonQueries queries =
                faults.port(SalespersonQueries.class, salespeople);
        private final OrderPlaces places =
                faults.port(OrderPlaces.class, new OneBranch(new CustomerId(new UUID(8, 7))));

        OrderId earned(String receipt) {
            var order = order();
            pay(order, receipt, 3_500);
            return order;
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
            requireBooksAgree(as);
            assertThat(activity.actions().stream().filter("commission.earn"::equals))
                    .as(as)
                    .hasSameSizeAs(
                            commissions.all().stream()
                                    .filter(one -> one.amount().isPositive())
                                    .toList());
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
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void whicheverCallFailsNothingIsLeftAndDoneAgainItIsDoneOnce(Deed<House> deed) {
        FaultLoop.run(deed, House::new);
    }
}

package io.uplink.application.sales.order;

import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.shared.FaultLoop;
import io.uplink.application.shared.FaultLoop.Deed;
import io.uplink.application.shared.FaultLoop.Step;
import io.uplink.application.shared.FaultLoop.World;
import io.uplink.application.shared.Faults;
import io.uplink.domain.sales.order.Order;
import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.sales.order.OrderStage;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is done about orders, and whichever call of a port fails at it, before or after it did
 * its work: there is one order, whoever ordered becomes one customer with one subscription and one
 * ticket or none of it, and each receipt counts once.
 */
class OrderFaultsTest {

    static Stream<Deed<Seller>> deeds() {
        return Stream.of(
                Deed.whole("place", seller -> () -> seller.place(false)),
                new Deed<>(
                        "place and pay, and ask again on the page",
                        seller ->
                                List.of(
                                        Step.parts(() -> seller.place(true)),
                                        Step.whole(seller::askIfNobodyWas))),
                Deed.whole(
                        "ask the phone again",
                        seller -> {
                            var token = seller.place(false).token();
                            return () -> seller.pay(token);
                        }),
                Deed.whole("enter at the desk", seller -> seller::enter),
                Deed.whole(
                        "confirm",
                        seller -> {
                            var id = seller.ordered();
                            return () -> seller.confirm(id);
                        }),
                Deed.whole(
                        "cancel",
                        seller -> {
                            var id = seller.ordered();
                            return () -> seller.cancel(id);
                        }),
                Deed.whole(
                        "cancel what is paid",
                        seller -> {
                            var id = seller.ordered();
                            seller.take(id, "R1", 3_500);
                            return () -> seller.cancel(id);
                        }),
                new Deed<>(
                        "take a receipt, and told again",
                        seller -> {
                            var id = seller.ordered();
                            return List.of(
                                    Step.whole(() -> seller.take(id, "R1", 1_500)),
                                    Step.whole(() -> seller.take(id, "R1", 1_500)),
                                    Step.whole(() -> seller.take(id, "R2", 2_000)));
                        }),
                Deed.whole(
                        "give a part back",
                        seller -> {
                            var id = seller.ordered();
                            seller.take(id, "R1", 3_500);
                            return () -> seller.giveBack("R1", 500);
                        }),
                new Deed<>(
                        "count what pays the invoices, and what is released",
                        seller -> {
                            var id = seller.ordered();
                            seller.convert(id, Optional.empty());
                            seller.settlements.pays(id, 1, 1_000);
                            seller.settlements.pays(id, 2, 2_500);
                            return List.of(
                                    Step.parts(seller::count),
                                    Step.parts(() -> {
                                        seller.settlements.releases(2);
                                        seller.count();
                                    }));
                        }),
                new Deed<>(
                        "count no longer what went back",
                        seller -> {
                            var id = seller.ordered();
                            seller.take(id, "R1", 3_500);
                            seller.giveBack("R1", 500);
                            seller.settlements.givesBack(id);
                            return List.of(Step.parts(seller::count), Step.parts(seller::count));
                        }),
                new Deed<>(
                        "convert, and again",
                        seller -> {
                            var id = seller.ordered();
                            Runnable convert = () -> seller.convert(id, Optional.empty());
                            return List.of(Step.whole(convert), Step.whole(convert));
                        }),
                Deed.whole(
                        "convert for a known customer",
                        seller -> {
                            var id = seller.ordered();
                            return () -> seller.convert(id, Optional.of("ISP-7"));
                        }),
                new Deed<>(
                        "all the way",
                        seller ->
                                List.of(
                                        Step.parts(() -> seller.place(true)),
                                        Step.whole(seller::askIfNobodyWas),
                                        Step.whole(() -> seller.confirm(seller.only())),
                                        Step.whole(() -> seller.take(seller.only(), "R1", 3_500)),
                                        Step.whole(() ->
                                                seller.convert(seller.only(), Optional.empty())))));
    }

    /** Sells, and is looked at whenever something failed. */
    static final class Seller extends OrderBench implements World {

        private static final String SUBSCRIBED = "subscribed 3500.00 2026-11-22";
        private static final String TICKET = "New installation: Familia";

        Seller() {
            aPackageAndAPage();
        }

        OrderIntake.Taken place(boolean payNow) {
            return placeOrder.execute(ANYBODY, input(FORM, "Otieno Baraka", payNow));
        }

        OrderId ordered() {
            return place(false).order().facts().id();
        }

        OrderId only() {
            return orders.all().getFirst().facts().id();
        }

        void enter() {
            enterOrder.execute(
                    anAdmin(),
                    new EnterOrder.Input(
                            Optional.of(FAMILIA),
                            typed("Njeri"),
                            Language.ENGLISH,
                            Optional.empty(),
                            Optional.empty(),
                            FORM));
        }

        /** A form that is sent again leads to the page of the order, and nobody is asked twice. */
        void askIfNobodyWas() {
            if (phones.asked.isEmpty()) {
                pay(door.tokenOf(FORM));
            }
        }

        void pay(String token) {
            payOrder.execute(ANYBODY, new PayOrder.Input(token, "", "10.0.0.1"));
        }

        void confirm(OrderId id) {
            confirmOrder.execute(anAdmin(), new ConfirmOrder.Input(id, Optional.empty()));
        }

        void cancel(OrderId id) {
            cancelOrder.execute(
                    anAdmin(), new CancelOrder.Input(id, "moved away", Optional.empty()));
        }

        /** As whoever books money does it, in one unit of work. */
        void take(OrderId id, String receipt, long shillings) {
            unitOfWork.run(() -> {
                var _ = money.customerOf(JOB, id);
                money.paid(JOB, id, receipt, Money.ofMajor(shillings, Money.KES), clock.instant());
            });
        }

        void giveBack(String receipt, long shillings) {
            unitOfWork.run(() -> money.refunded(JOB, receipt, Money.ofMajor(shillings, Money.KES)));
        }

        void count() {
            countSettlements.execute(JOB);
        }

        void convert(OrderId id, Optional<String> account) {
            var _ = convert(anAdmin(), id, account);
        }

        @Override
        public Faults faults() {
            return faults;
        }

        /** What other rooms did is what the orders say, and no phone is asked twice. */
        @Override
        public void requireSound(String as) {
            var all = orders.all();
            assertThat(all).as(as).hasSizeLessThanOrEqualTo(1);
            assertThat(phones.asked).as(as).hasSizeLessThanOrEqualTo(all.size());
            assertThat(activity.actions().stream().filter("order.place"::equals))
                    .as(as)
                    .hasSameSizeAs(all);
            var owned = new ArrayList<String>();
            for (var one : all) {
                if (one.customer().filter(owner -> !owner.equals(KNOWN)).isPresent()) {
                    owned.add("customer");
                }
                if (one.state().stage() == OrderStage.CONVERTED) {
                    owned.addAll(List.of(SUBSCRIBED, TICKET));
                }
            }
            assertThat(done).as(as).isEqualTo(owned);
        }

        @Override
        public List<String> stands() {
            var words = new ArrayList<>(done);
            words.addAll(moves);
            words.addAll(phones.asked);
            // That a phone could not be asked is noted only where it could not.
            activity.actions().stream()
                    .filter(action -> !action.equals("order.ask-failed"))
                    .forEach(words::add);
            orders.all().forEach(one -> words.add(words(one)));
            return words;
        }

        /** Without its number: one that was not used is not given again. */
        private static String words(Order.Snapshot one) {
            return "%s %s %s %s %s %d"
                    .formatted(
                            one.state().stage(),
                            one.facts().details().name(),
                            one.facts().terms(),
                            one.paid(),
                            one.customer().map(KNOWN::equals),
                            one.version());
        }
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void whicheverCallFailsNothingIsLeftAndDoneAgainItIsDoneOnce(Deed<Seller> deed) {
        FaultLoop.run(deed, Seller::new);
    }
}

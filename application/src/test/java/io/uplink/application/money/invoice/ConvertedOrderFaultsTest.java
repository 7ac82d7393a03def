package io.uplink.application.money.invoice;

import static io.uplink.application.money.invoice.BillingBench.ADMIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.money.invoice.port.Debtors.Debtor;
import io.uplink.application.money.subscription.SubscriptionOpening;
import io.uplink.application.money.subscription.SubscriptionWish;
import io.uplink.application.money.subscription.port.SoldPackages.SoldPackage;
import io.uplink.application.sales.order.ConvertOrder;
import io.uplink.application.sales.order.InMemoryOrderRepository;
import io.uplink.application.sales.order.OneBranch;
import io.uplink.application.sales.order.OrderDesk;
import io.uplink.application.sales.order.OrderMoney;
import io.uplink.application.sales.order.port.Installations;
import io.uplink.application.sales.order.port.OrderFollowers;
import io.uplink.application.sales.order.port.OrderPlaces;
import io.uplink.application.sales.order.port.OrderRepository;
import io.uplink.application.sales.order.port.Prospects;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Back;
import io.uplink.application.shared.FaultLoop;
import io.uplink.application.shared.FaultLoop.Deed;
import io.uplink.application.shared.FaultLoop.Step;
import io.uplink.application.shared.FaultLoop.World;
import io.uplink.application.shared.Faults;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.RecordingOutbox;
import io.uplink.application.shared.SequentialIds;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.money.ledger.AccountType;
import io.uplink.domain.money.subscription.BillingInterval;
import io.uplink.domain.money.subscription.SubscriptionId;
import io.uplink.domain.sales.order.Order;
import io.uplink.domain.sales.order.OrderFixtures;
import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.sales.order.OrderStage;
import io.uplink.domain.sales.order.OrderTerms;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.TicketId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Of an order comes a customer, a subscription, an invoice of the installation and a ticket, all of
 * them or none, through all rooms and whichever call of a port fails in any of them; and money that
 * came before is used for what is charged.
 */
class ConvertedOrderFaultsTest {

    static Stream<Deed<Company>> deeds() {
        return Stream.of(
                new Deed<>(
                        "convert, again, and charge the first month",
                        company ->
                                List.of(
                                        Step.whole(company::convert),
                                        Step.whole(company::convert),
                                        company.charging())),
                new Deed<>(
                        "pay, convert, and charge the first month",
                        company ->
                                List.of(
                                        Step.whole(company::pay),
                                        Step.whole(company::convert),
                                        company.charging())),
                new Deed<>(
                        "convert, and pay",
                        company -> {
                            company.convert();
                            return List.of(Step.whole(company::pay), company.charging());
                        }));
    }

    /** Sells, charges, and is looked at whenever something failed. */
    static final class Company extends SubscriptionBench implements World {

        /** Who follows orders is looked at with the orders. */
        private static final OrderFollowers NOBODY =
                new OrderFollowers() {
                    @Override
                    public void moved(Actor actor, Order.Snapshot order) {}

                    @Override
                    public void refunded(Actor actor, Order.Snapshot order, Money kept) {}
                };

        private static final CustomerId NEW = new CustomerId(SequentialIds.of(7_003));

        private final InMemoryOrderRepository orders =
                faults.kept(new InMemoryOrderRepository(), InMemoryOrderRepository::mark);
        private final List<String> tickets = faults.kept(new ArrayList<>(), list -> Back.to(list));
        private final OrderDesk orderDesk =
                new OrderDesk(
                        unitOfWork,
                        faults.port(OrderRepository.class, orders),
                        new Origin(ids, clock, trail, new RecordingOutbox()));
        private final OrderFollowers orderFollowers = faults.port(OrderFollowers.class, NOBODY);
        private final Prospects prospects = faults.port(Prospects.class, this::prospect);
        private final OrderMoney orderMoney = new OrderMoney(orderDesk, prospects, orderFollowers);
        private final ChargeOnce chargeOnce =
                new ChargeOnce(debtors, reading, issuing, settingStore);
        private final ConvertOrder convertOrder =
                new ConvertOrder(
                        orderDesk,
                        faults.port(OrderPlaces.class, new OneBranch(AMINA)),
                        prospects,
                        this::subscribe,
                        faults.port(Installations.class, this::install),
                        orderFollowers,
                        () -> ZoneId.of("Africa/Nairobi"));
        private final OrderId order;

        Company() {
            aCompany();
            open("4200", AccountType.INCOME);
            var placed = OrderFixtures.anOrder();
            orders.add(placed, new byte[] {1}, Optional.empty());
            order = placed.id();
            var terms = placed.facts().terms();
            subscriptions.sell(
                    new SoldPackage(
                            terms.pack().value(),
                            terms.packageName(),
                            terms.price(),
                            BillingInterval.MONTH));
        }

        void convert() {
            convertOrder.execute(
                    ADMIN, new ConvertOrder.Input(order, Optional.empty(), Optional.empty()));
        }

        /** As money that comes by phone is booked: the order is told in the same unit of work. */
        void pay() {
            unitOfWork.run(() -> {
                var owner = orderMoney.customerOf(ADMIN, order);
                var _ = cash(owner, "R1", "3500");
                orderMoney.paid(ADMIN, order, "R1", kes("3500"), clock.instant());
            });
        }

        private CustomerId prospect(Order.Facts facts) {
            billing.know(new Debtor(NEW, facts.details().name(), "ACC-3", ActorFixtures.WESTLANDS));
            return NEW;
        }

        /** Both have the id of the order. */
        private void subscribe(
                Actor actor, OrderId id, CustomerId customer, OrderTerms agreed, LocalDate from) {
            var _ =
                    opening.open(
                            actor,
                            new SubscriptionOpening.Input(
                                    new SubscriptionId(id.value()),
                                    customer,
                                    SubscriptionWish.ofPackage(
                                            agreed.pack().value(), agreed.price(), from)));
            var _ =
                    chargeOnce.charge(
                            actor,
                            new InvoiceId(id.value()),
                            customer,
                            "Installation",
                            agreed.installation(),
                            "4200");
        }

        private TicketId install(
                CustomerId customer, BranchId branch, String subject, String description) {
            tickets.add(subject);
            return new TicketId(new UUID(9, 1));
        }

        private Order.Snapshot stored() {
            return orders.all().getFirst();
        }

        @Override
        public Faults faults() {
            return faults;
        }

        @Override
        public void requireSound(String as) {
            booksAgree(as);
            var converted = stored().state().stage() == OrderStage.CONVERTED;
            var made = converted ? 1 : 0;
            assertThat(subscriptions.all()).as(as).hasSize(made);
            assertThat(tickets).as(as).hasSize(made);
            assertThat(billing.invoices()).as(as).hasSize(made + subscriptions.charges().size());
            assertThat(billing.find(NEW).map(Debtor::id)).as(as).isEqualTo(stored().customer());
            var paid = billing.payments().stream().mapToLong(one -> one.facts().amount().minor());
            assertThat(stored().paid().minor()).as(as).isEqualTo(paid.sum());
        }

        @Override
        public List<String> stands() {
            var words = BillingWords.of(this);
            var sold = stored();
            words.add(sold.state().stage() + " " + sold.paid() + " " + sold.customer());
            subscriptions.all().forEach(one -> words.add(one.status() + " " + one.billedUntil()));
            words.addAll(tickets);
            return words;
        }
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void whicheverCallFailsAllOfItIsThereOrNothing(Deed<Company> deed) {
        FaultLoop.run(deed, Company::new);
    }
}

package io.uplink.application.sales.order;

import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static io.uplink.application.shared.ActorFixtures.forOwn;
import static io.uplink.application.shared.ActorFixtures.inWestlands;
import static io.uplink.application.shared.ActorFixtures.nobodySpecial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.sales.commission.Brought;
import io.uplink.application.sales.commission.InMemorySalespeople;
import io.uplink.application.sales.offer.InMemoryPackages;
import io.uplink.application.sales.order.port.OrderFollowers;
import io.uplink.application.sales.site.InMemorySite;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.FixedSettings;
import io.uplink.application.shared.MovableClock;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.PlainSecrets;
import io.uplink.application.shared.RecordingActivityTrail;
import io.uplink.application.shared.RecordingOutbox;
import io.uplink.application.shared.SequentialIds;
import io.uplink.application.shared.SequentialNumbers;
import io.uplink.domain.sales.offer.BillingCycle;
import io.uplink.domain.sales.offer.PackageId;
import io.uplink.domain.sales.offer.ServicePackage;
import io.uplink.domain.sales.order.Coverage;
import io.uplink.domain.sales.order.Order;
import io.uplink.domain.sales.order.OrderDetails;
import io.uplink.domain.sales.order.OrderError;
import io.uplink.domain.sales.order.OrderFixtures;
import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.sales.order.OrderStage;
import io.uplink.domain.sales.order.PaymentStanding;
import io.uplink.domain.sales.site.Site;
import io.uplink.domain.sales.site.SiteContent;
import io.uplink.domain.shared.DomainError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.TicketId;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

class OrdersTest {

    private static final Actor ANYBODY = new Actor.Anonymous();
    private static final Actor JOB = new Actor.Job("money.mpesa");
    private static final PackageId FAMILIA = new PackageId(new UUID(7, 2));
    private static final CustomerId KNOWN = new CustomerId(new UUID(8, 7));
    private static final String FORM = "form-000000000000000000001";

    private final MovableClock clock = new MovableClock(OrderFixtures.NOON);
    private final RecordingActivityTrail activity = new RecordingActivityTrail();
    private final InMemoryOrderRepository orders = new InMemoryOrderRepository();
    private final InMemoryPackages packages = new InMemoryPackages();
    private final InMemorySite site = new InMemorySite();
    private final FixedSettings settings =
            new FixedSettings().with(OrderSettings.INSTALLATION, 1_000);
    private final ScriptedPhonePayments phones = new ScriptedPhonePayments();
    private final List<String> done = new ArrayList<>();
    private final List<String> moves = new ArrayList<>();
    private boolean broken;

    private final InMemorySalespeople salespeople = new InMemorySalespeople();
    private final Brought brought = new Brought(salespeople, salespeople);
    private final OrderFollowers followers =
            new OrderFollowers() {
                @Override
                public void moved(Actor actor, Order.Snapshot order) {
                    moves.add(order.state().stage().code() + " " + order.standing().code());
                }

                @Override
                public void refunded(Actor actor, Order.Snapshot order, Money kept) {
                    moves.add("kept " + kept.toDecimal());
                }
            };

    private final OrderDesk desk =
            new OrderDesk(
                    new DirectUnitOfWork(),
                    orders,
                    new Origin(new SequentialIds(), clock, activity, new RecordingOutbox()));
    private final OrderDoor door = new OrderDoor(new PlainSecrets(), settings, clock);
    private final OrderIntake intake =
            new OrderIntake(
                    desk,
                    door,
                    new OneBranch(KNOWN),
                    packages,
                    site,
                    new SequentialNumbers(),
                    () -> ZoneId.of("Africa/Nairobi"),
                    settings);
    private final OrderAsking asking = new OrderAsking(desk, phones);
    private final PlaceOrder placeOrder = new PlaceOrder(intake, asking, door, brought);
    private final PayOrder payOrder = new PayOrder(desk, asking, door);
    private final EnterOrder enterOrder = new EnterOrder(intake, new OneBranch(KNOWN), brought);
    private final ConfirmOrder confirmOrder = new ConfirmOrder(desk);
    private final CancelOrder cancelOrder = new CancelOrder(desk, followers);
    private final OrderMoney money = new OrderMoney(desk, this::prospect, followers);
    private final ConvertOrder convertOrder =
            new ConvertOrder(
                    desk,
                    new OneBranch(KNOWN),
                    this::prospect,
                    (_, order, customer, terms, from) ->
                            done.add("subscribed " + terms.total().toDecimal() + " " + from),
                    (customer, branch, subject, description) -> {
                        if (broken) {
                            throw new IllegalStateException("no ticket");
                        }
                        done.add(subject);
                        return new TicketId(new UUID(9, 1));
                    },
                    followers,
                    () -> ZoneId.of("Africa/Nairobi"));

    @BeforeEach
    void aPackageAndAPage() {
        packages.save(familia(true, 2_500, 0));
        var content =
                SiteContent.ofKeys(
                        Map.of("title-en", "Fibre", "areas", "Ngarua | live | \nOlmoti | coming"));
        site.save(new Site(content, Optional.of(content), 1));
    }

    @Test
    void anOrderCostsWhatThePackageCostsAndTheInstallation() {
        var order = placed(FORM).order();

        assertThat(order.facts().number().text()).isEqualTo("ORD-2026-000001");
        assertThat(order.facts().terms().total()).isEqualTo(Money.ofMajor(3_500, Money.KES));
        assertThat(order.facts().coverage()).isEqualTo(Coverage.LIVE);
        assertThat(activity.actions()).containsExactly("order.place");
    }

    @Test
    void whatWasAgreedStaysWhenThePackageChanges() {
        var order = placed(FORM).order();

        packages.save(familia(true, 9_000, 1));

        assertThat(stored(order).facts().terms().price())
                .isEqualTo(Money.ofMajor(2_500, Money.KES));
    }

    @Test
    void theSameFormSentTwiceIsOneOrderAndOneRequest() {
        var first = placed(FORM);
        var again = placed(FORM);

        assertThat(again.order().facts().id()).isEqualTo(first.order().facts().id());
        assertThat(again.token()).isEqualTo(first.token());
        assertThat(orders.all()).hasSize(1);
        assertThat(phones.asked).containsExactly("+254700000218");
    }

    @Test
    void theSameFormWithOtherWordsIsRefused() {
        placed(FORM);

        refused(
                () -> placeOrder.execute(ANYBODY, input(FORM, "Somebody Else", true)),
                new OrderError.FormUsed("ORD-2026-000001"));
    }

    @Test
    void aPackageThatIsNotOfferedIsNotOrdered() {
        packages.save(familia(false, 2_500, 1));

        refused(() -> placed(FORM), new OrderError.NotOffered());
        assertThat(orders.all()).isEmpty();
    }

    @Test
    void aPhoneOrdersOnlySoOften() {
        for (var i = 1; i <= 3; i++) {
            placed("form-00000000000000000000" + i);
        }

        refused(() -> placed("form-000000000000000000009"), new OrderError.TooMany(86_400));
        assertThat(orders.all()).hasSize(3);
    }

    @Test
    void whoFillsTheFieldThatNobodySeesIsARobot() {
        var typed = input(FORM, "Otieno Baraka", false);
        var robot =
                new PlaceOrder.Input(
                        typed.pack(),
                        typed.typed(),
                        typed.language(),
                        typed.branch(),
                        false,
                        "",
                        "",
                        FORM,
                        "http://spam",
                        "10.0.0.1");

        refused(() -> placeOrder.execute(ANYBODY, robot), new OrderError.LooksLikeARobot());
    }

    @Test
    void anOrderStandsThoughThePhoneCannotBeAsked() {
        phones.refuses = true;

        placed(FORM);

        assertThat(orders.all()).hasSize(1);
    }

    @Test
    void whoeverHasThePageAsksAPhoneAgain() {
        var token = placeOrder.execute(ANYBODY, input(FORM, "Otieno Baraka", false)).token();

        payOrder.execute(ANYBODY, new PayOrder.Input(token, "0711 000 001", "10.0.0.1"));

        assertThat(phones.asked).containsExactly("+254711000001");
        refused(
                () -> payOrder.execute(ANYBODY, new PayOrder.Input("guessed", "", "10.0.0.1")),
                new OrderError.NoSuch());
    }

    @Test
    void moneyMakesOneCustomerAndIsCountedOnceForAReceipt() {
        var id = placed(FORM).order().facts().id();

        var owner = money.customerOf(JOB, id);
        var same = money.customerOf(JOB, id);
        money.paid(JOB, id, "R1", Money.ofMajor(3_500, Money.KES), clock.instant());
        money.paid(JOB, id, "R1", Money.ofMajor(3_500, Money.KES), clock.instant());

        assertThat(same).isEqualTo(owner);
        assertThat(done).containsExactly("customer");
        var order = orders.findById(id).orElseThrow();
        assertThat(order.standing()).isEqualTo(PaymentStanding.PAID);
        assertThat(order.snapshot().paid()).isEqualTo(Money.ofMajor(3_500, Money.KES));
    }

    @Test
    void anOrderIsConvertedOnceHoweverOftenItIsAsked() {
        var id = placed(FORM).order().facts().id();

        var first = convert(anAdmin(), id, Optional.empty());
        var again = convert(anAdmin(), id, Optional.empty());

        assertThat(again).isEqualTo(first);
        assertThat(done)
                .containsExactly(
                        "customer", "subscribed 3500.00 2026-11-22", "New installation: Familia");
        assertThat(orders.findById(id).orElseThrow().snapshot().state().stage())
                .isEqualTo(OrderStage.CONVERTED);
    }

    @Test
    void whoPaidIsTheCustomerWhoIsConverted() {
        var id = placed(FORM).order().facts().id();
        var owner = money.customerOf(JOB, id);

        convert(anAdmin(), id, Optional.empty());

        assertThat(orders.findById(id).orElseThrow().customer()).contains(owner);
        assertThat(done.stream().filter("customer"::equals)).hasSize(1);
    }

    @Test
    void aKnownCustomerIsChosenByTheAccount() {
        var id = placed(FORM).order().facts().id();

        convert(anAdmin(), id, Optional.of("ISP-7"));

        assertThat(orders.findById(id).orElseThrow().customer()).contains(KNOWN);
        assertThat(done).doesNotContain("customer");
    }

    @Test
    void whatIsPaidForBecomesNobodyElses() {
        var id = placed(FORM).order().facts().id();
        money.customerOf(JOB, id);

        refused(() -> convert(anAdmin(), id, Optional.of("ISP-7")), new OrderError.OtherCustomer());
    }

    @Test
    void anAccountThatNobodyHasIsSaidBesideTheField() {
        var id = placed(FORM).order().facts().id();

        assertThatThrownBy(() -> convert(anAdmin(), id, Optional.of("ISP-9")))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        thrown ->
                                assertThat(((Invalid) thrown.error()).faults())
                                        .containsExactly(
                                                new Invalid.Fault("account", "customer.unknown")));
        assertThat(done).isEmpty();
    }

    @Test
    void aConversionThatBreaksLeavesTheOrderAsItWas() {
        var order = placed(FORM).order();
        broken = true;

        assertThatThrownBy(() -> convert(anAdmin(), order.facts().id(), Optional.empty()))
                .isInstanceOf(IllegalStateException.class);

        assertThat(stored(order)).isEqualTo(order);
    }

    @Test
    void aCancelledOrderIsNotConverted() {
        var id = placed(FORM).order().facts().id();
        cancelOrder.execute(anAdmin(), new CancelOrder.Input(id, "moved away", Optional.empty()));

        refused(() -> convert(anAdmin(), id, Optional.empty()), new OrderError.Over("cancelled"));
        assertThat(done).isEmpty();
    }

    @Test
    void whoLookedAtAnOlderVersionIsRefused() {
        var id = placed(FORM).order().facts().id();
        confirmOrder.execute(anAdmin(), new ConfirmOrder.Input(id, Version.of(1)));

        refused(
                () ->
                        cancelOrder.execute(
                                anAdmin(), new CancelOrder.Input(id, "late", Version.of(1))),
                new Version.Stale(2));
    }

    @Test
    void confirmingTwiceLeavesOneTrace() {
        var id = placed(FORM).order().facts().id();

        confirmOrder.execute(anAdmin(), new ConfirmOrder.Input(id, Optional.empty()));
        confirmOrder.execute(anAdmin(), new ConfirmOrder.Input(id, Optional.empty()));

        assertThat(activity.actions()).containsExactly("order.place", "order.confirm");
    }

    @Test
    void whoMayNotIsRefused() {
        var id = placed(FORM).order().facts().id();
        var seller = forOwn(Permission.ORDERS_MANAGE, Permission.ORDERS_CONVERT);

        denied(() -> convert(nobodySpecial(), id, Optional.empty()));
        denied(() -> convert(seller, id, Optional.empty()));
        denied(() -> confirmOrder.execute(seller, new ConfirmOrder.Input(id, Optional.empty())));
        denied(() ->
                cancelOrder.execute(
                        nobodySpecial(), new CancelOrder.Input(id, "x", Optional.empty())));
    }

    @Test
    void whatASellerEntersIsTheSellersOwn() {
        var seller =
                forOwn(Permission.ORDERS_CREATE, Permission.ORDERS_VIEW, Permission.ORDERS_MANAGE);

        var entered =
                enterOrder.execute(
                        seller,
                        new EnterOrder.Input(
                                Optional.of(FAMILIA),
                                typed("Njeri"),
                                Language.ENGLISH,
                                Optional.empty(),
                                Optional.empty(),
                                FORM));
        confirmOrder.execute(
                seller, new ConfirmOrder.Input(entered.facts().id(), Optional.empty()));

        assertThat(entered.facts().seller()).contains(seller.id());
        assertThat(stored(entered).state().stage()).isEqualTo(OrderStage.CONFIRMED);
    }

    @Test
    void nobodyEntersOrdersForAnotherBranch() {
        var clerk = inWestlands(Permission.ORDERS_CREATE);

        assertThatThrownBy(() ->
                        enterOrder.execute(
                                clerk,
                                new EnterOrder.Input(
                                        Optional.of(FAMILIA),
                                        typed("Njeri"),
                                        Language.ENGLISH,
                                        Optional.of(new BranchId(new UUID(5, 5))),
                                        Optional.empty(),
                                        FORM)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        thrown ->
                                assertThat(((Invalid) thrown.error()).faults())
                                        .containsExactly(
                                                new Invalid.Fault("branch", "branch.unknown")));
        assertThat(orders.all()).isEmpty();
    }

    @Test
    void whoFollowsOrdersIsToldOfMoneyOfRefundsAndOfTheEnd() {
        var id = placed(FORM).order().facts().id();

        money.paid(JOB, id, "R1", Money.ofMajor(3_500, Money.KES), clock.instant());
        money.refunded(JOB, "R1", Money.ofMajor(500, Money.KES));
        money.refunded(JOB, "OTHER1", Money.ofMajor(500, Money.KES));
        cancelOrder.execute(anAdmin(), new CancelOrder.Input(id, "moved", Optional.empty()));

        assertThat(moves).containsExactly("new paid", "kept 3000.00", "cancelled paid");
    }

    private TicketId convert(Actor actor, OrderId id, Optional<String> account) {
        return convertOrder.execute(actor, new ConvertOrder.Input(id, account, Optional.empty()));
    }

    private OrderIntake.Taken placed(String form) {
        return placeOrder.execute(ANYBODY, input(form, "Otieno Baraka", true));
    }

    private Order.Snapshot stored(Order.Snapshot order) {
        return orders.findById(order.facts().id()).orElseThrow().snapshot();
    }

    private CustomerId prospect(Order.Facts order) {
        done.add("customer");
        return new CustomerId(order.id().value());
    }

    private static PlaceOrder.Input input(String form, String name, boolean payNow) {
        return new PlaceOrder.Input(
                FAMILIA,
                typed(name),
                Language.ENGLISH,
                Optional.empty(),
                payNow,
                "",
                "",
                form,
                "",
                "10.0.0.1");
    }

    private static OrderDetails.Typed typed(String name) {
        return new OrderDetails.Typed(name, "0700 000 218", "", "Ngarua", "Plot 31", "");
    }

    private static ServicePackage familia(boolean offered, long shillings, long version) {
        return new ServicePackage(
                FAMILIA,
                "familia",
                "Familia",
                "",
                20,
                Money.ofMajor(shillings, Money.KES),
                BillingCycle.MONTHLY,
                List.of(),
                Optional.empty(),
                false,
                offered,
                0,
                version);
    }

    private static void refused(ThrowingCallable call, DomainError error) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        thrown -> assertThat(thrown.error()).isEqualTo(error));
    }

    private static void denied(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        thrown -> assertThat(thrown.error()).isInstanceOf(Actor.Denied.class));
    }
}

package io.uplink.application.sales.order;

import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static io.uplink.application.shared.ActorFixtures.forOwn;
import static io.uplink.application.shared.ActorFixtures.inWestlands;
import static io.uplink.application.shared.ActorFixtures.nobodySpecial;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.domain.sales.order.Coverage;
import io.uplink.domain.sales.order.OrderError;
import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.sales.order.OrderStage;
import io.uplink.domain.sales.order.PaymentStanding;
import io.uplink.domain.shared.DomainError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.BranchId;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class OrdersTest extends OrderBench {

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
    void anOrderStandsThoughAskingThePhoneBreaksAndTheFailureIsNoted() {
        phones.breaks = true;

        var taken = placed(FORM);

        assertThat(stored(taken.order())).isEqualTo(taken.order());
        assertThat(activity.actions()).containsExactly("order.place", "order.ask-failed");
        phones.breaks = false;
        payOrder.execute(ANYBODY, new PayOrder.Input(taken.token(), "", "10.0.0.1"));
        assertThat(phones.asked).containsExactly("+254700000218");
    }

    @Test
    void whateverPaysTheInvoicesOfAnOrderIsCountedOnce() {
        var id = converted();
        settlements.pays(id, 1, 1_000);
        settlements.pays(id, 2, 2_500);

        var first = countSettlements.execute(JOB);
        var again = countSettlements.execute(JOB);

        assertThat(first.counted()).isEqualTo(2);
        assertThat(again.counted()).isEqualTo(2);
        var order = orders.findById(id).orElseThrow();
        assertThat(order.snapshot().paid()).isEqualTo(Money.ofMajor(3_500, Money.KES));
        assertThat(order.standing()).isEqualTo(PaymentStanding.PAID);
        assertThat(moves).containsExactly("converted open", "converted part", "converted paid");
    }

    @Test
    void whatPaysTheInvoicesNoLongerIsTakenOffOnceAndWhoeverFollowsIsTold() {
        var id = converted();
        settlements.pays(id, 1, 1_000);
        settlements.pays(id, 2, 2_500);
        countSettlements.execute(JOB);
        settlements.releases(2);

        countSettlements.execute(JOB);
        countSettlements.execute(JOB);

        var order = orders.findById(id).orElseThrow();
        assertThat(order.snapshot().paid()).isEqualTo(Money.ofMajor(1_000, Money.KES));
        assertThat(order.standing()).isEqualTo(PaymentStanding.PART);
        assertThat(moves).endsWith("converted paid", "kept 1000.00");
    }

    @Test
    void whatWentBackOfAnOrdersMoneyPaysForItNoLonger() {
        var id = placed(FORM).order().facts().id();
        money.paid(JOB, id, "R1", Money.ofMajor(3_000, Money.KES), clock.instant());
        money.paid(JOB, id, "R2", Money.ofMajor(500, Money.KES), clock.instant());
        money.refunded(JOB, "R1", Money.ofMajor(1_000, Money.KES));
        settlements.givesBack(id);

        countSettlements.execute(JOB);
        countSettlements.execute(JOB);

        var order = orders.findById(id).orElseThrow();
        assertThat(order.snapshot().paid()).isEqualTo(Money.ofMajor(2_500, Money.KES));
        assertThat(order.standing()).isEqualTo(PaymentStanding.PART);
        assertThat(activity.actions()).containsOnlyOnce("order.unpay");
        assertThat(moves).containsOnlyOnce("kept 2500.00");
    }

    @Test
    void aCancelledOrderWhoseMoneyAllWentBackIsNotPaid() {
        var id = placed(FORM).order().facts().id();
        money.paid(JOB, id, "R1", Money.ofMajor(3_500, Money.KES), clock.instant());
        cancelOrder.execute(anAdmin(), new CancelOrder.Input(id, "moved away", Optional.empty()));
        money.refunded(JOB, "R1", Money.ofMajor(3_500, Money.KES));
        settlements.givesBack(id);

        countSettlements.execute(JOB);

        assertThat(orders.findById(id).orElseThrow().standing()).isEqualTo(PaymentStanding.OPEN);
    }

    @Test
    void anOrderThatCannotBeCountedHoldsUpNoOther() {
        var id = converted();
        settlements.pays(new OrderId(new UUID(9, 9)), 1, 1_000);
        settlements.pays(id, 2, 3_500);

        var done = countSettlements.execute(JOB);

        assertThat(done.counted()).isEqualTo(1);
        assertThat(done.failed()).isEqualTo(1);
        assertThat(done.problem()).contains("refused: order.not-found");
        assertThat(orders.findById(id).orElseThrow().standing()).isEqualTo(PaymentStanding.PAID);
    }

    private OrderId converted() {
        var id = placed(FORM).order().facts().id();
        convert(anAdmin(), id, Optional.empty());
        return id;
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

package io.uplink.bootstrap.sales.order;

import static io.uplink.bootstrap.money.GivenBilling.kes;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.application.money.payment.ReceivePayment;
import io.uplink.application.money.payment.RefundPayment;
import io.uplink.application.money.payment.ReversePayment;
import io.uplink.application.money.subscription.ChargeSubscriptions;
import io.uplink.application.sales.order.ConvertOrder;
import io.uplink.application.sales.order.CountSettlements;
import io.uplink.application.sales.order.OrderMoney;
import io.uplink.application.sales.order.ShowOrder;
import io.uplink.application.sales.order.port.OrderQueries;
import io.uplink.application.sales.order.port.OrderRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Secrets;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.money.GivenBilling;
import io.uplink.domain.money.ledger.AccountCode;
import io.uplink.domain.money.payment.Payment;
import io.uplink.domain.money.payment.PaymentMethod;
import io.uplink.domain.money.payment.RefundId;
import io.uplink.domain.sales.order.Order;
import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.sales.order.PaymentStanding;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Orders whose invoices are paid at the desk; of each, 1,000 are the installation. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class OrderSettlementTest {

    private static final Actor.Job JOB = new Actor.Job("test");
    private static final Actor.Person ADMIN = ActorFixtures.anAdmin();

    @Inject GivenBilling billing;
    @Inject GivenOrders given;
    @Inject OrderRepository orders;
    @Inject OrderMoney orderMoney;
    @Inject ConvertOrder convertOrder;
    @Inject ShowOrder showOrder;
    @Inject ChargeSubscriptions chargeSubscriptions;
    @Inject CountSettlements countSettlements;
    @Inject ReceivePayment receivePayment;
    @Inject RefundPayment refundPayment;
    @Inject ReversePayment reversePayment;
    @Inject UnitOfWork unitOfWork;
    @Inject Secrets secrets;
    @Inject InstantSource clock;
    @Inject Ids ids;

    private OrderId order = new OrderId(new UUID(0, 0));

    @BeforeEach
    void anOrder() {
        var facts = given.facts(given.shared(), billing.branch());
        order = facts.id();
        unitOfWork.run(() ->
                orders.add(
                        Order.placed(facts),
                        secrets.digest(ids.next().toString()),
                        Optional.empty()));
    }

    @Test
    void cashAtTheDeskPaysForTheOrderUntilItIsReversed() {
        convert();
        var first = billing.cash(ADMIN, customer(), "1000");
        countSettlements.execute(JOB);
        assertThat(stored().standing()).isEqualTo(PaymentStanding.PART);

        chargeSubscriptions.execute(JOB);
        var _ = billing.cash(ADMIN, customer(), "2500");
        countSettlements.execute(JOB);

        assertThat(stored().standing()).isEqualTo(PaymentStanding.PAID);
        assertThat(stored().paid()).isEqualTo(kes("3500"));
        assertThat(showOrder.execute(ADMIN, order).receipts())
                .extracting(OrderQueries.Receipt::receipt)
                .contains(first.facts().number().value());

        reversePayment.execute(
                ADMIN,
                new ReversePayment.Input(first.facts().id(), "Typed twice", Optional.empty()));
        countSettlements.execute(JOB);

        assertThat(stored().paid()).isEqualTo(kes("2500"));
        assertThat(stored().standing()).isEqualTo(PaymentStanding.PART);
        assertThat(showOrder.execute(ADMIN, order).receipts()).hasSize(1);
    }

    @Test
    void whatAPhonePaidForTheOrderIsNotCountedAgainFromItsInvoices() {
        var receipt = "T" + GivenOrders.tail(ids.next());
        unitOfWork.run(() -> {
            var owner = orderMoney.customerOf(JOB, order);
            var _ = received(owner, receipt);
            orderMoney.paid(JOB, order, receipt, kes("1500"), clock.instant());
        });
        convert();
        chargeSubscriptions.execute(JOB);

        countSettlements.execute(JOB);

        assertThat(stored().paid()).isEqualTo(kes("1500"));
        var _ = billing.cash(ADMIN, customer(), "2000");
        countSettlements.execute(JOB);
        assertThat(stored().paid()).isEqualTo(kes("3500"));
        assertThat(stored().standing()).isEqualTo(PaymentStanding.PAID);
    }

    @Test
    void whatWentBackOfWhatAPhonePaidIsCountedNoLonger() {
        var receipt = "T" + GivenOrders.tail(ids.next());
        var payment =
                unitOfWork.perform(() -> {
                    var owner = orderMoney.customerOf(JOB, order);
                    var came = received(owner, receipt);
                    orderMoney.paid(JOB, order, receipt, kes("1500"), clock.instant());
                    return came;
                });
        refundPayment.execute(
                ADMIN,
                new RefundPayment.Input(
                        payment.facts().id(),
                        new RefundId(ids.next()),
                        kes("500"),
                        new AccountCode("1100"),
                        "Too much",
                        Optional.empty()));
        assertThat(showOrder.execute(ADMIN, order).order().paid()).isEqualTo(kes("1000"));

        countSettlements.execute(JOB);
        countSettlements.execute(JOB);

        assertThat(stored().paid()).isEqualTo(kes("1000"));
        assertThat(showOrder.execute(ADMIN, order).order().paid()).isEqualTo(kes("1000"));
        assertThat(showOrder.execute(ADMIN, order).back()).isEqualTo(kes("500"));
    }

    private Payment.Snapshot received(CustomerId owner, String receipt) {
        return receivePayment.execute(
                ADMIN,
                new ReceivePayment.Input(
                        owner,
                        PaymentMethod.MOBILE_MONEY,
                        receipt,
                        kes("1500"),
                        clock.instant(),
                        new AccountCode("1110"),
                        Optional.empty()));
    }

    private void convert() {
        var _ =
                convertOrder.execute(
                        ADMIN, new ConvertOrder.Input(order, Optional.empty(), Optional.empty()));
    }

    private CustomerId customer() {
        return stored().customer().orElseThrow();
    }

    private Order.Snapshot stored() {
        return unitOfWork.perform(() -> orders.findById(order)).orElseThrow().snapshot();
    }
}

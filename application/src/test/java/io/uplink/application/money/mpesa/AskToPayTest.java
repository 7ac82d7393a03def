package io.uplink.application.money.mpesa;

import static io.uplink.application.money.mpesa.MpesaHouse.ACCOUNT;
import static io.uplink.application.money.mpesa.MpesaHouse.AMINA;
import static io.uplink.application.money.mpesa.MpesaHouse.JOB;
import static io.uplink.application.money.mpesa.MpesaHouse.SAFARICOM;
import static io.uplink.application.shared.ActorFixtures.WESTLANDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.money.mpesa.AskToPay.Due;
import io.uplink.application.money.mpesa.AskToPay.Latest;
import io.uplink.application.money.mpesa.AskToPay.Progress;
import io.uplink.application.money.mpesa.AskToPay.Typed;
import io.uplink.application.money.mpesa.port.Inbox.Kind;
import io.uplink.application.money.mpesa.port.Orders.Order;
import io.uplink.domain.money.mpesa.AccountReference;
import io.uplink.domain.money.mpesa.IntentId;
import io.uplink.domain.money.mpesa.Match;
import io.uplink.domain.money.mpesa.MpesaError;
import io.uplink.domain.money.mpesa.PaidFor;
import io.uplink.domain.money.mpesa.ResultCode;
import io.uplink.domain.shared.DomainError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Money;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AskToPayTest {

    private static final String RECEIPT = "NLJ7RT61SV";
    private static final UUID ORDER = new UUID(5, 1);
    private static final UUID INVOICE = new UUID(4, 1);
    private static final String PHONE = "0712 004 418";

    private final MpesaHouse house = new MpesaHouse();

    AskToPayTest() {
        house.orders.add(
                new Order(ORDER, "ORD-000017", WESTLANDS, Money.ofMajor(3_500, Money.KES)));
    }

    private Latest order(String phone, String address) {
        return house.askToPay.order(
                SAFARICOM, ORDER, new Typed(Optional.of(phone), Optional.of("1"), address));
    }

    private Latest invoice(String amount, String phone) {
        return house.askToPay.ask(
                SAFARICOM, due(), new Typed(Optional.of(phone), Optional.of(amount), "here"));
    }

    private static Due due() {
        return new Due(
                new PaidFor.OfInvoice(INVOICE, AMINA),
                WESTLANDS,
                new AccountReference(ACCOUNT),
                Money.ofMinor(116_050, Money.KES));
    }

    private Latest sent(Latest asked) {
        house.sendPush.execute(JOB, new IntentId(asked.request()));
        return asked;
    }

    private static void refused(ThrowingCallable what, Class<? extends DomainError> why) {
        assertThatThrownBy(what)
                .asInstanceOf(InstanceOfAssertFactories.type(DomainException.class))
                .satisfies(refusal -> assertThat(refusal.error()).isInstanceOf(why));
    }

    @Test
    void anOrderIsAskedForWhatIsDueWhateverAFormSays() {
        sent(order(PHONE, "here"));

        assertThat(house.gateway.pushes)
                .singleElement()
                .satisfies(push -> {
                    assertThat(push.amount().amount()).isEqualTo(3_500);
                    assertThat(push.reference()).isEqualTo("ORD-000017");
                });
    }

    @Test
    void moneyOfAnOrdersRequestIsItsCustomersAndTheOrderIsToldOnce() {
        sent(order(PHONE, "here"));

        house.told(Kind.REQUEST, PlainNotices.paid("c1", RECEIPT, "3500"));
        house.told(Kind.CONFIRMATION, PlainNotices.confirmed(RECEIPT, "3500", "ORD-000017"));
        house.work();

        var customer = house.orders.customerOf(JOB, ORDER);
        assertThat(house.store.postings)
                .containsExactly("1110 " + customer + " " + RECEIPT + " 3500.00");
        assertThat(house.orders.told).containsExactly(RECEIPT + " 3500.00");
        assertThat(house.askToPay.latest(new PaidFor.OfOrder(ORDER)))
                .get()
                .satisfies(latest -> assertThat(latest.progress()).isEqualTo(Progress.PAID));
    }

    @Test
    void whoTypesTheNumberOfAnOrderPaysIt() {
        house.told(Kind.CONFIRMATION, PlainNotices.confirmed(RECEIPT, "500", "ord 000 0l7"));
        house.work();

        assertThat(house.store.payments().getFirst().standing())
                .isEqualTo(
                        new Match.Found(
                                house.orders.customerOf(JOB, ORDER),
                                Match.By.ORDER,
                                Optional.empty()));
        assertThat(house.orders.told).containsExactly(RECEIPT + " 500.00");
        assertThat(house.orders.find(ORDER).orElseThrow().due())
                .isEqualTo(Money.ofMajor(3_000, Money.KES));
    }

    @Test
    void anOrderIsToldOnceThoughTheConfirmationBeatsTheCallback() {
        sent(order(PHONE, "here"));

        house.told(Kind.CONFIRMATION, PlainNotices.confirmed(RECEIPT, "3500", "ORD-000017"));
        house.work();
        house.told(Kind.REQUEST, PlainNotices.paid("c1", RECEIPT, "3500"));
        house.work();

        assertThat(house.orders.told).containsExactly(RECEIPT + " 3500.00");
    }

    @Test
    void theConfirmationOfAnOrdersRequestSettlesIt() {
        var asked = sent(order(PHONE, "here"));

        house.told(Kind.CONFIRMATION, PlainNotices.confirmed(RECEIPT, "3500", "ORD-000017"));
        house.work();

        assertThat(house.store.requests.find(new IntentId(asked.request())).orElseThrow().receipt())
                .isPresent();
    }

    @Test
    void aPaidOrderIsAskedForNothing() {
        house.told(Kind.CONFIRMATION, PlainNotices.confirmed(RECEIPT, "3500", "ORD-000017"));
        house.work();

        refused(() -> order(PHONE, "here"), MpesaError.NothingDue.class);
    }

    @Test
    void moneyForAnInvoiceSaysWhichOneWasMeant() {
        sent(invoice("", PHONE));

        house.told(Kind.CONFIRMATION, PlainNotices.confirmed(RECEIPT, "1161", ACCOUNT));
        house.work();

        assertThat(house.store.payments().getFirst().standing())
                .isEqualTo(new Match.Found(AMINA, Match.By.ACCOUNT, Optional.of(INVOICE)));
    }

    @Test
    void lessThanIsDueMayBePaidAndMoreMayNot() {
        assertThat(invoice("500", PHONE).amount()).isEqualTo(Money.ofMajor(500, Money.KES));
        refused(() -> invoice("1162", "0722 000 111"), Invalid.class);
        refused(() -> invoice("10.50", "0722 000 111"), Invalid.class);
        refused(() -> invoice("500", "020 123"), Invalid.class);
    }

    @Test
    void aWishThatIsSentTwiceAsksThePhoneOnce() {
        var first = order(PHONE, "here");
        var again = order(PHONE, "here");

        assertThat(again.request()).isEqualTo(first.request());
        assertThat(house.store.intents()).hasSize(1);
    }

    @Test
    void aPhoneThatCancelledIsLeftAloneForTwoMinutes() {
        sent(order(PHONE, "here"));
        house.told(Kind.REQUEST, PlainNotices.failed("c1", "1032"));
        house.work();

        assertThat(house.askToPay.latest(new PaidFor.OfOrder(ORDER)))
                .get()
                .satisfies(latest -> {
                    assertThat(latest.progress()).isEqualTo(Progress.FAILED);
                    assertThat(latest.why()).contains(ResultCode.Meaning.CANCELLED);
                });
        refused(() -> order(PHONE, "here"), MpesaError.TooSoon.class);
        house.clock.advance(Duration.ofMinutes(3));
        assertThat(order(PHONE, "here").progress()).isEqualTo(Progress.WAITING);
    }

    @Test
    void onePhoneIsNotAskedWithoutEndHoweverManyOrdersNameIt() {
        var most = MpesaSettings.PUSHES_OF_PHONE.usual();
        for (var n = 0; n < most; n++) {
            anotherOrder(n, PHONE, "address " + n);
        }

        refused(() -> anotherOrder(most, PHONE, "elsewhere"), MpesaError.TooMany.class);
        house.clock.advance(Duration.ofMinutes(61));
        assertThat(anotherOrder(most, PHONE, "elsewhere").progress()).isEqualTo(Progress.WAITING);
    }

    @Test
    void oneAddressDoesNotAskManyPhones() {
        var most = MpesaSettings.PUSHES_OF_ADDRESS.usual();
        for (var n = 0; n < most; n++) {
            anotherOrder(n, "07%08d".formatted(n), "here");
        }

        refused(() -> anotherOrder(most, "0711 111 111", "here"), MpesaError.TooMany.class);
        assertThat(anotherOrder(most, "0711 111 111", "there").progress())
                .isEqualTo(Progress.WAITING);
    }

    private Latest anotherOrder(int n, String phone, String address) {
        var id = new UUID(5, 100 + n);
        house.orders.add(
                new Order(id, "ORD-9%05d".formatted(n), WESTLANDS, Money.ofMajor(1, Money.KES)));
        return house.askToPay.order(
                SAFARICOM, id, new Typed(Optional.of(phone), Optional.empty(), address));
    }
}

package io.uplink.domain.sales.order;

import static io.uplink.domain.sales.order.OrderFixtures.NOON;
import static io.uplink.domain.sales.order.OrderFixtures.anOrder;
import static io.uplink.domain.sales.order.OrderFixtures.kes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class OrderTest {

    private static final Instant LATER = NOON.plusSeconds(60);
    private static final CustomerId OWNER = new CustomerId(new UUID(8, 1));
    private static final TicketId TICKET = new TicketId(new UUID(8, 2));

    @Test
    void aNewOrderOwesThePriceAndTheInstallation() {
        var order = anOrder();

        assertThat(order.due()).isEqualTo(kes(3_500));
        assertThat(order.standing()).isEqualTo(PaymentStanding.OPEN);
        assertThat(order.customer()).isEmpty();
    }

    @Test
    void moneyThatComesIsCountedUntilAllIsPaid() {
        var order = anOrder();

        order.credit(kes(3_499));
        assertThat(order.standing()).isEqualTo(PaymentStanding.PART);
        assertThat(order.due()).isEqualTo(kes(1));

        order.credit(kes(1));
        assertThat(order.standing()).isEqualTo(PaymentStanding.PAID);
        assertThat(order.due()).isEqualTo(kes(0));
    }

    @Test
    void whoPaysTooMuchOwesNothing() {
        var order = anOrder();

        order.credit(kes(4_000));

        assertThat(order.due()).isEqualTo(kes(0));
        assertThat(order.snapshot().paid()).isEqualTo(kes(4_000));
    }

    @Test
    void confirmingTwiceChangesNothing() {
        var order = anOrder();
        order.confirm(NOON);

        order.confirm(LATER);

        assertThat(order.snapshot().state()).isEqualTo(new OrderState.Confirmed(NOON));
    }

    @Test
    void aCancelledOrderIsAskedForNothingAndKeepsWhatWasPaid() {
        var order = anOrder();
        order.credit(kes(1_000));

        order.cancel("moved away", LATER);

        assertThat(order.due()).isEqualTo(kes(0));
        assertThat(order.snapshot().paid()).isEqualTo(kes(1_000));
        assertThat(order.snapshot().state())
                .isEqualTo(new OrderState.Cancelled("moved away", LATER));
    }

    @Test
    void aCancelledOrderIsNeitherConfirmedNorConverted() {
        var order = anOrder();
        order.belongTo(OWNER);
        order.cancel("moved away", NOON);

        refused(() -> order.confirm(LATER), new OrderError.Over("cancelled"));
        refused(() -> order.convert(TICKET, LATER), new OrderError.Over("cancelled"));
    }

    @Test
    void cancellingWantsAReason() {
        var order = anOrder();

        assertThatThrownBy(() -> order.cancel("  ", NOON))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        thrown -> assertThat(thrown.error()).isInstanceOf(Invalid.class));
        assertThat(order.snapshot()).isEqualTo(anOrder().snapshot());
    }

    @Test
    void aConvertedOrderNamesItsTicketAndIsNotCancelled() {
        var order = anOrder();
        order.belongTo(OWNER);

        order.convert(TICKET, LATER);

        assertThat(order.convertedTo()).contains(TICKET);
        refused(() -> order.cancel("late", LATER), new OrderError.Over("converted"));
        refused(() -> order.convert(TICKET, LATER), new OrderError.Over("converted"));
    }

    @Test
    void whoseItBecameItStays() {
        var order = anOrder();
        order.belongTo(OWNER);

        order.belongTo(OWNER);
        refused(
                () -> order.belongTo(new CustomerId(new UUID(8, 9))),
                new OrderError.OtherCustomer());

        assertThat(order.customer()).contains(OWNER);
    }

    @Test
    void everyFaultOfAFormIsToldAtOnce() {
        assertThatThrownBy(() ->
                        OrderDetails.parse(
                                new OrderDetails.Typed("", "020 123", "at", "", " ", ""),
                                Language.ENGLISH))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        thrown ->
                                assertThat(((Invalid) thrown.error()).faults())
                                        .extracting(Invalid.Fault::field)
                                        .containsExactly("name", "phone", "email", "place"));
    }

    @Test
    void anOfficeNumberCannotBeAskedToPay() {
        assertThatThrownBy(() ->
                        OrderDetails.parse(
                                new OrderDetails.Typed("A", "020 123 4567", "", "", "B", ""),
                                Language.ENGLISH))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        thrown ->
                                assertThat(((Invalid) thrown.error()).faults())
                                        .containsExactly(
                                                new Invalid.Fault("phone", "message.not-mobile")));
    }

    @Test
    void numbersAreOfAYear() {
        assertThat(OrderNumber.of(2026, 1).text()).isEqualTo("ORD-2026-000001");
    }

    private static void refused(ThrowingCallable call, OrderError error) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        thrown -> assertThat(thrown.error()).isEqualTo(error));
    }
}

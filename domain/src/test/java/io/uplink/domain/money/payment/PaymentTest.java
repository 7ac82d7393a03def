package io.uplink.domain.money.payment;

import static io.uplink.domain.money.invoice.InvoiceFixtures.AMINA;
import static io.uplink.domain.money.invoice.InvoiceFixtures.DAY;
import static io.uplink.domain.money.invoice.InvoiceFixtures.WESTLANDS;
import static io.uplink.domain.money.invoice.InvoiceFixtures.kes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.domain.money.invoice.DocumentNumber;
import io.uplink.domain.money.ledger.AccountCode;
import io.uplink.domain.shared.DomainException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PaymentTest {

    private static final Instant NOON = Instant.parse("2026-11-02T09:00:00Z");

    @Test
    void whatPaysNothingIsLeft() {
        var payment = of("1000");
        payment.allocate(kes("600"));
        payment.refund(kes("100"));

        assertThat(payment.left()).isEqualTo(kes("300"));
        assertThatThrownBy(() -> payment.allocate(kes("300.01")))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(refused.error())
                                        .isEqualTo(new PaymentError.MoreThanLeft("300.00")));
        assertThatThrownBy(() -> payment.refund(kes("300.01")))
                .hasMessage("payment.more-than-left");
    }

    @Test
    void itIsTakenBackOnceAndOnlyWhenNothingWasGivenBack() {
        var payment = of("1000");
        payment.allocate(kes("1000"));
        payment.release(kes("1000"));
        payment.reverse("Bounced", NOON, DAY);

        assertThat(payment.left()).isEqualTo(kes("0"));
        assertThatThrownBy(() -> payment.reverse("Again", NOON, DAY))
                .hasMessage("payment.reversed");
        assertThatThrownBy(() -> payment.allocate(kes("1"))).hasMessage("payment.reversed");
        var refunded = of("1000");
        refunded.refund(kes("1"));
        assertThatThrownBy(() -> refunded.reverse("x", NOON, DAY)).hasMessage("payment.refunded");
    }

    @Test
    void aReceiptIsTheSameHoweverItIsTyped() {
        assertThat(new PaymentReference(PaymentMethod.MOBILE_MONEY, " tk27x9qwer "))
                .isEqualTo(new PaymentReference(PaymentMethod.MOBILE_MONEY, "TK27X9QWER"));
        assertThatThrownBy(() -> new PaymentReference(PaymentMethod.MOBILE_MONEY, "TK27"))
                .isInstanceOf(DomainException.class);
        assertThat(new PaymentReference(PaymentMethod.CASH, "Book 12/45").value())
                .isEqualTo("BOOK 12/45");
    }

    @Test
    void nothingAndLessIsNoPayment() {
        assertThatThrownBy(() -> of("0")).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> of("-5")).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> of("100000000.01")).isInstanceOf(DomainException.class);
    }

    private static Payment of(String amount) {
        return Payment.received(
                new Payment.Facts(
                        new PaymentId(new UUID(9, 1)),
                        DocumentNumber.payment(2026, 1),
                        AMINA,
                        WESTLANDS,
                        new PaymentReference(PaymentMethod.CASH, "R1"),
                        kes(amount),
                        new AccountCode("1100"),
                        NOON,
                        DAY));
    }
}

package io.uplink.domain.money.invoice;

import static io.uplink.domain.money.invoice.InvoiceFixtures.DAY;
import static io.uplink.domain.money.invoice.InvoiceFixtures.aDraft;
import static io.uplink.domain.money.invoice.InvoiceFixtures.aLine;
import static io.uplink.domain.money.invoice.InvoiceFixtures.anIssued;
import static io.uplink.domain.money.invoice.InvoiceFixtures.kes;
import static io.uplink.domain.money.invoice.InvoiceFixtures.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.domain.shared.DomainException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class InvoiceTest {

    private static final Instant NOON = Instant.parse("2026-11-27T09:00:00Z");

    @Test
    void oneTimesAThousandAndSixteenPercentIs1160AndNot1320() {
        assertThat(anIssued(aLine("1000")).snapshot().total()).isEqualTo(kes("1160.00"));
    }

    @Test
    void changingDoesNotForgetPayments() {
        var invoice = anIssued(aLine("1000"));
        invoice.pay(kes("500"));

        assertThatThrownBy(() -> invoice.change(terms(aLine("1")))).hasMessage("invoice.not-draft");
        assertThat(invoice.snapshot().paid()).isEqualTo(kes("500"));
        assertThat(invoice.balance()).isEqualTo(kes("660"));
    }

    @Test
    void issuedInvoicesDoNotChange() {
        var invoice = anIssued(aLine("1000"));
        var before = invoice.snapshot();

        assertThatThrownBy(() -> invoice.change(terms(aLine("1")))).hasMessage("invoice.not-draft");
        assertThatThrownBy(() -> invoice.reckon(_ -> 0)).hasMessage("invoice.not-draft");
        assertThatThrownBy(() -> invoice.issue(DocumentNumber.invoice(2026, 2), DAY))
                .hasMessage("invoice.not-draft");
        assertThat(invoice.snapshot()).isEqualTo(before);
    }

    @Test
    void aDraftChangesAndTakesTheRateOfItsDay() {
        var invoice = aDraft(aLine("1000"));
        invoice.change(terms(aLine("100"), aLine("200")));
        invoice.reckon(_ -> 1_800);

        assertThat(invoice.snapshot().total()).isEqualTo(kes("354"));
        assertThat(invoice.snapshot().status()).isEqualTo(InvoiceStatus.DRAFT);
    }

    @Test
    void itIsPaidInPartsAndNeverBeyondItsBalance() {
        var invoice = anIssued(aLine("1000"));
        assertThat(invoice.snapshot().status()).isEqualTo(InvoiceStatus.ISSUED);

        invoice.pay(kes("160"));
        assertThat(invoice.snapshot().status()).isEqualTo(InvoiceStatus.PARTLY_PAID);
        assertThatThrownBy(() -> invoice.pay(kes("1000.01")))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(refused.error())
                                        .isEqualTo(new InvoiceError.MoreThanLeft("1000.00")));
        invoice.pay(kes("1000"));
        assertThat(invoice.snapshot().status()).isEqualTo(InvoiceStatus.PAID);

        invoice.release(kes("160"));
        assertThat(invoice.balance()).isEqualTo(kes("160"));
    }

    @Test
    void itIsOverdueFromTheDayAfterItsLast() {
        var invoice = anIssued(aLine("1000"));

        assertThat(invoice.snapshot().isOverdue(DAY.plusDays(14))).isFalse();
        assertThat(invoice.snapshot().isOverdue(DAY.plusDays(15))).isTrue();
        invoice.pay(kes("1160"));
        assertThat(invoice.snapshot().isOverdue(DAY.plusDays(15))).isFalse();
    }

    @Test
    void onlyWhatNothingWasPaidOnIsMadeVoid() {
        var paid = anIssued(aLine("1000"));
        paid.pay(kes("1"));
        assertThatThrownBy(() -> paid.voided("Twice", NOON)).hasMessage("invoice.paid-on");
        assertThatThrownBy(() -> aDraft(aLine("1")).voided("x", NOON))
                .hasMessage("invoice.not-issued");

        var invoice = anIssued(aLine("1000"));
        invoice.voided("Twice", NOON);

        assertThat(invoice.snapshot().status()).isEqualTo(InvoiceStatus.VOID);
        assertThat(invoice.snapshot().balance()).isEqualTo(kes("0"));
        assertThatThrownBy(() -> invoice.pay(kes("1"))).hasMessage("invoice.not-issued");
    }

    @Test
    void whatIsPaidIsReleasedBeforeItIsCredited() {
        var invoice = anIssued(aLine("1000"));
        invoice.pay(kes("1000"));

        assertThat(invoice.overpaidBy(kes("160"))).isEqualTo(kes("0"));
        assertThat(invoice.overpaidBy(kes("260"))).isEqualTo(kes("100"));
        assertThatThrownBy(() -> invoice.overpaidBy(kes("1160.01")))
                .hasMessage("invoice.more-than-left");
        invoice.release(kes("100"));
        invoice.credit(kes("260"));

        assertThat(invoice.creditable()).isEqualTo(kes("900"));
        assertThat(invoice.snapshot().status()).isEqualTo(InvoiceStatus.PAID);
        assertThatThrownBy(() -> invoice.overpaidBy(kes("900.01")))
                .hasMessage("invoice.more-than-left");
    }

    @Test
    void nothingIsNotIssued() {
        assertThatThrownBy(() -> aDraft(aLine("0")).reckon(_ -> 1_600))
                .hasMessage("invoice.nothing-to-pay");
    }
}

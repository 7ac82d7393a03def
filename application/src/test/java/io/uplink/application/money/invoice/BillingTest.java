package io.uplink.application.money.invoice;

import static io.uplink.application.shared.ActorFixtures.inWestlands;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.money.catalogue.AddProduct;
import io.uplink.application.money.catalogue.ProductForm;
import io.uplink.application.money.catalogue.ProductReading;
import io.uplink.application.money.ledger.LockPeriod;
import io.uplink.application.money.ledger.ReverseEntry;
import io.uplink.application.money.payment.ReceivePayment;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.SequentialIds;
import io.uplink.domain.money.invoice.InvoiceStatus;
import io.uplink.domain.money.ledger.AccountCode;
import io.uplink.domain.money.payment.PaymentMethod;
import io.uplink.domain.money.payment.RefundId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Version;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BillingTest extends BillingBench {

    @Test
    void oneTimesAThousandAndSixteenPercentIs1160AndNot1320() {
        var invoice = issued(AMINA, "1000");

        assertThat(invoice.total()).isEqualTo(kes("1160"));
        assertThat(invoice.number().orElseThrow()).hasToString("INV-2026-000001");
        assertThat(stands("1200")).isEqualTo("1160.00");
        assertThat(stands("4100")).isEqualTo("-1000.00");
        assertThat(stands("2200")).isEqualTo("-160.00");
    }

    @Test
    void issuedInvoicesDoNotChangeAndForgetNoPayment() {
        var invoice = issued(AMINA, "1000");
        cash(AMINA, "R1", "500");

        assertThatThrownBy(() ->
                        changeInvoice.execute(
                                ADMIN,
                                new ChangeInvoice.Input(invoice.id(), wish("1"), Optional.empty())))
                .hasMessage("invoice.not-draft");
        assertThat(stored(invoice).balance()).isEqualTo(kes("660"));
        booksAgree();
    }

    @Test
    void aPaymentPaysWhatIsDueFirstAndTheRestIsCredit() {
        var first = issued(AMINA, "1000");
        clock.advance(Duration.ofDays(1));
        var second = issued(AMINA, "100");

        var paid = cash(AMINA, "R1", "1200");
        assertThat(stored(first).status()).isEqualTo(InvoiceStatus.PAID);
        assertThat(stored(second).balance()).isEqualTo(kes("76"));
        assertThat(paid.left()).isEqualTo(kes("0"));

        assertThat(cash(AMINA, "R2", "100").left()).isEqualTo(kes("24"));
        assertThat(stands("2300")).isEqualTo("-24.00");
        booksAgree();
    }

    @Test
    void theInvoiceThatIsChosenIsPaidFirst() {
        var first = issued(AMINA, "1000");
        clock.advance(Duration.ofDays(1));
        var second = issued(AMINA, "100");

        receive(ADMIN, input(AMINA, "R1", "150", Optional.of(second.id())));

        assertThat(stored(second).status()).isEqualTo(InvoiceStatus.PAID);
        assertThat(stored(first).paid()).isEqualTo(kes("34"));
        var other = issued(BAKARI, "10");
        assertThatThrownBy(() -> receive(ADMIN, input(AMINA, "R2", "1", Optional.of(other.id()))))
                .hasMessage("payment.other-customer");
        booksAgree();
    }

    @Test
    void theNextInvoiceUsesTheCreditUnlessTheOperatorSaysNo() {
        cash(AMINA, "R1", "1000");
        assertThat(issued(AMINA, "500").status()).isEqualTo(InvoiceStatus.PAID);
        assertThat(stands("2300")).isEqualTo("-420.00");

        settings.with(BillingSettings.APPLY_CREDIT, false);
        assertThat(issued(AMINA, "100").status()).isEqualTo(InvoiceStatus.ISSUED);
        assertThat(stands("2300")).isEqualTo("-420.00");
        booksAgree();
    }

    @Test
    void whatIsToldAgainIsTheSamePaymentAndWhatDiffersIsRefused() {
        var first = cash(AMINA, "R1", "1000");

        assertThat(cash(AMINA, " r1 ", "1000")).isEqualTo(first);
        assertThat(billing.payments()).hasSize(1);
        assertThatThrownBy(() -> cash(AMINA, "R1", "999")).hasMessage("payment.differs");
        assertThatThrownBy(() -> cash(BAKARI, "R1", "1000")).hasMessage("payment.differs");
        assertThat(ledger.entries()).hasSize(1);
    }

    @Test
    void manyPaymentsAtOncePayAsIfOneAfterTheOther() {
        var invoice = issued(AMINA, "1000");
        var before = cash(BAKARI, "Receipt 1", "300");

        var received =
                receivePayments.execute(
                        ADMIN,
                        List.of(
                                input(AMINA, "Receipt 2", "700", Optional.empty()),
                                input(BAKARI, "Receipt 1", "300", Optional.empty()),
                                input(AMINA, "Receipt 3", "700", Optional.empty()),
                                input(AMINA, "Receipt 2", "700", Optional.empty())));

        assertThat(received)
                .extracting(one -> one.left().toDecimal())
                .containsExactly("0.00", "300.00", "240.00", "0.00");
        assertThat(received.get(1)).isEqualTo(before);
        assertThat(received.getFirst()).isEqualTo(received.getLast());
        assertThat(stored(invoice).balance()).isEqualTo(kes("0"));
        assertThat(billing.payments()).hasSize(3);
        booksAgree();
    }

    @Test
    void ofManyPaymentsNoneIsTakenIfOneReferenceStandsForTwoAmounts() {
        assertThatThrownBy(() ->
                        receivePayments.execute(
                                ADMIN,
                                List.of(
                                        input(AMINA, "Receipt 2", "700", Optional.empty()),
                                        input(AMINA, "Receipt 2", "800", Optional.empty()))))
                .hasMessage("payment.differs");
        assertThat(billing.payments()).isEmpty();
    }

    @Test
    void aJobMayReceiveAndIsToldAgainWhatWasTakenBack() {
        var job = new Actor.Job("mpesa.reconcile");
        var mpesa =
                new ReceivePayment.Input(
                        AMINA,
                        PaymentMethod.MOBILE_MONEY,
                        "TK27X9QWER",
                        kes("500"),
                        clock.instant(),
                        new AccountCode("1110"),
                        Optional.empty());
        var first = unitOfWork.perform(() -> receivePayment.execute(job, mpesa));
        reverse(first);

        var again = receivePayment.execute(job, mpesa);
        assertThat(again.facts()).isEqualTo(first.facts());
        assertThat(billing.payments()).hasSize(1);
        assertThat(receive(ADMIN, mpesa).facts().id()).isNotEqualTo(first.facts().id());
        booksAgree();
    }

    @Test
    void aPaymentThatIsTakenBackOpensWhatItPaid() {
        var invoice = issued(AMINA, "1000");
        var paid = cash(AMINA, "R1", "1500");

        var back = reverse(paid);

        assertThat(back.reversal()).isPresent();
        assertThat(stored(invoice).balance()).isEqualTo(kes("1160"));
        assertThat(stands("1100")).isEqualTo("0.00");
        assertThat(stands("2300")).isEqualTo("0.00");
        assertThatThrownBy(() -> reverse(back)).hasMessage("payment.reversed");
        booksAgree();
    }

    @Test
    void noMoreIsGivenBackThanIsLeftAndNothingTwice() {
        issued(AMINA, "100");
        var paid = cash(AMINA, "R1", "200");
        var refund = new RefundId(SequentialIds.of(9_001));

        assertThatThrownBy(() -> refund(paid, new RefundId(SequentialIds.of(9_002)), "84.01"))
                .hasMessage("payment.more-than-left");
        assertThat(refund(paid, refund, "84").left()).isEqualTo(kes("0"));
        assertThat(refund(paid, refund, "84").refunded()).isEqualTo(kes("84"));
        assertThat(stands("1100")).isEqualTo("116.00");
        assertThatThrownBy(() -> reverse(paid)).hasMessage("payment.refunded");
        booksAgree();
    }

    @Test
    void aCreditNoteOnWhatIsPaidGivesTheCustomerCredit() {
        var invoice = issued(AMINA, "1000");
        cash(AMINA, "R1", "1160");

        var note = credit(invoice, 1, Map.of(0, kes("116")));

        assertThat(note.number()).hasToString("CN-2026-000001");
        assertThat(note.total()).isEqualTo(kes("116"));
        assertThat(stored(invoice).status()).isEqualTo(InvoiceStatus.PAID);
        assertThat(stored(invoice).paid()).isEqualTo(kes("1044"));
        assertThat(stands("2300")).isEqualTo("-116.00");
        assertThat(stands("4100")).isEqualTo("-900.00");
        assertThatThrownBy(() -> credit(invoice, 2, Map.of(0, kes("1044.01"))))
                .hasMessage("invoice.more-than-left");
        assertThat(credit(invoice, 1, Map.of())).isEqualTo(note);
        credit(invoice, 3, Map.of());
        assertThat(stands("1200")).isEqualTo("0.00");
        assertThat(stands("2300")).isEqualTo("-1160.00");
        assertThatThrownBy(() -> credit(invoice, 4, Map.of())).hasMessage("invoice.more-than-left");
        booksAgree();
    }

    @Test
    void onlyAnUntouchedInvoiceOfAnOpenDayIsMadeVoid() {
        var paid = issued(AMINA, "1000");
        cash(AMINA, "R1", "1");
        assertThatThrownBy(() -> makeVoid(paid)).hasMessage("invoice.paid-on");

        var untouched = issued(BAKARI, "1000");
        clock.advance(Duration.ofDays(3));
        lockPeriod.execute(
                ADMIN,
                new LockPeriod.Input(Optional.of(LocalDate.of(2026, 11, 28)), Optional.empty()));
        assertThatThrownBy(() -> makeVoid(untouched)).hasMessage("ledger.period-locked");

        var fresh = issued(BAKARI, "10");
        makeVoid(fresh);
        assertThat(stored(fresh).status()).isEqualTo(InvoiceStatus.VOID);
        assertThat(issued(BAKARI, "10").number().orElseThrow()).hasToString("INV-2026-000004");
    }

    @Test
    void whatADocumentPostedIsTakenBackByItAlone() {
        issued(AMINA, "1000");
        var entry = ledger.entries().getLast().id();
        var reverse = new ReverseEntry(unitOfWork, ledger, ledger, today, clock, ids, activity);

        assertThatThrownBy(() ->
                        reverse.execute(
                                ADMIN,
                                new ReverseEntry.Input(
                                        entry, Optional.empty(), "x", Optional.empty())))
                .hasMessage("ledger.of-document");
        booksAgree();
    }

    @Test
    void moneyThatCameOnAClosedDayIsBookedToday() {
        var before = clock.instant();
        clock.advance(Duration.ofDays(3));
        lockPeriod.execute(
                ADMIN,
                new LockPeriod.Input(Optional.of(LocalDate.of(2026, 11, 28)), Optional.empty()));

        var paid =
                receive(
                        ADMIN,
                        new ReceivePayment.Input(
                                AMINA,
                                PaymentMethod.CASH,
                                "R1",
                                kes("5"),
                                before,
                                new AccountCode("1100"),
                                Optional.empty()));

        assertThat(paid.facts().receivedAt()).isEqualTo(before);
        assertThat(paid.facts().bookedOn()).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void linesOfTheCatalogueSayWhatTheProductSaysAndFreeOnesWhatIsTyped() {
        new AddProduct(unitOfWork, products, new ProductReading(taxes, ledger), ids, activity)
                .execute(
                        ADMIN,
                        new ProductForm(
                                "router",
                                "Router",
                                "",
                                "product",
                                Optional.of(kes("2900")),
                                true,
                                "VAT16",
                                "4300"));
        var wish =
                new InvoiceWish(
                        List.of(
                                new InvoiceWish.Line("ROUTER", "", "", "", "", "", "", ""),
                                new InvoiceWish.Line(
                                        "", "Visit", "2", "500", "", "10%", "VAT16", "")),
                        "",
                        "7",
                        "");
        var draft = draft(AMINA, wish);

        assertThat(draft.total()).isEqualTo(kes("3944"));
        issueInvoice.execute(ADMIN, new IssueInvoice.Input(draft.id(), Optional.empty()));
        assertThat(stands("4300")).isEqualTo("-2500.00");
        assertThat(stands("4100")).isEqualTo("-900.00");
        assertThat(stands("2200")).isEqualTo("-544.00");
    }

    @Test
    void everyFaultOfADraftIsToldAtOnceAndNothingIsKept() {
        var wish =
                new InvoiceWish(
                        List.of(
                                new InvoiceWish.Line("NONE", "", "", "", "", "", "", ""),
                                new InvoiceWish.Line(
                                        "", "Visit", "0", "x", "", "", "VAT99", "1200")),
                        "200%",
                        "x",
                        "");

        assertThatThrownBy(() -> draft(AMINA, wish))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(((Invalid) refused.error()).faults())
                                        .containsExactly(
                                                new Invalid.Fault(
                                                        "lines[0].product", "choice.unknown"),
                                                new Invalid.Fault(
                                                        "lines[1].quantity",
                                                        "quantity.out-of-range"),
                                                new Invalid.Fault(
                                                        "lines[1].price", "amount.unreadable"),
                                                new Invalid.Fault("lines[1].tax", "choice.unknown"),
                                                new Invalid.Fault(
                                                        "lines[1].revenue", "product.no-revenue"),
                                                new Invalid.Fault(
                                                        "discount", "discount.out-of-range"),
                                                new Invalid.Fault("dueDays", "number.unreadable")));
        assertThat(billing.invoices()).isEmpty();
    }

    @Test
    void whoMayNotIsRefusedAndNothingHappens() {
        var clerk = inWestlands(Permission.PAYMENTS_VIEW);
        var westlands = inWestlands(Permission.ACCOUNTING_INVOICES, Permission.PAYMENTS_MANAGE);
        var draft = draft(BAKARI, wish("10"));

        assertThatThrownBy(() ->
                        issueInvoice.execute(
                                westlands, new IssueInvoice.Input(draft.id(), Optional.empty())))
                .hasMessage("access.denied");
        assertThatThrownBy(() -> receive(clerk, input(AMINA, "R1", "10", Optional.empty())))
                .hasMessage("access.denied");
        assertThatThrownBy(() -> receive(westlands, input(BAKARI, "R1", "10", Optional.empty())))
                .hasMessage("access.denied");
        assertThat(ledger.entries()).isEmpty();
        assertThat(billing.payments()).isEmpty();
    }

    @Test
    void aDraftThatSomebodyElseChangedIsNotIssued() {
        var draft = draft(AMINA, wish("10"));
        changeInvoice.execute(
                ADMIN,
                new ChangeInvoice.Input(draft.id(), wish("20"), Version.of(draft.version())));

        assertThatThrownBy(() ->
                        issueInvoice.execute(
                                ADMIN,
                                new IssueInvoice.Input(draft.id(), Version.of(draft.version()))))
                .hasMessage("version.stale");
        assertThat(ledger.entries()).isEmpty();
    }
}

package io.uplink.application.money.mpesa;

import static io.uplink.application.money.mpesa.PostingHouse.line;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.money.mpesa.port.Inbox.Kind;
import io.uplink.domain.money.ledger.PostingRule;
import io.uplink.domain.money.payment.PaymentMethod;
import io.uplink.domain.shared.DomainException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What happens to money, and the entries that an accountant expects of it, account by account. All
 * money of customers passes their credit (2300), so that a payment that pays something at once is
 * two entries: it came, and it pays.
 *
 * <p>Commissions are posted through a port of theirs and stand in a table beside its adapter.
 * Nothing in the program does the other rows of the accounting rules yet: excise (2220) on
 * invoices, M-Pesa's settlement to the bank, tax withheld by customers, goods received and billed,
 * bills and payments of vendors, goods used, sold or lost, deposits for lent devices, payroll and
 * its payment, advances, and bad debt. Where one of them is needed meanwhile, somebody writes the
 * entry by hand.
 */
class PostingMatrixTest {

    private static final Set<PostingRule> IN_THE_TABLE_OF_COMMISSIONS =
            Set.of(
                    PostingRule.COMMISSION_EARNED,
                    PostingRule.COMMISSION_TAKEN_BACK,
                    PostingRule.COMMISSION_PAID);

    private static final Set<PostingRule> NOT_BUILT =
            Set.of(
                    PostingRule.MOBILE_MONEY_SETTLED,
                    PostingRule.TAX_WITHHELD,
                    PostingRule.GOODS_RECEIVED,
                    PostingRule.GOODS_BILLED,
                    PostingRule.SERVICE_BILLED,
                    PostingRule.VENDOR_PAID,
                    PostingRule.STOCK_ISSUED,
                    PostingRule.STOCK_ADJUSTED,
                    PostingRule.DEPOSIT_TAKEN,
                    PostingRule.DEPOSIT_RETURNED,
                    PostingRule.PAYROLL_APPROVED,
                    PostingRule.PAYROLL_PAID,
                    PostingRule.ADVANCE_PAID,
                    PostingRule.DEBT_WRITTEN_OFF);

    /**
     * A row of the matrix.
     *
     * @param event what happens
     * @param deed prepares it, and then does it
     * @param entries what is in the books afterwards that was not before, as {@code rule: Dr 1200
     *     1.00, Cr 4100 1.00}
     */
    record Row(String event, Function<PostingHouse, Runnable> deed, List<String> entries) {

        @Override
        public String toString() {
            return event;
        }
    }

    static Stream<Row> rows() {
        return Stream.of(invoices(), payments(), suspense(), goingBack(), hand())
                .flatMap(List::stream);
    }

    private static List<Row> invoices() {
        return List.of(
                row(
                        "an invoice with VAT is issued",
                        house -> {
                            var draft = house.draft(line("1000", "", "VAT16", ""));
                            return () -> house.issue(draft);
                        },
                        "invoice.issued: Dr 1200 1160.00, Cr 4100 1000.00, Cr 2200 160.00"),
                row(
                        "an invoice of two kinds of revenue, one with a discount, is issued",
                        house -> {
                            var draft =
                                    house.draft(
                                            line("1000", "10%", "VAT16", ""),
                                            line("2500", "", "EXEMPT", "4300"));
                            return () -> house.issue(draft);
                        },
                        "invoice.issued: Dr 1200 3544.00, Cr 4100 900.00, Cr 4300 2500.00,"
                                + " Cr 2200 144.00"),
                row(
                        "an invoice without tax is issued",
                        house -> {
                            var draft = house.draft(line("1000", "", "EXEMPT", ""));
                            return () -> house.issue(draft);
                        },
                        "invoice.issued: Dr 1200 1000.00, Cr 4100 1000.00"),
                row(
                        "an invoice is issued to whoever has credit",
                        house -> {
                            house.receive(PaymentMethod.CASH, "R1", "1500");
                            var draft = house.draft(line("1000", "", "VAT16", ""));
                            return () -> house.issue(draft);
                        },
                        "invoice.issued: Dr 1200 1160.00, Cr 4100 1000.00, Cr 2200 160.00",
                        "payment.allocated: Dr 2300 1160.00, Cr 1200 1160.00"),
                row(
                        "an invoice is made void",
                        house -> {
                            var invoice = house.issued();
                            return () -> house.makeVoid(invoice);
                        },
                        "reversal: Cr 1200 1160.00, Dr 4100 1000.00, Dr 2200 160.00"),
                row(
                        "a credit note takes a part of an open invoice",
                        house -> {
                            var invoice = house.issued();
                            return () -> house.credit(invoice, "116");
                        },
                        "credit-note.issued: Dr 4100 100.00, Dr 2200 16.00, Cr 1200 116.00"),
                row(
                        "a credit note on what is paid leaves the customer credit",
                        house -> {
                            var invoice = house.issued();
                            house.receive(PaymentMethod.CASH, "R1", "1160");
                            return () -> house.credit(invoice, "116");
                        },
                        "reversal: Cr 2300 1160.00, Dr 1200 1160.00",
                        "payment.allocated: Dr 2300 1044.00, Cr 1200 1044.00",
                        "credit-note.issued: Dr 4100 100.00, Dr 2200 16.00, Cr 1200 116.00"));
    }

    private static List<Row> payments() {
        return List.of(
                row(
                        "M-Pesa is confirmed and pays an invoice",
                        house -> {
                            house.issued();
                            return () -> house.at.paid("1160");
                        },
                        "payment.kept: Dr 1110 1160.00, Cr 2300 1160.00",
                        "payment.allocated: Dr 2300 1160.00, Cr 1200 1160.00"),
                row(
                        "M-Pesa is confirmed that pays nothing yet",
                        house -> () -> house.at.paid("750"),
                        "payment.kept: Dr 1110 750.00, Cr 2300 750.00"),
                row(
                        "a phone that was asked pays",
                        house -> {
                            var asked = house.at.house.sent("750");
                            var paid =
                                    PlainNotices.paid(
                                            asked.ticket().orElseThrow().checkoutRequest(),
                                            PayoutHouse.RECEIPT,
                                            "750");
                            return () -> house.at.told(Kind.REQUEST, paid);
                        },
                        "payment.kept: Dr 1110 750.00, Cr 2300 750.00"),
                received("cash", PaymentMethod.CASH, "1100"),
                received("a bank transfer", PaymentMethod.BANK, "1120"),
                received("a cheque", PaymentMethod.CHEQUE, "1130"),
                row(
                        "more comes than is owed",
                        house -> {
                            house.issued();
                            return () -> house.receive(PaymentMethod.CASH, "R1", "1500");
                        },
                        "payment.kept: Dr 1100 1500.00, Cr 2300 1500.00",
                        "payment.allocated: Dr 2300 1160.00, Cr 1200 1160.00"),
                row(
                        "credit that was left pays an invoice",
                        house -> {
                            house.leaveCreditAlone();
                            var payment = house.receive(PaymentMethod.CASH, "R1", "500");
                            var invoice = house.issued();
                            return () -> house.useCredit(payment, invoice);
                        },
                        "payment.allocated: Dr 2300 500.00, Cr 1200 500.00"),
                row(
                        "a payment bounces",
                        house -> {
                            house.issued();
                            var payment = house.receive(PaymentMethod.CHEQUE, "R1", "1160");
                            return () -> house.reverse(payment);
                        },
                        "reversal: Cr 2300 1160.00, Dr 1200 1160.00",
                        "reversal: Cr 1130 1160.00, Dr 2300 1160.00"),
                row(
                        "credit is refunded in cash",
                        house -> {
                            var payment = house.receive(PaymentMethod.BANK, "R1", "500");
                            return () -> house.refund(payment, "200");
                        },
                        "payment.refunded: Dr 2300 200.00, Cr 1100 200.00"));
    }

    private static Row received(String what, PaymentMethod method, String account) {
        return row(
                what + " pays an invoice",
                house -> {
                    house.issued();
                    return () -> house.receive(method, "R1", "1160");
                },
                "payment.kept: Dr " + account + " 1160.00, Cr 2300 1160.00",
                "payment.allocated: Dr 2300 1160.00, Cr 1200 1160.00");
    }

    private static List<Row> suspense() {
        return List.of(
                row(
                        "money comes that nobody owns",
                        house -> () -> house.at.waits("750"),
                        "suspense.kept: Dr 1110 750.00, Cr 2900 750.00"),
                row(
                        "its owner is named",
                        house -> {
                            house.at.waits("750");
                            return house::name;
                        },
                        "suspense.named: Dr 2900 750.00, Cr 2300 750.00"),
                row(
                        "an owner is named who owes something",
                        house -> {
                            house.issued();
                            house.at.waits("750");
                            return house::name;
                        },
                        "suspense.named: Dr 2900 750.00, Cr 2300 750.00",
                        "payment.allocated: Dr 2300 750.00, Cr 1200 750.00"),
                row(
                        "money that nobody owns goes back",
                        house -> {
                            house.at.waits("750");
                            house.at.sent(house.at.approved(house.at.reversalRequested(1)));
                            return house::wentBack;
                        },
                        "reversal: Cr 1110 750.00, Dr 2900 750.00"));
    }

    private static List<Row> goingBack() {
        return List.of(
                row(
                        "a second person says yes to a payout",
                        house -> {
                            house.at.paid("1000");
                            var asked = house.at.requested("400");
                            return () -> house.at.approved(asked);
                        },
                        "payment.refunded: Dr 2300 400.00, Cr 1115 400.00"),
                row(
                        "a payout went, and Safaricom says what it cost",
                        house -> {
                            house.at.paid("1000");
                            var payout = house.sent();
                            return () -> house.went(payout, "DebitPartyCharges=Fee!KES!22.40");
                        },
                        "payout.gone: Dr 1115 400.00, Cr 1110 400.00",
                        "payout.charged: Dr 5800 22.40, Cr 1110 22.40"),
                row(
                        "a payout failed",
                        house -> {
                            house.at.paid("1000");
                            var payout = house.sent();
                            return () -> house.failed(payout);
                        },
                        "reversal: Cr 2300 400.00, Dr 1115 400.00"),
                row(
                        "a payout went that was said to have failed",
                        house -> {
                            house.at.paid("1000");
                            var payout = house.sent();
                            house.failed(payout);
                            return () -> house.went(payout);
                        },
                        "payment.refunded: Dr 2300 400.00, Cr 1115 400.00",
                        "payout.gone: Dr 1115 400.00, Cr 1110 400.00"),
                row(
                        "a payout went that was said to have failed, and its credit is used",
                        house -> {
                            house.at.paid("1000");
                            var payout = house.sent();
                            house.failed(payout);
                            house.refund(house.at.payment(), "1000");
                            return () -> house.went(payout);
                        },
                        "payout.gone: Dr 2900 400.00, Cr 1110 400.00"),
                row(
                        "a receipt of a customer goes back as a whole",
                        house -> {
                            house.at.paid("1000");
                            house.at.sent(house.at.approved(house.at.reversalRequested(1)));
                            return house::wentBack;
                        },
                        "reversal: Cr 1110 1000.00, Dr 2300 1000.00"));
    }

    private static List<Row> hand() {
        return List.of(
                row(
                        "somebody writes an entry",
                        house -> () -> house.byHand("1120", "1100", "300"),
                        "manual: Dr 1120 300.00, Cr 1100 300.00"),
                row(
                        "and takes it back",
                        house -> {
                            var entry = house.byHand("1120", "1100", "300");
                            return () -> house.takeBack(entry);
                        },
                        "reversal: Cr 1120 300.00, Dr 1100 300.00"));
    }

    private static Row row(String event, Function<PostingHouse, Runnable> deed, String... entries) {
        return new Row(event, deed, List.of(entries));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void whatHappensIsPostedAsTheMatrixSays(Row row) {
        var house = new PostingHouse();
        var deed = row.deed().apply(house);
        var before = house.entries();

        deed.run();

        assertThat(house.entriesAfter(before)).containsExactlyElementsOf(row.entries());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void whatHappensTwiceIsPostedOnce(Row row) {
        var house = new PostingHouse();
        var deed = row.deed().apply(house);
        deed.run();
        var before = house.entries();

        again(deed);

        assertThat(house.entriesAfter(before)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void theBooksOweWhatCustomersHaveAndAreOwedWhatTheyOwe(Row row) {
        var house = new PostingHouse();

        row.deed().apply(house).run();

        house.at.booksAgree(row.event());
    }

    @Test
    void aRuleThatPostsStandsInATable() {
        var shown =
                rows().flatMap(row -> row.entries().stream())
                        .map(entry -> entry.substring(0, entry.indexOf(':')))
                        .collect(Collectors.toSet());

        assertThat(
                        Arrays.stream(PostingRule.values())
                                .filter(rule -> !NOT_BUILT.contains(rule))
                                .filter(rule -> !IN_THE_TABLE_OF_COMMISSIONS.contains(rule))
                                .map(PostingRule::key))
                .isSubsetOf(shown);
    }

    private static void again(Runnable deed) {
        try {
            deed.run();
        } catch (DomainException _) {
            // What is done already may be refused as well as answered.
        }
    }
}

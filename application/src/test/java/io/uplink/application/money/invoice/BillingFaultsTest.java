package io.uplink.application.money.invoice;

import static io.uplink.application.money.invoice.BillingBench.ADMIN;
import static io.uplink.application.money.invoice.BillingBench.AMINA;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.money.payment.UseCredit;
import io.uplink.application.shared.Faults.Struck;
import io.uplink.application.shared.SequentialIds;
import io.uplink.domain.money.invoice.Invoice;
import io.uplink.domain.money.payment.Payment;
import io.uplink.domain.money.payment.RefundId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is done about charges and payments, and whichever call of a port fails at it, before or
 * after it did its work: nothing of it is left, the books agree, and done again it is done once.
 */
class BillingFaultsTest {

    /** More calls than anything makes; a deed that makes more was not looked at to its end. */
    private static final int MOST_CALLS = 200;

    private static final RefundId REFUND = new RefundId(SequentialIds.of(9_900));

    /** What is done, to a company that is made ready for it. */
    record Deed(String name, Function<Company, Runnable> made) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Deed> deeds() {
        return Stream.of(
                new Deed(
                        "issue",
                        company -> {
                            company.cash(AMINA, "R1", "500");
                            var draft = company.draft(AMINA, BillingBench.wish("1000"));
                            return () ->
                                    company.issueInvoice.execute(
                                            ADMIN,
                                            new IssueInvoice.Input(draft.id(), Optional.empty()));
                        }),
                new Deed(
                        "receive",
                        company -> {
                            company.issued(AMINA, "1000");
                            company.issued(AMINA, "200");
                            return () -> company.cash(AMINA, "R1", "1300");
                        }),
                new Deed(
                        "receive many",
                        company -> {
                            company.issued(AMINA, "1000");
                            return () ->
                                    company.receivePayments.execute(
                                            ADMIN,
                                            List.of(
                                                    company.input(
                                                            AMINA, "R1", "700", Optional.empty()),
                                                    company.input(
                                                            AMINA, "R2", "700", Optional.empty()),
                                                    company.input(
                                                            BillingBench.BAKARI,
                                                            "R3",
                                                            "50",
                                                            Optional.empty())));
                        }),
                new Deed(
                        "use credit",
                        company -> {
                            var paid = company.cash(AMINA, "R1", "500");
                            company.settings.with(BillingSettings.APPLY_CREDIT, false);
                            var invoice = company.issued(AMINA, "1000");
                            return () ->
                                    company.useCredit.execute(
                                            ADMIN,
                                            new UseCredit.Input(
                                                    paid.facts().id(),
                                                    invoice.id(),
                                                    Optional.empty()));
                        }),
                new Deed(
                        "refund part",
                        company -> {
                            var paid = company.cash(AMINA, "R1", "500");
                            return () -> company.refund(paid, REFUND, "200");
                        }),
                new Deed(
                        "reverse",
                        company -> {
                            company.issued(AMINA, "1000");
                            company.issued(AMINA, "200");
                            var paid = company.cash(AMINA, "R1", "1300");
                            return () -> company.reverse(paid);
                        }),
                new Deed(
                        "credit",
                        company -> {
                            var invoice = company.issued(AMINA, "1000");
                            company.cash(AMINA, "R1", "1160");
                            return () ->
                                    company.credit(invoice, 1, Map.of(0, BillingBench.kes("116")));
                        }),
                new Deed(
                        "void",
                        company -> {
                            var invoice = company.issued(AMINA, "1000");
                            return () -> company.makeVoid(invoice);
                        }));
    }

    static final class Company extends BillingBench {

        Company() {
            aCompany();
        }

        /** Everything that counts, without names that are given anew each time. */
        List<String> stands() {
            var words = new ArrayList<String>();
            billing.invoices().stream().map(Company::words).forEach(words::add);
            billing.payments().stream().map(Company::words).forEach(words::add);
            accounts.keySet().forEach(code -> words.add(code + " " + stands(code)));
            words.add(ledger.entries().size() + " entries, " + activity.actions());
            return words;
        }

        private static String words(Invoice.Snapshot one) {
            return one.state().getClass().getSimpleName()
                    + " "
                    + one.number()
                    + " "
                    + one.total()
                    + " "
                    + one.paid()
                    + " "
                    + one.credited();
        }

        private static String words(Payment.Snapshot one) {
            return one.facts().reference()
                    + " "
                    + one.facts().amount()
                    + " "
                    + one.allocated()
                    + " "
                    + one.refunded()
                    + " "
                    + one.reversal().isPresent();
        }
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void whicheverCallFailsNothingIsLeftAndDoneAgainItIsDoneOnce(Deed deed) {
        var calls = 0;
        for (var whenDone : List.of(false, true)) {
            calls = 0;
            while (strikes(deed, calls + 1, whenDone)) {
                calls++;
                assertThat(calls).isLessThan(MOST_CALLS);
            }
        }
        assertThat(calls).as("calls that failed").isGreaterThan(5);
    }

    /** Whether a call of that number was made at all. */
    private static boolean strikes(Deed deed, int call, boolean whenDone) {
        var well = new Company();
        deed.made().apply(well).run();
        var company = new Company();
        var act = deed.made().apply(company);
        var before = company.stands();
        company.faults.strike(call, whenDone);
        try {
            act.run();
        } catch (Struck failed) {
            assertThat(company.stands()).as("%s, %s", deed, failed.getMessage()).isEqualTo(before);
        }
        var struck = company.faults.heal();
        if (struck) {
            act.run();
        }
        company.booksAgree();
        assertThat(company.stands()).as("%s, call %d", deed, call).isEqualTo(well.stands());
        return struck;
    }
}

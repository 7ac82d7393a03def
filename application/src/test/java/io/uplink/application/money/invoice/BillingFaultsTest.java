package io.uplink.application.money.invoice;

import static io.uplink.application.money.invoice.BillingBench.ADMIN;
import static io.uplink.application.money.invoice.BillingBench.AMINA;

import io.uplink.application.money.payment.UseCredit;
import io.uplink.application.shared.FaultLoop;
import io.uplink.application.shared.FaultLoop.Deed;
import io.uplink.application.shared.FaultLoop.Step;
import io.uplink.application.shared.FaultLoop.World;
import io.uplink.application.shared.Faults;
import io.uplink.application.shared.SequentialIds;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.money.payment.RefundId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is done about charges and payments, and whichever call of a port fails at it, before or
 * after it did its work: nothing of it is left, the books agree, and done again it is done once.
 */
class BillingFaultsTest {

    private static final RefundId REFUND = new RefundId(SequentialIds.of(9_900));

    static Stream<Deed<Company>> deeds() {
        return Stream.of(
                new Deed<>(
                        "draft, and the same form again",
                        company ->
                                List.of(
                                        Step.whole(() -> company.write("1000")),
                                        Step.whole(() -> company.write("1000")))),
                Deed.whole(
                        "change a draft",
                        company -> {
                            company.write("1000");
                            return () ->
                                    company.changeInvoice.execute(
                                            ADMIN,
                                            new ChangeInvoice.Input(
                                                    Company.WRITTEN,
                                                    BillingBench.wish("1200"),
                                                    Optional.empty()));
                        }),
                Deed.whole(
                        "remove a draft",
                        company -> {
                            company.write("1000");
                            return () ->
                                    new RemoveDraft(company.unitOfWork, company.desk, company.trail)
                                            .execute(
                                                    ADMIN,
                                                    new RemoveDraft.Input(
                                                            Company.WRITTEN, Optional.empty()));
                        }),
                Deed.whole(
                        "issue",
                        company -> {
                            company.cash(AMINA, "R1", "500");
                            var draft = company.draft(AMINA, BillingBench.wish("1000"));
                            return () ->
                                    company.issueInvoice.execute(
                                            ADMIN,
                                            new IssueInvoice.Input(draft.id(), Optional.empty()));
                        }),
                Deed.whole(
                        "receive",
                        company -> {
                            company.issued(AMINA, "1000");
                            company.issued(AMINA, "200");
                            return () -> company.cash(AMINA, "R1", "1300");
                        }),
                Deed.whole(
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
                Deed.whole(
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
                Deed.whole(
                        "refund part",
                        company -> {
                            var paid = company.cash(AMINA, "R1", "500");
                            return () -> company.refund(paid, REFUND, "200");
                        }),
                Deed.whole(
                        "reverse",
                        company -> {
                            company.issued(AMINA, "1000");
                            company.issued(AMINA, "200");
                            var paid = company.cash(AMINA, "R1", "1300");
                            return () -> company.reverse(paid);
                        }),
                Deed.whole(
                        "credit",
                        company -> {
                            var invoice = company.issued(AMINA, "1000");
                            company.cash(AMINA, "R1", "1160");
                            return () ->
                                    company.credit(invoice, 1, Map.of(0, BillingBench.kes("116")));
                        }),
                Deed.whole(
                        "void",
                        company -> {
                            var invoice = company.issued(AMINA, "1000");
                            return () -> company.makeVoid(invoice);
                        }));
    }

    static final class Company extends BillingBench implements World {

        private static final InvoiceId WRITTEN = new InvoiceId(new UUID(70, 1));

        Company() {
            aCompany();
        }

        void write(String price) {
            var _ =
                    draftInvoice.execute(
                            ADMIN,
                            new DraftInvoice.Input(WRITTEN, AMINA, BillingBench.wish(price)));
        }

        @Override
        public Faults faults() {
            return faults;
        }

        @Override
        public void requireSound(String as) {
            booksAgree(as);
        }

        @Override
        public List<String> stands() {
            return BillingWords.of(this);
        }
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void whicheverCallFailsNothingIsLeftAndDoneAgainItIsDoneOnce(Deed<Company> deed) {
        FaultLoop.run(deed, Company::new);
    }
}

package io.uplink.application.money.mpesa;

import static io.uplink.application.money.mpesa.MpesaHouse.AMINA;
import static io.uplink.application.money.mpesa.PayoutHouse.FIRST;
import static io.uplink.application.money.mpesa.PayoutHouse.GONE;

import io.uplink.application.money.invoice.BillingSettings;
import io.uplink.application.money.invoice.CreditInvoice;
import io.uplink.application.money.invoice.DraftInvoice;
import io.uplink.application.money.invoice.InMemoryCatalogue;
import io.uplink.application.money.invoice.InvoiceDesk;
import io.uplink.application.money.invoice.InvoiceIssuing;
import io.uplink.application.money.invoice.InvoiceReading;
import io.uplink.application.money.invoice.InvoiceWish;
import io.uplink.application.money.invoice.IssueInvoice;
import io.uplink.application.money.invoice.VoidInvoice;
import io.uplink.application.money.ledger.PostEntry;
import io.uplink.application.money.ledger.ReverseEntry;
import io.uplink.application.money.mpesa.port.Inbox.Kind;
import io.uplink.application.money.payment.ReceivePayment;
import io.uplink.application.money.payment.RefundPayment;
import io.uplink.application.money.payment.ReversePayment;
import io.uplink.application.money.payment.UseCredit;
import io.uplink.domain.money.invoice.CreditNoteId;
import io.uplink.domain.money.invoice.Invoice;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.money.ledger.AccountCode;
import io.uplink.domain.money.ledger.AccountId;
import io.uplink.domain.money.ledger.AccountType;
import io.uplink.domain.money.ledger.JournalEntry;
import io.uplink.domain.money.ledger.JournalLine;
import io.uplink.domain.money.ledger.Posted;
import io.uplink.domain.money.ledger.Side;
import io.uplink.domain.money.payment.Payment;
import io.uplink.domain.money.payment.PaymentMethod;
import io.uplink.domain.money.payment.RefundId;
import io.uplink.domain.money.payout.Payout;
import io.uplink.domain.money.tax.TaxCode;
import io.uplink.domain.money.tax.TaxCodeId;
import io.uplink.domain.money.tax.TaxKind;
import io.uplink.domain.money.tax.TaxRate;
import io.uplink.domain.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Amina's invoices, money that comes and goes, and books that are read as an accountant does. */
final class PostingHouse {

    final PayoutHouse at = new PayoutHouse();
    private final InMemoryCatalogue.Taxes taxes = new InMemoryCatalogue.Taxes();
    private final InvoiceDesk desk = new InvoiceDesk(at.billing, at.billing);
    private final DraftInvoice draftInvoice =
            new DraftInvoice(
                    at.house.unitOfWork,
                    desk,
                    new InvoiceReading(
                            new InMemoryCatalogue.Products(), taxes, at.ledger, at.today),
                    at.trail);
    private final IssueInvoice issueInvoice =
            new IssueInvoice(
                    at.house.unitOfWork,
                    desk,
                    new InvoiceIssuing(
                            taxes,
                            at.billing,
                            at.billing,
                            at.payments,
                            at.settling,
                            at.posting,
                            at.today,
                            at.house.settings,
                            at.trail));
    private final VoidInvoice voidInvoice =
            new VoidInvoice(at.house.unitOfWork, desk, at.posting, at.house.clock, at.trail);
    private final CreditInvoice creditInvoice =
            new CreditInvoice(
                    at.house.unitOfWork,
                    desk,
                    at.billing,
                    at.settling,
                    at.posting,
                    at.today,
                    at.trail);
    private final ReceivePayment receivePayment = new ReceivePayment(at.receiving);
    private final UseCredit useCredit = new UseCredit(at.house.unitOfWork, at.desk, at.settling);
    private final PostEntry postEntry = new PostEntry(at.house.unitOfWork, at.posting, at.ids);
    private final ReverseEntry reverseEntry =
            new ReverseEntry(
                    at.house.unitOfWork,
                    at.ledger,
                    at.ledger,
                    at.today,
                    at.house.clock,
                    at.ids,
                    at.trail);

    PostingHouse() {
        at.open("1130", AccountType.ASSET);
        at.open("4300", AccountType.INCOME);
        tax(1, "VAT16", TaxKind.STANDARD, 1_600);
        tax(2, "EXEMPT", TaxKind.EXEMPT, 0);
    }

    private void tax(int id, String code, TaxKind kind, int basisPoints) {
        taxes.save(
                new TaxCode(
                        new TaxCodeId(new UUID(70, id)),
                        code,
                        code,
                        kind,
                        List.of(new TaxRate(LocalDate.of(2021, 1, 1), basisPoints)),
                        0));
    }

    static InvoiceWish.Line line(String price, String discount, String tax, String revenue) {
        return new InvoiceWish.Line("", "Service", "1", price, "", discount, tax, revenue);
    }

    Invoice.Snapshot draft(InvoiceWish.Line... lines) {
        return draftInvoice.execute(
                FIRST,
                new DraftInvoice.Input(
                        new InvoiceId(at.ids.next()),
                        AMINA,
                        new InvoiceWish(List.of(lines), "", "14", "")));
    }

    void issue(Invoice.Snapshot draft) {
        issueInvoice.execute(FIRST, new IssueInvoice.Input(draft.id(), Optional.empty()));
    }

    /** Of a thousand before sixteen percent of tax. */
    Invoice.Snapshot issued() {
        var draft = draft(line("1000", "", "VAT16", ""));
        issue(draft);
        return draft;
    }

    void makeVoid(Invoice.Snapshot invoice) {
        voidInvoice.execute(
                FIRST, new VoidInvoice.Input(invoice.id(), "Written twice", Optional.empty()));
    }

    /** With its tax. */
    void credit(Invoice.Snapshot invoice, String gross) {
        creditInvoice.execute(
                FIRST,
                new CreditInvoice.Input(
                        invoice.id(),
                        new CreditNoteId(new UUID(71, 1)),
                        "Outage",
                        Map.of(0, kes(gross)),
                        Optional.empty()));
    }

    Payment.Snapshot receive(PaymentMethod method, String reference, String amount) {
        return receivePayment.execute(
                FIRST,
                new ReceivePayment.Input(
                        AMINA,
                        method,
                        reference,
                        kes(amount),
                        at.house.clock.instant(),
                        new AccountCode(method.usualAccount()),
                        Optional.empty()));
    }

    void leaveCreditAlone() {
        at.house.settings.with(BillingSettings.APPLY_CREDIT, false);
    }

    void useCredit(Payment.Snapshot payment, Invoice.Snapshot invoice) {
        useCredit.execute(
                FIRST, new UseCredit.Input(payment.facts().id(), invoice.id(), Optional.empty()));
    }

    void reverse(Payment.Snapshot payment) {
        at.reversePayment.execute(
                FIRST, new ReversePayment.Input(payment.facts().id(), "Bounced", Optional.empty()));
    }

    void refund(Payment.Snapshot payment, String amount) {
        at.refundPayment.execute(
                FIRST,
                new RefundPayment.Input(
                        payment.facts().id(),
                        new RefundId(new UUID(72, 1)),
                        kes(amount),
                        new AccountCode("1100"),
                        "Moved away",
                        Optional.empty()));
    }

    void name() {
        at.house.nameOwner.execute(
                FIRST,
                new NameOwner.Input(
                        at.house.store.payments().getFirst().id(),
                        Optional.of(AMINA),
                        Optional.empty(),
                        Optional.empty()));
    }

    /** Four hundred on their way. */
    Payout sent() {
        return at.sent(at.approved(at.requested("400")));
    }

    void went(Payout payout, String... pairs) {
        at.told(
                Kind.RESULT,
                PlainNotices.result("payout-1", payout.id().toString(), GONE, "0", pairs));
    }

    void failed(Payout payout) {
        at.told(Kind.RESULT, PlainNotices.result("payout-1", payout.id().toString(), "", "2001"));
    }

    void wentBack() {
        at.told(Kind.RESULT, PlainNotices.result("reversal-1", "", GONE, "0"));
    }

    Posted byHand(String debit, String credit, String amount) {
        return postEntry.execute(
                FIRST,
                new PostEntry.Input(
                        Optional.of(at.today.day()),
                        "Cash to the bank",
                        List.of(
                                new PostEntry.Line(
                                        debit, Optional.of(kes(amount)), Optional.empty(), ""),
                                new PostEntry.Line(
                                        credit, Optional.empty(), Optional.of(kes(amount)), "")),
                        Optional.of("banked-1")));
    }

    void takeBack(Posted entry) {
        reverseEntry.execute(
                FIRST,
                new ReverseEntry.Input(
                        entry.entry().id(), Optional.empty(), "Never banked", Optional.empty()));
    }

    /** The entries behind the first so many, in their order. */
    List<String> entriesAfter(int many) {
        return at.ledger.entries().stream().skip(many).map(this::words).toList();
    }

    int entries() {
        return at.ledger.entries().size();
    }

    private String words(JournalEntry entry) {
        return entry.source().kind()
                + ": "
                + entry.lines().stream().map(this::words).collect(Collectors.joining(", "));
    }

    private String words(JournalLine line) {
        return (line.side() == Side.DEBIT ? "Dr " : "Cr ")
                + code(line.account())
                + ' '
                + line.amount().toDecimal();
    }

    private String code(AccountId id) {
        return at.accounts.entrySet().stream()
                .filter(one -> one.getValue().equals(id))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static Money kes(String typed) {
        return Money.parse(typed, Money.KES);
    }
}

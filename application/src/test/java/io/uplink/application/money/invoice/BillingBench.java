package io.uplink.application.money.invoice;

import static io.uplink.application.shared.ActorFixtures.WESTLANDS;
import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.money.catalogue.port.ProductRepository;
import io.uplink.application.money.invoice.port.Debtors;
import io.uplink.application.money.invoice.port.Debtors.Debtor;
import io.uplink.application.money.invoice.port.DocumentNumbers;
import io.uplink.application.money.invoice.port.InvoiceRepository;
import io.uplink.application.money.ledger.InMemoryLedger;
import io.uplink.application.money.ledger.LedgerPosting;
import io.uplink.application.money.ledger.LockPeriod;
import io.uplink.application.money.ledger.Today;
import io.uplink.application.money.ledger.port.AccountRepository;
import io.uplink.application.money.ledger.port.BooksRepository;
import io.uplink.application.money.ledger.port.Journal;
import io.uplink.application.money.payment.NewPayments;
import io.uplink.application.money.payment.PaymentDesk;
import io.uplink.application.money.payment.ReceivePayment;
import io.uplink.application.money.payment.ReceivePayments;
import io.uplink.application.money.payment.Receiving;
import io.uplink.application.money.payment.RefundPayment;
import io.uplink.application.money.payment.ReversePayment;
import io.uplink.application.money.payment.Reversing;
import io.uplink.application.money.payment.Settling;
import io.uplink.application.money.payment.UseCredit;
import io.uplink.application.money.payment.port.PaymentFollowers;
import io.uplink.application.money.payment.port.PaymentRepository;
import io.uplink.application.money.payment.port.ReversalsUnderWay;
import io.uplink.application.money.tax.port.TaxCodeRepository;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Faults;
import io.uplink.application.shared.FixedSettings;
import io.uplink.application.shared.MovableClock;
import io.uplink.application.shared.Numbers;
import io.uplink.application.shared.RecordingActivityTrail;
import io.uplink.application.shared.SequentialIds;
import io.uplink.application.shared.SequentialNumbers;
import io.uplink.application.shared.Settings;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.money.invoice.CreditNote;
import io.uplink.domain.money.invoice.CreditNoteId;
import io.uplink.domain.money.invoice.Invoice;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.money.ledger.Account;
import io.uplink.domain.money.ledger.AccountCode;
import io.uplink.domain.money.ledger.AccountId;
import io.uplink.domain.money.ledger.AccountType;
import io.uplink.domain.money.ledger.Side;
import io.uplink.domain.money.payment.Payment;
import io.uplink.domain.money.payment.PaymentMethod;
import io.uplink.domain.money.payment.RefundId;
import io.uplink.domain.money.tax.TaxCode;
import io.uplink.domain.money.tax.TaxCodeId;
import io.uplink.domain.money.tax.TaxKind;
import io.uplink.domain.money.tax.TaxRate;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.CustomerId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;

/** Invoices and payments over fakes, and books that are looked at after each step. */
abstract class BillingBench {

    static final Actor ADMIN = anAdmin();
    static final CustomerId AMINA = new CustomerId(SequentialIds.of(7_001));
    static final CustomerId BAKARI = new CustomerId(SequentialIds.of(7_002));

    final Faults faults = new Faults();
    final InMemoryLedger ledger = faults.kept(new InMemoryLedger(), InMemoryLedger::mark);
    final InMemoryBilling billing = faults.kept(new InMemoryBilling(), InMemoryBilling::mark);
    final InMemoryCatalogue.Taxes taxes = new InMemoryCatalogue.Taxes();
    final InMemoryCatalogue.Products products = new InMemoryCatalogue.Products();
    final RecordingActivityTrail activity =
            faults.kept(new RecordingActivityTrail(), RecordingActivityTrail::mark);
    final UnitOfWork unitOfWork = faults.unitOfWork();
    final ActivityTrail trail = faults.port(ActivityTrail.class, activity);
    final Debtors debtors = faults.port(Debtors.class, billing);
    final DocumentNumbers documents = faults.port(DocumentNumbers.class, billing);
    final InvoiceRepository invoiceStore = faults.port(InvoiceRepository.class, billing);
    final PaymentRepository paymentStore = faults.port(PaymentRepository.class, billing);
    final TaxCodeRepository taxStore = faults.port(TaxCodeRepository.class, taxes);
    final ProductRepository productStore = faults.port(ProductRepository.class, products);
    final AccountRepository accountStore = faults.port(AccountRepository.class, ledger);
    final MovableClock clock = MovableClock.at("2026-11-27T09:00:00Z");
    final SequentialIds ids = new SequentialIds();
    final FixedSettings settings = new FixedSettings();
    final Settings settingStore = faults.port(Settings.class, settings);
    final Today today = new Today(clock, () -> ZoneId.of("Africa/Nairobi"));
    final LedgerPosting posting =
            new LedgerPosting(
                    faults.port(BooksRepository.class, ledger),
                    accountStore,
                    faults.port(Journal.class, ledger),
                    today,
                    clock,
                    ids,
                    trail);
    final Settling settling = new Settling(paymentStore, posting, ids, trail);
    final InvoiceDesk desk = new InvoiceDesk(debtors, invoiceStore);
    final InvoiceReading reading = new InvoiceReading(productStore, taxStore, accountStore, today);
    final DraftInvoice draftInvoice = new DraftInvoice(unitOfWork, desk, reading, trail);
    final ChangeInvoice changeInvoice = new ChangeInvoice(unitOfWork, desk, reading, trail);
    final InvoiceIssuing issuing =
            new InvoiceIssuing(
                    taxStore,
                    documents,
                    invoiceStore,
                    paymentStore,
                    settling,
                    posting,
                    today,
                    settingStore,
                    trail);
    final IssueInvoice issueInvoice = new IssueInvoice(unitOfWork, desk, issuing);
    final VoidInvoice voidInvoice = new VoidInvoice(unitOfWork, desk, posting, clock, trail);
    final CreditInvoice creditInvoice =
            new CreditInvoice(unitOfWork, desk, documents, settling, posting, today, trail);
    final PaymentDesk payments = new PaymentDesk(debtors, invoiceStore, paymentStore);
    final Receiving receiving =
            new Receiving(
                    unitOfWork,
                    payments,
                    new NewPayments(
                            payments,
                            settling,
                            posting,
                            today,
                            faults.port(Numbers.class, new SequentialNumbers()),
                            ids,
                            clock,
                            trail),
                    clock);
    final ReceivePayment receivePayment = new ReceivePayment(receiving);
    final ReceivePayments receivePayments = new ReceivePayments(receiving);
    final PaymentFollowers followers = faults.port(PaymentFollowers.class, (_, _, _) -> {});
    final ReversalsUnderWay underWay = faults.port(ReversalsUnderWay.class, _ -> false);
    final Reversing reversing =
            new Reversing(payments, followers, settling, posting, today, clock, trail);
    final ReversePayment reversePayment =
            new ReversePayment(unitOfWork, payments, reversing, underWay);
    final RefundPayment refundPayment =
            new RefundPayment(unitOfWork, payments, underWay, followers, posting, today, trail);
    final UseCredit useCredit = new UseCredit(unitOfWork, payments, settling);
    final LockPeriod lockPeriod = new LockPeriod(unitOfWork, ledger, today, activity);
    final Map<String, AccountId> accounts = new LinkedHashMap<>();

    @BeforeEach
    void aCompany() {
        for (var code : List.of("1100", "1110", "1120", "1200")) {
            open(code, AccountType.ASSET);
        }
        open("2200", AccountType.LIABILITY);
        open("2300", AccountType.LIABILITY);
        open("4100", AccountType.INCOME);
        open("4300", AccountType.INCOME);
        taxes.save(
                new TaxCode(
                        new TaxCodeId(SequentialIds.of(8_001)),
                        "VAT16",
                        "VAT",
                        TaxKind.STANDARD,
                        List.of(new TaxRate(LocalDate.of(2021, 1, 1), 1_600)),
                        0));
        billing.know(new Debtor(AMINA, "Amina", "ACC-1", WESTLANDS));
        billing.know(new Debtor(BAKARI, "Bakari", "ACC-2", ActorFixtures.THIKA));
    }

    /** What is owed stands on 1200, what is left of payments on 2300. */
    void booksAgree() {
        booksAgree("the books");
    }

    void booksAgree(String as) {
        var owed = billing.invoices().stream().mapToLong(one -> one.balance().minor()).sum();
        var left = billing.payments().stream().mapToLong(one -> one.left().minor()).sum();
        assertThat(stands("1200")).as(as).isEqualTo(Money.ofMinor(owed, Money.KES).toDecimal());
        assertThat(stands("2300")).as(as).isEqualTo(Money.ofMinor(-left, Money.KES).toDecimal());
    }

    String stands(String code) {
        var account = accounts.get(code);
        var minor =
                ledger.entries().stream()
                        .flatMap(entry -> entry.lines().stream())
                        .filter(line -> line.account().equals(account))
                        .mapToLong(line ->
                                line.side() == Side.DEBIT
                                        ? line.amount().minor()
                                        : -line.amount().minor())
                        .sum();
        return Money.ofMinor(minor, Money.KES).toDecimal();
    }

    void open(String code, AccountType type) {
        var id = new AccountId(ids.next());
        accounts.put(code, id);
        ledger.save(
                Account.opened(
                        id,
                        new AccountCode(code),
                        "Account " + code,
                        type,
                        Optional.empty(),
                        false));
    }

    Invoice.Snapshot draft(CustomerId customer, InvoiceWish wish) {
        return draftInvoice.execute(
                ADMIN, new DraftInvoice.Input(new InvoiceId(ids.next()), customer, wish));
    }

    Invoice.Snapshot issued(CustomerId customer, String price) {
        return issueInvoice.execute(
                ADMIN, new IssueInvoice.Input(draft(customer, wish(price)).id(), Optional.empty()));
    }

    static InvoiceWish wish(String price) {
        return new InvoiceWish(
                List.of(new InvoiceWish.Line("", "Internet", "1", price, "", "", "VAT16", "")),
                "",
                "14",
                "");
    }

    Invoice.Snapshot stored(Invoice.Snapshot invoice) {
        return billing.findById(invoice.id()).orElseThrow().snapshot();
    }

    Payment.Snapshot cash(CustomerId customer, String reference, String amount) {
        return receive(ADMIN, input(customer, reference, amount, Optional.empty()));
    }

    Payment.Snapshot receive(Actor actor, ReceivePayment.Input input) {
        return receivePayment.execute(actor, input);
    }

    ReceivePayment.Input input(
            CustomerId customer, String reference, String amount, Optional<InvoiceId> invoice) {
        return new ReceivePayment.Input(
                customer,
                PaymentMethod.CASH,
                reference,
                kes(amount),
                clock.instant(),
                new AccountCode("1100"),
                invoice);
    }

    Payment.Snapshot reverse(Payment.Snapshot payment) {
        return reversePayment.execute(
                ADMIN, new ReversePayment.Input(payment.facts().id(), "Bounced", Optional.empty()));
    }

    Payment.Snapshot refund(Payment.Snapshot payment, RefundId id, String amount) {
        return refundPayment.execute(
                ADMIN,
                new RefundPayment.Input(
                        payment.facts().id(),
                        id,
                        kes(amount),
                        new AccountCode("1100"),
                        "Moved away",
                        Optional.empty()));
    }

    CreditNote credit(Invoice.Snapshot invoice, int note, Map<Integer, Money> lines) {
        return creditInvoice.execute(
                ADMIN,
                new CreditInvoice.Input(
                        invoice.id(),
                        new CreditNoteId(SequentialIds.of(9_100 + note)),
                        "Outage",
                        lines,
                        Optional.empty()));
    }

    void makeVoid(Invoice.Snapshot invoice) {
        voidInvoice.execute(
                ADMIN, new VoidInvoice.Input(invoice.id(), "Written twice", Optional.empty()));
    }

    static Money kes(String typed) {
        return Money.parse(typed, Money.KES);
    }
}

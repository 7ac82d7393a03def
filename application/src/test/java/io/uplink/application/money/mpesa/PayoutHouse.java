package io.uplink.application.money.mpesa;

import static io.uplink.application.money.mpesa.MpesaHouse.ACCOUNT;
import static io.uplink.application.money.mpesa.MpesaHouse.AMINA;
import static io.uplink.application.money.mpesa.MpesaHouse.JOB;
import static io.uplink.application.shared.ActorFixtures.WESTLANDS;
import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.money.invoice.InMemoryBilling;
import io.uplink.application.money.invoice.port.Debtors.Debtor;
import io.uplink.application.money.invoice.port.InvoiceRepository;
import io.uplink.application.money.ledger.InMemoryLedger;
import io.uplink.application.money.ledger.LedgerPosting;
import io.uplink.application.money.ledger.Today;
import io.uplink.application.money.ledger.port.AccountRepository;
import io.uplink.application.money.ledger.port.BooksRepository;
import io.uplink.application.money.ledger.port.Journal;
import io.uplink.application.money.mpesa.port.CustomerMoney;
import io.uplink.application.money.mpesa.port.Inbox.Kind;
import io.uplink.application.money.payment.GivingBack;
import io.uplink.application.money.payment.NewPayments;
import io.uplink.application.money.payment.PaymentDesk;
import io.uplink.application.money.payment.ReceivePayment;
import io.uplink.application.money.payment.ReceivePayments;
import io.uplink.application.money.payment.Receiving;
import io.uplink.application.money.payment.RefundPayment;
import io.uplink.application.money.payment.ReversePayment;
import io.uplink.application.money.payment.Reversing;
import io.uplink.application.money.payment.Settling;
import io.uplink.application.money.payment.port.PaymentRepository;
import io.uplink.application.money.payment.port.ReversalsUnderWay;
import io.uplink.application.money.payout.AskBalance;
import io.uplink.application.money.payout.AskBalances;
import io.uplink.application.money.payout.BalanceQuestions;
import io.uplink.application.money.payout.Balances;
import io.uplink.application.money.payout.DecidePayout;
import io.uplink.application.money.payout.PayoutChanges;
import io.uplink.application.money.payout.PayoutResults;
import io.uplink.application.money.payout.ReconcilePayouts;
import io.uplink.application.money.payout.RequestPayout;
import io.uplink.application.money.payout.RequestReversal;
import io.uplink.application.money.payout.SendPayout;
import io.uplink.application.money.payout.SettlePayout;
import io.uplink.application.money.payout.port.BalanceStore;
import io.uplink.application.money.payout.port.Payouts;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.SequentialIds;
import io.uplink.application.shared.SequentialNumbers;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.money.ledger.Account;
import io.uplink.domain.money.ledger.AccountCode;
import io.uplink.domain.money.ledger.AccountId;
import io.uplink.domain.money.ledger.AccountType;
import io.uplink.domain.money.ledger.Posting;
import io.uplink.domain.money.ledger.Posting.Part;
import io.uplink.domain.money.ledger.PostingRule;
import io.uplink.domain.money.ledger.Side;
import io.uplink.domain.money.mpesa.ReceiptNumber;
import io.uplink.domain.money.payment.Payment;
import io.uplink.domain.money.payment.PaymentMethod;
import io.uplink.domain.money.payment.PaymentReference;
import io.uplink.domain.money.payout.Payout;
import io.uplink.domain.money.payout.PayoutId;
import io.uplink.domain.money.payout.PayoutState;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Money that came and goes back, with the true books behind it. */
final class PayoutHouse {

    static final String RECEIPT = "NLJ7RT61SV";
    static final String GONE = "SG632NMUAB";
    static final Actor FIRST = anAdmin();
    static final Actor SECOND = second();

    final MpesaHouse house = new MpesaHouse();
    final InMemoryBilling billing = new InMemoryBilling();
    final InMemoryLedger ledger = new InMemoryLedger();
    final InMemoryPayouts store = new InMemoryPayouts();
    final InMemoryBalances balanceStore = new InMemoryBalances();
    final BalanceStore balances = house.faults.port(BalanceStore.class, balanceStore);
    final SequentialIds ids = new SequentialIds();
    final Map<String, AccountId> accounts = new LinkedHashMap<>();
    final Payouts payouts = house.faults.port(Payouts.class, store);
    final PaymentRepository payments = house.faults.port(PaymentRepository.class, billing);
    final ActivityTrail trail = house.origin.activity();
    final Today today = new Today(house.clock, () -> ZoneId.of("Africa/Nairobi"));
    final LedgerPosting posting =
            new LedgerPosting(
                    house.faults.port(BooksRepository.class, ledger),
                    house.faults.port(AccountRepository.class, ledger),
                    house.faults.port(Journal.class, ledger),
                    today,
                    house.clock,
                    ids,
                    trail);
    final PaymentDesk desk =
            new PaymentDesk(billing, house.faults.port(InvoiceRepository.class, billing), payments);
    final Settling settling = new Settling(payments, posting, ids, trail);
    final Receiving receiving =
            new Receiving(
                    house.unitOfWork,
                    desk,
                    new NewPayments(
                            desk,
                            settling,
                            posting,
                            today,
                            new SequentialNumbers(),
                            ids,
                            house.clock,
                            trail),
                    house.clock);
    final ReversalsUnderWay underWay =
            reference ->
                    reference.method() == PaymentMethod.MOBILE_MONEY
                            && store.reversalOf(new ReceiptNumber(reference.value()))
                                    .filter(one -> one.state().isUnderway())
                                    .isPresent();
    final Reversing reversing =
            new Reversing(desk, (_, _, _) -> {}, settling, posting, today, house.clock, trail);
    final ReversePayment reversePayment =
            new ReversePayment(house.unitOfWork, desk, reversing, underWay);
    final RefundPayment refundPayment =
            new RefundPayment(
                    house.unitOfWork, desk, underWay, (_, _, _) -> {}, posting, today, trail);
    final GivingBack givingBack =
            new GivingBack(desk, (_, _, _) -> {}, reversing, posting, today, ids, trail);
    final PayoutChanges changes =
            new PayoutChanges(payouts, house.payments, givingBack, house.origin);
    final RequestPayout request =
            new RequestPayout(
                    house.unitOfWork,
                    payouts,
                    changes,
                    givingBack,
                    underWay,
                    house.shortcodes,
                    house.settings,
                    house.origin);
    final RequestReversal requestReversal =
            new RequestReversal(
                    house.unitOfWork,
                    payouts,
                    changes,
                    house.payments,
                    house.shortcodes,
                    givingBack,
                    house.settings,
                    house.origin);
    final DecidePayout decide = new DecidePayout(house.unitOfWork, changes, house.origin);
    final SettlePayout settle = new SettlePayout(house.unitOfWork, changes, house.origin);
    final SendPayout send =
            new SendPayout(house.unitOfWork, changes, house.doors, house.mobileMoney, house.origin);
    final ReconcilePayouts reconcile =
            new ReconcilePayouts(
                    house.unitOfWork,
                    payouts,
                    changes,
                    house.doors,
                    house.mobileMoney,
                    house.origin);
    final BalanceQuestions questions =
            new BalanceQuestions(
                    house.unitOfWork, balances, house.doors, house.mobileMoney, house.origin);
    final AskBalance askBalance = new AskBalance(house.shortcodes, questions);
    final AskBalances askBalances =
            new AskBalances(house.shortcodes, questions, house.settings, house.unitOfWork);

    PayoutHouse() {
        house.faults.kept(billing, InMemoryBilling::mark);
        house.faults.kept(ledger, InMemoryLedger::mark);
        house.faults.kept(store, InMemoryPayouts::mark);
        house.faults.kept(balanceStore, InMemoryBalances::mark);
        house.switched.to = new RealMoney();
        house.results =
                new PayoutResults(
                        payouts, changes, new Balances(balances, house.origin), house.origin);
        for (var code : List.of("1100", "1110", "1115", "1120", "1200")) {
            open(code, AccountType.ASSET);
        }
        for (var code : List.of("2200", "2300", "2900")) {
            open(code, AccountType.LIABILITY);
        }
        open("4100", AccountType.INCOME);
        open("5800", AccountType.EXPENSE);
        billing.know(new Debtor(AMINA, "Amina", ACCOUNT, WESTLANDS));
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

    private static Actor second() {
        var first = anAdmin();
        return new Actor.Person(
                new PersonId(new UUID(77, 77)),
                "Second",
                first.language(),
                new UUID(77, 78),
                first.grants(),
                first.branches(),
                first.teams());
    }

    /** Amina's money, as a confirmation brings it. */
    Payment.Snapshot paid(String shillings) {
        house.told(Kind.CONFIRMATION, PlainNotices.confirmed(RECEIPT, shillings, ACCOUNT));
        house.work();
        return payment();
    }

    /** Nobody's money. */
    void waits(String shillings) {
        house.told(Kind.CONFIRMATION, PlainNotices.confirmed(RECEIPT, shillings, "rent"));
        house.work();
    }

    Payment.Snapshot payment() {
        return billing.payments().getFirst();
    }

    Payout requested(String shillings) {
        return request.execute(FIRST, wish(1, shillings));
    }

    RequestPayout.Input wish(int id, String shillings) {
        return new RequestPayout.Input(
                new PayoutId(new UUID(90, id)),
                payment().facts().id(),
                Optional.of("0712004418"),
                Optional.of(shillings),
                Optional.of("Moved away"),
                Optional.empty());
    }

    Payout reversalRequested(int id) {
        return requestReversal.execute(
                FIRST,
                new RequestReversal.Input(
                        new PayoutId(new UUID(91, id)),
                        house.store.payments().getFirst().id(),
                        Optional.of("Wrong paybill"),
                        Optional.empty()));
    }

    Payout approved(Payout payout) {
        return decide.execute(SECOND, new DecidePayout.Input(payout.id(), true, Optional.empty()));
    }

    Payout sent(Payout payout) {
        send.execute(JOB, payout.id());
        return now(payout);
    }

    Payout now(Payout payout) {
        return store.find(payout.id()).orElseThrow();
    }

    void told(Kind kind, String raw) {
        house.told(kind, raw);
        house.work();
    }

    /** The balance of an account, debits above nothing. */
    long stands(String code) {
        var account = accounts.get(code);
        return ledger.entries().stream()
                .flatMap(entry -> entry.lines().stream())
                .filter(line -> line.account().equals(account))
                .mapToLong(line ->
                        line.side() == Side.DEBIT ? line.amount().minor() : -line.amount().minor())
                .sum();
    }

    /** Credit stands on 2300, what waits on 2900, and what is under way on 1115. */
    void booksAgree(String as) {
        var left = billing.payments().stream().mapToLong(one -> one.left().minor()).sum();
        var owed = billing.invoices().stream().mapToLong(one -> one.balance().minor()).sum();
        var underway =
                store.all().stream()
                        .filter(one -> one.order().phone().isPresent())
                        .filter(one -> one.state().isUnderway())
                        .mapToLong(one -> one.order().money().minor())
                        .sum();
        assertThat(-stands("2300")).as(as + " credit").isEqualTo(left);
        assertThat(stands("1200")).as(as + " owed").isEqualTo(owed);
        assertThat(-stands("1115")).as(as + " under way").isEqualTo(underway);
    }

    long open(PayoutState state) {
        return store.all().stream().filter(one -> one.state() == state).count();
    }

    /** As the adapter does it. */
    private final class RealMoney implements CustomerMoney {

        private final ReceivePayment receivePayment = new ReceivePayment(receiving);
        private final ReceivePayments receivePayments = new ReceivePayments(receiving);

        @Override
        public void receive(
                Actor actor,
                CustomerId customer,
                ReceiptNumber receipt,
                Money amount,
                Instant receivedAt,
                String cashAccount,
                Optional<UUID> invoice) {
            var _ =
                    receivePayment.execute(
                            JOB,
                            input(customer, receipt, amount, receivedAt, cashAccount, invoice));
        }

        @Override
        public void receive(Actor actor, List<Came> came) {
            var _ =
                    receivePayments.execute(
                            JOB,
                            came.stream()
                                    .map(one ->
                                            input(
                                                    one.customer(),
                                                    one.receipt(),
                                                    one.amount(),
                                                    one.receivedAt(),
                                                    MPESA,
                                                    one.invoice()))
                                    .toList());
        }

        private ReceivePayment.Input input(
                CustomerId customer,
                ReceiptNumber receipt,
                Money amount,
                Instant receivedAt,
                String cashAccount,
                Optional<UUID> invoice) {
            return new ReceivePayment.Input(
                    customer,
                    PaymentMethod.MOBILE_MONEY,
                    receipt.text(),
                    amount,
                    receivedAt,
                    new AccountCode(cashAccount),
                    invoice.map(InvoiceId::new));
        }

        @Override
        public void keep(Actor actor, ReceiptNumber receipt, Money amount, Instant receivedAt) {
            if (payments.findByReference(
                            new PaymentReference(PaymentMethod.MOBILE_MONEY, receipt.text()))
                    .isEmpty()) {
                posting.post(
                        actor,
                        new Posting(
                                PostingRule.SUSPENSE_KEPT,
                                receipt.text(),
                                today.day(),
                                "M-Pesa " + receipt,
                                List.of(Part.debit(MPESA, amount), Part.credit(SUSPENSE, amount))));
            }
        }
    }
}

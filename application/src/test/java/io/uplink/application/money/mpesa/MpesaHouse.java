package io.uplink.application.money.mpesa;

import static io.uplink.application.shared.ActorFixtures.WESTLANDS;
import static io.uplink.application.shared.ActorFixtures.anAdmin;

import io.uplink.application.money.mpesa.port.CustomerMoney;
import io.uplink.application.money.mpesa.port.Inbox;
import io.uplink.application.money.mpesa.port.Inbox.Kind;
import io.uplink.application.money.mpesa.port.Intents;
import io.uplink.application.money.mpesa.port.InvoiceNumbers;
import io.uplink.application.money.mpesa.port.MobileMoney;
import io.uplink.application.money.mpesa.port.MpesaPayments;
import io.uplink.application.money.mpesa.port.Orders;
import io.uplink.application.money.mpesa.port.Proofs;
import io.uplink.application.money.mpesa.port.ReferenceDirectory;
import io.uplink.application.money.mpesa.port.ReferenceDirectory.Facts;
import io.uplink.application.money.mpesa.port.Shortcodes;
import io.uplink.application.money.statement.BookStatements;
import io.uplink.application.money.statement.ImportStatement;
import io.uplink.application.money.statement.InMemoryStatements;
import io.uplink.application.money.statement.port.Statements;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Faults;
import io.uplink.application.shared.FileStore;
import io.uplink.application.shared.FixedSettings;
import io.uplink.application.shared.InMemoryFileStore;
import io.uplink.application.shared.MovableClock;
import io.uplink.application.shared.OnePassword;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Outbox;
import io.uplink.application.shared.PasswordAgain;
import io.uplink.application.shared.PlainSecrets;
import io.uplink.application.shared.RecordingActivityTrail;
import io.uplink.application.shared.RecordingOutbox;
import io.uplink.application.shared.SequentialIds;
import io.uplink.application.shared.Settings;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.money.mpesa.PaymentIntent;
import io.uplink.domain.money.mpesa.Shortcode;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.CustomerId;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All of mobile money over fakes: a paybill, two customers, and the people who ask. */
final class MpesaHouse {

    static final Actor.Job JOB = new Actor.Job("test");
    static final Actor SAFARICOM = new Actor.Anonymous();
    static final CustomerId AMINA = new CustomerId(new UUID(8, 1));
    static final CustomerId BAKARI = new CustomerId(new UUID(8, 2));
    static final String ACCOUNT = "ACC-000123";

    final Faults faults = new Faults();
    final InMemoryMpesa store = faults.kept(new InMemoryMpesa(), InMemoryMpesa::mark);
    final RecordingActivityTrail activity =
            faults.kept(new RecordingActivityTrail(), RecordingActivityTrail::mark);
    final RecordingOutbox outbox = faults.kept(new RecordingOutbox(), RecordingOutbox::mark);
    final MovableClock clock = MovableClock.at("2026-12-02T09:00:00Z");
    final FixedSettings settings = new FixedSettings();
    final Settings settingsPort = faults.port(Settings.class, settings);
    final ScriptedMobileMoney gateway = new ScriptedMobileMoney();
    final PlainSecrets secrets = new PlainSecrets();
    final UnitOfWork unitOfWork = faults.unitOfWork();
    final Origin origin =
            new Origin(
                    new SequentialIds(),
                    clock,
                    faults.port(ActivityTrail.class, activity),
                    faults.port(Outbox.class, outbox));
    final PlainNotices notices = new PlainNotices();
    final Shortcodes shortcodes = faults.port(Shortcodes.class, store);
    final MpesaPayments payments = faults.port(MpesaPayments.class, store);
    final ReferenceDirectory directory = faults.port(ReferenceDirectory.class, store);
    final SwitchedMoney switched = new SwitchedMoney(store);
    final CustomerMoney money = faults.port(CustomerMoney.class, switched);
    final Intents intents = faults.port(Intents.class, store.requests);
    final Inbox inbox = faults.port(Inbox.class, store.inbox());
    final MobileMoney mobileMoney = faults.port(MobileMoney.class, gateway);
    final MpesaDoors doors = new MpesaDoors(shortcodes, secrets);
    final InMemoryOrders orders = faults.kept(new InMemoryOrders(), InMemoryOrders::mark);
    final Orders ordersPort = faults.port(Orders.class, orders);
    final InvoiceNumbers invoices = faults.port(InvoiceNumbers.class, _ -> Map.of());
    final MpesaBooking booking =
            new MpesaBooking(
                    intents,
                    payments,
                    directory,
                    invoices,
                    ordersPort,
                    money,
                    settingsPort,
                    origin);
    final CallRush rush = new CallRush(clock);
    final TakeMpesaCall takeCall =
            new TakeMpesaCall(inbox, notices, secrets, settingsPort, rush, origin);
    final InMemoryProofs proofs = faults.kept(new InMemoryProofs(), InMemoryProofs::mark);
    final Proofs proofsPort = faults.port(Proofs.class, proofs);
    final DecideCall decideCall = new DecideCall(unitOfWork, inbox, shortcodes, origin);
    final MpesaProving proving =
            new MpesaProving(notices, doors, payments, proofsPort, mobileMoney, unitOfWork, origin);

    /** Nobody else asked for anything; a test may put in who did. */
    Results results = (_, _, _) -> false;

    final MpesaCalls calls =
            new MpesaCalls(
                    notices,
                    doors,
                    intents,
                    booking,
                    proving,
                    (actor, call, told) -> results.take(actor, call, told),
                    origin);
    final ProcessMpesaCalls processCalls =
            new ProcessMpesaCalls(
                    inbox,
                    calls,
                    new PlainConfirmations(
                            calls, doors, intents, payments, directory, invoices, money, origin),
                    proving,
                    rush,
                    unitOfWork,
                    clock);
    final ValidateMpesaPayment validatePayment =
            new ValidateMpesaPayment(shortcodes, notices, booking, secrets);
    final Asking asking = new Asking(intents, shortcodes, settingsPort, origin);
    final RequestPayment requestPayment = new RequestPayment(unitOfWork, asking, directory);
    final AskToPay askToPay = new AskToPay(asking, intents, ordersPort, secrets);
    final SendPush sendPush = new SendPush(unitOfWork, intents, doors, mobileMoney, origin);
    final InMemoryStatements statements =
            faults.kept(new InMemoryStatements(), InMemoryStatements::mark);
    final Statements statementsPort = faults.port(Statements.class, statements);
    final InMemoryFileStore files =
            faults.kept(new InMemoryFileStore(new SequentialIds(), clock), InMemoryFileStore::mark);
    final ImportStatement importStatement =
            new ImportStatement(
                    unitOfWork,
                    shortcodes,
                    statementsPort,
                    faults.port(FileStore.class, files),
                    origin);
    final BookStatements bookStatements =
            new BookStatements(statementsPort, shortcodes, booking, unitOfWork, clock);
    final ReconcileRequests reconcileRequests =
            new ReconcileRequests(unitOfWork, intents, doors, mobileMoney, origin);
    final OnePassword password = new OnePassword();
    final PasswordAgain passwordPort = faults.port(PasswordAgain.class, password);
    final SaveShortcode saveShortcode =
            new SaveShortcode(unitOfWork, shortcodes, doors, passwordPort, origin);
    final RegisterShortcode registerShortcode =
            new RegisterShortcode(doors, mobileMoney, passwordPort, unitOfWork, origin);
    final NameOwner nameOwner = new NameOwner(unitOfWork, payments, shortcodes, directory, booking);
    final Shortcode paybill;

    MpesaHouse() {
        paybill = saveShortcode.execute(anAdmin(), wish(false));
        store.customers.add(
                new Facts(
                        AMINA,
                        WESTLANDS,
                        ACCOUNT,
                        "Amina",
                        Optional.of(new PhoneNumber("+254712004418"))));
        store.customers.add(new Facts(BAKARI, WESTLANDS, "ACC-000124", "Bakari", Optional.empty()));
    }

    static SaveShortcode.Input wish(boolean refusesUnknown) {
        return new SaveShortcode.Input(
                Optional.empty(),
                Optional.of(WESTLANDS),
                Optional.of("Main"),
                Optional.of("paybill"),
                Optional.of("600966"),
                Optional.empty(),
                Optional.of("sandbox"),
                Optional.empty(),
                Optional.empty(),
                refusesUnknown,
                true,
                false,
                Optional.empty(),
                Optional.of("key"),
                Optional.of("secret"),
                Optional.of("pass"),
                Optional.empty(),
                OnePassword.RIGHT,
                Optional.empty());
    }

    String token() {
        return doors.keys(paybill.id()).token();
    }

    PaymentIntent asked(String shillings) {
        return requestPayment.execute(
                anAdmin(),
                new RequestPayment.Input(
                        Optional.of(AMINA), Optional.empty(), Optional.of(shillings)));
    }

    PaymentIntent sent(String shillings) {
        var intent = asked(shillings);
        sendPush.execute(JOB, intent.id());
        return now(intent);
    }

    PaymentIntent now(PaymentIntent intent) {
        return store.requests.find(intent.id()).orElseThrow();
    }

    void told(Kind kind, String raw) {
        takeCall.execute(SAFARICOM, new TakeMpesaCall.Input(token(), kind, raw, "196.201.214.200"));
    }

    void work() {
        processCalls.execute(JOB);
        bookStatements.execute(JOB);
    }

    void later(Duration time) {
        clock.advance(time);
        work();
    }
}

package io.uplink.application.care.portal;

import static io.uplink.application.shared.ActorFixtures.WESTLANDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.care.customer.port.InMemoryCustomerRepository;
import io.uplink.application.care.link.LookLimit;
import io.uplink.application.care.portal.port.NumberTexts;
import io.uplink.application.care.portal.port.PortalAccounts;
import io.uplink.application.care.portal.port.PortalDoors.Seat;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.FixedSettings;
import io.uplink.application.shared.MovableClock;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.PlainSecrets;
import io.uplink.application.shared.RecordingActivityTrail;
import io.uplink.application.shared.RecordingOutbox;
import io.uplink.application.shared.SequentialIds;
import io.uplink.domain.care.customer.AccountNumber;
import io.uplink.domain.care.customer.Customer;
import io.uplink.domain.care.customer.CustomerEvent;
import io.uplink.domain.care.customer.CustomerFixtures;
import io.uplink.domain.care.customer.CustomerStatus;
import io.uplink.domain.care.portal.NumberChange;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.CustomerId;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Customers give themselves another number, which they must have in their hands. */
class OwnNumberTest {

    private static final String HERE = "196.200.1.1";
    private static final String BROWSER = "token of the browser";
    private static final String TABLET = "token of the tablet";
    private static final PhoneNumber OLD = PhoneNumber.parse("0722 400 100");
    private static final PhoneNumber NEW = PhoneNumber.parse("0733 400 100");

    private final MovableClock clock = MovableClock.at("2026-11-28T08:00:00Z");
    private final FixedSettings settings = new FixedSettings();
    private final SequentialIds ids = new SequentialIds();
    private final RecordingActivityTrail activity = new RecordingActivityTrail();
    private final RecordingOutbox outbox = new RecordingOutbox();
    private final Origin origin = new Origin(ids, clock, activity, outbox);
    private final DirectUnitOfWork unitOfWork = new DirectUnitOfWork();
    private final InMemoryCustomerRepository customers = new InMemoryCustomerRepository();
    private final InMemoryNumberChanges changes = new InMemoryNumberChanges();
    private final InMemoryPortalDoors doors = new InMemoryPortalDoors();
    private final PlainSecrets secrets = new PlainSecrets();
    private final Texts texts = new Texts();
    private final Accounts accounts = new Accounts();
    private final PortalGate gate = new PortalGate(accounts, settings);
    private final LookLimit limit = new LookLimit(settings, clock);
    private final AskOwnNumber askNumber =
            new AskOwnNumber(unitOfWork, gate, customers, changes, texts, limit, secrets, origin);
    private final ChangeOwnNumber changeNumber =
            new ChangeOwnNumber(
                    unitOfWork,
                    gate,
                    customers,
                    changes,
                    texts,
                    new PortalSeats(doors, accounts, secrets),
                    limit,
                    secrets,
                    origin);
    private final ChangeOwnContact changeContact =
            new ChangeOwnContact(unitOfWork, gate, customers, origin);

    private final CustomerId amina = customer(1, "Amina", "0722 400 100", "0722 400 200");

    OwnNumberTest() {
        sit(BROWSER, OLD);
        sit(TABLET, OLD);
    }

    @Test
    void theCodeGoesToTheNewNumberAndChangesNothingYet() {
        assertThat(ask("0733 400 100")).isEqualTo(NEW);

        assertThat(texts.codes).containsOnlyKeys(NEW);
        assertThat(phones()).containsExactly("+254722400100", "+254722400200");
        assertThat(texts.warned).isEmpty();
        assertThat(activity.actions()).isEmpty();
    }

    @Test
    void whoTypesTheCodeIsReachedAtTheNewNumberAndTheOldOneIsTold() {
        ask("0733 400 100");

        confirm(code());

        assertThat(phones()).containsExactly("+254733400100", "+254722400200");
        assertThat(texts.warned).containsExactly(OLD);
        assertThat(activity.notes()).hasSize(1);
        assertThat(activity.notes().getFirst().toString())
                .contains("customer.change-own-number", "+254 722 400 100", "+254 733 400 100")
                .doesNotContain("sharedPhones");
        assertThat(outbox.events()).hasOnlyElementsOfType(CustomerEvent.Edited.class).hasSize(1);
    }

    @Test
    void whoIsInStaysInOnEachTelephoneAndComputer() {
        ask("0733 400 100");

        confirm(code());

        assertThat(seat(BROWSER)).isEqualTo(NEW);
        assertThat(seat(TABLET)).isEqualTo(NEW);
    }

    @Test
    void whoLostTheOldTelephoneSignsAllOthersOut() {
        ask("0733 400 100");

        confirm(amina, OLD, code(), true);

        assertThat(seat(BROWSER)).isEqualTo(NEW);
        assertThat(seat(TABLET)).isEqualTo(OLD);
        assertThat(accounts.of(OLD)).isEmpty();
    }

    @Test
    void whereAFamilySharesTheOldNumberItsOtherBrowsersStayTheirs() {
        customer(2, "Bakari", "0722 400 100");
        ask("0733 400 100");

        confirm(code());

        assertThat(seat(BROWSER)).isEqualTo(NEW);
        assertThat(seat(TABLET)).isEqualTo(OLD);
        assertThat(accounts.of(OLD)).hasSize(1);
    }

    @Test
    void sentTwiceItIsDoneOnce() {
        ask("0733 400 100");
        var code = code();
        confirm(code);

        confirm(amina, NEW, code, false);

        assertThat(activity.notes()).hasSize(1);
        assertThat(texts.warned).hasSize(1);
        assertThat(phones()).hasSize(2);
    }

    @Test
    void onceItIsDoneAnotherCodeIsNoWayIn() {
        ask("0733 400 100");
        var code = code();
        confirm(code);

        assertRefused(() -> confirm(amina, NEW, wrong(code), false), "portal.code-ended");
    }

    @Test
    void afterFiveWrongTriesTheRightCodeChangesNothing() {
        ask("0733 400 100");
        var code = code();
        for (var tries = 0; tries < 5; tries++) {
            assertRefused(() -> confirm(wrong(code)), "portal.code-wrong");
        }

        assertRefused(() -> confirm(code), "portal.code-ended");
        assertThat(phones()).contains("+254722400100");
    }

    @Test
    void afterTenMinutesTheCodeIsTooOld() {
        ask("0733 400 100");
        var code = code();

        clock.advance(Duration.ofMinutes(10));

        assertRefused(() -> confirm(code), "portal.code-ended");
    }

    @Test
    void theCodeOfOneNumberMakesNoOtherOneTheOwn() {
        ask("0733 400 100");
        var first = code();
        clock.advance(Duration.ofMinutes(1));
        ask("0733 400 999");

        assertRefused(() -> confirm(first), "portal.code-ended");
    }

    @Test
    void aNumberThatAnotherCustomerHasIsAnsweredAsAnyOther() {
        customer(2, "Bakari", "0733 400 100");

        assertThat(ask("0733 400 100")).isEqualTo(NEW);
        confirm(code());

        assertThat(phones()).contains("+254733400100");
        assertThat(activity.notes().getFirst().toString()).contains("sharedPhones");
    }

    @Test
    void aFormThatIsSentTwiceInARowIsOneText() {
        ask("0733 400 100");
        var code = code();

        ask("0733 400 100");

        assertThat(code()).isEqualTo(code);
        assertThat(texts.sent).isEqualTo(1);
    }

    @Test
    void aCustomerWantsThreeNewNumbersAnHourAndNoMore() {
        for (var n = 0; n < 3; n++) {
            ask("0733 400 10" + n);
            clock.advance(Duration.ofMinutes(1));
        }

        assertThatThrownBy(() -> ask("0733 400 109")).hasMessage("portal.enough-numbers");
        clock.advance(Duration.ofHours(1));
        assertThat(ask("0733 400 109")).isNotNull();
    }

    @Test
    void aNumberGetsThreeCodesAnHourWhicheverCustomersAsk() {
        for (var n = 2; n < 5; n++) {
            var other = customer(n, "Customer " + n, "0722 400 30" + n);
            askNumber.execute(
                    actor(other),
                    new AskOwnNumber.Input(
                            PhoneNumber.parse("0722 400 30" + n),
                            "0733 400 100",
                            HERE,
                            Version.of(1)));
        }

        assertThatThrownBy(() -> ask("0733 400 100")).hasMessage("portal.enough-codes");
    }

    @Test
    void whatIsNoMobileNumberOrTheSameIsSaidAtItsField() {
        assertRefused(() -> ask(""), "required");
        assertRefused(() -> ask("12"), "phone.unreadable");
        assertRefused(() -> ask("020 271 5000"), "message.not-mobile");
        assertRefused(() -> ask("0722 400 100"), "portal.same-number");
        assertThat(texts.sent).isZero();
    }

    @Test
    void whoLookedAtAnOlderRecordLooksAgain() {
        rename("Amina Hassan");

        assertThatThrownBy(() -> ask("0733 400 100")).hasMessage("version.stale");
        assertThat(texts.sent).isZero();
    }

    @Test
    void whatADeskChangedMeanwhileIsNotWrittenOver() {
        ask("0733 400 100");
        rename("Amina Hassan");

        assertThatThrownBy(() -> confirm(code())).hasMessage("version.stale");
        assertThat(phones()).contains("+254722400100");
        assertThat(texts.warned).isEmpty();
    }

    @Test
    void aNumberOfAMergedRecordIsChangedByTheDesk() {
        accounts.merged.put(PhoneNumber.parse("0722 400 900"), amina);

        assertThatThrownBy(() ->
                        askNumber.execute(
                                actor(amina),
                                new AskOwnNumber.Input(
                                        PhoneNumber.parse("0722 400 900"),
                                        "0733 400 100",
                                        HERE,
                                        Version.of(1))))
                .hasMessage("portal.number-elsewhere");
    }

    @Test
    void nobodyElseAsksOrConfirms() {
        ask("0733 400 100");
        var code = code();
        var bakari = customer(2, "Bakari", "0722 400 300");

        for (var actor : List.of(new Actor.Anonymous(), actor(bakari), ActorFixtures.anAdmin())) {
            var input = new AskOwnNumber.Input(OLD, "0733 400 100", HERE, Version.of(1));
            assertThatThrownBy(() -> askNumber.execute(actor, input)).hasMessage("portal.not-in");
            var typed = new ChangeOwnNumber.Input(OLD, BROWSER, NEW.e164(), code, false, HERE);
            assertThatThrownBy(() -> changeNumber.execute(actor, typed))
                    .hasMessage("portal.not-in");
        }
        assertRefused(
                () -> confirm(bakari, PhoneNumber.parse("0722 400 300"), code, false),
                "portal.code-ended");
    }

    @Test
    void whoeverListensIsToldOfAnotherEMailAddressToo() {
        changeContact.execute(
                actor(amina),
                new ChangeOwnContact.Input(OLD, "amina@example.com", "sw", Version.of(1)));

        assertThat(outbox.events()).hasOnlyElementsOfType(CustomerEvent.Edited.class).hasSize(1);
    }

    private PhoneNumber ask(String typed) {
        return askNumber.execute(
                actor(amina), new AskOwnNumber.Input(OLD, typed, HERE, Version.of(1)));
    }

    private String code() {
        return texts.codes.getOrDefault(NEW, "");
    }

    private static String wrong(String code) {
        return code.equals("000000") ? "000001" : "000000";
    }

    private void confirm(String code) {
        confirm(amina, OLD, code, false);
    }

    private void confirm(CustomerId customer, PhoneNumber phone, String code, boolean alone) {
        changeNumber.execute(
                actor(customer),
                new ChangeOwnNumber.Input(phone, BROWSER, NEW.e164(), code, alone, HERE));
    }

    private void sit(String token, PhoneNumber phone) {
        var until = clock.instant().plus(Duration.ofDays(30));
        doors.open(new Seat(ids.next(), phone, clock.instant(), until), secrets.digest(token));
    }

    private PhoneNumber seat(String token) {
        return doors.find(secrets.digest(token), clock.instant()).orElseThrow().phone();
    }

    private List<String> phones() {
        return customers.findById(amina).orElseThrow().snapshot().details().contacts().stream()
                .map(contact -> contact.phone().e164())
                .toList();
    }

    private void rename(String name) {
        var customer = customers.findById(amina).orElseThrow();
        customer.edit(
                CustomerFixtures.named(name, WESTLANDS, "0722 400 100", "0722 400 200"),
                clock.instant());
        customers.save(customer);
    }

    private CustomerId customer(int number, String name, String... phones) {
        var customer =
                Customer.register(
                        new CustomerId(SequentialIds.of(number)),
                        new AccountNumber("ACC-00000" + number),
                        CustomerFixtures.named(name, WESTLANDS, phones),
                        CustomerStatus.ACTIVE,
                        Optional.empty(),
                        clock.instant());
        customers.save(customer);
        var id = customer.id();
        accounts.all.add(id);
        return id;
    }

    private static Actor actor(CustomerId id) {
        return new Actor.Customer(id, "Somebody");
    }

    private static void assertRefused(ThrowingCallable work, String fault) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(((Invalid) refused.error()).faults())
                                        .extracting(Invalid.Fault::code)
                                        .containsExactly(fault));
    }

    /** As the records stand. */
    private final class Accounts implements PortalAccounts {

        private final List<CustomerId> all = new ArrayList<>();
        private final Map<PhoneNumber, CustomerId> merged = new HashMap<>();

        @Override
        public List<Account> of(PhoneNumber phone) {
            return all.stream().filter(id -> has(id, phone)).map(this::account).toList();
        }

        private boolean has(CustomerId id, PhoneNumber phone) {
            var known = customers.findById(id).orElseThrow().snapshot().details();
            return known.phones().contains(phone) || id.equals(merged.get(phone));
        }

        private Account account(CustomerId id) {
            var known = customers.findById(id).orElseThrow().snapshot();
            return new Account(
                    id,
                    known.details().name(),
                    known.account().text(),
                    Language.ENGLISH,
                    WESTLANDS,
                    ZoneId.of("Africa/Nairobi"),
                    "Home 10",
                    "active",
                    Optional.empty());
        }

        @Override
        public List<Report> reports(CustomerId customer, int most) {
            return List.of();
        }

        @Override
        public List<Category> categories() {
            return List.of();
        }
    }

    private static final class Texts implements NumberTexts {

        private final Map<PhoneNumber, String> codes = new HashMap<>();
        private final List<PhoneNumber> warned = new ArrayList<>();
        private int sent;

        @Override
        public void tellCode(NumberChange change, String digits, PortalAccounts.Account account) {
            codes.put(change.to(), digits);
            sent++;
        }

        @Override
        public void tellChanged(NumberChange change, PortalAccounts.Account account) {
            warned.add(change.from());
        }
    }
}

package io.uplink.application.money.mpesa;

import static io.uplink.application.money.mpesa.MpesaHouse.ACCOUNT;
import static io.uplink.application.money.mpesa.MpesaHouse.AMINA;
import static io.uplink.application.money.mpesa.MpesaHouse.BAKARI;
import static io.uplink.application.money.mpesa.MpesaHouse.JOB;
import static io.uplink.application.money.mpesa.MpesaHouse.SAFARICOM;
import static io.uplink.application.shared.ActorFixtures.THIKA;
import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static io.uplink.application.shared.ActorFixtures.inWestlands;
import static io.uplink.application.shared.ActorFixtures.nobodySpecial;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.money.mpesa.ValidateMpesaPayment.Verdict;
import io.uplink.application.money.mpesa.port.Inbox.Kind;
import io.uplink.application.money.mpesa.port.Inbox.Outcome;
import io.uplink.application.money.mpesa.port.MobileMoney.AskOutcome;
import io.uplink.application.money.mpesa.port.MobileMoney.PushOutcome;
import io.uplink.application.money.mpesa.port.ReferenceDirectory.Facts;
import io.uplink.application.shared.Permission;
import io.uplink.domain.money.mpesa.Evidence;
import io.uplink.domain.money.mpesa.IntentState;
import io.uplink.domain.money.mpesa.Match;
import io.uplink.domain.money.mpesa.MpesaEvent;
import io.uplink.domain.money.mpesa.Payer;
import io.uplink.domain.money.mpesa.PushTicket;
import io.uplink.domain.money.mpesa.ResultCode;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.CustomerId;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TakeMoneyTest {

    private static final String RECEIPT = "NLJ7RT61SV";
    private static final String HASH = "0123456789abcdef".repeat(4);

    private final MpesaHouse house = new MpesaHouse();

    @Test
    void aRepeatedStkCallbackBooksOnce() {
        var intent = house.sent("2500");

        house.told(Kind.REQUEST, PlainNotices.paid("c1", RECEIPT, "2500"));
        house.work();
        house.told(Kind.REQUEST, PlainNotices.paid("c1", RECEIPT, "2500"));
        house.work();

        assertThat(house.store.calls()).hasSize(1);
        assertThat(house.store.postings).containsExactly("1110 " + AMINA + " NLJ7RT61SV 2500.00");
        assertThat(house.now(intent).state()).isEqualTo(IntentState.SUCCEEDED);
        assertThat(house.activity.actions()).containsOnlyOnce("mpesa-payment.book");
    }

    @Test
    void aLateFailureDoesNotEraseAReceipt() {
        var intent = house.sent("2500");
        house.told(Kind.REQUEST, PlainNotices.paid("c1", RECEIPT, "2500"));
        house.work();

        house.told(Kind.REQUEST, PlainNotices.failed("c1", "1032"));
        house.work();

        assertThat(house.now(intent).state()).isEqualTo(IntentState.SUCCEEDED);
        assertThat(house.store.deposits).isEqualTo(250_000);
    }

    @Test
    void theRequestAndTheConfirmationOfTheSameMoneyAreOnePayment() {
        house.sent("2500");
        house.told(Kind.CONFIRMATION, PlainNotices.confirmed(RECEIPT, "2500", ACCOUNT));
        house.told(Kind.REQUEST, PlainNotices.paid("c1", RECEIPT, "2500"));
        house.work();

        assertThat(house.store.payments())
                .singleElement()
                .satisfies(payment -> {
                    assertThat(payment.seenIn())
                            .containsExactlyInAnyOrder(Evidence.REQUEST, Evidence.CONFIRMATION);
                    assertThat(payment.receipt().payer()).isInstanceOf(Payer.Known.class);
                });
        assertThat(house.store.postings).hasSize(1);
    }

    @Test
    void aCallThatBeatsTheAnswerOfItsRequestIsMatchedLater() {
        house.gateway.onPush = new PushOutcome.Unknown("no answer");
        var intent = house.sent("2500");
        house.told(Kind.REQUEST, PlainNotices.failed("c9", "1032"));
        house.work();
        assertThat(house.store.outcomes).isEmpty();

        house.store.requests.save(
                house.now(intent).accepted(new PushTicket("m-c9", "c9"), house.clock.instant()));
        house.later(Duration.ofSeconds(6));

        assertThat(house.now(intent).state()).isEqualTo(IntentState.CANCELLED);
    }

    @Test
    void moneyOfARequestThatNobodyAnsweredFindsItByPhoneAndAmount() {
        house.gateway.onPush = new PushOutcome.Unknown("no answer");
        var intent = house.sent("2500");

        house.told(Kind.REQUEST, PlainNotices.paid("c9", RECEIPT, "2500"));
        house.work();

        assertThat(house.now(intent).state()).isEqualTo(IntentState.SUCCEEDED);
        assertThat(house.now(intent).ticket()).contains(new PushTicket("m-c9", "c9"));
    }

    @Test
    void moneyOfARequestThatNobodyMadeWaitsInSuspense() {
        house.told(Kind.REQUEST, PlainNotices.paid("forged", RECEIPT, "2500"));
        house.work();
        assertThat(house.store.payments()).isEmpty();

        house.later(MpesaCalls.PARKED.plusSeconds(1));

        assertThat(house.store.suspense).isEqualTo(250_000);
        assertThat(house.store.balanced()).isTrue();
    }

    @Test
    void anotherAmountThanAskedForWaitsInSuspense() {
        var intent = house.sent("2500");

        house.told(Kind.REQUEST, PlainNotices.paid("c1", RECEIPT, "1"));
        house.work();

        assertThat(house.store.payments().getFirst().standing())
                .isEqualTo(new Match.Nobody(Match.Why.AMOUNT_DIFFERS));
        assertThat(house.now(intent).state()).isEqualTo(IntentState.PENDING);
        assertThat(house.store.suspense).isEqualTo(100);
        assertThat(house.store.deposits).isZero();
    }

    @Test
    void aConfirmationWithAHashedPayerIsKept() {
        house.told(Kind.CONFIRMATION, PlainNotices.confirmedBy(RECEIPT, "99.50", ACCOUNT, HASH));
        house.work();

        assertThat(house.store.payments().getFirst().receipt().payer())
                .isEqualTo(new Payer.Hashed(HASH));
        assertThat(house.store.deposits).isEqualTo(9_950);
    }

    @Test
    void referenceOneCreditsNobodyWhoseAccountMerelyContainsAOne() {
        house.told(Kind.CONFIRMATION, PlainNotices.confirmed(RECEIPT, "500", "1"));
        house.work();

        assertThat(house.store.postings).containsExactly("kept NLJ7RT61SV 500.00");
    }

    @Test
    void thePayersPhoneNamesNobodyUnlessTheOperatorSaysSo() {
        var raw = PlainNotices.confirmedBy(RECEIPT, "500", "rent", "254712004418");
        house.told(Kind.CONFIRMATION, raw);
        house.work();
        assertThat(house.store.suspense).isEqualTo(50_000);

        house.settings.with(MpesaSettings.PHONE_COUNTS, true);
        house.told(
                Kind.CONFIRMATION,
                PlainNotices.confirmedBy("OTHER12345", "700", "rent", "254712004418"));
        house.work();

        assertThat(house.store.deposits).isEqualTo(70_000);
    }

    @Test
    void theNeighbourWhoPaysDoesNotGetTheMoney() {
        house.settings.with(MpesaSettings.PHONE_COUNTS, true);

        house.told(
                Kind.CONFIRMATION,
                PlainNotices.confirmedBy(RECEIPT, "500", "ACC-000124", "254712004418"));
        house.work();

        assertThat(house.store.postings).containsExactly("1110 " + BAKARI + " NLJ7RT61SV 500.00");
    }

    @Test
    void whatCannotBeBookedNowIsTriedAgainAndKeptWhereItNeverCan() {
        house.store.broken = true;
        house.told(Kind.CONFIRMATION, PlainNotices.confirmed(RECEIPT, "500", ACCOUNT));
        house.work();
        assertThat(house.store.outcomes).isEmpty();

        for (var i = 1; i < ProcessMpesaCalls.MOST_ATTEMPTS; i++) {
            house.later(Duration.ofHours(1));
        }

        assertThat(house.store.outcomes.values()).containsExactly(Outcome.STUCK);
    }

    @Test
    void anAddressThatIsNotOnTheListIsMarkedAndNotRefused() {
        var trusted =
                house.takeCall.execute(
                        SAFARICOM,
                        new TakeMpesaCall.Input(
                                house.token(), Kind.REQUEST, "nonsense", "203.0.113.9"));

        assertThat(trusted).isFalse();
        assertThat(house.store.calls().getFirst().trusted()).isFalse();
    }

    @Test
    void aTokenThatWasNeverGivenOutKeepsNothing() {
        assertThatThrownBy(() ->
                        house.takeCall.execute(
                                SAFARICOM,
                                new TakeMpesaCall.Input(
                                        "guessed",
                                        Kind.REQUEST,
                                        PlainNotices.failed("ws_CO_1", "1032"),
                                        "196.201.214.200")))
                .hasMessage("mpesa.no-such");
        assertThat(house.store.calls()).isEmpty();
    }

    @Test
    void theTokenOfAnAddressHasNoWordThatIsNotTaken() {
        assertThat(MpesaDoors.hasForbidden("xxCmDxx")).isTrue();
        assertThat(MpesaDoors.hasForbidden(house.token())).isFalse();
    }

    @Test
    void anUnknownAccountIsRefusedOnlyWhereTheShortcodeWantsThat() {
        var raw = PlainNotices.confirmed(RECEIPT, "500", "rent");
        var input = new ValidateMpesaPayment.Input(house.token(), raw);
        assertThat(house.validatePayment.execute(SAFARICOM, input)).isEqualTo(Verdict.ACCEPTED);

        var wish = MpesaHouse.wish(true);
        house.saveShortcode.execute(anAdmin(), changed(wish));

        assertThat(house.validatePayment.execute(SAFARICOM, input)).isEqualTo(Verdict.NO_ACCOUNT);
        var known =
                new ValidateMpesaPayment.Input(
                        house.token(), PlainNotices.confirmed(RECEIPT, "500", "acc 000123"));
        assertThat(house.validatePayment.execute(SAFARICOM, known)).isEqualTo(Verdict.ACCEPTED);
    }

    private SaveShortcode.Input changed(SaveShortcode.Input wish) {
        return new SaveShortcode.Input(
                Optional.of(house.paybill.id()),
                wish.branch(),
                wish.name(),
                wish.kind(),
                wish.number(),
                wish.party(),
                wish.service(),
                wish.baseUrl(),
                wish.initiator(),
                wish.refusesUnknown(),
                wish.active(),
                wish.provesUnlisted(),
                wish.provesAbove(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                wish.again(),
                Version.of(house.store.all().getFirst().version()));
    }

    @Test
    void whatIsLeftBlankOfASecretStaysAsItWas() {
        var token = house.token();

        house.saveShortcode.execute(anAdmin(), changed(MpesaHouse.wish(false)));

        assertThat(house.doors.keys(house.paybill.id()).consumerSecret()).isEqualTo("secret");
        assertThat(house.token()).isEqualTo(token);
        assertThat(house.activity.notes().toString())
                .doesNotContain("secret")
                .doesNotContain(token);
    }

    @Test
    void aRequestIsStoredBeforeItIsSentAndSentOnce() {
        var intent = house.asked("2500");
        assertThat(house.gateway.pushes).isEmpty();
        assertThat(house.outbox.events())
                .contains(new MpesaEvent.Asked(intent.id().value(), house.clock.instant()));

        house.sendPush.execute(JOB, intent.id());
        house.sendPush.execute(JOB, intent.id());

        assertThat(house.gateway.pushes).hasSize(1);
        assertThat(house.now(intent).state()).isEqualTo(IntentState.PENDING);
    }

    @Test
    void whatWasSentWithoutAnAnswerIsUnknownAndNeverSentAgain() {
        house.gateway.onPush = new PushOutcome.Unknown("no answer");
        var intent = house.sent("2500");
        assertThat(house.now(intent).state()).isEqualTo(IntentState.UNKNOWN);

        house.sendPush.execute(JOB, intent.id());

        assertThat(house.gateway.pushes).hasSize(1);
    }

    @Test
    void aPhoneIsAskedOnceAtATimeAndLeftAloneForTwoMinutes() {
        house.sent("2500");
        assertThatThrownBy(() -> house.asked("2500")).hasMessage("mpesa.one-open");

        house.told(Kind.REQUEST, PlainNotices.failed("c1", "1032"));
        house.work();
        assertThatThrownBy(() -> house.asked("2500")).hasMessage("mpesa.too-soon");

        house.clock.advance(Duration.ofMinutes(2));
        assertThat(house.asked("2500").state()).isEqualTo(IntentState.CREATED);
    }

    @Test
    void aRequestForNinetyNineNinetyIsRefusedAndNothingIsStored() {
        assertThatThrownBy(() -> house.asked("99.90")).hasMessage("input.invalid");
        assertThat(house.store.intents()).isEmpty();
    }

    @Test
    void onlyWhoMayAskAPhoneDoes() {
        var input =
                new RequestPayment.Input(Optional.of(AMINA), Optional.empty(), Optional.of("100"));

        assertThatThrownBy(() -> house.requestPayment.execute(nobodySpecial(), input))
                .hasMessage("access.denied");
        assertThat(
                        house.requestPayment
                                .execute(inWestlands(Permission.PAYMENTS_STK), input)
                                .state())
                .isEqualTo(IntentState.CREATED);
    }

    @Test
    void aRequestIsAskedAboutUntilItIsSettled() {
        var intent = house.sent("2500");
        house.clock.advance(Duration.ofSeconds(74));
        house.reconcileRequests.execute(JOB);
        assertThat(house.gateway.asked).isEmpty();

        house.clock.advance(Duration.ofSeconds(1));
        house.reconcileRequests.execute(JOB);
        house.reconcileRequests.execute(JOB);
        assertThat(house.gateway.asked).containsExactly("c1");

        house.gateway.onAsk = new AskOutcome.Told(new ResultCode("1"), "no funds");
        house.clock.advance(Duration.ofMinutes(2));
        house.reconcileRequests.execute(JOB);

        assertThat(house.now(intent).state()).isEqualTo(IntentState.FAILED);
    }

    @Test
    void oneThatSafaricomNeverNamedIsOverAfterTenMinutes() {
        house.gateway.onPush = new PushOutcome.Unknown("no answer");
        var intent = house.sent("2500");

        house.clock.advance(Duration.ofMinutes(3));
        house.reconcileRequests.execute(JOB);
        assertThat(house.now(intent).state()).isEqualTo(IntentState.UNKNOWN);
        house.clock.advance(Duration.ofMinutes(8));
        house.reconcileRequests.execute(JOB);

        assertThat(house.gateway.asked).isEmpty();
        assertThat(house.now(intent).state()).isEqualTo(IntentState.EXPIRED);
    }

    @Test
    void moneyThatWaitsIsNamedOnceAndGoesToItsOwner() {
        house.told(Kind.CONFIRMATION, PlainNotices.confirmed(RECEIPT, "500", "rent"));
        house.work();
        var waiting = house.store.payments().getFirst();
        var input =
                new NameOwner.Input(
                        waiting.id(),
                        Optional.of(AMINA),
                        Optional.empty(),
                        Version.of(waiting.version()));

        assertThatThrownBy(() -> house.nameOwner.execute(nobodySpecial(), input))
                .hasMessage("access.denied");
        house.nameOwner.execute(anAdmin(), input);
        house.nameOwner.execute(anAdmin(), input);

        assertThat(house.store.postings)
                .containsExactly("kept NLJ7RT61SV 500.00", "2900 " + AMINA + " NLJ7RT61SV 500.00");
        assertThat(house.store.suspense).isZero();
        assertThat(house.store.balanced()).isTrue();
        assertThatThrownBy(() ->
                        house.nameOwner.execute(
                                anAdmin(),
                                new NameOwner.Input(
                                        waiting.id(),
                                        Optional.of(BAKARI),
                                        Optional.empty(),
                                        Version.of(waiting.version()))))
                .hasMessage("version.stale");
    }

    @Test
    void nobodyNamesACustomerOfAnotherBranch() {
        var far = new CustomerId(new UUID(8, 3));
        house.store.customers.add(
                new Facts(far, THIKA, "TH-0001", "Far", Optional.<PhoneNumber>empty()));
        house.told(Kind.CONFIRMATION, PlainNotices.confirmed(RECEIPT, "500", "rent"));
        house.work();
        var waiting = house.store.payments().getFirst();

        assertThatThrownBy(() ->
                        house.nameOwner.execute(
                                inWestlands(Permission.PAYMENTS_MANAGE),
                                new NameOwner.Input(
                                        waiting.id(),
                                        Optional.of(far),
                                        Optional.empty(),
                                        Version.of(waiting.version()))))
                .hasMessage("input.invalid");
    }
}

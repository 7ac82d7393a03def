package io.uplink.application.money.mpesa;

import static io.uplink.application.money.mpesa.MpesaHouse.ACCOUNT;
import static io.uplink.application.money.mpesa.MpesaHouse.SAFARICOM;
import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.money.mpesa.port.Inbox.Kind;
import io.uplink.application.money.mpesa.port.Inbox.Outcome;
import io.uplink.application.money.mpesa.port.MobileMoney.AskOutcome;
import io.uplink.application.money.mpesa.port.MobileMoney.Submitted;
import io.uplink.domain.money.mpesa.InboundId;
import io.uplink.domain.money.mpesa.IntentState;
import io.uplink.domain.money.mpesa.ResultCode;
import io.uplink.domain.shared.Version;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whoever knows our address can call it and credits nobody with that. */
class ProvingTest {

    private static final String RECEIPT = "NLJ7RT61SV";
    private static final String LISTED = "196.201.214.200";
    private static final String ELSEWHERE = "203.0.113.7";

    private final MpesaHouse house = new MpesaHouse();

    private void provesUnlisted(String above) {
        var wish = MpesaHouse.wish(false);
        house.saveShortcode.execute(
                anAdmin(),
                new SaveShortcode.Input(
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
                        true,
                        Optional.of(above),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        wish.again(),
                        Version.of(house.store.all().getFirst().version())));
    }

    private void told(Kind kind, String raw, String source) {
        house.takeCall.execute(
                SAFARICOM, new TakeMpesaCall.Input(house.token(), kind, raw, source));
        house.work();
    }

    private void confirmed(String source) {
        told(Kind.CONFIRMATION, PlainNotices.confirmed(RECEIPT, "2500", ACCOUNT), source);
    }

    private void later() {
        house.later(Duration.ofSeconds(30));
    }

    @Test
    void aConfirmationFromElsewhereIsCreditedOnceSafaricomAgrees() {
        provesUnlisted("");
        confirmed(ELSEWHERE);
        assertThat(house.store.postings).isEmpty();
        assertThat(house.gateway.statusAsked).containsExactly(RECEIPT);

        told(
                Kind.RESULT,
                PlainNotices.status("conversation-1", RECEIPT, "Completed", "2500.0"),
                LISTED);
        later();

        assertThat(house.store.postings).hasSize(1);
        assertThat(house.gateway.statusAsked).hasSize(1);
    }

    @Test
    void oneOfWhichSafaricomKnowsNothingIsMarkedAndNeverCredited() {
        provesUnlisted("");
        confirmed(ELSEWHERE);

        told(Kind.RESULT, PlainNotices.noStatus("conversation-1", "R000002"), LISTED);
        later();
        later();

        assertThat(house.store.postings).isEmpty();
        assertThat(house.store.outcomes.values()).contains(Outcome.FORGED);
    }

    @Test
    void whoeverMakesUpTheResultTooDoesNotKnowWhatTheQuestionIsCalled() {
        provesUnlisted("");
        confirmed(ELSEWHERE);

        told(Kind.RESULT, PlainNotices.status("guessed", RECEIPT, "Completed", "2500"), ELSEWHERE);
        later();

        assertThat(house.store.postings).isEmpty();
    }

    @Test
    void anotherAmountOrAnotherReceiptIsNoProof() {
        provesUnlisted("");
        confirmed(ELSEWHERE);
        told(
                Kind.RESULT,
                PlainNotices.status("conversation-1", RECEIPT, "Completed", "25"),
                LISTED);
        later();

        assertThat(house.store.postings).isEmpty();
        assertThat(house.store.outcomes.values()).contains(Outcome.FORGED);
    }

    @Test
    void theCallbackOfARequestIsAskedAboutByAQuery() {
        provesUnlisted("");
        var intent = house.sent("2500");
        house.gateway.onAsk = new AskOutcome.Told(new ResultCode("1032"), "");
        told(Kind.REQUEST, PlainNotices.paid("c1", RECEIPT, "2500"), ELSEWHERE);
        assertThat(house.store.postings).isEmpty();
        assertThat(house.store.outcomes.values()).containsExactly(Outcome.FORGED);

        house.gateway.onAsk = new AskOutcome.Told(ResultCode.DONE, "");
        told(Kind.CONFIRMATION, PlainNotices.confirmed(RECEIPT, "2500", ACCOUNT), LISTED);

        assertThat(house.store.postings).hasSize(1);
        assertThat(house.now(intent).state()).isEqualTo(IntentState.SUCCEEDED);
    }

    @Test
    void callsFromTheListAreBelievedUpToTheLimitOfTheShortcode() {
        provesUnlisted("2499");
        confirmed(LISTED);
        assertThat(house.store.postings).isEmpty();

        told(Kind.CONFIRMATION, PlainNotices.confirmed("NLJ7RT61SW", "2499", ACCOUNT), LISTED);

        assertThat(house.store.postings).hasSize(1);
    }

    @Test
    void whatNobodyAnswersIsAskedAgainAndAtLastLeftForSomebodyToLookAt() {
        provesUnlisted("");
        house.gateway.onStatus = new Submitted.Rejected(new ResultCode("401"), "no initiator");
        confirmed(ELSEWHERE);

        for (var n = 0; n < ProcessMpesaCalls.MOST_ATTEMPTS; n++) {
            house.later(Duration.ofHours(2));
        }

        assertThat(house.store.outcomes.values()).containsExactly(Outcome.STUCK);
        assertThat(house.store.postings).isEmpty();
    }

    @Test
    void whatWasGivenUpIsWorkedOffAnewWhenSomebodySaysSoAndWhatWaitsCanBeSetAside() {
        provesUnlisted("");
        house.gateway.onStatus = new Submitted.Rejected(new ResultCode("401"), "no initiator");
        confirmed(ELSEWHERE);
        var call = house.store.calls().getFirst().id();
        for (var n = 0; n < ProcessMpesaCalls.MOST_ATTEMPTS; n++) {
            house.later(Duration.ofHours(2));
        }

        assertThat(decide(call, true)).isTrue();
        assertThat(decide(call, true)).isFalse();
        house.work();
        assertThat(house.store.outcomes).isEmpty();
        assertThat(decide(call, false)).isTrue();
        assertThat(decide(call, false)).isFalse();

        house.later(Duration.ofDays(1));
        assertThat(house.store.outcomes.values()).containsExactly(Outcome.SET_ASIDE);
        assertThat(house.store.postings).isEmpty();
        assertThat(house.activity.actions())
                .containsOnlyOnce("mpesa-call.again", "mpesa-call.set-aside");
    }

    private boolean decide(InboundId call, boolean again) {
        return house.decideCall.execute(anAdmin(), new DecideCall.Input(call, again));
    }

    @Test
    void withoutTheWishOfTheShortcodeNothingIsAsked() {
        confirmed(ELSEWHERE);

        assertThat(house.store.postings).hasSize(1);
        assertThat(house.gateway.statusAsked).isEmpty();
    }
}

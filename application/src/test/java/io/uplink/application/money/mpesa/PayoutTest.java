package io.uplink.application.money.mpesa;

import static io.uplink.application.money.mpesa.MpesaHouse.AMINA;
import static io.uplink.application.money.mpesa.MpesaHouse.JOB;
import static io.uplink.application.money.mpesa.PayoutHouse.FIRST;
import static io.uplink.application.money.mpesa.PayoutHouse.GONE;
import static io.uplink.application.money.mpesa.PayoutHouse.RECEIPT;
import static io.uplink.application.money.mpesa.PayoutHouse.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.money.mpesa.port.Inbox.Kind;
import io.uplink.application.money.mpesa.port.MobileMoney.Submitted;
import io.uplink.application.money.payment.RefundPayment;
import io.uplink.application.money.payment.ReversePayment;
import io.uplink.application.money.payout.DecidePayout;
import io.uplink.application.money.payout.PayoutSettings;
import io.uplink.application.money.payout.SettlePayout;
import io.uplink.application.shared.Actor;
import io.uplink.domain.money.ledger.AccountCode;
import io.uplink.domain.money.mpesa.Match;
import io.uplink.domain.money.mpesa.MpesaError;
import io.uplink.domain.money.mpesa.ResultCode;
import io.uplink.domain.money.payment.PaymentError;
import io.uplink.domain.money.payment.RefundId;
import io.uplink.domain.money.payout.Payout;
import io.uplink.domain.money.payout.PayoutError;
import io.uplink.domain.money.payout.PayoutState;
import io.uplink.domain.shared.DomainError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Money;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Money goes back once, when two people want it, and the books say where it is at each step. */
class PayoutTest {

    private final PayoutHouse at = new PayoutHouse();

    @AfterEach
    void theBooksAgree() {
        at.booksAgree("at the end");
    }

    @Test
    void nothingGoesBeforeASecondPersonSaysYes() {
        at.paid("1000");

        var asked = at.requested("400");
        at.send.execute(JOB, asked.id());

        assertThat(asked.state()).isEqualTo(PayoutState.REQUESTED);
        assertThat(at.house.gateway.paidOut).isEmpty();
        assertThat(at.payment().left()).isEqualTo(kes(1000));
    }

    @Test
    void whoeverAskedForItIsNotTheSecondPerson() {
        at.paid("1000");
        var asked = at.requested("400");

        assertThat(error(() -> decide(FIRST, asked, true))).isEqualTo(new PayoutError.OwnRequest());
    }

    @Test
    void upToTheAmountOfTheSettingOnePersonIsEnough() {
        at.house.settings.with(PayoutSettings.ALONE_UP_TO, 400);
        at.paid("1000");

        assertThat(at.requested("400").state()).isEqualTo(PayoutState.CREATED);
        assertThat(at.request.execute(FIRST, at.wish(2, "401")).state())
                .isEqualTo(PayoutState.REQUESTED);
    }

    @Test
    void whatIsSaidYesToIsTheCustomersCreditNoLonger() {
        at.paid("1000");

        at.approved(at.requested("400"));

        assertThat(at.payment().left()).isEqualTo(kes(600));
        assertThat(at.stands("1115")).isEqualTo(-40_000);
        assertThat(at.stands("1110")).isEqualTo(100_000);
    }

    @Test
    void whatIsDeclinedNeverGoes() {
        at.paid("1000");
        var asked = at.requested("400");

        decide(SECOND, asked, false);
        at.send.execute(JOB, asked.id());

        assertThat(at.now(asked).state()).isEqualTo(PayoutState.DECLINED);
        assertThat(error(() -> decide(SECOND, asked, true))).isEqualTo(new PayoutError.Decided());
        assertThat(at.house.gateway.paidOut).isEmpty();
    }

    @Test
    void moreThanIsLeftIsNotAskedFor() {
        at.paid("1000");

        assertThat(error(() -> at.requested("1001")))
                .isEqualTo(new PaymentError.MoreThanLeft("1000.00"));
    }

    @Test
    void whatWasUsedMeanwhileIsNotSaidYesTo() {
        at.paid("1000");
        var one = at.requested("700");
        var other = at.request.execute(FIRST, at.wish(2, "700"));
        at.approved(one);

        assertThat(error(() -> at.approved(other)))
                .isEqualTo(new PaymentError.MoreThanLeft("300.00"));
    }

    @Test
    void askedForTwiceUnderOneNameItIsOne() {
        at.paid("1000");

        at.requested("400");
        at.requested("400");

        assertThat(at.store.all()).hasSize(1);
    }

    @Test
    void itIsSentOnceUnderItsOwnName() {
        at.paid("1000");
        var asked = at.approved(at.requested("400"));

        at.sent(asked);
        at.sent(asked);

        assertThat(at.house.gateway.paidOut).containsExactly(asked.id() + " 254712004418 400");
    }

    @Test
    void whenItWentItLeavesTheMpesaAccountOnceWithItsCharge() {
        at.paid("1000");
        var asked = at.sent(at.approved(at.requested("400")));

        at.told(Kind.RESULT, ok("payout-1", asked, "DebitPartyCharges=Fee!KES!22.40"));
        at.told(Kind.RESULT, ok("payout-1", asked));

        assertThat(at.now(asked).state()).isEqualTo(PayoutState.SUCCEEDED);
        assertThat(at.now(asked).receipt().orElseThrow().text()).isEqualTo(GONE);
        assertThat(at.stands("1110")).isEqualTo(60_000 - 2_240);
        assertThat(at.stands("5800")).isEqualTo(2_240);
        assertThat(at.stands("1115")).isZero();
    }

    @Test
    void whenItFailedItIsTheCustomersCreditAgain() {
        at.paid("1000");
        var asked = at.sent(at.approved(at.requested("400")));

        at.told(Kind.RESULT, no("payout-1", asked, "2001"));

        assertThat(at.now(asked).state()).isEqualTo(PayoutState.FAILED);
        assertThat(at.payment().left()).isEqualTo(kes(1000));
        assertThat(at.stands("1110")).isEqualTo(100_000);
    }

    @Test
    void whatSafaricomRefusesAtOnceFailed() {
        at.paid("1000");
        at.house.gateway.onPayOut =
                new Submitted.Rejected(new ResultCode("400.002.02"), "Bad Request");

        var asked = at.sent(at.approved(at.requested("400")));

        assertThat(asked.state()).isEqualTo(PayoutState.FAILED);
        assertThat(at.payment().left()).isEqualTo(kes(1000));
    }

    @Test
    void withoutAnAnswerItIsHeldAndNeverSentAgain() {
        at.paid("1000");
        at.house.gateway.onPayOut = new Submitted.Unknown("500.002.1001");

        var asked = at.sent(at.approved(at.requested("400")));
        at.sent(asked);

        assertThat(asked.state()).isEqualTo(PayoutState.UNKNOWN);
        assertThat(at.payment().left()).isEqualTo(kes(600));
        assertThat(at.house.gateway.paidOut).hasSize(1);
    }

    @Test
    void aResultThatBeatsTheAnswerCounts() {
        at.paid("1000");
        at.house.gateway.onPayOut = new Submitted.Unknown("no answer");
        var asked = at.sent(at.approved(at.requested("400")));

        at.told(Kind.RESULT, ok("unheard-of", asked));

        assertThat(at.now(asked).state()).isEqualTo(PayoutState.SUCCEEDED);
    }

    @Test
    void aTimeoutSaysNothingAndTheStatusSettlesIt() {
        at.paid("1000");
        var asked = at.sent(at.approved(at.requested("400")));
        at.told(Kind.TIMEOUT, no("payout-1", asked, "1"));
        assertThat(at.now(asked).state()).isEqualTo(PayoutState.UNKNOWN);

        at.house.clock.advance(Payout.FIRST_ASK);
        at.reconcile.execute(JOB);
        at.told(
                Kind.RESULT,
                PlainNotices.result(
                        "question-1",
                        "",
                        "",
                        "0",
                        "TransactionStatus=Completed",
                        "ReceiptNo=" + GONE,
                        "Amount=400.00"));

        assertThat(at.house.gateway.payoutsAsked).containsExactly("payout-1");
        assertThat(at.now(asked).state()).isEqualTo(PayoutState.SUCCEEDED);
    }

    @Test
    void whatSafaricomHasNeverHeardOfFailedOnceTheyWouldKnow() {
        at.paid("1000");
        at.house.gateway.onPayOut = new Submitted.Unknown("no answer");
        var asked = at.sent(at.approved(at.requested("400")));
        at.house.clock.advance(Payout.FIRST_ASK);
        at.reconcile.execute(JOB);
        at.told(Kind.RESULT, PlainNotices.result("question-1", "", "", "R000002"));
        assertThat(at.now(asked).state()).isEqualTo(PayoutState.UNKNOWN);

        at.house.gateway.onAskPayout = new Submitted.Accepted("question-2");
        at.house.clock.advance(Payout.SURE);
        at.reconcile.execute(JOB);
        at.told(Kind.RESULT, PlainNotices.result("question-2", "", "", "R000002"));

        assertThat(at.now(asked).state()).isEqualTo(PayoutState.FAILED);
    }

    @Test
    void anotherAmountIsForPeopleToLookAt() {
        at.paid("1000");
        var asked = at.sent(at.approved(at.requested("400")));

        at.told(Kind.RESULT, ok("payout-1", asked, "TransactionAmount=4000"));

        assertThat(at.now(asked).state()).isEqualTo(PayoutState.UNKNOWN);
        assertThat(at.now(asked).disputed()).isTrue();
        assertThat(at.stands("1115")).isEqualTo(-40_000);
    }

    @Test
    void thatItWentIsStrongerThanThatItFailed() {
        at.paid("1000");
        var asked = at.sent(at.approved(at.requested("400")));
        at.told(Kind.RESULT, no("payout-1", asked, "1"));

        at.told(Kind.RESULT, ok("payout-1", asked));

        assertThat(at.now(asked).state()).isEqualTo(PayoutState.SUCCEEDED);
        assertThat(at.now(asked).disputed()).isTrue();
        assertThat(at.payment().left()).isEqualTo(kes(600));
        assertThat(at.stands("1110")).isEqualTo(60_000);
    }

    @Test
    void whatWentAfterItsCreditWasUsedWaitsInSuspense() {
        at.paid("1000");
        var asked = at.sent(at.approved(at.requested("400")));
        at.told(Kind.RESULT, no("payout-1", asked, "1"));
        byHand("1000");

        at.told(Kind.RESULT, ok("payout-1", asked));

        assertThat(at.stands("2900")).isEqualTo(40_000);
        assertThat(at.stands("1110")).isEqualTo(60_000);
    }

    @Test
    void whatNobodyToldOfIsSettledBySomebodyElseThanWhoAsked() {
        at.paid("1000");
        at.house.gateway.onPayOut = new Submitted.Unknown("no answer");
        var asked = at.sent(at.approved(at.requested("400")));

        assertThat(error(() -> settle(FIRST, asked, true))).isEqualTo(new PayoutError.OwnRequest());
        settle(SECOND, asked, true);

        assertThat(at.now(asked).state()).isEqualTo(PayoutState.SUCCEEDED);
        assertThat(error(() -> settle(SECOND, asked, false)))
                .isEqualTo(new PayoutError.NotUnknown());
    }

    @Test
    void theReceiptOfACustomerIsReversedWithTheExistingReversal() {
        at.paid("1000");
        var asked = at.sent(at.approved(at.reversalRequested(1)));
        assertThat(at.house.gateway.reversed).containsExactly(RECEIPT + " 1000");
        assertThat(at.payment().reversal()).isEmpty();

        at.told(Kind.RESULT, PlainNotices.result("reversal-1", "", GONE, "0", "Charge=5.00"));
        at.told(Kind.RESULT, PlainNotices.result("reversal-1", "", GONE, "0", "Charge=5.00"));

        assertThat(at.now(asked).state()).isEqualTo(PayoutState.SUCCEEDED);
        assertThat(at.payment().reversal()).isPresent();
        assertThat(at.stands("1110")).isEqualTo(-500);
        assertThat(at.stands("2300")).isZero();
    }

    @Test
    void whatIsBeingReversedIsNotGivenBackByHandToo() {
        at.paid("1000");
        at.approved(at.reversalRequested(1));

        assertThat(error(() -> byHand("100"))).isEqualTo(new PaymentError.UnderWay());
        assertThat(
                        error(() ->
                                at.reversePayment.execute(
                                        FIRST,
                                        new ReversePayment.Input(
                                                at.payment().facts().id(),
                                                "Bounced",
                                                Optional.empty()))))
                .isEqualTo(new PaymentError.UnderWay());
        assertThat(error(() -> at.requested("100"))).isEqualTo(new PaymentError.UnderWay());
        assertThat(error(() -> at.reversalRequested(2))).isEqualTo(new PayoutError.UnderWay());
    }

    @Test
    void aReceiptOfWhichAPartWasGivenBackIsNotReversed() {
        at.paid("1000");
        byHand("100");

        assertThat(error(() -> at.reversalRequested(1))).isEqualTo(new PaymentError.Refunded());
    }

    @Test
    void moneyThatWaitsGoesBackAndNobodyNamesItMeanwhile() {
        at.waits("1000");
        var asked = at.sent(at.approved(at.reversalRequested(1)));
        assertThat(error(this::name)).isEqualTo(new MpesaError.NotWaiting());

        at.told(Kind.RESULT, PlainNotices.result("reversal-1", "", GONE, "0"));

        assertThat(at.now(asked).state()).isEqualTo(PayoutState.SUCCEEDED);
        assertThat(at.stands("2900")).isZero();
        assertThat(at.stands("1110")).isZero();
        assertThat(error(this::name)).isEqualTo(new MpesaError.NotWaiting());
    }

    @Test
    void moneyThatDidNotGoBackWaitsAgain() {
        at.waits("1000");
        at.sent(at.approved(at.reversalRequested(1)));

        at.told(Kind.RESULT, PlainNotices.result("reversal-1", "", "", "2001"));
        name();

        assertThat(at.house.store.payments().getFirst().standing())
                .isEqualTo(new Match.Found(AMINA, Match.By.DESK, Optional.empty()));
        assertThat(at.stands("2300")).isEqualTo(-100_000);
    }

    @Test
    void moneyThatWaitedAndWasNamedLeavesSuspenseToo() {
        at.waits("1000");
        name();
        var asked = at.sent(at.approved(at.reversalRequested(1)));

        at.told(Kind.RESULT, PlainNotices.result("reversal-1", "", GONE, "0"));

        assertThat(at.now(asked).state()).isEqualTo(PayoutState.SUCCEEDED);
        assertThat(at.stands("2900")).isZero();
        assertThat(at.stands("1110")).isZero();
        assertThat(at.stands("2300")).isZero();
    }

    @Test
    void theBalanceIsKeptUnderTheNameOfItsQuestionOnly() {
        var id = at.house.paybill.id();
        assertThat(at.askBalance.execute(FIRST, id)).isTrue();
        assertThat(at.askBalance.execute(FIRST, id)).isFalse();

        at.told(Kind.RESULT, PlainNotices.result("made-up", "", "", "0", balance("9.00")));
        assertThat(at.balanceStore.told).isEmpty();
        at.told(Kind.RESULT, PlainNotices.result("balance-1", "", "", "0", balance("700.50")));

        assertThat(at.balanceStore.told).containsEntry(id, Money.parse("950.50", Money.KES));
    }

    @Test
    void aBalanceThatIsNotToldLeavesTheOneBefore() {
        at.askBalance.execute(FIRST, at.house.paybill.id());
        at.told(Kind.RESULT, PlainNotices.result("balance-1", "", "", "21"));

        assertThat(at.balanceStore.problems).containsEntry(at.house.paybill.id(), "21");
    }

    @Test
    void afterADayNobodyAsksAnyMore() {
        at.paid("1000");
        at.house.gateway.onAskPayout = new Submitted.Unknown("no answer");
        var asked = at.sent(at.approved(at.requested("400")));

        for (var i = 0; i < 30; i++) {
            at.house.clock.advance(Duration.ofHours(1));
            at.reconcile.execute(JOB);
        }

        assertThat(at.now(asked).state()).isEqualTo(PayoutState.UNKNOWN);
        assertThat(at.now(asked).askAt()).isEmpty();
    }

    private static String balance(String working) {
        return "AccountBalance=Working Account!KES!"
                + working
                + "!"
                + working
                + "!0.00!0.00&Utility Account!KES!250.00!250.00!0.00!0.00";
    }

    private static String ok(String conversation, Payout payout, String... pairs) {
        return PlainNotices.result(conversation, payout.id().toString(), GONE, "0", pairs);
    }

    private static String no(String conversation, Payout payout, String code) {
        return PlainNotices.result(conversation, payout.id().toString(), "", code);
    }

    private void decide(Actor actor, Payout payout, boolean yes) {
        at.decide.execute(actor, new DecidePayout.Input(payout.id(), yes, Optional.empty()));
    }

    private void settle(Actor actor, Payout payout, boolean gone) {
        at.settle.execute(
                actor,
                new SettlePayout.Input(payout.id(), gone, Optional.of(GONE), Optional.empty()));
    }

    private void byHand(String shillings) {
        at.refundPayment.execute(
                FIRST,
                new RefundPayment.Input(
                        at.payment().facts().id(),
                        new RefundId(new UUID(92, 1)),
                        Money.parse(shillings, Money.KES),
                        new AccountCode("1100"),
                        "Cash",
                        Optional.empty()));
    }

    private void name() {
        at.house.nameOwner.execute(
                FIRST,
                new NameOwner.Input(
                        at.house.store.payments().getFirst().id(),
                        Optional.of(AMINA),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static Money kes(long shillings) {
        return Money.ofMajor(shillings, Money.KES);
    }

    private static DomainError error(Runnable wish) {
        try {
            wish.run();
        } catch (DomainException refused) {
            return refused.error();
        }
        throw new AssertionError("was not refused");
    }
}

package io.uplink.application.money.mpesa;

import static io.uplink.application.money.mpesa.MpesaHouse.JOB;
import static io.uplink.application.money.mpesa.PayoutHouse.GONE;
import static io.uplink.application.money.mpesa.PayoutHouse.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.money.mpesa.port.Inbox.Kind;
import io.uplink.application.money.mpesa.port.MobileMoney.Submitted;
import io.uplink.application.money.payout.DecidePayout;
import io.uplink.application.money.payout.SettlePayout;
import io.uplink.domain.money.mpesa.ResultCode;
import io.uplink.domain.money.payout.Payout;
import io.uplink.domain.money.payout.PayoutState;
import io.uplink.domain.shared.DomainException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Whatever happens to money that goes back, in whatever order and however often: it is sent once,
 * it ends where what was told of it says, and credit, suspense and books agree after each step.
 */
class PayoutSequencesTest {

    private static final int SEQUENCES = 2_500;
    private static final int STEPS = 14;
    private static final List<Step> ALL = List.of(Step.values());

    /** What may happen next. */
    private enum Step {
        APPROVE,
        APPROVE_AGAIN,
        DECLINE,
        SEND,
        SEND_AGAIN,
        RESULT_OK,
        RESULT_FAIL,
        TIMEOUT,
        ASK,
        STATUS_COMPLETED,
        STATUS_PENDING,
        STATUS_UNKNOWN,
        LATER
    }

    /** One run, and what the provider really did. */
    private static final class Run {
        final PayoutHouse at = new PayoutHouse();
        final Random random;
        final boolean refund;
        final List<Step> done = new ArrayList<>();
        Payout payout;
        boolean toldGone;
        boolean toldFailed;

        Run(long seed) {
            random = new Random(seed);
            refund = random.nextInt(3) > 0;
            if (random.nextBoolean() || refund) {
                at.paid("1000");
            } else {
                at.waits("1000");
            }
            payout = refund ? at.requested("400") : at.reversalRequested(1);
            var answers =
                    List.of(
                            new Submitted.Accepted("theirs"),
                            new Submitted.Unknown("500.002.1001"),
                            new Submitted.Rejected(new ResultCode("400.002.02"), "Bad"));
            at.house.gateway.onPayOut = answers.get(random.nextInt(answers.size()));
            at.house.gateway.onReverse = answers.get(random.nextInt(answers.size()));
        }

        String as() {
            return (refund ? "refund " : "reversal ") + done + " " + at.now(payout).state();
        }

        void step() {
            var step = ALL.get(random.nextInt(ALL.size()));
            done.add(step);
            try {
                take(step);
            } catch (DomainException refused) {
                // Who comes too late is told so; nothing is changed by it.
                done.add(Step.LATER);
            }
        }

        private void take(Step step) {
            switch (step) {
                case APPROVE, APPROVE_AGAIN -> at.approved(payout);
                case DECLINE ->
                        at.decide.execute(
                                SECOND,
                                new DecidePayout.Input(payout.id(), false, Optional.empty()));
                case SEND, SEND_AGAIN -> at.send.execute(JOB, payout.id());
                case RESULT_OK -> result("0", GONE);
                case RESULT_FAIL -> result("2001", "");
                case TIMEOUT ->
                        at.told(Kind.TIMEOUT, PlainNotices.result("theirs", origin(), "", "1"));
                case ASK -> at.reconcile.execute(JOB);
                case STATUS_COMPLETED -> status(refund ? "Completed" : "Reversed");
                case STATUS_PENDING -> status("Pending");
                case STATUS_UNKNOWN -> status("");
                case LATER -> at.house.later(Duration.ofMinutes(5));
            }
        }

        private String origin() {
            return refund ? payout.id().toString() : "";
        }

        /** What Safaricom tells of what never came to it, nobody tells. */
        private void result(String code, String receipt) {
            var now = at.now(payout);
            var heard = now.sentAt().isPresent() && (refund || now.conversation().isPresent());
            if (heard) {
                toldGone |= code.equals("0");
                toldFailed |= !code.equals("0");
                at.told(Kind.RESULT, PlainNotices.result("theirs", origin(), receipt, code));
            }
        }

        private void status(String status) {
            var question = at.now(payout).question();
            if (question.isEmpty()) {
                return;
            }
            if (status.isEmpty()) {
                at.told(Kind.RESULT, PlainNotices.result(question.get(), "", "", "R000002"));
                return;
            }
            toldGone |= !status.equals("Pending");
            at.told(
                    Kind.RESULT,
                    PlainNotices.result(
                            question.get(),
                            "",
                            "",
                            "0",
                            "TransactionStatus=" + status,
                            "ReceiptNo=" + GONE));
        }
    }

    @Test
    void everySequenceEndsInOneRightStateWithBooksThatAgree() {
        for (var seed = 0L; seed < SEQUENCES; seed++) {
            var run = new Run(seed);
            for (var i = 0; i < STEPS; i++) {
                run.step();
                run.at.booksAgree(seed + " " + run.as());
            }
            ends(run, seed + " ");
        }
    }

    private static void ends(Run run, String seed) {
        var at = run.at;
        if (at.now(run.payout).state() == PayoutState.UNKNOWN) {
            at.settle.execute(
                    SECOND,
                    new SettlePayout.Input(
                            run.payout.id(), run.toldGone, Optional.of(GONE), Optional.empty()));
        }
        var as = seed + run.as();
        var end = at.now(run.payout);
        at.booksAgree(as);
        assertThat(at.house.gateway.paidOut.size() + at.house.gateway.reversed.size())
                .as(as)
                .isLessThanOrEqualTo(1);
        if (run.toldGone) {
            assertThat(end.state()).as(as).isEqualTo(PayoutState.SUCCEEDED);
        }
        if (run.toldGone && run.toldFailed) {
            assertThat(end.disputed() || end.receipt().isPresent()).as(as).isTrue();
        }
        var gone = end.state() == PayoutState.SUCCEEDED;
        var amount = run.refund ? 40_000 : 100_000;
        assertThat(at.stands("1110")).as(as).isEqualTo(100_000 - (gone ? amount : 0));
        if (!end.state().isUnderway()) {
            assertThat(at.stands("1115")).as(as).isZero();
        }
        assertThat(at.stands("1110") + at.stands("2300") + at.stands("2900") + at.stands("1115"))
                .as(as)
                .isZero();
    }
}

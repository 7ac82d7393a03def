package io.uplink.application.money.mpesa;

import static io.uplink.application.money.mpesa.MpesaHouse.ACCOUNT;
import static io.uplink.application.money.mpesa.MpesaHouse.AMINA;
import static io.uplink.application.money.mpesa.MpesaHouse.JOB;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.money.mpesa.port.Inbox.Kind;
import io.uplink.application.money.mpesa.port.MobileMoney.AskOutcome;
import io.uplink.application.money.mpesa.port.MobileMoney.PushOutcome;
import io.uplink.domain.money.mpesa.AccountReference;
import io.uplink.domain.money.mpesa.IntentState;
import io.uplink.domain.money.mpesa.PaymentIntent;
import io.uplink.domain.money.mpesa.PushTicket;
import io.uplink.domain.money.mpesa.ReceiptNumber;
import io.uplink.domain.money.mpesa.ResultCode;
import io.uplink.domain.money.statement.StatementLine;
import io.uplink.domain.shared.Money;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever is done and told, how often and in what order: the money is booked once. */
class MoneyOnceTest {

    private static final int SEQUENCES = 10_000;
    private static final String RECEIPT = "NLJ7RT61SV";

    private enum Step {
        /** The request is sent, unless it was; until the answer comes everything else goes on. */
        PUSH,
        /** The answer to it. Without one nobody answers, or this instance dies of waiting. */
        ACCEPTED,
        CALLBACK_OK,
        CALLBACK_FAIL,
        QUERY_OK,
        QUERY_FAIL,
        CONFIRMATION,
        STATEMENT;

        boolean hasReceipt() {
            return this == CALLBACK_OK || this == CONFIRMATION || this == STATEMENT;
        }
    }

    @Test
    void everySequenceBooksTheMoneyOnceAndEndsInTheOneRightState() {
        var ends = EnumSet.noneOf(IntentState.class);
        var asked = 0;
        var within = 0;
        for (var seed = 0; seed < SEQUENCES; seed++) {
            var story = new Story(seed);
            ends.add(story.passes());
            asked += story.house.gateway.asked.size();
            within += story.whileSent;
        }

        assertThat(ends)
                .containsExactlyInAnyOrder(
                        IntentState.SUCCEEDED, IntentState.CANCELLED, IntentState.EXPIRED);
        assertThat(asked).as("asked of Safaricom").isGreaterThan(SEQUENCES / 20);
        assertThat(within).as("before the answer to a request").isGreaterThan(SEQUENCES / 4);
    }

    /**
     * Each up to twice, in any order. Half of them bring no money, since it hides what else is
     * told; half begin with the request that is sent, as most do.
     */
    private static List<Step> sequence(Random random) {
        var unpaid = random.nextBoolean();
        var steps = new ArrayList<Step>();
        for (var one : Step.values()) {
            var times = unpaid && one.hasReceipt() ? 0 : random.nextInt(3);
            steps.addAll(Collections.nCopies(times, one));
        }
        Collections.shuffle(steps, random);
        if (random.nextBoolean() && steps.remove(Step.PUSH)) {
            steps.addFirst(Step.PUSH);
        }
        return steps;
    }

    private static final class Story {

        final MpesaHouse house = new MpesaHouse();
        private final Random random;
        private final List<Step> steps;
        private final PaymentIntent intent;
        private final String as;
        private final Set<Step> told = EnumSet.noneOf(Step.class);
        private int next;
        int whileSent;

        Story(int seed) {
            random = new Random(seed);
            steps = sequence(random);
            as = "seed %d: %s".formatted(seed, steps);
            intent = house.asked("2500");
        }

        IntentState passes() {
            house.gateway.duringPush = this::untilTheAnswer;
            while (next < steps.size()) {
                step();
            }
            for (var time : List.of(Duration.ofSeconds(30), MpesaCalls.PARKED, MpesaCalls.PARKED)) {
                house.later(time);
            }
            house.clock.advance(PaymentIntent.GIVE_UP);
            house.gateway.onAsk = new AskOutcome.NotNow("at work");
            house.reconcileRequests.execute(JOB);
            requireRight();
            return house.now(intent).state();
        }

        private void requireRight() {
            var paid = told.stream().anyMatch(Step::hasReceipt);
            assertThat(house.store.bank).as(as).isEqualTo(paid ? 250_000 : 0);
            assertThat(house.store.deposits).as(as).isEqualTo(house.store.bank);
            assertThat(house.store.suspense).as(as).isZero();
            assertThat(house.store.payments()).as(as).hasSize(paid ? 1 : 0);
            assertThat(house.store.payments())
                    .as(as)
                    .allMatch(one -> one.customer().filter(AMINA::equals).isPresent());
            assertThat(house.gateway.pushes)
                    .as(as)
                    .hasSizeLessThanOrEqualTo(told.contains(Step.PUSH) ? 1 : 0);
            assertThat(house.now(intent).state()).as(as).isEqualTo(right(paid));
        }

        /** Money wins over everything; a call that it failed waits until the request has a name. */
        private IntentState right(boolean paid) {
            if (paid) {
                return IntentState.SUCCEEDED;
            }
            var failed =
                    told.contains(Step.QUERY_FAIL)
                            || (told.contains(Step.CALLBACK_FAIL) && told.contains(Step.ACCEPTED));
            return failed ? IntentState.CANCELLED : IntentState.EXPIRED;
        }

        private void step() {
            var step = steps.get(next++);
            take(step);
            // Some are worked off at once, some together with what comes after them.
            if (random.nextBoolean()) {
                house.work();
            }
            assertThat(house.store.balanced()).as(as).isTrue();
        }

        private void untilTheAnswer() {
            if (steps.subList(next, steps.size()).contains(Step.ACCEPTED)) {
                while (steps.get(next) != Step.ACCEPTED) {
                    whileSent++;
                    step();
                }
                next++;
                told.add(Step.ACCEPTED);
                house.gateway.onPush = new PushOutcome.Accepted(new PushTicket("m-c1", "c1"));
            } else if (random.nextBoolean()) {
                house.gateway.onPush = new PushOutcome.Unknown("no answer");
            } else {
                throw new Died();
            }
        }

        private void take(Step step) {
            var now = house.clock.instant();
            switch (step) {
                case PUSH -> push();
                case ACCEPTED -> {
                    // Of a request that was not sent there is no answer.
                }
                case CALLBACK_OK -> tell(step, PlainNotices.paid("c1", RECEIPT, "2500"));
                case CALLBACK_FAIL -> tell(step, PlainNotices.failed("c1", "1032"));
                case QUERY_OK -> ask(step, ResultCode.DONE);
                case QUERY_FAIL -> ask(step, new ResultCode("1032"));
                case CONFIRMATION -> tell(step, PlainNotices.confirmed(RECEIPT, "2500", ACCOUNT));
                case STATEMENT -> {
                    told.add(step);
                    house.statements.add(
                            house.paybill.id(),
                            new StatementLine(
                                    new ReceiptNumber(RECEIPT),
                                    now,
                                    "Pay Bill",
                                    Money.ofMajor(2_500, Money.KES),
                                    Money.zero(Money.KES),
                                    "Pay Bill Online",
                                    "",
                                    new AccountReference(ACCOUNT)),
                            now);
                }
            }
        }

        private void push() {
            told.add(Step.PUSH);
            try {
                house.sendPush.execute(JOB, intent.id());
            } catch (Died _) {
                // Whoever finds the request later does not send it again.
            }
        }

        private void tell(Step step, String raw) {
            told.add(step);
            house.told(step == Step.CONFIRMATION ? Kind.CONFIRMATION : Kind.REQUEST, raw);
        }

        /**
         * The job comes by when it is due, as long as a call could still be for this request by its
         * time. It was told if Safaricom was asked.
         */
        private void ask(Step step, ResultCode code) {
            house.gateway.onAsk = new AskOutcome.Told(code, "");
            var due = house.now(intent).askAt().orElseGet(house.clock::instant);
            if (due.isAfter(house.clock.instant())
                    && !due.isAfter(intent.createdAt().plus(MpesaBooking.AFTER))) {
                house.clock.advance(Duration.between(house.clock.instant(), due));
            }
            var before = house.gateway.asked.size();
            house.reconcileRequests.execute(JOB);
            if (house.gateway.asked.size() > before) {
                told.add(step);
            }
        }
    }

    private static final class Died extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}

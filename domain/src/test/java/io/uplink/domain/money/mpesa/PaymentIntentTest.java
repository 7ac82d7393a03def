package io.uplink.domain.money.mpesa;

import static io.uplink.domain.money.mpesa.MpesaFixtures.NOON;
import static io.uplink.domain.money.mpesa.MpesaFixtures.anIntent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class PaymentIntentTest {

    private static final ReceiptNumber RECEIPT = new ReceiptNumber("NLJ7RT61SV");
    private static final PushTicket TICKET = new PushTicket("29115-1", "ws_CO_1");
    private static final ResultCode CANCELLED = new ResultCode("1032");
    private static final int SEQUENCES = 10_000;

    @Test
    void aRequestIsSentOnceOnly() {
        var sent = anIntent().sent(NOON);

        assertThat(sent.state()).isEqualTo(IntentState.SENT);
        assertThatThrownBy(() -> sent.sent(NOON)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void silenceAfterSendingIsUnknownAndNotFailed() {
        assertThat(anIntent().sent(NOON).unanswered(NOON).state()).isEqualTo(IntentState.UNKNOWN);
        assertThat(anIntent().sent(NOON).unanswered(NOON).accepted(TICKET, NOON).state())
                .isEqualTo(IntentState.PENDING);
    }

    @Test
    void aLateFailureDoesNotEraseAReceipt() {
        var paid = anIntent().sent(NOON).accepted(TICKET, NOON).paid(RECEIPT, NOON);

        assertThat(paid.told(CANCELLED, NOON.plusSeconds(9))).isEqualTo(paid);
        assertThat(paid.answered(new ResultCode("1"), "", NOON)).isEqualTo(paid);
        assertThat(paid.refused(new ResultCode("1"), NOON)).isEqualTo(paid);
        assertThat(paid.paid(new ReceiptNumber("OTHER12345"), NOON)).isEqualTo(paid);
    }

    @Test
    void aReceiptWinsOverAFailureThatWasToldBefore() {
        var failed = anIntent().sent(NOON).accepted(TICKET, NOON).told(CANCELLED, NOON);
        assertThat(failed.state()).isEqualTo(IntentState.CANCELLED);

        var paid = failed.paid(RECEIPT, NOON.plusSeconds(5));

        assertThat(paid.state()).isEqualTo(IntentState.SUCCEEDED);
        assertThat(paid.receipt()).contains(RECEIPT);
    }

    @Test
    void paidWithoutAReceiptIsNotASuccessYet() {
        var paid =
                anIntent()
                        .sent(NOON)
                        .accepted(TICKET, NOON)
                        .answered(ResultCode.DONE, "processed successfully", NOON);

        assertThat(paid.state()).isEqualTo(IntentState.UNKNOWN);
        assertThat(paid.askAt()).isPresent();
    }

    @Test
    void anUnreachablePhoneIsBelievedOnlyWhenAskedAgain() {
        var unreachable = new ResultCode("1037");
        var doubted = anIntent().sent(NOON).accepted(TICKET, NOON).told(unreachable, NOON);

        assertThat(doubted.state()).isEqualTo(IntentState.UNKNOWN);
        assertThat(doubted.answered(unreachable, "", NOON).state()).isEqualTo(IntentState.FAILED);
    }

    @Test
    void whatIsStillAtWorkStaysAsItIs() {
        var pending = anIntent().sent(NOON).accepted(TICKET, NOON);

        assertThat(pending.answered(new ResultCode("4999"), "under processing", NOON))
                .isEqualTo(pending);
        assertThat(
                        pending.answered(
                                new ResultCode("500.001.1001"),
                                "The transaction is being processed",
                                NOON))
                .isEqualTo(pending);
        assertThat(
                        pending.answered(new ResultCode("500.001.1001"), "Wrong credentials", NOON)
                                .state())
                .isEqualTo(IntentState.FAILED);
    }

    @Test
    void itIsAskedForAfterThreeAndTenMinutesThenHourlyAndGivenUpAfterADay() {
        var intent = anIntent().sent(NOON).accepted(TICKET, NOON);
        var asked = new ArrayList<Duration>();
        while (intent.askAt().isPresent()) {
            Instant at = intent.askAt().get();
            asked.add(Duration.between(NOON, at));
            intent = intent.askedAgain(at);
        }

        assertThat(asked)
                .startsWith(
                        Duration.ofSeconds(75),
                        Duration.ofMinutes(3),
                        Duration.ofMinutes(10),
                        Duration.ofMinutes(70));
        assertThat(asked.getLast()).isGreaterThanOrEqualTo(Duration.ofHours(24));
        assertThat(asked).hasSize(27);
        assertThat(intent.state()).isEqualTo(IntentState.EXPIRED);
        assertThat(intent.paid(RECEIPT, NOON).state()).isEqualTo(IntentState.SUCCEEDED);
    }

    private record Step(String name, UnaryOperator<PaymentIntent> does) {}

    private static final List<Step> STEPS =
            List.of(
                    new Step("accepted", intent -> intent.accepted(TICKET, NOON)),
                    new Step("silence", intent -> intent.unanswered(NOON)),
                    new Step("callback ok", intent -> intent.paid(RECEIPT, NOON)),
                    new Step("callback fail", intent -> intent.told(CANCELLED, NOON)),
                    new Step("query ok", intent -> intent.answered(ResultCode.DONE, "", NOON)),
                    new Step("query fail", intent -> intent.answered(CANCELLED, "", NOON)),
                    new Step("confirmation", intent -> intent.paid(RECEIPT, NOON)),
                    new Step("statement line", intent -> intent.paid(RECEIPT, NOON)));

    private static final Set<String> RECEIPTS =
            Set.of("callback ok", "confirmation", "statement line");
    private static final Set<String> FAILURES = Set.of("callback fail", "query fail");

    /** The state depends on what was told, never on when or how often. */
    @Test
    void everySequenceEndsInTheOneRightState() {
        for (var seed = 0; seed < SEQUENCES; seed++) {
            var random = new Random(seed);
            var told = new ArrayList<Step>();
            for (var step : STEPS) {
                Collections.addAll(
                        told, Collections.nCopies(random.nextInt(3), step).toArray(new Step[0]));
            }
            Collections.shuffle(told, random);
            var intent = anIntent().sent(NOON);
            var states = new ArrayList<IntentState>();
            for (var step : told) {
                intent = step.does().apply(intent);
                states.add(intent.state());
            }
            var names = told.stream().map(Step::name).toList();
            assertThat(intent.state())
                    .as("seed %d: %s", seed, names)
                    .isEqualTo(right(names).orElse(intent.state()));
            assertThat(states.indexOf(IntentState.SUCCEEDED))
                    .as("seed %d: success is final", seed)
                    .isIn(-1, firstReceipt(names));
            if (right(names).isEmpty()) {
                assertThat(intent.state()).isIn(open());
            }
        }
    }

    private static Optional<IntentState> right(List<String> told) {
        if (told.stream().anyMatch(RECEIPTS::contains)) {
            return Optional.of(IntentState.SUCCEEDED);
        }
        return told.stream().anyMatch(FAILURES::contains)
                ? Optional.of(IntentState.CANCELLED)
                : Optional.empty();
    }

    private static int firstReceipt(List<String> told) {
        for (var i = 0; i < told.size(); i++) {
            if (RECEIPTS.contains(told.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static List<IntentState> open() {
        return List.of(IntentState.SENT, IntentState.PENDING, IntentState.UNKNOWN);
    }
}

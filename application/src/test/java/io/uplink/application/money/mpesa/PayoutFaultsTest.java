package io.uplink.application.money.mpesa;

import static io.uplink.application.money.mpesa.MpesaHouse.JOB;
import static io.uplink.application.money.mpesa.PayoutHouse.GONE;
import static io.uplink.application.money.mpesa.PayoutHouse.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.money.mpesa.port.Inbox.Kind;
import io.uplink.application.money.mpesa.port.MobileMoney.Submitted;
import io.uplink.application.money.payout.DecidePayout;
import io.uplink.application.money.payout.SettlePayout;
import io.uplink.application.shared.Faults.Struck;
import io.uplink.domain.money.payout.Payout;
import io.uplink.domain.money.payout.PayoutState;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whichever call of a port fails while money goes back, before or after it did its work: done again
 * it is sent at most once, and the books agree at once and at the end.
 */
class PayoutFaultsTest {

    private static final int MOST_CALLS = 400;

    /** What happens; each step is done again if it failed. */
    record Deed(String name, List<Consumer<PayoutHouse>> steps) {

        Deed {
            steps = List.copyOf(steps);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Deed> deeds() {
        return Stream.of(
                new Deed(
                        "a refund that goes",
                        List.of(
                                at -> at.requested("400"),
                                at -> at.approved(one(at)),
                                at -> at.send.execute(JOB, one(at).id()),
                                at -> tell(at, "payout-1", "0"))),
                new Deed(
                        "a refund that fails",
                        List.of(
                                at -> at.requested("400"),
                                at -> at.approved(one(at)),
                                at -> at.send.execute(JOB, one(at).id()),
                                at -> tell(at, "payout-1", "2001"))),
                new Deed(
                        "a reversal that goes",
                        List.of(
                                at -> at.reversalRequested(1),
                                at -> at.approved(one(at)),
                                at -> at.send.execute(JOB, one(at).id()),
                                at -> tell(at, "reversal-1", "0"))),
                new Deed(
                        "a refund that somebody declines",
                        List.of(at -> at.requested("400"), PayoutFaultsTest::decline)),
                new Deed(
                        "a refund of which nobody told, settled by a person",
                        List.of(
                                at -> at.requested("400"),
                                at -> at.approved(one(at)),
                                PayoutFaultsTest::sendIntoSilence,
                                PayoutFaultsTest::settle)));
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void whicheverCallFailsItGoesAtMostOnceAndTheBooksAgree(Deed deed) {
        var calls = 0;
        for (var whenDone : List.of(false, true)) {
            calls = 0;
            while (strikes(deed, calls + 1, whenDone)) {
                calls++;
                assertThat(calls).isLessThan(MOST_CALLS);
            }
        }
        assertThat(calls).as("calls that failed").isGreaterThan(10);
    }

    private static boolean strikes(Deed deed, int call, boolean whenDone) {
        var at = new PayoutHouse();
        at.paid("1000");
        at.house.faults.strike(call, whenDone);
        var as = deed + ", call " + call + (whenDone ? ", done" : "");
        for (var step : deed.steps()) {
            try {
                step.accept(at);
            } catch (Struck failed) {
                as += ": " + failed.getMessage();
                at.booksAgree(as);
                step.accept(at);
            }
        }
        var struck = at.house.faults.heal();
        at.house.later(Duration.ofHours(2));
        at.booksAgree(as);
        var end = one(at);
        assertThat(at.house.gateway.paidOut.size() + at.house.gateway.reversed.size())
                .as(as)
                .isLessThanOrEqualTo(1);
        // The answer to what was sent may be lost; then its result has told enough.
        assertThat(end.state())
                .as(as)
                .isIn(
                        PayoutState.SUCCEEDED,
                        PayoutState.FAILED,
                        PayoutState.UNKNOWN,
                        PayoutState.DECLINED);
        if (end.state() == PayoutState.UNKNOWN) {
            assertThat(end.conversation()).as(as).isEmpty();
        }
        return struck;
    }

    private static void decline(PayoutHouse at) {
        var _ =
                at.decide.execute(
                        SECOND, new DecidePayout.Input(one(at).id(), false, Optional.empty()));
    }

    private static void sendIntoSilence(PayoutHouse at) {
        at.house.gateway.onPayOut = new Submitted.Unknown("500.002.1001");
        at.send.execute(JOB, one(at).id());
    }

    private static void settle(PayoutHouse at) {
        var _ =
                at.settle.execute(
                        SECOND,
                        new SettlePayout.Input(
                                one(at).id(), true, Optional.of(GONE), Optional.empty()));
    }

    private static Payout one(PayoutHouse at) {
        return at.store.all().getFirst();
    }

    private static void tell(PayoutHouse at, String conversation, String code) {
        var payout = one(at);
        at.told(
                Kind.RESULT,
                PlainNotices.result(
                        conversation,
                        payout.order().phone().isPresent() ? payout.id().toString() : "",
                        GONE,
                        code));
    }
}

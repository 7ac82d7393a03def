package io.uplink.application.money.mpesa;

import static io.uplink.application.money.mpesa.MpesaHouse.JOB;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.money.mpesa.port.MobileMoney.Submitted;
import io.uplink.application.shared.FaultLoop;
import io.uplink.application.shared.FaultLoop.Deed;
import io.uplink.application.shared.FaultLoop.Step;
import io.uplink.application.shared.FaultLoop.World;
import io.uplink.application.shared.Faults;
import io.uplink.domain.money.payout.Payout;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever fails while Safaricom is asked what became of money that goes back: the books agree, and
 * one that fails keeps no other, neither in this run nor in the next.
 */
class PayoutRunFaultsTest {

    static Stream<Deed<Desk>> deeds() {
        return Stream.of(
                new Deed<>(
                        "two of which nobody told",
                        desk -> {
                            desk.sent(1);
                            desk.sent(2);
                            desk.at.house.clock.advance(Payout.FIRST_ASK);
                            return List.of(Step.run("Payouts.due", desk::reconcile));
                        }));
    }

    /** Gives money back, and is looked at whenever something failed. */
    static final class Desk implements World {

        private final PayoutHouse at = new PayoutHouse();

        Desk() {
            at.paid("1000");
        }

        /** Into silence. */
        void sent(int id) {
            at.house.gateway.onPayOut = new Submitted.Unknown("500.002.1001");
            at.sent(at.approved(at.request.execute(PayoutHouse.FIRST, at.wish(id, "400"))));
        }

        void reconcile() {
            at.reconcile.execute(JOB);
            assertThat(at.store.due(at.house.clock.instant(), 10))
                    .as(at.house.faults.last())
                    .isEmpty();
        }

        @Override
        public Faults faults() {
            return at.house.faults;
        }

        @Override
        public void requireSound(String as) {
            at.booksAgree(as);
            assertThat(at.house.gateway.paidOut).as(as).hasSize(2);
        }

        @Override
        public List<String> stands() {
            var words = new ArrayList<>(at.house.activity.actions());
            at.store
                    .all()
                    .forEach(one ->
                            words.add(
                                    "%s %s %s %d"
                                            .formatted(
                                                    one.id(),
                                                    one.state(),
                                                    one.askAt(),
                                                    one.asks())));
            return words;
        }
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void whicheverCallFailsTheOthersAreAskedAbout(Deed<Desk> deed) {
        FaultLoop.run(deed, Desk::new);
    }
}

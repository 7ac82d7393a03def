package io.uplink.application.money.mpesa;

import static io.uplink.application.money.mpesa.MpesaHouse.ACCOUNT;
import static io.uplink.application.money.mpesa.MpesaHouse.JOB;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.money.mpesa.port.Inbox.Kind;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What is answered within seconds goes before what can wait a little. */
class CallRushTest {

    private static final int LOT = ProcessMpesaCalls.MOST;
    private static final int RUSH = CallRush.MANY + LOT;

    private final MpesaHouse house = new MpesaHouse();

    @Test
    void whileCallsRushInOneLotIsWorkedOffAtATime() {
        confirmed(RUSH);

        var done = house.processCalls.execute(JOB);

        assertThat(done).isEqualTo(new ProcessMpesaCalls.Done(LOT, 0, true));
    }

    @Test
    void afterARushAllThatWaitsIsWorkedOff() {
        confirmed(RUSH);
        house.clock.advance(Duration.ofSeconds(2));

        var done = house.processCalls.execute(JOB);

        assertThat(done).isEqualTo(new ProcessMpesaCalls.Done(RUSH, 0, false));
    }

    @Test
    void aRushIsOnForTheSecondAfterItToo() {
        confirmed(CallRush.MANY);
        house.clock.advance(Duration.ofSeconds(1));

        assertThat(house.rush.isOn()).isTrue();
    }

    @Test
    void fewCallsAreNoRush() {
        confirmed(CallRush.MANY - 1);
        house.clock.advance(Duration.ofSeconds(2));
        confirmed(CallRush.MANY - 1);

        assertThat(house.processCalls.execute(JOB).stoodBack()).isFalse();
    }

    @Test
    void nothingStandsBackBehindTheLastOfThem() {
        for (var i = 0; i < CallRush.MANY; i++) {
            house.rush.came();
        }
        confirmed(LOT - 1);

        assertThat(house.processCalls.execute(JOB).stoodBack()).isFalse();
    }

    private void confirmed(int many) {
        for (var i = 0; i < many; i++) {
            var receipt = "R%09d".formatted(house.store.calls().size());
            house.told(Kind.CONFIRMATION, PlainNotices.confirmed(receipt, "2500", ACCOUNT));
        }
    }
}

package io.uplink.application.money.mpesa;

import static io.uplink.application.money.mpesa.MpesaHouse.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.money.mpesa.port.Inbox.Kind;
import io.uplink.application.money.mpesa.port.MobileMoney.PushOutcome;
import io.uplink.domain.money.mpesa.MpesaPayment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Many confirmations at once are booked as if each had come alone. */
class PlainConfirmationsTest {

    private static final int SEQUENCES = 2_000;
    private static final List<String> ACCOUNTS =
            List.of(ACCOUNT, ACCOUNT, "ACC-000124", "acc 000124", "NOBODY", "");

    @Test
    void whateverComesTogetherEndsAsIfItHadComeOneByOne() {
        for (var seed = 0; seed < SEQUENCES; seed++) {
            var together = new MpesaHouse();
            var alone = new MpesaHouse();
            var asks = seed % 4 == 0;
            for (var house : List.of(together, alone)) {
                house.gateway.onPush = new PushOutcome.Unknown("no answer");
                if (asks) {
                    house.sent("1000");
                }
            }
            for (var body : bodies(new Random(seed))) {
                together.told(Kind.CONFIRMATION, body);
                alone.told(Kind.CONFIRMATION, body);
                alone.work();
            }
            together.work();
            settle(together);
            settle(alone);

            var as = "seed " + seed;
            assertThat(booked(together)).as(as).isEqualTo(booked(alone));
            assertThat(together.store.bank).as(as).isEqualTo(alone.store.bank);
            assertThat(together.store.deposits).as(as).isEqualTo(alone.store.deposits);
            assertThat(together.store.suspense).as(as).isEqualTo(alone.store.suspense);
            assertThat(together.store.balanced()).as(as).isTrue();
            assertThat(together.store.outcomes.values())
                    .as(as)
                    .containsExactlyInAnyOrderElementsOf(alone.store.outcomes.values());
            assertThat(together.store.intents().stream().map(one -> one.state()).toList())
                    .as(as)
                    .isEqualTo(alone.store.intents().stream().map(one -> one.state()).toList());
        }
    }

    @Test
    void whatFailsTogetherIsBookedOneByOne() {
        var house = new MpesaHouse();
        house.told(Kind.CONFIRMATION, PlainNotices.confirmed("NLJ7RT61SA", "100", ACCOUNT));
        house.told(Kind.CONFIRMATION, PlainNotices.confirmed("NLJ7RT61SB", "200", ACCOUNT));
        house.store.broken = true;
        house.work();
        assertThat(house.store.payments()).isEmpty();

        house.store.broken = false;
        house.later(Duration.ofSeconds(10));

        assertThat(house.store.payments()).hasSize(2);
        assertThat(house.store.bank).isEqualTo(30_000);
    }

    private static List<String> bodies(Random random) {
        var bodies = new ArrayList<String>();
        for (var i = random.nextInt(2, 12); i > 0; i--) {
            var receipt = "NLJ7RT61S" + (char) ('A' + random.nextInt(8));
            var shillings = random.nextBoolean() ? "1000" : "25" + receipt.charAt(9) % 10;
            bodies.add(
                    PlainNotices.confirmed(
                            receipt, shillings, ACCOUNTS.get(random.nextInt(ACCOUNTS.size()))));
        }
        return bodies;
    }

    private static void settle(MpesaHouse house) {
        house.later(Duration.ofSeconds(30));
        house.later(MpesaCalls.PARKED);
    }

    private static List<String> booked(MpesaHouse house) {
        return house.store.payments().stream()
                .sorted((one, other) ->
                        one.receipt().number().text().compareTo(other.receipt().number().text()))
                .map(PlainConfirmationsTest::words)
                .toList();
    }

    private static String words(MpesaPayment payment) {
        return payment.receipt().number()
                + " "
                + payment.receipt().amount()
                + " "
                + payment.standing()
                + " "
                + payment.intent().isPresent();
    }
}

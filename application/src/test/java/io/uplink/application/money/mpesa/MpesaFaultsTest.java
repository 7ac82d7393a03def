package io.uplink.application.money.mpesa;

import static io.uplink.application.money.mpesa.MpesaHouse.ACCOUNT;
import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.money.mpesa.port.Inbox.Kind;
import io.uplink.application.money.mpesa.port.MobileMoney.PushOutcome;
import io.uplink.application.shared.Faults.Struck;
import io.uplink.domain.money.mpesa.AccountReference;
import io.uplink.domain.money.mpesa.PushTicket;
import io.uplink.domain.money.mpesa.ReceiptNumber;
import io.uplink.domain.money.statement.StatementLine;
import io.uplink.domain.shared.Money;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever comes by phone, and whichever call of a port fails at it, before or after it did its
 * work: told again and worked off later, each shilling is there once, and no phone is asked twice.
 */
class MpesaFaultsTest {

    private static final int MOST_CALLS = 400;
    private static final String FIRST = "NLJ7RT61SA";
    private static final String SECOND = "NLJ7RT61SB";

    /** What happens; each step is done again if it failed, as Safaricom, a job or a clerk would. */
    record Deed(String name, List<Consumer<MpesaHouse>> steps) {

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
                        "a confirmation",
                        List.of(
                                house -> confirmed(house, FIRST, "100", ACCOUNT),
                                MpesaHouse::work)),
                new Deed(
                        "two at once",
                        List.of(
                                house -> confirmed(house, FIRST, "100", ACCOUNT),
                                house -> confirmed(house, SECOND, "200", "ACC-000124"),
                                MpesaHouse::work)),
                new Deed(
                        "nobody's, and named",
                        List.of(
                                house -> confirmed(house, FIRST, "100", "NOBODY"),
                                MpesaHouse::work,
                                MpesaFaultsTest::name)),
                new Deed(
                        "a request and its callback",
                        List.of(
                                MpesaFaultsTest::ask,
                                MpesaFaultsTest::push,
                                MpesaFaultsTest::answer,
                                MpesaHouse::work,
                                house -> confirmed(house, FIRST, "100", ACCOUNT),
                                MpesaHouse::work)),
                new Deed("a statement", List.of(MpesaFaultsTest::state, MpesaHouse::work)));
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void whicheverCallFailsEachShillingIsThereOnce(Deed deed) {
        var calls = 0;
        for (var whenDone : List.of(false, true)) {
            calls = 0;
            while (strikes(deed, calls + 1, whenDone)) {
                calls++;
                assertThat(calls).isLessThan(MOST_CALLS);
            }
        }
        assertThat(calls).as("calls that failed").isGreaterThan(5);
    }

    /** Whether a call of that number was made at all. */
    private static boolean strikes(Deed deed, int call, boolean whenDone) {
        var well = house();
        deed.steps().forEach(step -> step.accept(well));
        settle(well);
        var house = house();
        house.faults.strike(call, whenDone);
        var as = deed + ", call " + call + (whenDone ? ", done" : "");
        for (var step : deed.steps()) {
            try {
                step.accept(house);
            } catch (Struck failed) {
                as += ": " + failed.getMessage();
                assertThat(house.store.balanced()).as(as).isTrue();
                step.accept(house);
            }
        }
        var struck = house.faults.heal();
        settle(house);

        assertThat(house.store.bank).as(as).isEqualTo(well.store.bank);
        assertThat(house.store.deposits).as(as).isEqualTo(well.store.deposits);
        assertThat(house.store.suspense).as(as).isEqualTo(well.store.suspense);
        assertThat(house.store.payments()).as(as).hasSameSizeAs(well.store.payments());
        assertThat(house.gateway.pushes).as(as).hasSizeLessThanOrEqualTo(1);
        assertThat(house.store.intents().stream().filter(one -> one.state().isOpen()))
                .as(as)
                .isEmpty();
        return struck;
    }

    private static MpesaHouse house() {
        var house = new MpesaHouse();
        house.gateway.onPush = new PushOutcome.Accepted(new PushTicket("m-c1", "c1"));
        return house;
    }

    private static void settle(MpesaHouse house) {
        house.later(Duration.ofSeconds(30));
        house.later(MpesaCalls.PARKED);
        house.later(Duration.ofHours(2));
    }

    private static void confirmed(
            MpesaHouse house, String receipt, String shillings, String account) {
        house.told(Kind.CONFIRMATION, PlainNotices.confirmed(receipt, shillings, account));
    }

    /** A clerk whose wish failed looks first whether it is there. */
    private static void ask(MpesaHouse house) {
        if (house.store.intents().isEmpty()) {
            var _ = house.asked("100");
        }
    }

    private static void push(MpesaHouse house) {
        house.sendPush.execute(MpesaHouse.JOB, house.store.intents().getFirst().id());
    }

    private static void answer(MpesaHouse house) {
        house.told(Kind.REQUEST, PlainNotices.paid("c1", FIRST, "100"));
    }

    private static void name(MpesaHouse house) {
        if (house.store.payments().isEmpty()) {
            house.later(Duration.ofSeconds(30));
        }
        house.nameOwner.execute(
                anAdmin(),
                new NameOwner.Input(
                        house.store.payments().getFirst().id(),
                        Optional.empty(),
                        Optional.of(ACCOUNT),
                        Optional.empty()));
    }

    private static void state(MpesaHouse house) {
        house.statements.add(
                house.paybill.id(),
                new StatementLine(
                        new ReceiptNumber(FIRST),
                        house.clock.instant(),
                        "Pay Bill",
                        Money.ofMajor(100, Money.KES),
                        Money.zero(Money.KES),
                        "Pay Bill Online",
                        "",
                        new AccountReference(ACCOUNT)),
                house.clock.instant());
    }
}

package io.uplink.application.money.mpesa;

import static io.uplink.application.money.mpesa.MpesaHouse.ACCOUNT;
import static io.uplink.application.money.mpesa.MpesaHouse.AMINA;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.money.mpesa.port.Inbox.Kind;
import io.uplink.application.money.mpesa.port.MobileMoney.AskOutcome;
import io.uplink.application.money.mpesa.port.MobileMoney.PushOutcome;
import io.uplink.domain.money.mpesa.AccountReference;
import io.uplink.domain.money.mpesa.IntentId;
import io.uplink.domain.money.mpesa.IntentState;
import io.uplink.domain.money.mpesa.PushTicket;
import io.uplink.domain.money.mpesa.ReceiptNumber;
import io.uplink.domain.money.mpesa.ResultCode;
import io.uplink.domain.money.statement.StatementLine;
import io.uplink.domain.shared.Money;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is told, how often and in what order: the money is booked once. */
class MoneyOnceTest {

    private static final int SEQUENCES = 10_000;
    private static final String RECEIPT = "NLJ7RT61SV";

    private enum Told {
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
        for (var seed = 0; seed < SEQUENCES; seed++) {
            var random = new Random(seed);
            var told = sequence(random);
            var house = new MpesaHouse();
            house.gateway.onPush = new PushOutcome.Unknown("no answer");
            var intent = house.sent("2500");
            for (var one : told) {
                tell(house, intent.id(), one);
                // Some are worked off at once, some together with what comes after them.
                if (random.nextBoolean()) {
                    house.work();
                }
                assertThat(house.store.balanced()).as("seed %d: %s", seed, told).isTrue();
            }
            house.later(Duration.ofSeconds(30));
            house.later(MpesaCalls.PARKED);
            house.later(MpesaCalls.PARKED);

            var as = "seed %d: %s".formatted(seed, told);
            var paid = told.stream().anyMatch(Told::hasReceipt);
            assertThat(house.store.bank).as(as).isEqualTo(paid ? 250_000 : 0);
            assertThat(house.store.deposits).as(as).isEqualTo(house.store.bank);
            assertThat(house.store.suspense).as(as).isZero();
            assertThat(house.store.payments()).as(as).hasSize(paid ? 1 : 0);
            if (paid) {
                assertThat(house.store.payments().getFirst().customer()).as(as).contains(AMINA);
                assertThat(house.now(intent).state()).as(as).isEqualTo(IntentState.SUCCEEDED);
            } else if (fails(told)) {
                assertThat(house.now(intent).state()).as(as).isEqualTo(IntentState.CANCELLED);
            } else {
                assertThat(house.now(intent).state().isOpen()).as(as).isTrue();
            }
        }
    }

    /** A call waits for its request's name; a question needs the name first. */
    private static boolean fails(List<Told> told) {
        var named = told.indexOf(Told.ACCEPTED);
        return named >= 0
                && (told.contains(Told.CALLBACK_FAIL) || told.lastIndexOf(Told.QUERY_FAIL) > named);
    }

    /** Each up to twice, in any order; what is asked is asked of a request that has a name. */
    private static List<Told> sequence(Random random) {
        var told = new ArrayList<Told>();
        for (var one : Told.values()) {
            told.addAll(Collections.nCopies(random.nextInt(3), one));
        }
        Collections.shuffle(told, random);
        return told;
    }

    private static void tell(MpesaHouse house, IntentId id, Told told) {
        var now = house.clock.instant();
        switch (told) {
            case ACCEPTED -> {
                var before = house.store.requests.find(id).orElseThrow();
                var after = before.accepted(new PushTicket("m-c1", "c1"), now);
                if (!after.equals(before)) {
                    house.store.requests.save(after);
                }
            }
            case CALLBACK_OK -> house.told(Kind.REQUEST, PlainNotices.paid("c1", RECEIPT, "2500"));
            case CALLBACK_FAIL -> house.told(Kind.REQUEST, PlainNotices.failed("c1", "1032"));
            case QUERY_OK -> ask(house, id, ResultCode.DONE);
            case QUERY_FAIL -> ask(house, id, new ResultCode("1032"));
            case CONFIRMATION ->
                    house.told(Kind.CONFIRMATION, PlainNotices.confirmed(RECEIPT, "2500", ACCOUNT));
            case STATEMENT ->
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

    private static void ask(MpesaHouse house, IntentId id, ResultCode code) {
        var before = house.store.requests.find(id).orElseThrow();
        if (before.ticket().isEmpty()) {
            return;
        }
        house.gateway.onAsk = new AskOutcome.Told(code, "");
        var after = before.answered(code, "", house.clock.instant());
        if (!after.equals(before)) {
            house.store.requests.save(after);
        }
    }
}

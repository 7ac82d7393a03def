package io.uplink.application.money.mpesa;

import static io.uplink.application.money.mpesa.MpesaHouse.ACCOUNT;
import static io.uplink.application.shared.ActorFixtures.WESTLANDS;
import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.money.mpesa.port.Inbox.Kind;
import io.uplink.application.money.mpesa.port.Inbox.Outcome;
import io.uplink.application.money.mpesa.port.MobileMoney.AskOutcome;
import io.uplink.application.money.mpesa.port.MobileMoney.PushOutcome;
import io.uplink.application.money.mpesa.port.Orders.Order;
import io.uplink.application.shared.FaultLoop;
import io.uplink.application.shared.FaultLoop.Deed;
import io.uplink.application.shared.FaultLoop.Step;
import io.uplink.domain.money.mpesa.AccountReference;
import io.uplink.domain.money.mpesa.IntentId;
import io.uplink.domain.money.mpesa.PushTicket;
import io.uplink.domain.money.mpesa.ReceiptNumber;
import io.uplink.domain.money.mpesa.ResultCode;
import io.uplink.domain.money.statement.StatementLine;
import io.uplink.domain.shared.Money;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever comes by phone, and whichever call of a port fails at it, before or after it did its
 * work: told again and worked off later, each shilling is there once, and no phone is asked twice.
 */
class MpesaFaultsTest {

    private static final String FIRST = "NLJ7RT61SA";
    private static final String SECOND = "NLJ7RT61SB";

    static Stream<Deed<MpesaWorld>> deeds() {
        return Stream.of(
                deed(
                        "a confirmation",
                        List.of(
                                house -> confirmed(house, FIRST, "100", ACCOUNT),
                                MpesaHouse::work)),
                deed(
                        "two at once",
                        List.of(
                                house -> confirmed(house, FIRST, "100", ACCOUNT),
                                house -> confirmed(house, SECOND, "200", "ACC-000124"),
                                MpesaHouse::work)),
                deed(
                        "nobody's, and named",
                        List.of(
                                house -> confirmed(house, FIRST, "100", "NOBODY"),
                                MpesaHouse::work,
                                MpesaFaultsTest::name)),
                deed(
                        "a request and its callback",
                        List.of(
                                MpesaFaultsTest::ask,
                                MpesaFaultsTest::push,
                                MpesaFaultsTest::answer,
                                MpesaHouse::work,
                                house -> confirmed(house, FIRST, "100", ACCOUNT),
                                MpesaHouse::work)),
                new Deed<>(
                        "a call that was given up, worked off anew",
                        world -> {
                            givenUp(world.house);
                            return List.of(
                                    Step.whole(() -> decide(world.house, true)),
                                    Step.parts(world.house::work));
                        }),
                Deed.whole(
                        "a call that waits, set aside",
                        world -> {
                            confirmed(world.house, FIRST, "100", ACCOUNT);
                            return () -> decide(world.house, false);
                        }),
                deed("a line of a statement", List.of(MpesaFaultsTest::state, MpesaHouse::work)),
                new Deed<>(
                        "two requests of which nobody told",
                        world -> {
                            var _ = world.house.sent("100");
                            pushOrder(world.house);
                            return List.of(Step.run("Intents.due", () -> reconcile(world.house)));
                        }));
    }

    /** To another phone, so that it is not kept by the first. */
    private static void pushOrder(MpesaHouse house) {
        var order = new Order(new UUID(5, 1), "ORD-1", WESTLANDS, Money.ofMajor(50, Money.KES));
        house.orders.add(order);
        house.gateway.onPush = new PushOutcome.Accepted(new PushTicket("m-c2", "c2"));
        var asked =
                house.askToPay.order(
                        MpesaHouse.SAFARICOM,
                        order.id(),
                        new AskToPay.Typed(Optional.of("0722 000 111"), Optional.empty(), "here"));
        house.sendPush.execute(MpesaHouse.JOB, new IntentId(asked.request()));
        house.gateway.onAsk = new AskOutcome.Told(new ResultCode("1032"), "");
    }

    /** What fails keeps no other request. */
    private static void reconcile(MpesaHouse house) {
        var already = house.faults.struck();
        house.clock.advance(Duration.ofMinutes(11));
        house.reconcileRequests.execute(MpesaHouse.JOB);
        var struck = house.faults.struck() && !already;
        var open = house.store.intents().stream().filter(one -> one.state().isOpen()).count();
        assertThat(open).as(house.faults.last()).isLessThanOrEqualTo(struck ? 1 : 0);
        assertThat(house.activity.actions().stream().filter("mpesa-request.reconcile"::equals))
                .as(house.faults.last())
                .hasSize(2 - (int) open);
    }

    /** Each step is done again if it failed, as Safaricom, a job or a clerk would. */
    private static Deed<MpesaWorld> deed(String name, List<Consumer<MpesaHouse>> steps) {
        return new Deed<>(
                name,
                world ->
                        steps.stream()
                                .map(step -> Step.parts(() -> step.accept(world.house)))
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void whicheverCallFailsEachShillingIsThereOnce(Deed<MpesaWorld> deed) {
        FaultLoop.run(deed, MpesaWorld::new);
    }

    private static void confirmed(
            MpesaHouse house, String receipt, String shillings, String account) {
        house.told(Kind.CONFIRMATION, PlainNotices.confirmed(receipt, shillings, account));
    }

    private static void givenUp(MpesaHouse house) {
        confirmed(house, FIRST, "100", ACCOUNT);
        house.store
                .inbox()
                .settle(
                        house.store.calls().getFirst().id(),
                        Outcome.STUCK,
                        Optional.empty(),
                        house.clock.instant());
    }

    private static void decide(MpesaHouse house, boolean again) {
        var _ =
                house.decideCall.execute(
                        anAdmin(),
                        new DecideCall.Input(house.store.calls().getFirst().id(), again));
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

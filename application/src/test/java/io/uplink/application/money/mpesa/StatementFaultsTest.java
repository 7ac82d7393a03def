package io.uplink.application.money.mpesa;

import static io.uplink.application.money.mpesa.MpesaHouse.ACCOUNT;
import static io.uplink.application.money.mpesa.MpesaHouse.JOB;
import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.money.mpesa.port.Inbox.Kind;
import io.uplink.application.money.statement.ImportStatement;
import io.uplink.application.shared.FaultLoop;
import io.uplink.application.shared.FaultLoop.Deed;
import io.uplink.application.shared.FaultLoop.Step;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever fails while a statement is taken or its lines are worked off: the file is kept whole or
 * not at all, each line counts once, and one that fails does not keep the others.
 */
class StatementFaultsTest {

    private static final String FIRST = "NLJ7RT61SA";
    private static final String SECOND = "NLJ7RT61SB";
    private static final String HEAD =
            "Receipt No.,Completion Time,Details,Transaction Status,Paid In,Withdrawn,"
                    + "Reason Type,Other Party Info,A/C No.\n";
    private static final String SHORT = HEAD + paid(FIRST, ACCOUNT) + charge(FIRST);
    private static final String LONG = SHORT + paid(SECOND, "NOBODY");

    private static String paid(String receipt, String account) {
        return "%s,2026-12-02 12:00:00,Movement,Completed,100.00,,Pay Bill Online,,%s\n"
                .formatted(receipt, account);
    }

    private static String charge(String receipt) {
        return "%s,2026-12-02 12:00:00,Movement,Completed,,-1.00,Pay Bill Charge,,\n"
                .formatted(receipt);
    }

    static Stream<Deed<Desk>> deeds() {
        return Stream.of(
                new Deed<>(
                        "import, and the same file again",
                        desk -> {
                            Runnable take = () -> desk.take("november.csv", SHORT);
                            return List.of(Step.whole(take), Step.whole(take));
                        }),
                new Deed<>(
                        "import, and a longer one",
                        desk ->
                                List.of(
                                        Step.whole(() -> desk.take("november.csv", SHORT)),
                                        Step.whole(() -> desk.take("december.csv", LONG)))),
                new Deed<>(
                        "book the lines",
                        desk -> {
                            desk.take("november.csv", LONG);
                            return List.of(Step.run("Statements.due", desk::book));
                        }),
                new Deed<>(
                        "merge a line with what a call told",
                        desk -> {
                            desk.house.told(
                                    Kind.CONFIRMATION,
                                    PlainNotices.confirmed(FIRST, "100", ACCOUNT));
                            desk.house.work();
                            desk.take("november.csv", LONG);
                            return List.of(Step.run("Statements.due", desk::book));
                        }),
                new Deed<>(
                        "name the owner of a line that nobody owned",
                        desk -> {
                            desk.take("november.csv", HEAD + paid(SECOND, "NOBODY"));
                            desk.book();
                            return List.of(Step.whole(desk::name));
                        }));
    }

    /** Takes statements, and is looked at whenever something failed. */
    static final class Desk extends MpesaWorld {

        void take(String name, String csv) {
            house.importStatement.execute(
                    anAdmin(),
                    new ImportStatement.Input(
                            Optional.of(house.paybill.id()),
                            name,
                            new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8))));
        }

        /** What fails is put off, and keeps no other line. */
        void book() {
            var already = house.faults.struck();
            var due = house.statements.due(house.clock.instant(), 10).size();
            var done = house.bookStatements.execute(JOB);
            var struck = house.faults.struck() && !already;
            assertThat(done.postponed()).as(house.faults.last()).isEqualTo(struck ? 1 : 0);
            assertThat(done.settled()).as(house.faults.last()).isEqualTo(due - done.postponed());
        }

        void name() {
            house.nameOwner.execute(
                    anAdmin(),
                    new NameOwner.Input(
                            house.store.payments().getFirst().id(),
                            Optional.empty(),
                            Optional.of(ACCOUNT),
                            Optional.empty()));
        }
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void whicheverCallFailsEachLineCountsOnce(Deed<Desk> deed) {
        FaultLoop.run(deed, Desk::new);
    }
}

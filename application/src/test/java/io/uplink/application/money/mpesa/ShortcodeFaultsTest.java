package io.uplink.application.money.mpesa;

import static io.uplink.application.money.mpesa.MpesaHouse.JOB;
import static io.uplink.application.shared.ActorFixtures.WESTLANDS;
import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.money.ledger.Today;
import io.uplink.application.money.payout.PayoutSettings;
import io.uplink.application.money.statement.WatchProof;
import io.uplink.application.money.statement.port.ProofAlarms;
import io.uplink.application.money.statement.port.ProofQueries;
import io.uplink.application.money.statement.port.UnprovenDays;
import io.uplink.application.shared.Back;
import io.uplink.application.shared.FaultLoop;
import io.uplink.application.shared.FaultLoop.Deed;
import io.uplink.application.shared.FaultLoop.Step;
import io.uplink.application.shared.FaultLoop.World;
import io.uplink.application.shared.Faults;
import io.uplink.application.shared.OnePassword;
import io.uplink.domain.money.mpesa.Shortcode;
import io.uplink.domain.money.mpesa.ShortcodeId;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.Version;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is done about paybills, and whichever call of a port fails at it, before or after it did
 * its work: each is kept whole or not at all, told of once, and one that fails keeps no other.
 */
class ShortcodeFaultsTest {

    static Stream<Deed<Desk>> deeds() {
        return Stream.of(
                new Deed<>(
                        "enter one, and change it",
                        desk ->
                                List.of(
                                        Step.whole(() -> desk.enter("600111")),
                                        Step.whole(() -> desk.change("600111", "Fees")))),
                Deed.whole("register one", desk -> desk::register),
                Deed.whole("ask what one holds", desk -> desk::ask),
                new Deed<>(
                        "ask what each holds",
                        desk -> {
                            desk.enter("600111");
                            desk.enter("600222");
                            return List.of(Step.run("Shortcodes.all", desk::askAll));
                        }),
                new Deed<>(
                        "tell of a day that is not proven",
                        desk -> {
                            desk.enter("600111");
                            return List.of(Step.run("Shortcodes.all", desk::watch));
                        }),
                new Deed<>(
                        "count a day that was proven later no longer",
                        desk -> {
                            desk.enter("600111");
                            desk.watch();
                            desk.proven();
                            return List.of(Step.run("Shortcodes.all", desk::watch));
                        }));
    }

    /** Keeps paybills, and is looked at whenever something failed. */
    static final class Desk implements World {

        private static final ZoneId ZONE = ZoneId.of("Africa/Nairobi");
        private static final LocalDate YESTERDAY = LocalDate.of(2026, 12, 1);

        private final PayoutHouse at = new PayoutHouse();
        private final MpesaHouse house = at.house;
        private final InMemoryUnprovenDays unproven =
                house.faults.kept(new InMemoryUnprovenDays(), InMemoryUnprovenDays::mark);
        private final List<String> alarms = house.faults.kept(new ArrayList<>(), Back::to);
        private final ScriptedProofDays proofs = new ScriptedProofDays();
        private final WatchProof watchProof =
                new WatchProof(
                        house.shortcodes,
                        house.faults.port(ProofQueries.class, proofs),
                        house.faults.port(UnprovenDays.class, unproven),
                        house.faults.port(ProofAlarms.class, alarm -> alarms.add(alarm.paybill())),
                        new Today(house.clock, () -> ZONE),
                        () -> ZONE,
                        house.settings,
                        house.unitOfWork,
                        house.origin);

        Desk() {
            house.settings.with(PayoutSettings.ASKS_BALANCES, true);
        }

        void enter(String number) {
            var _ = house.saveShortcode.execute(anAdmin(), typed(Optional.empty(), number, "Main"));
        }

        void change(String number, String name) {
            var seen =
                    house.store.all().stream()
                            .filter(one -> one.number().equals(number))
                            .findAny()
                            .orElseThrow();
            var _ = house.saveShortcode.execute(anAdmin(), typed(Optional.of(seen), number, name));
        }

        private static SaveShortcode.Input typed(
                Optional<Shortcode> before, String number, String name) {
            return new SaveShortcode.Input(
                    before.map(Shortcode::id),
                    Optional.of(WESTLANDS),
                    Optional.of(name),
                    Optional.of("paybill"),
                    Optional.of(number),
                    Optional.empty(),
                    Optional.of("sandbox"),
                    Optional.empty(),
                    Optional.of("initiator"),
                    false,
                    true,
                    false,
                    Optional.empty(),
                    Optional.of("key of " + name),
                    Optional.of("secret"),
                    Optional.of("pass"),
                    Optional.empty(),
                    OnePassword.RIGHT,
                    before.flatMap(one -> Version.of(one.version())));
        }

        void register() {
            var _ =
                    house.registerShortcode.execute(
                            anAdmin(),
                            new RegisterShortcode.Input(house.paybill.id(), OnePassword.RIGHT));
        }

        void ask() {
            var _ = at.askBalance.execute(anAdmin(), house.paybill.id());
        }

        void askAll() {
            var _ = at.askBalances.execute(JOB);
        }

        void watch() {
            var _ = watchProof.execute(JOB);
        }

        void proven() {
            var money = Money.ofMajor(100, Money.KES);
            proofs.days.add(
                    new ProofQueries.Day(YESTERDAY, Optional.of(money), money, money, 0, 0, 0));
        }

        @Override
        public Faults faults() {
            return house.faults;
        }

        /** Whoever was asked is noted, and of a day is told once. */
        @Override
        public void requireSound(String as) {
            assertThat(
                            house.activity.actions().stream()
                                    .filter("mpesa-shortcode.ask-balance"::equals))
                    .as(as)
                    .hasSize((int) house.store.all().stream().filter(this::isAsked).count());
            assertThat(alarms).as(as).doesNotHaveDuplicates();
        }

        private boolean isAsked(Shortcode shortcode) {
            return at.balanceStore.askedAt(shortcode.id()).isPresent();
        }

        /** Without names and tokens, which are given anew each time. */
        @Override
        public List<String> stands() {
            var words = new ArrayList<>(house.activity.actions());
            words.addAll(alarms.stream().sorted().toList());
            for (var one : house.store.all()) {
                words.add(
                        "%s %s %d %s %s %s"
                                .formatted(
                                        one.name(),
                                        one.number(),
                                        one.version(),
                                        key(one.id()),
                                        isAsked(one),
                                        unproven.open(one.id())));
            }
            return words;
        }

        private String key(ShortcodeId id) {
            var sealed = house.store.secrets(id).orElseThrow();
            return house.secrets
                    .open(MpesaDoors.purpose(id), sealed)
                    .lines()
                    .findFirst()
                    .orElseThrow();
        }
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void whicheverCallFailsEachIsWholeAndKeepsNoOther(Deed<Desk> deed) {
        FaultLoop.run(deed, Desk::new);
    }
}

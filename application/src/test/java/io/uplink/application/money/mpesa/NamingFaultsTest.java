package io.uplink.application.money.mpesa;

import static io.uplink.application.money.mpesa.MpesaHouse.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.money.mpesa.port.Inbox.Kind;
import io.uplink.application.money.naming.AskPayer;
import io.uplink.application.money.naming.ConfirmAccount;
import io.uplink.application.money.naming.NamingDesk;
import io.uplink.application.money.naming.OpenNaming;
import io.uplink.application.money.naming.TypeAccount;
import io.uplink.application.money.naming.port.NamingLinks;
import io.uplink.application.money.naming.port.PayerTexts;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Back;
import io.uplink.application.shared.FaultLoop;
import io.uplink.application.shared.FaultLoop.Deed;
import io.uplink.application.shared.FaultLoop.Step;
import io.uplink.domain.shared.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whichever call of a port fails while a payer says whose money it is, before or after it did its
 * work: the payer is texted once, each try counts once, and the money moves once.
 */
class NamingFaultsTest {

    static Stream<Deed<Payer>> deeds() {
        return Stream.of(
                new Deed<>(
                        "ask the payer, and again",
                        payer -> List.of(Step.whole(payer::ask), Step.whole(payer::ask))),
                Deed.whole(
                        "type an account",
                        payer -> {
                            payer.ask();
                            return payer::type;
                        }),
                new Deed<>(
                        "say that it is theirs, and pressed again",
                        payer -> {
                            payer.ask();
                            payer.type();
                            var seen = payer.seen();
                            return List.of(
                                    Step.whole(() -> payer.say(seen)),
                                    Step.whole(() -> payer.say(payer.seen())));
                        }),
                new Deed<>(
                        "say so for one of ours to decide",
                        payer -> {
                            payer.house.settings.with(MpesaSettings.PAYERS_DECIDE, false);
                            payer.ask();
                            payer.type();
                            var seen = payer.seen();
                            return List.of(Step.whole(() -> payer.say(seen)));
                        }));
    }

    /** Paid to nobody's account, and decides whose it was. */
    static final class Payer extends MpesaWorld {

        private static final String RECEIPT = "NLJ7RT61SV";
        private static final String PHONE = "254733000111";
        private static final Actor PAYER = new Actor.Anonymous();

        private final InMemoryNamingLinks links =
                faults().kept(new InMemoryNamingLinks(), InMemoryNamingLinks::mark);
        private final NamingLinks linkStore = faults().port(NamingLinks.class, links);
        private final List<PayerTexts.Text> texts =
                faults().kept(new ArrayList<>(), list -> Back.to(list));
        private final NamingDesk desk =
                new NamingDesk(linkStore, house.payments, house.secrets, house.clock);
        private final AskPayer askPayer =
                new AskPayer(
                        house.unitOfWork,
                        house.payments,
                        house.shortcodes,
                        house.directory,
                        linkStore,
                        faults().port(PayerTexts.class, texts::add),
                        house.secrets,
                        house.settingsPort,
                        house.origin);
        private final OpenNaming open = new OpenNaming(house.unitOfWork, desk, house.directory);
        private final TypeAccount typeAccount =
                new TypeAccount(
                        house.unitOfWork, desk, house.booking, house.directory, house.origin);
        private final ConfirmAccount confirm =
                new ConfirmAccount(
                        house.unitOfWork, desk, house.booking, house.settingsPort, house.origin);

        Payer() {
            house.settings.with(MpesaSettings.PAYERS_DECIDE, true);
            house.told(Kind.CONFIRMATION, PlainNotices.confirmedBy(RECEIPT, "500", "rent", PHONE));
            house.work();
        }

        void ask() {
            var _ = askPayer.execute(MpesaHouse.JOB, house.store.payments().getFirst().id());
        }

        void type() {
            var _ =
                    typeAccount.execute(
                            PAYER, new TypeAccount.Input(token(), Optional.of(ACCOUNT), "here"));
        }

        Optional<Version> seen() {
            return Version.of(
                    open.execute(PAYER, new OpenNaming.Input(token(), "here")).version().number());
        }

        void say(Optional<Version> seen) {
            confirm.execute(PAYER, new ConfirmAccount.Input(token(), seen, "here"));
        }

        private String token() {
            return texts.getFirst().token();
        }

        @Override
        public void requireSound(String as) {
            super.requireSound(as);
            assertThat(texts).as(as).hasSameSizeAs(links.all()).hasSizeLessThanOrEqualTo(1);
        }

        @Override
        public List<String> stands() {
            var words = new ArrayList<>(super.stands());
            words.addAll(house.activity.actions());
            links.all()
                    .forEach(one ->
                            words.add(
                                    "%d %s %s %d"
                                            .formatted(
                                                    one.tries(),
                                                    one.candidate(),
                                                    one.saidAt(),
                                                    one.version())));
            words.add(texts.size() + " texts");
            return words;
        }
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void whicheverCallFailsThePayerIsAskedOnceAndTheMoneyMovesOnce(Deed<Payer> deed) {
        FaultLoop.run(deed, Payer::new);
    }
}

package io.uplink.application.money.mpesa;

import static io.uplink.application.money.mpesa.MpesaHouse.ACCOUNT;
import static io.uplink.application.money.mpesa.MpesaHouse.AMINA;
import static io.uplink.application.money.mpesa.MpesaHouse.BAKARI;
import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.money.mpesa.port.Inbox.Kind;
import io.uplink.application.money.naming.AskPayer;
import io.uplink.application.money.naming.ConfirmAccount;
import io.uplink.application.money.naming.NamingDesk;
import io.uplink.application.money.naming.OpenNaming;
import io.uplink.application.money.naming.OpenNaming.Shown;
import io.uplink.application.money.naming.OpenNaming.Stage;
import io.uplink.application.money.naming.TypeAccount;
import io.uplink.application.money.naming.port.PayerTexts;
import io.uplink.application.shared.Actor;
import io.uplink.domain.money.mpesa.Match;
import io.uplink.domain.money.mpesa.MpesaEvent;
import io.uplink.domain.money.mpesa.MpesaPayment;
import io.uplink.domain.money.naming.NamingError;
import io.uplink.domain.money.naming.NamingLink;
import io.uplink.domain.shared.DomainError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whoever paid to nobody's account is asked once whose it was, and the answer counts once. */
class NameByPayerTest {

    private static final String RECEIPT = "NLJ7RT61SV";
    private static final String PHONE = "254733000111";
    private static final Actor PAYER = new Actor.Anonymous();

    private final MpesaHouse house = new MpesaHouse();
    private final InMemoryNamingLinks links = new InMemoryNamingLinks();
    private final List<PayerTexts.Text> texts = new ArrayList<>();
    private final NamingDesk desk =
            new NamingDesk(links, house.payments, house.secrets, house.clock);
    private final AskPayer askPayer =
            new AskPayer(
                    house.unitOfWork,
                    house.payments,
                    house.shortcodes,
                    house.directory,
                    links,
                    texts::add,
                    house.secrets,
                    house.settings,
                    house.origin);
    private final OpenNaming open = new OpenNaming(house.unitOfWork, desk, house.directory);
    private final TypeAccount type =
            new TypeAccount(house.unitOfWork, desk, house.booking, house.directory, house.origin);
    private final ConfirmAccount confirm =
            new ConfirmAccount(house.unitOfWork, desk, house.booking, house.settings, house.origin);

    @Test
    void whoeverPaidToNobodysAccountIsTextedOnce() {
        paid(RECEIPT, PHONE);

        assertThat(askPayer.execute(MpesaHouse.JOB, payment().id())).isFalse();
        assertThat(texts).hasSize(1);
        assertThat(texts.getFirst().phone().digits()).isEqualTo(PHONE);
        assertThat(texts.getFirst().receipt()).isEqualTo(RECEIPT);
    }

    @Test
    void aHiddenNumberIsNotTexted() {
        paid(RECEIPT, "2547 ***** 126");

        assertThat(texts).isEmpty();
    }

    @Test
    void whatAStatementBringsUpLaterIsNotAskedAbout() {
        house.told(Kind.CONFIRMATION, PlainNotices.confirmedBy(RECEIPT, "500", "rent", PHONE));
        house.work();
        house.clock.advance(Duration.ofHours(25));

        assertThat(askPayer.execute(MpesaHouse.JOB, payment().id())).isFalse();
        assertThat(texts).isEmpty();
    }

    @Test
    void onePhoneIsTextedThreeTimesADayAtMost() {
        for (var tail : List.of("A", "B", "C", "D")) {
            paid("NLJ7RT61S" + tail, PHONE);
        }

        assertThat(texts).hasSize(3);
    }

    @Test
    void switchedOffNobodyIsTexted() {
        house.settings.with(MpesaSettings.ASKS_PAYERS, false);

        paid(RECEIPT, PHONE);

        assertThat(texts).isEmpty();
    }

    @Test
    void theNameOfTheAccountIsShownMaskedBeforeAnythingIsSaid() {
        paid(RECEIPT, PHONE);

        type("acc 000123");

        assertThat(shown().stage()).isEqualTo(Stage.CONFIRM);
        assertThat(shown().name().orElseThrow().text()).isEqualTo("A•••");
        assertThat(payment().waits()).isTrue();
    }

    @Test
    void usuallyWhatThePayerSaysWaitsForOneOfOurs() {
        paid(RECEIPT, PHONE);
        type(ACCOUNT);

        confirm();

        assertThat(shown().stage()).isEqualTo(Stage.SAID);
        assertThat(links.all().getFirst().candidate()).contains(AMINA);
        assertThat(payment().waits()).isTrue();
        assertThat(house.store.suspense).isEqualTo(50_000);
    }

    @Test
    void whereTheSettingSaysSoTheMoneyIsTheirsAtOnceAndOnce() {
        house.settings.with(MpesaSettings.PAYERS_DECIDE, true);
        paid(RECEIPT, PHONE);
        type(ACCOUNT);

        confirm();
        confirm();

        assertThat(payment().standing())
                .isEqualTo(new Match.Found(AMINA, Match.By.PAYER, Optional.empty()));
        assertThat(house.store.suspense).isZero();
        assertThat(house.store.deposits).isEqualTo(50_000);
        assertThat(shown().stage()).isEqualTo(Stage.SETTLED);
    }

    @Test
    void whatOneOfOursNamedMeanwhileStands() {
        house.settings.with(MpesaSettings.PAYERS_DECIDE, true);
        paid(RECEIPT, PHONE);
        type(ACCOUNT);
        var seen = Version.of(shown().version().number());
        name("ACC-000124");

        confirm.execute(PAYER, new ConfirmAccount.Input(token(), seen, "here"));

        assertThat(payment().customer()).contains(BAKARI);
        assertThat(shown().stage()).isEqualTo(Stage.SETTLED);
        assertThat(house.store.deposits).isEqualTo(50_000);
    }

    @Test
    void aNameThatWasNotShownIsNotConfirmed() {
        paid(RECEIPT, PHONE);
        type(ACCOUNT);
        var seen = Version.of(shown().version().number());
        type("ACC-000124");

        assertThatThrownBy(() ->
                        confirm.execute(PAYER, new ConfirmAccount.Input(token(), seen, "here")))
                .isInstanceOf(DomainException.class);
        assertThat(links.all().getFirst().saidAt()).isEmpty();
    }

    @Test
    void triesThatFindNobodyAreCountedUntilNoneIsLeft() {
        paid(RECEIPT, PHONE);

        for (var i = 0; i < NamingLink.MOST_TRIES; i++) {
            assertThatThrownBy(() -> type("NOBODY")).isInstanceOf(DomainException.class);
        }

        assertThat(shown().stage()).isEqualTo(Stage.USED_UP);
        assertThat(error(() -> type(ACCOUNT))).isEqualTo(new NamingError.TriedOften());
    }

    @Test
    void aPartOfAnAccountIsNobodys() {
        paid(RECEIPT, PHONE);

        assertThatThrownBy(() -> type("000123")).isInstanceOf(DomainException.class);
        assertThat(links.all().getFirst().candidate()).isEmpty();
    }

    @Test
    void anAddressThatIsOverOpensNothing() {
        paid(RECEIPT, PHONE);

        house.clock.advance(NamingLink.LIFE);

        assertThat(error(this::shown)).isEqualTo(new NamingError.Ended());
    }

    private void paid(String receipt, String payer) {
        house.told(Kind.CONFIRMATION, PlainNotices.confirmedBy(receipt, "500", "rent", payer));
        house.work();
        house.outbox.events().stream()
                .filter(MpesaEvent.Waits.class::isInstance)
                .map(MpesaEvent.Waits.class::cast)
                .forEach(waits ->
                        askPayer.execute(
                                MpesaHouse.JOB,
                                new io.uplink.domain.money.mpesa.MpesaPaymentId(waits.payment())));
    }

    private MpesaPayment payment() {
        return house.store.payments().getFirst();
    }

    private String token() {
        return texts.getFirst().token();
    }

    private Shown shown() {
        return open.execute(PAYER, new OpenNaming.Input(token(), "here"));
    }

    private void type(String account) {
        var _ = type.execute(PAYER, new TypeAccount.Input(token(), Optional.of(account), "here"));
    }

    private void confirm() {
        confirm.execute(
                PAYER,
                new ConfirmAccount.Input(token(), Version.of(shown().version().number()), "here"));
    }

    private void name(String account) {
        house.nameOwner.execute(
                anAdmin(),
                new NameOwner.Input(
                        payment().id(), Optional.empty(), Optional.of(account), Optional.empty()));
    }

    private static DomainError error(Runnable wish) {
        try {
            wish.run();
        } catch (DomainException refused) {
            return refused.error();
        }
        throw new AssertionError("was not refused");
    }
}

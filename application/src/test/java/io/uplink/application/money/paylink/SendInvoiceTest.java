package io.uplink.application.money.paylink;

import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.money.invoice.BillingSettings;
import io.uplink.application.money.invoice.InMemoryBilling;
import io.uplink.application.money.invoice.port.Debtors.Debtor;
import io.uplink.application.money.paylink.port.InvoiceTexts.Text;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.FixedSettings;
import io.uplink.application.shared.MovableClock;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.PlainSecrets;
import io.uplink.application.shared.RecordingActivityTrail;
import io.uplink.application.shared.RecordingOutbox;
import io.uplink.application.shared.SequentialIds;
import io.uplink.domain.money.invoice.InvoiceError;
import io.uplink.domain.money.invoice.InvoiceFixtures;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.money.mpesa.MpesaError;
import io.uplink.domain.money.paylink.PayLinkError;
import io.uplink.domain.shared.DomainError;
import io.uplink.domain.shared.DomainException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SendInvoiceTest {

    private final InMemoryBilling billing = new InMemoryBilling();
    private final InMemoryPayLinks links = new InMemoryPayLinks();
    private final MovableClock clock = MovableClock.at("2026-12-02T09:00:00Z");
    private final RecordingActivityTrail activity = new RecordingActivityTrail();
    private final FixedSettings settings = new FixedSettings();
    private final DirectUnitOfWork unitOfWork = new DirectUnitOfWork();
    private final List<Text> sent = new ArrayList<>();
    private boolean reachable = true;
    private final Origin origin =
            new Origin(new SequentialIds(), clock, activity, new RecordingOutbox());
    private final PayLinkDesk desk =
            new PayLinkDesk(links, billing, billing, new PlainSecrets(), clock);
    private final SendInvoice sendInvoice =
            new SendInvoice(unitOfWork, desk, this::take, settings, origin);
    private final WithdrawPayLinks withdrawPayLinks =
            new WithdrawPayLinks(unitOfWork, desk, origin);
    private final InvoiceId invoice;

    SendInvoiceTest() {
        billing.know(
                new Debtor(InvoiceFixtures.AMINA, "Amina", "ACC-1", InvoiceFixtures.WESTLANDS));
        var issued = InvoiceFixtures.anIssued(InvoiceFixtures.aLine("1000"));
        billing.save(issued);
        invoice = issued.id();
    }

    private boolean take(Text text) {
        if (reachable) {
            sent.add(text);
        }
        return reachable;
    }

    private static void refused(ThrowingCallable what, Class<? extends DomainError> why) {
        assertThatThrownBy(what)
                .asInstanceOf(InstanceOfAssertFactories.type(DomainException.class))
                .satisfies(refusal -> assertThat(refusal.error()).isInstanceOf(why));
    }

    @Test
    void theAddressThatIsTextedOpensTheInvoiceAndNoOtherDoes() {
        sendInvoice.execute(anAdmin(), invoice);

        var text = sent.getFirst();
        assertThat(text.due()).isEqualTo(InvoiceFixtures.kes("1160"));
        assertThat(desk.open(text.token()).invoice().id()).isEqualTo(invoice);
        refused(() -> desk.open(text.token() + "x"), PayLinkError.Ended.class);
        assertThat(activity.actions()).containsExactly("invoice.send");
    }

    @Test
    void pressedTwiceItIsSentOnceAndLaterAgain() {
        sendInvoice.execute(anAdmin(), invoice);
        sendInvoice.execute(anAdmin(), invoice);
        assertThat(sent).hasSize(1);

        clock.advance(SendInvoice.SAME);
        sendInvoice.execute(anAdmin(), invoice);

        assertThat(sent).hasSize(2);
        assertThat(desk.open(sent.getFirst().token()).invoice().id()).isEqualTo(invoice);
    }

    @Test
    void anAddressEndsByItself() {
        sendInvoice.execute(anAdmin(), invoice);
        var token = sent.getFirst().token();

        clock.advance(Duration.ofDays(BillingSettings.PAY_LINK_DAYS.usual()).minusSeconds(1));
        assertThat(desk.open(token).invoice().id()).isEqualTo(invoice);

        clock.advance(Duration.ofSeconds(1));
        refused(() -> desk.open(token), PayLinkError.Ended.class);
    }

    @Test
    void withdrawnAddressesOpenNothingAndWithdrawingAgainLeavesNoTrace() {
        sendInvoice.execute(anAdmin(), invoice);
        clock.advance(Duration.ofHours(1));
        sendInvoice.execute(anAdmin(), invoice);

        assertThat(withdrawPayLinks.execute(anAdmin(), invoice)).isEqualTo(2);
        assertThat(withdrawPayLinks.execute(anAdmin(), invoice)).isZero();

        sent.forEach(text -> refused(() -> desk.open(text.token()), PayLinkError.Ended.class));
        assertThat(activity.actions()).containsOnlyOnce("invoice.withdraw-links");
    }

    @Test
    void whoCannotBeTextedIsNotSentTo() {
        reachable = false;

        refused(() -> sendInvoice.execute(anAdmin(), invoice), PayLinkError.NotTexted.class);

        assertThat(activity.actions()).isEmpty();
    }

    @Test
    void neitherADraftNorAPaidInvoiceIsSent() {
        var paid = billing.findById(invoice).orElseThrow();
        paid.pay(InvoiceFixtures.kes("1160"));
        billing.save(paid);
        refused(() -> sendInvoice.execute(anAdmin(), invoice), MpesaError.NothingDue.class);

        refused(
                () -> sendInvoice.execute(anAdmin(), new InvoiceId(SequentialIds.of(9_999))),
                InvoiceError.NoSuch.class);
    }

    @Test
    void whoeverLacksTheRightSendsNothing() {
        assertThatThrownBy(() -> sendInvoice.execute(new Actor.Anonymous(), invoice))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> withdrawPayLinks.execute(new Actor.Anonymous(), invoice))
                .isInstanceOf(DomainException.class);
        assertThat(links.all()).isEmpty();
    }

    @Test
    void aTokenIsLookedAtOnlySoOften() {
        for (var look = 0; look < PayLinkDesk.LOOKS_A_MINUTE; look++) {
            desk.count("token", "address " + look);
        }

        refused(() -> desk.count("token", "another"), PayLinkError.TooMany.class);
        desk.count("another token", "another");
    }
}

package io.uplink.adapter.in.webhook.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.money.mpesa.MpesaBooking;
import io.uplink.application.money.mpesa.MpesaSettings;
import io.uplink.application.money.mpesa.ValidateMpesaPayment;
import io.uplink.application.money.mpesa.ValidateMpesaPayment.Verdict;
import io.uplink.application.money.mpesa.port.CustomerMoney;
import io.uplink.application.money.mpesa.port.Intents;
import io.uplink.application.money.mpesa.port.InvoiceNumbers;
import io.uplink.application.money.mpesa.port.MpesaPayments;
import io.uplink.application.money.mpesa.port.Notices;
import io.uplink.application.money.mpesa.port.Orders;
import io.uplink.application.money.mpesa.port.ReferenceDirectory;
import io.uplink.application.money.mpesa.port.Shortcodes;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.FixedSettings;
import io.uplink.application.shared.MovableClock;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.PlainSecrets;
import io.uplink.application.shared.RecordingActivityTrail;
import io.uplink.application.shared.RecordingOutbox;
import io.uplink.application.shared.SequentialIds;
import io.uplink.application.shared.Setting;
import io.uplink.application.shared.Settings;
import io.uplink.domain.money.mpesa.MpesaError;
import io.uplink.domain.money.mpesa.Payer;
import io.uplink.domain.money.mpesa.Shortcode;
import io.uplink.domain.money.mpesa.ShortcodeId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Money;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A paybill that refuses what is nobody's, over stores that answer, hang or break. */
@Timeout(20)
class PaymentLookTest {

    private static final Duration SOON = Duration.ofMillis(200);
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final int FEW = 2;

    private final CountDownLatch never = new CountDownLatch(1);

    @AfterEach
    void whoHangsGoesOn() {
        never.countDown();
    }

    @Test
    void whatIsNobodysIsRefusedWhereTheStoresAnswer() {
        var look = look(new FixedSettings(), this::paybill, this::nobody, LONG);

        assertThat(verdict(look)).isEqualTo(Verdict.NO_ACCOUNT);
    }

    @Test
    @Timeout(8)
    void aDirectoryThatHangsLetsThePaymentInAfterTheTimeThatIsSet() {
        var settings = new FixedSettings().with(MpesaSettings.VALIDATION_SECONDS, 1);
        var look = look(settings, this::paybill, this::hang, LONG);

        assertThat(verdict(look)).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void whatIsSetNeverMakesTheWaitLonger() {
        var settings = new FixedSettings().with(MpesaSettings.VALIDATION_SECONDS, 7);
        var look = look(settings, this::paybill, this::hang, SOON);
        var before = System.nanoTime();

        assertThat(verdict(look)).isEqualTo(Verdict.ACCEPTED);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(6));
    }

    @Test
    void settingsThatHangLetThePaymentIn() {
        var look = look(settings(this::hang), this::paybill, this::nobody, SOON);

        assertThat(verdict(look)).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void settingsThatBreakLetThePaymentIn() {
        var look = look(settings(PaymentLookTest::broken), this::paybill, this::nobody, LONG);

        assertThat(verdict(look)).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void aDirectoryThatBreaksLetsThePaymentIn() {
        var look = look(new FixedSettings(), this::paybill, PaymentLookTest::broken, LONG);

        assertThat(verdict(look)).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void aRefusalThatIsNotAboutTheAddressLetsThePaymentIn() {
        var look =
                look(
                        new FixedSettings(),
                        this::paybill,
                        () -> {
                            throw new DomainException(new MpesaError.NotReached());
                        },
                        LONG);

        assertThat(verdict(look)).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void anAddressThatIsNobodysIsRefused() {
        var look = look(new FixedSettings(), Optional::empty, this::nobody, LONG);

        assertThatThrownBy(() -> verdict(look)).hasMessage("mpesa.no-such");
    }

    @Test
    @Timeout(8)
    void whereTooManyLooksHangTheNextPaymentIsLetInAtOnce() {
        var hangs = new AtomicBoolean(true);
        var asked = new AtomicInteger();
        var settings = new FixedSettings().with(MpesaSettings.VALIDATION_SECONDS, 1);
        var look =
                look(
                        settings,
                        this::paybill,
                        () -> {
                            asked.incrementAndGet();
                            return hangs.get() ? hang() : nobody();
                        },
                        LONG);
        for (var i = 0; i < FEW; i++) {
            assertThat(verdict(look)).isEqualTo(Verdict.ACCEPTED);
        }
        hangs.set(false);

        assertThat(verdict(look)).isEqualTo(Verdict.ACCEPTED);
        assertThat(asked).hasValue(FEW);
    }

    @Test
    void aLookThatEndsMakesRoomForTheNext() {
        var look = look(new FixedSettings(), this::paybill, this::nobody, LONG);

        for (var i = 0; i < 10 * FEW; i++) {
            assertThat(verdict(look)).isEqualTo(Verdict.NO_ACCOUNT);
        }
    }

    @Test
    void aLookThatBreaksMakesRoomToo() {
        var broken = new AtomicBoolean(true);
        var look =
                look(
                        new FixedSettings(),
                        this::paybill,
                        () -> broken.get() ? broken() : nobody(),
                        LONG);
        for (var i = 0; i < FEW; i++) {
            assertThat(verdict(look)).isEqualTo(Verdict.ACCEPTED);
        }
        broken.set(false);

        assertThat(verdict(look)).isEqualTo(Verdict.NO_ACCOUNT);
    }

    @Test
    void theLongestWaitEndsBeforeSafaricomsDoes() {
        assertThat(PaymentLook.LONGEST).isLessThan(Duration.ofSeconds(8));
    }

    private static Verdict verdict(PaymentLook look) {
        return look.verdict(
                new Actor.Anonymous(), new ValidateMpesaPayment.Input("token", "a payment"));
    }

    private PaymentLook look(
            Settings settings, Supplier<?> shortcodes, Supplier<?> directory, Duration longest) {
        Notices notices =
                (_, _) ->
                        new Notices.Notice.OfPayment(
                                "600966",
                                "TKM4418XYZ",
                                Optional.empty(),
                                Optional.of(Money.ofMajor(500, Money.KES)),
                                "rent",
                                Payer.read("254712004418"),
                                "AMINA");
        var booking =
                new MpesaBooking(
                        port(Intents.class, PaymentLookTest::broken),
                        port(MpesaPayments.class, PaymentLookTest::broken),
                        port(ReferenceDirectory.class, directory),
                        port(InvoiceNumbers.class, Optional::empty),
                        port(Orders.class, Optional::empty),
                        port(CustomerMoney.class, PaymentLookTest::broken),
                        new FixedSettings(),
                        new Origin(
                                new SequentialIds(),
                                MovableClock.at("2026-12-02T09:00:00Z"),
                                new RecordingActivityTrail(),
                                new RecordingOutbox()));
        return new PaymentLook(
                new ValidateMpesaPayment(
                        port(Shortcodes.class, shortcodes), notices, booking, new PlainSecrets()),
                settings,
                longest,
                FEW);
    }

    private Optional<Shortcode> paybill() {
        return Optional.of(
                new Shortcode(
                        new ShortcodeId(new UUID(7, 1)),
                        ActorFixtures.WESTLANDS,
                        "Main",
                        Shortcode.Kind.PAYBILL,
                        "600966",
                        "600966",
                        Shortcode.Service.SANDBOX,
                        "",
                        "",
                        true,
                        true,
                        Shortcode.Proving.none(),
                        1));
    }

    private List<?> nobody() {
        return List.of();
    }

    private Object hang() {
        try {
            never.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("nobody waits for this any more");
    }

    private static Object broken() {
        throw new IllegalStateException("the database is away");
    }

    /** Every call of it is answered alike. */
    private static <T> T port(Class<T> type, Supplier<?> answer) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(), new Class<?>[] {type}, (_, _, _) -> answer.get()));
    }

    private static Settings settings(Supplier<?> seconds) {
        return new Settings() {
            @Override
            public <T> T get(Setting<T> setting) {
                return setting.read(String.valueOf(seconds.get()));
            }
        };
    }
}

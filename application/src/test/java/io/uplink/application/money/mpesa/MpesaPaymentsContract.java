package io.uplink.application.money.mpesa;

import static io.uplink.application.money.mpesa.MpesaGround.FAR;
import static io.uplink.application.money.mpesa.MpesaGround.THEN;
import static io.uplink.application.shared.Refusals.assertStale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.money.mpesa.port.Intents;
import io.uplink.application.money.mpesa.port.MpesaPayments;
import io.uplink.domain.money.mpesa.AccountReference;
import io.uplink.domain.money.mpesa.Asker;
import io.uplink.domain.money.mpesa.Evidence;
import io.uplink.domain.money.mpesa.IntentId;
import io.uplink.domain.money.mpesa.Match;
import io.uplink.domain.money.mpesa.MpesaPayment;
import io.uplink.domain.money.mpesa.MpesaPaymentId;
import io.uplink.domain.money.mpesa.PaidFor;
import io.uplink.domain.money.mpesa.Payer;
import io.uplink.domain.money.mpesa.PaymentIntent;
import io.uplink.domain.money.mpesa.PaymentRequest;
import io.uplink.domain.money.mpesa.Receipt;
import io.uplink.domain.money.mpesa.WholeShillings;
import io.uplink.domain.shared.Money;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every {@link MpesaPayments} must do. */
public interface MpesaPaymentsContract extends OnMpesaGround {

    MpesaPayments payments();

    Intents intents();

    @Test
    default void moneyIsReadBackAsItWasBooked() {
        for (var payer :
                List.of("254712004418", "a1".repeat(32), "2547***418 ñ店😀", "", "*".repeat(128))) {
            for (var seen : Evidence.values()) {
                var money = money(payer, seen, new Match.Nobody(Match.Why.NO_REFERENCE));

                assertThat(in(() -> payments().add(money, ground().branch()))).isTrue();

                assertKept(money);
            }
        }
    }

    @Test
    default void whoseItIsAndWhyItWaitsIsReadBack() {
        for (var by : Match.By.values()) {
            assertStored(new Match.Found(ground().customer(), by, Optional.empty()));
            assertStored(new Match.Found(ground().customer(), by, Optional.of(ground().id())));
        }
        for (var why : Match.Why.values()) {
            assertStored(new Match.Nobody(why));
        }
    }

    private void assertStored(Match standing) {
        var money = money("2547***418", Evidence.STATEMENT, standing);
        unitOfWork().run(() -> payments().add(money, ground().branch()));
        assertKept(money);
    }

    @Test
    default void aReceiptIsKeptOnceAndTheFirstStays() {
        var first = ground().payment();
        var again =
                MpesaPayment.book(
                        new MpesaPaymentId(ground().id()),
                        first.receipt(),
                        Optional.empty(),
                        new Match.Nobody(Match.Why.NO_REFERENCE),
                        FAR);

        assertThat(in(() -> payments().add(again, ground().branch()))).isFalse();

        assertKept(first);
        assertThat(in(() -> payments().find(again.id()))).isEmpty();
    }

    @Test
    default void ofManyOnlyTheNewOnesAreAddedAndCounted() {
        var known = ground().payment();
        var one = ground().unkept();
        var two = ground().unkept();
        var missing = ground().receipt();

        assertThat(in(() -> payments().add(List.of(one, known, two), ground().branch())))
                .isEqualTo(2);
        assertThat(in(() -> payments().add(List.of(one, two), ground().branch()))).isZero();
        assertThat(in(() -> payments().add(List.of(), ground().branch()))).isZero();

        assertThat(
                        in(() ->
                                payments()
                                        .known(
                                                Set.of(
                                                        one.receipt().number(),
                                                        known.receipt().number(),
                                                        missing))))
                .containsExactlyInAnyOrder(one.receipt().number(), known.receipt().number());
        assertThat(in(() -> payments().known(Set.of()))).isEmpty();
        assertKept(one);
        assertKept(two);
    }

    @Test
    default void oneReceiptTwiceAmongManyIsAddedOnce() {
        var one = ground().unkept();

        assertThat(in(() -> payments().add(List.of(one, one), ground().branch()))).isEqualTo(1);
    }

    @Test
    default void whatIsMergedAndWhoIsNamedIsReadBack() {
        var request = request();
        var first = ground().payment();
        var told =
                new Receipt(
                        first.receipt().number(),
                        ground().shortcode(),
                        Money.ofMinor(9_99, Money.KES),
                        FAR,
                        Payer.read("254712004418"),
                        "Other",
                        new AccountReference("other"),
                        Evidence.REQUEST);

        var merged = saved(found(first).merged(told, Optional.of(request)));
        var named = saved(merged.named(ground().customer(), Match.By.DESK));

        assertThat(named.seenIn())
                .containsExactlyInAnyOrder(Evidence.CONFIRMATION, Evidence.REQUEST);
        assertThat(named.told()).contains(Money.ofMinor(9_99, Money.KES));
        assertThat(named.intent()).contains(request);
        assertThat(named.receipt().payer()).isEqualTo(Payer.read("254712004418"));
        assertThat(named.version()).isEqualTo(3);
    }

    @Test
    default void moneyThatGoesBackAndDoesNotIsReadBack() {
        var first = ground().payment();

        var back = saved(found(first).givenBack());
        var again = saved(back.waitsAgain());

        assertThat(again.waits()).isTrue();
    }

    @Test
    default void ofTwoWhoChangeTheSameVersionTheSecondIsStale() {
        var seen = found(ground().payment());
        var first = saved(seen.named(ground().customer(), Match.By.DESK));

        assertStale(() -> save(seen.named(ground().customer(), Match.By.PAYER)));

        assertThat(found(first)).isEqualTo(first);
    }

    @Test
    default void whatWasNeverAddedIsNotSaved() {
        var never = ground().unkept();

        assertStale(() -> save(never));

        assertThat(in(() -> payments().find(never.id()))).isEmpty();
        assertThat(in(() -> payments().findByReceipt(never.receipt().number()))).isEmpty();
    }

    @Test
    default void whatIsForAnOrderIsRefusedUntilItsCustomerIsKnown() {
        var known = found(ground().payment());
        var fine = ground().unkept();
        var ordered = money("2547***418", Evidence.CONFIRMATION, new Match.Ordered(ground().id()));
        var changed =
                new MpesaPayment(
                        known.id(),
                        known.receipt(),
                        known.seenIn(),
                        known.intent(),
                        ordered.standing(),
                        known.told(),
                        known.receivedAt(),
                        known.version());

        assertUnowned(() -> payments().add(ordered, ground().branch()));
        assertUnowned(() -> payments().add(List.of(fine, ordered), ground().branch()));
        assertUnowned(() -> payments().save(changed));

        assertThat(in(() -> payments().find(ordered.id()))).isEmpty();
        assertThat(in(() -> payments().find(fine.id()))).isEmpty();
        assertThat(found(known)).isEqualTo(known);
    }

    private void assertUnowned(Runnable change) {
        assertThatThrownBy(() -> unitOfWork().run(change))
                .isInstanceOf(IllegalStateException.class);
    }

    private MpesaPayment money(String payer, Evidence seen, Match standing) {
        return MpesaPayment.book(
                new MpesaPaymentId(ground().id()),
                new Receipt(
                        ground().receipt(),
                        ground().shortcode(),
                        Money.ofMinor(99_999_999_99L, Money.KES),
                        THEN,
                        Payer.read(payer),
                        "Wanjikũ \"店\" O'Brien \\ 😀",
                        new AccountReference("acc – 店 " + "x".repeat(64)),
                        seen),
                Optional.of(request()),
                standing,
                THEN.plusNanos(1_000));
    }

    private IntentId request() {
        var intent =
                PaymentIntent.create(
                        new IntentId(ground().id()),
                        new PaymentRequest(
                                ground().shortcode(),
                                new PaidFor.Account(ground().customer()),
                                ground().branch(),
                                ground().phone(),
                                new WholeShillings(1),
                                new AccountReference(""),
                                Asker.person(ground().id())),
                        FAR);
        unitOfWork().run(() -> intents().save(intent));
        return intent.id();
    }

    private void assertKept(MpesaPayment money) {
        assertThat(found(money)).isEqualTo(Stored.versioned(money));
        assertThat(in(() -> payments().findByReceipt(money.receipt().number())))
                .contains(Stored.versioned(money));
    }

    private MpesaPayment found(MpesaPayment money) {
        return in(() -> payments().find(money.id())).orElseThrow();
    }

    private void save(MpesaPayment money) {
        unitOfWork().run(() -> payments().save(money));
    }

    private MpesaPayment saved(MpesaPayment money) {
        save(money);
        assertKept(money);
        return found(money);
    }
}

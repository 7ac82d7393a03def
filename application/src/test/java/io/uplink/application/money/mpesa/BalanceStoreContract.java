package io.uplink.application.money.mpesa;

import static io.uplink.application.money.mpesa.MpesaGround.THEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.money.mpesa.port.MpesaQueries.Scope;
import io.uplink.application.money.payout.port.BalanceStore;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Reach;
import io.uplink.domain.money.mpesa.ShortcodeId;
import io.uplink.domain.shared.Money;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link BalanceStore} must do. */
public interface BalanceStoreContract extends OnMpesaGround {

    BalanceStore balances();

    @Test
    default void itIsKnownWhenAShortcodeWasAskedLast() {
        var shortcode = ground().otherShortcode();
        assertThat(askedAt(shortcode)).isEmpty();

        asked(shortcode, "first", THEN);
        assertThat(askedAt(shortcode)).contains(THEN);
        asked(shortcode, "second", THEN.plusSeconds(9));

        assertThat(askedAt(shortcode)).contains(THEN.plusSeconds(9));
    }

    @Test
    default void whatIsToldUnderTheLastNameIsReadBack() {
        var shortcode = ground().otherShortcode();
        asked(shortcode, "name", THEN);

        assertThat(told(shortcode, "name", kes(99_999_999_01L), THEN.plusSeconds(1))).isTrue();

        assertThat(row(shortcode).amount()).contains(kes(99_999_999_01L));
        assertThat(row(shortcode).toldAt()).contains(THEN.plusSeconds(1));
        assertThat(row(shortcode).askedAt()).contains(THEN);
        assertThat(row(shortcode).problem()).isEmpty();
    }

    @Test
    default void nothingIsTakenUnderAnOlderNameOrAnothers() {
        var shortcode = ground().otherShortcode();
        var other = ground().otherShortcode();
        asked(shortcode, "old", THEN);
        asked(shortcode, "name", THEN);
        asked(other, "others", THEN);

        assertThat(told(shortcode, "old", kes(1), THEN)).isFalse();
        assertThat(told(shortcode, "others", kes(1), THEN)).isFalse();
        assertThat(failed(shortcode, "old")).isFalse();
        assertThat(told(ground().otherShortcode(), "name", kes(1), THEN)).isFalse();

        assertThat(row(shortcode).amount()).isEmpty();
        assertThat(row(shortcode).problem()).isEmpty();
    }

    @Test
    default void whatWasToldStaysWhenTheNextQuestionFails() {
        var shortcode = ground().otherShortcode();
        asked(shortcode, "first", THEN);
        told(shortcode, "first", kes(7), THEN.plusSeconds(1));
        asked(shortcode, "second", THEN.plusSeconds(60));

        assertThat(failed(shortcode, "second")).isTrue();

        assertThat(row(shortcode).amount()).contains(kes(7));
        assertThat(row(shortcode).toldAt()).contains(THEN.plusSeconds(1));
        assertThat(row(shortcode).problem()).contains("2001");
    }

    @Test
    default void anAnswerEndsTheProblem() {
        var shortcode = ground().otherShortcode();
        asked(shortcode, "name", THEN);
        failed(shortcode, "name");

        told(shortcode, "name", kes(0), THEN.plusSeconds(1));

        assertThat(row(shortcode).amount()).contains(kes(0));
        assertThat(row(shortcode).problem()).isEmpty();
    }

    private static Money kes(long minor) {
        return Money.ofMinor(minor, Money.KES);
    }

    private void asked(ShortcodeId shortcode, String name, Instant at) {
        unitOfWork().run(() -> balances().asked(shortcode, name, at));
    }

    private boolean told(ShortcodeId shortcode, String name, Money amount, Instant at) {
        return in(() -> balances().told(shortcode, name, amount, at));
    }

    private boolean failed(ShortcodeId shortcode, String name) {
        return in(() -> balances().failed(shortcode, name, "2001"));
    }

    private Optional<Instant> askedAt(ShortcodeId shortcode) {
        return in(() -> balances().askedAt(shortcode));
    }

    private BalanceStore.Row row(ShortcodeId shortcode) {
        return balances().rows(new Scope(ActorFixtures.anAdmin(), Reach.ALL)).stream()
                .filter(one -> one.shortcode().equals(shortcode.value()))
                .findFirst()
                .orElseThrow();
    }
}

package io.uplink.domain.care.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.CustomerId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NumberChangeTest {

    private static final Instant NOW = Instant.parse("2026-11-28T08:00:00Z");
    private static final PhoneNumber OLD = PhoneNumber.parse("0722 400 100");
    private static final PhoneNumber NEW = PhoneNumber.parse("0733 400 100");

    private final NumberChange change =
            NumberChange.asked(new UUID(0, 1), new CustomerId(new UUID(0, 2)), OLD, NEW, 7, NOW);

    @Test
    void theCodeIsForTheNewNumberAndLastsAsLongAsOneOfTheDoor() {
        assertThat(change.to()).isEqualTo(NEW);
        assertThat(change.code().expiresAt()).isEqualTo(NOW.plus(PortalCode.LIFE));
        assertThat(change.done()).isFalse();
    }

    @Test
    void theSixthTryIsRefused() {
        var fifth = change.tried().tried().tried().tried();

        assertThatCode(() -> fifth.code().requireOpen(NOW)).doesNotThrowAnyException();
        assertThatThrownBy(() -> fifth.tried().code().requireOpen(NOW))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void whatIsDoneOpensNoMore() {
        assertThat(change.finish().done()).isTrue();
        assertThatThrownBy(() -> change.finish().code().requireOpen(NOW))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void aWishThatWasReplacedIsNotDoneAndOpensNoMore() {
        assertThat(change.end().done()).isFalse();
        assertThatThrownBy(() -> change.end().code().requireOpen(NOW))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void theSameWithinHalfAMinuteIsTheSameWish() {
        var last = NOW.plus(Duration.ofSeconds(29));

        assertThat(change.isJustAsked(OLD, NEW, last)).isTrue();
        assertThat(change.isJustAsked(OLD, NEW, last.plusSeconds(1))).isFalse();
        assertThat(change.isJustAsked(OLD, OLD, last)).isFalse();
        assertThat(change.isJustAsked(NEW, NEW, last)).isFalse();
        assertThat(change.finish().isJustAsked(OLD, NEW, last)).isFalse();
    }

    @Test
    void aCustomerAndANumberGetThreeCodesAnHourEach() {
        assertThatCode(() -> NumberChange.requireFew(2, 2)).doesNotThrowAnyException();
        assertThatThrownBy(() -> NumberChange.requireFew(3, 0)).hasMessage("portal.enough-numbers");
        assertThatThrownBy(() -> NumberChange.requireFew(0, 3)).hasMessage("portal.enough-codes");
    }
}

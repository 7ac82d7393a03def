package io.uplink.domain.care.portal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.PhoneNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PortalCodeTest {

    private static final Instant NOW = Instant.parse("2026-11-28T08:00:00Z");

    private final PortalCode code =
            PortalCode.asked(new UUID(0, 1), PhoneNumber.parse("0722 400 100"), NOW);

    @Test
    void aCodeOpensForTenMinutes() {
        var last = NOW.plus(Duration.ofMinutes(10)).minusSeconds(1);

        assertThatCode(() -> code.requireOpen(last)).doesNotThrowAnyException();
        assertThatThrownBy(() -> code.requireOpen(last.plusSeconds(1)))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void theSixthTryIsRefusedWhateverIsTyped() {
        var fifth = code.tried().tried().tried().tried();

        assertThatCode(() -> fifth.requireOpen(NOW)).doesNotThrowAnyException();
        assertThatThrownBy(() -> fifth.tried().requireOpen(NOW))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void aCodeThatOpenedOpensNoMore() {
        assertThatThrownBy(() -> code.end().requireOpen(NOW)).isInstanceOf(DomainException.class);
    }

    @Test
    void aTelephoneGetsThreeCodesAnHour() {
        assertThatCode(() -> PortalCode.requireFew(2)).doesNotThrowAnyException();
        assertThatThrownBy(() -> PortalCode.requireFew(3)).hasMessage("portal.enough-codes");
    }
}

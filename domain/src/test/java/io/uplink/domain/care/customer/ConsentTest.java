package io.uplink.domain.care.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConsentTest {

    @Test
    void whatWasSaidIsRead() {
        assertThat(Consent.parse("sms", "service", "withdrawn", "call", " 2026-03 "))
                .isEqualTo(
                        new Consent.Terms(
                                Consent.Channel.SMS,
                                Consent.Purpose.SERVICE,
                                false,
                                Consent.How.CALL,
                                "2026-03"));
    }

    @Test
    void everyFaultIsNamedByItsField() {
        var refusal =
                catchThrowableOfType(
                        DomainException.class,
                        () -> Consent.parse("fax", "", "", "shout", "x".repeat(61)));

        assertThat(((Invalid) refusal.error()).faults())
                .extracting(Invalid.Fault::field)
                .containsExactly("channel", "purpose", "said", "how", "wording");
    }

    @Test
    void serviceIsOwedUntilItIsRefusedAndMarketingNeedsAYes() {
        assertThat(Consent.Purpose.SERVICE.allows(Optional.empty())).isTrue();
        assertThat(Consent.Purpose.SERVICE.allows(Optional.of(false))).isFalse();
        assertThat(Consent.Purpose.MARKETING.allows(Optional.empty())).isFalse();
        assertThat(Consent.Purpose.MARKETING.allows(Optional.of(true))).isTrue();
    }
}

package io.uplink.application.care.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.shared.FixedSettings;
import io.uplink.application.shared.MovableClock;
import io.uplink.domain.care.link.LinkError;
import io.uplink.domain.shared.DomainException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LookLimitTest {

    private final MovableClock clock = MovableClock.at("2026-03-02T09:00:00Z");
    private final LookLimit limit = new LookLimit(new FixedSettings(), clock);

    @Test
    void thirtyLooksAMinuteAreFineAndTheNextMustWait() {
        look(30, "a", "197.1.1.1");

        assertThatThrownBy(() -> look(1, "a", "197.1.1.1"))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(refused.error()).isEqualTo(new LinkError.Throttled(2)));
    }

    @Test
    void afterTheNamedWaitOneMoreIsFine() {
        look(30, "a", "197.1.1.1");

        clock.advance(Duration.ofSeconds(2));

        assertThatCode(() -> look(1, "a", "197.1.1.1")).doesNotThrowAnyException();
        assertThatThrownBy(() -> look(1, "a", "197.1.1.1")).hasMessage("link.throttled");
    }

    @Test
    void anAddressThatTriesManyTokensMustWaitToo() {
        for (var token = 0; token < 30; token++) {
            look(1, "token " + token, "197.1.1.1");
        }

        assertThatThrownBy(() -> look(1, "another", "197.1.1.1")).hasMessage("link.throttled");
        assertThatCode(() -> look(1, "another", "197.1.1.2")).doesNotThrowAnyException();
    }

    @Test
    void whoIsRefusedForTheAddressUsesNobodysLinkUp() {
        look(30, "a", "197.1.1.1");
        for (var tries = 0; tries < 40; tries++) {
            assertThatThrownBy(() -> look(1, "b", "197.1.1.1")).hasMessage("link.throttled");
        }

        assertThatCode(() -> look(30, "b", "197.1.1.2")).doesNotThrowAnyException();
    }

    @Test
    void theMemoryItTakesIsBounded() {
        look(30, "first", "197.1.1.1");
        for (var token = 0; token < LookLimit.MOST_KEPT; token++) {
            look(1, "token " + token, "address " + token);
        }

        assertThatCode(() -> look(1, "first", "197.1.1.1")).doesNotThrowAnyException();
    }

    private void look(int times, String token, String address) {
        for (var look = 0; look < times; look++) {
            limit.require(token.getBytes(StandardCharsets.UTF_8), address);
        }
    }
}

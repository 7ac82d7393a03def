package io.uplink.domain.org.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class TotpTest {

    /** The secret of RFC 6238, appendix B. */
    private static final TotpSecret SECRET =
            TotpSecret.of("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final long NEVER = -1;

    @Test
    void theCodesAreThoseOfTheStandard() {
        // The last six digits of the eight in the table.
        assertThat(shown(59)).isEqualTo("287082");
        assertThat(shown(1_111_111_109)).isEqualTo("081804");
        assertThat(shown(1_111_111_111)).isEqualTo("050471");
        assertThat(shown(1_234_567_890)).isEqualTo("005924");
        assertThat(shown(2_000_000_000)).isEqualTo("279037");
        assertThat(shown(20_000_000_000L)).isEqualTo("353130");
    }

    @Test
    void aClockMayBeAStepAheadOrBehindAndNoMore() {
        var now = Totp.stepAt(NOON);

        assertThat(step(code(now), NEVER)).contains(now);
        assertThat(step(code(now - 1), NEVER)).contains(now - 1);
        assertThat(step(code(now + 1), NEVER)).contains(now + 1);
        assertThat(step(code(now - 2), NEVER)).isEmpty();
        assertThat(step(code(now + 2), NEVER)).isEmpty();
    }

    @Test
    void theCodeOfYesterdayIsNone() {
        assertThat(step(code(Totp.stepAt(NOON.minusSeconds(86_400))), NEVER)).isEmpty();
    }

    @Test
    void aCodeThatWasUsedOrIsOlderThanThatIsNone() {
        var now = Totp.stepAt(NOON);

        assertThat(step(code(now), now)).isEmpty();
        assertThat(step(code(now - 1), now)).isEmpty();
        assertThat(step(code(now + 1), now)).contains(now + 1);
    }

    @Test
    void aCodeIsReadWithTheSpaceThatAppsShow() {
        assertThat(Totp.parse(" 287 082 ")).contains("287082");
        assertThat(Totp.parse("28708")).isEmpty();
        assertThat(Totp.parse("28708a")).isEmpty();
        assertThat(Totp.parse("٢٨٧٠٨٢")).isEmpty();
    }

    @Test
    void aSecretIsShownInFoursAndReadBackWhole() {
        assertThat(SECRET.base32()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(SECRET.groups()).hasSize(8).startsWith("GEZD").endsWith("QOJQ");
        assertThat(SECRET.bytes())
                .asString(StandardCharsets.US_ASCII)
                .isEqualTo("12345678901234567890");
    }

    @Test
    void aSecretIsNotInItsText() {
        assertThat(SECRET.toString()).doesNotContain("GEZD");
    }

    private static Optional<Long> step(String code, long used) {
        return Totp.step(SECRET, code, NOON, used, TotpTest::mac);
    }

    private static String code(long step) {
        return Totp.code(SECRET, step, TotpTest::mac);
    }

    private static String shown(long second) {
        return code(Totp.stepAt(Instant.ofEpochSecond(second)));
    }

    private static byte[] mac(byte[] key, byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package io.uplink.adapter.out.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.shared.Secrets.Sealed;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class AesSecretsTest {

    private static final String OLD = "old:" + key(1);
    private static final String NEW = "new:" + key(2);

    private final AesSecrets secrets = new AesSecrets(OLD);

    @Test
    void whatIsSealedOpensAgain() {
        assertThat(secrets.open("sms", secrets.seal("sms", "siri ✓"))).isEqualTo("siri ✓");
    }

    @Test
    void theSameTextIsSealedDifferentlyEachTime() {
        assertThat(secrets.seal("sms", "text")).isNotEqualTo(secrets.seal("sms", "text"));
    }

    @Test
    void givenAnotherPurpose_whenOpened_thenItIsRefused() {
        var sealed = secrets.seal("sms", "text");

        assertThatThrownBy(() -> secrets.open("password-reset", sealed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void givenOneFlippedBit_whenOpened_thenItIsRefusedWhereverItIs() {
        var sealed = secrets.seal("sms", "text").bytes();

        for (var i = 0; i < sealed.length; i++) {
            var bent = sealed.clone();
            bent[i] ^= 1;

            assertThatThrownBy(() -> secrets.open("sms", new Sealed(bent)))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void givenOnlyAPart_whenOpened_thenItIsRefused() {
        var sealed = secrets.seal("sms", "text").bytes();

        for (var length = 0; length < sealed.length; length++) {
            var part = Arrays.copyOf(sealed, length);

            assertThatThrownBy(() -> secrets.open("sms", new Sealed(part)))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void givenANewerKey_whenTheRingHasBoth_thenOldOpensAndNewSeals() {
        var before = secrets.seal("sms", "text");
        var both = new AesSecrets(NEW + "," + OLD);

        assertThat(both.open("sms", before)).isEqualTo("text");
        var after = both.seal("sms", "text");
        assertThatThrownBy(() -> secrets.open("sms", after))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("new");
    }

    @Test
    void aRingOfShortNamelessOrDoubledKeysIsRefusedAtOnce() {
        assertThatThrownBy(() -> new AesSecrets("old:AAAA")).hasMessageContaining("32 bytes");
        assertThatThrownBy(() -> new AesSecrets(key(1))).hasMessageContaining("name:key");
        assertThatThrownBy(() -> new AesSecrets("old:%%%")).hasMessageContaining("32 bytes");
        assertThatThrownBy(() -> new AesSecrets(OLD + ",old:" + key(2)))
                .hasMessageContaining("twice");
    }

    @Test
    void tokensAreLongFitForLinksAndNeverTheSame() {
        var seen = new HashSet<String>();

        for (var i = 0; i < 1_000; i++) {
            var token = secrets.newToken();
            assertThat(token).matches("[A-Za-z0-9_-]{43}");
            seen.add(token);
        }

        assertThat(seen).hasSize(1_000);
    }

    @Test
    void theDigestIsSha256() {
        assertThat(secrets.digest("abc"))
                .asHexString()
                .isEqualToIgnoringCase(
                        "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD");
    }

    private static String key(int seed) {
        var bytes = new byte[32];
        bytes[0] = (byte) seed;
        return Base64.getEncoder().encodeToString(bytes);
    }
}

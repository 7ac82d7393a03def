package io.uplink.domain.org.access;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.uplink.domain.shared.ForAll;
import org.junit.jupiter.api.Test;

class Base32Test {

    /** The vectors of RFC 4648, section 10, that are whole groups. */
    @Test
    void theVectorsOfTheStandardComeOut() {
        assertThat(Base32.write("".getBytes(US_ASCII))).isEmpty();
        assertThat(Base32.write("fooba".getBytes(US_ASCII))).isEqualTo("MZXW6YTB");
        assertThat(Base32.read("MZXW6YTB")).isEqualTo("fooba".getBytes(US_ASCII));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        ForAll.seeded(random -> {
            var bytes = new byte[5 * (1 + random.nextInt(6))];
            random.nextBytes(bytes);

            assertThat(Base32.read(Base32.write(bytes))).isEqualTo(bytes);
        });
    }

    @Test
    void aRestIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Base32.write(new byte[6]));
    }

    @Test
    void whatIsNoLetterIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Base32.read("MZXW6YT1"));
    }
}

package io.uplink.adapter.in.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.adapter.in.web.shell.Marked.Piece;
import org.junit.jupiter.api.Test;

class MarkedTest {

    @Test
    void everyWordIsMarkedWhateverItsCase() {
        assertThat(Marked.of("Amina Hassan", "HASS am"))
                .containsExactly(
                        new Piece("Am", true),
                        new Piece("ina ", false),
                        new Piece("Hass", true),
                        new Piece("an", false));
    }

    @Test
    void whatWasTypedIsNoPattern() {
        assertThat(Marked.of("a.b", ".")).contains(new Piece(".", true));
        assertThat(Marked.of("ab", "(")).containsExactly(new Piece("ab", false));
    }

    @Test
    void aPhoneIsMarkedAcrossItsSpaces() {
        assertThat(Marked.phone("+254712004418", "0712004"))
                .containsExactly(
                        new Piece("+254 ", false),
                        new Piece("712 004", true),
                        new Piece(" 418", false));
    }

    @Test
    void aPhoneIsSpacedForReading() {
        assertThat(Marked.spaced("+254712004418")).isEqualTo("+254 712 004 418");
        assertThat(Marked.spaced("")).isEmpty();
    }
}

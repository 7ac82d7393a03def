package io.uplink.domain.outreach.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WishTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STATUS TKT-2026-000123",
                "status tkt-2026-000123",
                " Hali: 2026-000123 ",
                "HALI TKT 2026 000123",
                "status 2026000123"
            })
    void whoAsksNamesTheTicketHoweverItIsTyped(String text) {
        assertThat(Wish.of(text)).isEqualTo(new Wish.Status(Optional.of("2026-000123")));
    }

    @Test
    void whoAsksWithoutANumberMeansTheOneThatIsOpen() {
        assertThat(Wish.of("hali")).isEqualTo(new Wish.Status(Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"STOP", "stop.", " Acha! "})
    void whoSaysStopAndNothingElseWantsNoTexts(String text) {
        assertThat(Wish.of(text)).isEqualTo(new Wish.Stop());
    }

    @Test
    void aSentenceThatBeginsWithStopIsASentence() {
        assertThat(Wish.of("Stop sending that technician"))
                .isEqualTo(new Wish.Words(Optional.empty()));
    }

    @Test
    void anythingElseIsSaidToUs() {
        assertThat(Wish.of("Still no light, see TKT-2026-000123"))
                .isEqualTo(new Wish.Words(Optional.of("2026-000123")));
        assertThat(Wish.of("0712004418 is my number")).isEqualTo(new Wish.Words(Optional.empty()));
        assertThat(Wish.of(" \n ")).isEqualTo(new Wish.Nothing());
    }
}

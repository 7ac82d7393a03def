package io.uplink.domain.org.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class RecoveryCodeTest {

    private static final RecoveryCode CODE =
            RecoveryCode.of(
                    new byte[] {
                        1, 35, 69, 103, -119, -85, -51, -17, 16, 50, 84, 118, -104, -70, 9
                    });

    @Test
    void itIsShownInFoursAndReadFromPaperHoweverItIsWritten() {
        var shown = CODE.shown();

        assertThat(shown).matches("[a-z2-7]{4}(-[a-z2-7]{4}){5}");
        assertThat(RecoveryCode.parse(shown)).contains(CODE);
        assertThat(RecoveryCode.parse(" " + shown.toUpperCase(Locale.ROOT).replace('-', ' ')))
                .contains(CODE);
    }

    @Test
    void digitsThatItCannotHoldAreTheLettersTheyLookLike() {
        assertThat(RecoveryCode.parse("0188-aaaa-aaaa-aaaa"))
                .isEqualTo(RecoveryCode.parse("olbb-aaaa-aaaa-aaaa"));
    }

    @Test
    void oneOfAnEarlierShorterSetIsStillRead() {
        assertThat(RecoveryCode.parse("aaaa-bbbb-cccc-dddd").map(RecoveryCode::shown))
                .contains("aaaa-bbbb-cccc-dddd");
    }

    @Test
    void whatIsTooShortOrTooLongIsNone() {
        assertThat(RecoveryCode.parse("aaaa-aaaa-aaaa")).isEmpty();
        assertThat(RecoveryCode.parse("aaaa-aaaa-aaaa-aaaa-aaaa")).isEmpty();
        assertThat(RecoveryCode.parse("123456")).isEmpty();
    }
}

package io.uplink.domain.outreach.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.domain.outreach.template.Segments.Encoding;
import org.junit.jupiter.api.Test;

class SegmentsTest {

    @Test
    void plainTextFillsOneSegmentOf160AndThenSeveralOf153() {
        assertThat(Segments.of("a".repeat(160))).isEqualTo(new Segments(Encoding.GSM_7, 160, 1, 0));
        assertThat(Segments.of("a".repeat(161)))
                .isEqualTo(new Segments(Encoding.GSM_7, 161, 2, 145));
        assertThat(Segments.of("a".repeat(306)).count()).isEqualTo(2);
        assertThat(Segments.of("a".repeat(307)).count()).isEqualTo(3);
    }

    @Test
    void otherLettersMakeItSegmentsOf70AndThen67() {
        assertThat(Segments.of("ş".repeat(70))).isEqualTo(new Segments(Encoding.UCS_2, 70, 1, 0));
        assertThat(Segments.of("ş".repeat(71))).isEqualTo(new Segments(Encoding.UCS_2, 71, 2, 63));
        assertThat(Segments.of("ş".repeat(134)).count()).isEqualTo(2);
        assertThat(Segments.of("ş".repeat(135)).count()).isEqualTo(3);
    }

    @Test
    void oneOtherLetterTurnsTheWholeText() {
        assertThat(Segments.of("a".repeat(69) + "ş").count()).isEqualTo(1);
        assertThat(Segments.of("a".repeat(70) + "ş").count()).isEqualTo(2);
    }

    @Test
    void theExtensionTableCostsTwo() {
        assertThat("^{}\\[~]|€\f".chars().mapToObj(Character::toString))
                .allSatisfy(
                        character -> assertThat(Segments.of(character)).isEqualTo(gsm(2, 1, 158)));
        assertThat(Segments.of("a".repeat(158) + "€").count()).isEqualTo(1);
        assertThat(Segments.of("a".repeat(159) + "€").count()).isEqualTo(2);
    }

    @Test
    void anEscapedCharacterIsNotTornApart() {
        // 152 septets, then one of two: it starts the next segment and leaves one unused.
        var text = "a".repeat(152) + "€" + "a".repeat(151);

        assertThat(Segments.of(text)).isEqualTo(gsm(305, 2, 0));
        assertThat(Segments.of(text + "a")).isEqualTo(gsm(306, 3, 152));
    }

    @Test
    void anEmojiIsNotTornApart() {
        var text = "ş".repeat(66) + "😀" + "ş".repeat(65);

        assertThat(Segments.of(text)).isEqualTo(new Segments(Encoding.UCS_2, 133, 2, 0));
        assertThat(Segments.of(text + "ş").count()).isEqualTo(3);
    }

    @Test
    void whatFitsDependsOnTheNumberOfSegments() {
        assertThat(Segments.of("a".repeat(160)).capacity()).isEqualTo(160);
        assertThat(Segments.of("a".repeat(161)).capacity()).isEqualTo(306);
        assertThat(Segments.of("ş".repeat(70)).capacity()).isEqualTo(70);
        assertThat(Segments.of("ş".repeat(71)).capacity()).isEqualTo(134);
    }

    @Test
    void nothingCostsNothing() {
        assertThat(Segments.of("")).isEqualTo(gsm(0, 0, 160));
    }

    private static Segments gsm(int units, int count, int left) {
        return new Segments(Encoding.GSM_7, units, count, left);
    }
}

package io.uplink.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CutTest {

    @Test
    void aTextThatFitsStaysAsItIs() {
        assertThat(Cut.to("Amina", 5)).isEqualTo("Amina");
        assertThat(Cut.to("😀😀", 2)).isEqualTo("😀😀");
        assertThat(Cut.to("", 0)).isEmpty();
    }

    @Test
    void aCutFallsBetweenCharactersAndNeverIntoOne() {
        assertThat(Cut.to("a😀😀b", 2)).isEqualTo("a😀");
        assertThat(Cut.to("a😀😀b", 3)).isEqualTo("a😀😀");
        assertThat(Cut.to("😀", 0)).isEmpty();
    }

    @Test
    void charactersAreCountedAsPeopleDo() {
        assertThat(Cut.count("a😀店")).isEqualTo(3);
    }

    @Test
    void whatCannotBeShownIsDroppedBeforeItIsCounted() {
        assertThat(Cut.shown(" \0ab\ud83dc\n😀 d ", 4)).isEqualTo("abc😀");
    }

    @Test
    void whatIsShownNeitherBeginsNorEndsWithABlank() {
        assertThat(Cut.shown("  ab cd", 3)).isEqualTo("ab");
    }

    @Test
    void whatIsShownIsShownTheSameAgain() {
        for (var text : new String[] {"  ab cd", "\0 a", "a\u0007 😀", "\ud83d\ude00\ud83d"}) {
            var once = Cut.shown(text, 3);

            assertThat(Cut.shown(once, 3)).isEqualTo(once);
        }
    }
}

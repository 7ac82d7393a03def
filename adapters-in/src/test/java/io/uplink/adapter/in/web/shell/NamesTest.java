package io.uplink.adapter.in.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void initialsAreOfTheFirstAndTheLastWord() {
        assertThat(Names.initials("Wanjiru Kamau")).isEqualTo("WK");
        assertThat(Names.initials("amina  binti   hassan")).isEqualTo("AH");
    }

    @Test
    void oneWordHasOneInitial() {
        assertThat(Names.initials("Brian")).isEqualTo("B");
    }

    @Test
    void whatIsNoNameHasAQuestionMark() {
        assertThat(Names.initials(" ")).isEqualTo("?");
        assertThat(Names.initials("+254 712")).isEqualTo("?");
    }
}

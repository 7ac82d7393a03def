package io.uplink.application.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A run over a list goes on when one of it fails. */
class OneByOneTest {

    private final List<Integer> met = new ArrayList<>();

    @Test
    void oneThatFailsKeepsNoOther() {
        var run = OneByOne.over(List.of(1, 2, 3), this::meet);

        assertThat(met).containsExactly(1, 2, 3);
        assertThat(run.failed()).isEqualTo(1);
    }

    @Test
    void whatHadNothingToDoIsNotCounted() {
        assertThat(OneByOne.over(List.of(3, 4, 5), this::meet).done()).isEqualTo(2);
    }

    @Test
    void whatFailedIsSaidBehindWhatWasDone() {
        assertThat(OneByOne.over(List.of(1, 2), this::meet).trouble())
                .startsWith(", 1 failed: IllegalStateException at OneByOneTest.java:");
        assertThat(OneByOne.none().trouble()).isEmpty();
    }

    /** Fails at two, and has nothing to do at four. */
    private boolean meet(int number) {
        met.add(number);
        if (number == 2) {
            throw new IllegalStateException("no");
        }
        return number != 4;
    }
}

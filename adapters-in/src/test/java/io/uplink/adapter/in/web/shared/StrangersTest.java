package io.uplink.adapter.in.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class StrangersTest {

    private static final Instant NOON = Instant.parse("2026-03-02T09:00:00Z");

    private final Strangers strangers = new Strangers();

    @Test
    void aCallIsNotedByItsName() {
        assertThat(strangers.called("one", NOON))
                .containsExactly("call one of nobody known refused: not signed in");
    }

    @Test
    void ofAFloodTheFirstAreNotedOneByOne() {
        for (var i = 0; i < Strangers.EACH_MINUTE; i++) {
            assertThat(strangers.called("one", NOON)).hasSize(1);
        }

        assertThat(strangers.called("one", NOON)).isEmpty();
    }

    @Test
    void theNextMinuteSaysHowManyMoreThereWere() {
        for (var i = 0; i < Strangers.EACH_MINUTE + 7; i++) {
            strangers.called("one", NOON);
        }

        assertThat(strangers.called("two", NOON.plusSeconds(60)))
                .containsExactly(
                        "7 more calls of nobody known refused within a minute",
                        "call two of nobody known refused: not signed in");
    }
}

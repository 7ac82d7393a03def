package io.uplink.application.outreach.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.MovableClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PruneDevelopmentTextsTest {

    private final List<Instant> asked = new ArrayList<>();
    private final PruneDevelopmentTexts prune =
            new PruneDevelopmentTexts(
                    (before, most) -> {
                        asked.add(before);
                        return most;
                    },
                    MovableClock.at("2026-12-10T12:00:00Z"));

    @Test
    void textsAreForgottenAfterThirtyDaysAndSoManyAtOnce() {
        assertThat(prune.execute(new Actor.Job("outreach.prune-shown"))).isEqualTo(5_000);
        assertThat(asked).containsExactly(Instant.parse("2026-11-10T12:00:00Z"));
    }

    @Test
    void nobodyButAJobForgetsThem() {
        assertThatThrownBy(() -> prune.execute(ActorFixtures.anAdmin()))
                .hasMessage("access.denied");
        assertThat(asked).isEmpty();
    }
}

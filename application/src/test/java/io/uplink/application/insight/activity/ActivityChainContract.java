package io.uplink.application.insight.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.insight.activity.port.ActivityChain;
import io.uplink.application.insight.activity.port.ActivityChain.Watch;
import io.uplink.application.shared.Actor;
import io.uplink.domain.insight.activity.ChainFault;
import io.uplink.domain.insight.activity.ChainPass.Broken;
import io.uplink.domain.insight.activity.Seals;
import java.time.InstantSource;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a log in blocks does, wherever it is kept and whoever else writes to it meanwhile. */
public abstract class ActivityChainContract {

    /** More than any test leaves behind; so a loop ends. */
    private static final int OFTEN = 40;

    private final Actor job = new Actor.Job("activity.test");
    private final String reference = "chain-" + UUID.randomUUID();

    protected abstract ActivityChain chain();

    protected abstract Seals seals();

    protected abstract void note(String reference);

    /** As somebody with a database client would. */
    protected abstract void change(String from, String to);

    @Test
    void whatWasNotedAndSealedIsFoundWhole() {
        note(reference);
        sealAll();

        var watch = checkAll();
        assertThat(watch.broken()).isEmpty();
        assertThat(watch.entries()).isPositive();
    }

    @Test
    void anEntryThatSomebodyChangesIsFoundAndSoIsItsRepair() {
        note(reference);
        sealAll();

        change(reference, reference + "-altered");
        assertThat(checkAll().broken()).map(Broken::fault).contains(ChainFault.ALTERED);

        change(reference + "-altered", reference);
        assertThat(checkAll().broken()).isEmpty();
    }

    @Test
    void aNumberIsGivenOnce() {
        note(reference);
        sealAll();
        var last = chain().last().orElseThrow();

        assertThat(
                        chain().append(
                                        last,
                                        InstantSource.system().instant(),
                                        InstantSource.system().instant()))
                .isFalse();
    }

    protected void sealAll() {
        var seal = new SealActivity(chain(), seals(), InstantSource.system());
        for (var i = 0; i < OFTEN; i++) {
            var closed = seal.execute(job);
            if (closed.isPresent() && closed.getAsInt() == 0) {
                return;
            }
        }
    }

    protected Watch checkAll() {
        var check = new CheckActivity(chain(), seals(), InstantSource.system());
        var before = chain().watch().endedAt();
        for (var i = 0; i < OFTEN; i++) {
            var watch = check.execute(job);
            if (!watch.endedAt().equals(before) && watch.pass().last().isEmpty()) {
                return watch;
            }
        }
        throw new AssertionError("the check does not come to an end");
    }
}

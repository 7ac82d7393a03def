package io.uplink.application.insight.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.insight.activity.port.ActivityChain;
import io.uplink.application.shared.Actor;
import io.uplink.domain.insight.activity.Seal;
import io.uplink.domain.insight.activity.Seals;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SealActivityTest extends ActivityChainContract {

    private final InMemoryActivityChain chain = new InMemoryActivityChain();
    private final Actor job = new Actor.Job("activity.seal");

    @Override
    protected ActivityChain chain() {
        return chain;
    }

    @Override
    protected Seals seals() {
        return new PlainSeals();
    }

    @Override
    protected void note(String reference) {
        chain.note(reference);
    }

    @Override
    protected void change(String from, String to) {
        chain.change(from, to);
    }

    @Test
    void manyEntriesBecomeSeveralBlocksWithoutAGap() {
        for (var i = 0; i < 2_500; i++) {
            chain.note("entry " + i);
        }

        assertThat(seal().execute(job)).hasValue(2_500);
        assertThat(chain.behind(0, 10))
                .extracting(found -> found.sealed().block().entries())
                .containsExactly(1_000, 1_000, 500);
    }

    @Test
    void aLogInUseIsLeftForTheNextTime() {
        chain.note("entry");
        chain.beBusy(true);
        assertThat(seal().execute(job)).isEmpty();

        chain.beBusy(false);
        assertThat(seal().execute(job)).hasValue(1);
    }

    private SealActivity seal() {
        return new SealActivity(chain, seals(), InstantSource.system());
    }

    /** A seal that can be read. */
    private record PlainSeals() implements Seals {

        @Override
        public Seal make(byte[] text) {
            return new Seal("plain", new String(text, StandardCharsets.US_ASCII));
        }

        @Override
        public Optional<Seal> make(String key, byte[] text) {
            return Optional.of(make(text));
        }
    }
}

package io.uplink.domain.insight.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.domain.insight.activity.ChainPass.Broken;
import io.uplink.domain.insight.activity.ChainPass.Found;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChainPassTest {

    private static final Seals SEALS = new Keyed("k1", List.of("k1"));

    private final List<Found> log = log(SEALS, 3, 1_000, 5);

    @Test
    void aLogThatNobodyTouchedIsWhole() {
        var pass = ChainPass.START.over(log, SEALS).end(3);

        assertThat(pass.broken()).isEmpty();
        assertThat(pass.entries()).isEqualTo(1_008);
    }

    @Test
    void aWalkInStretchesFindsWhatOneWalkFinds() {
        var pass = ChainPass.START;
        for (var found : log) {
            pass = pass.over(List.of(found), SEALS);
        }

        assertThat(pass.end(3)).isEqualTo(ChainPass.START.over(log, SEALS).end(3));
    }

    @Test
    void anEntryThatReadsOtherwiseIsFound() {
        replace(1, new Count(1_003, 1_000, "another"));

        assertThat(broken()).contains(new Broken(2, ChainFault.ALTERED));
    }

    @Test
    void anEntryThatIsGoneIsFound() {
        replace(2, new Count(1_008, 4, log.get(2).count().digest()));

        assertThat(broken()).contains(new Broken(3, ChainFault.ALTERED));
    }

    @Test
    void aBlockThatIsGoneIsFound() {
        log.remove(1);

        assertThat(broken()).contains(new Broken(3, ChainFault.MISSING));
    }

    @Test
    void anEndThatWasCutOffIsFound() {
        log.remove(2);

        assertThat(broken()).contains(new Broken(3, ChainFault.MISSING));
    }

    @Test
    void aBlockThatWasMadeToFitChangedEntriesIsFound() {
        var block = log.get(1).sealed().block();
        var forged = new Block(2, block.first(), block.last(), block.entries(), "another");
        log.set(
                1,
                new Found(
                        new SealedBlock(forged, log.get(1).sealed().seal(), false),
                        new Count(block.last(), block.entries(), "another")));

        assertThat(broken()).contains(new Broken(2, ChainFault.FORGED));
    }

    @Test
    void aChainThatWasMadeAnewWithAnotherKeyIsNotTaken() {
        var forged = log(new Keyed("k1", List.of("k1"), "thief"), 3, 1_000, 5);

        assertThat(ChainPass.START.over(forged, SEALS).broken())
                .contains(new Broken(1, ChainFault.FORGED));
    }

    @Test
    void aKeyThatIsNotKnownIsSaidInsteadOfCallingItForged() {
        assertThat(ChainPass.START.over(log, new Keyed("k2", List.of("k2"))).broken())
                .contains(new Broken(1, ChainFault.KEY_MISSING));
    }

    @Test
    void anOlderKeyThatIsStillKnownIsGoodEnough() {
        var both = new Keyed("k2", List.of("k2", "k1"));
        var before = log.getLast().sealed();
        var next = SealedBlock.close(Optional.of(before), new Count(1_010, 2, "x"), both);
        log.add(new Found(next, new Count(1_010, 2, "x")));

        assertThat(next.seal().key()).isEqualTo("k2");
        assertThat(ChainPass.START.over(log, both).end(4).broken()).isEmpty();
    }

    @Test
    void entriesThatWereTakenAwayForTheirAgeLeaveTheChainWhole() {
        var first = log.getFirst().sealed();
        log.set(
                0,
                new Found(
                        new SealedBlock(first.block(), first.seal(), true),
                        new Count(0, 0, "nothing")));

        assertThat(broken()).isEmpty();
    }

    @Test
    void anEntryWhoseWordsWereErasedByUsLeavesTheChainWhole() {
        redact(1, Redaction.make(1_000, "as written", "as left", SEALS));

        assertThat(broken()).isEmpty();
    }

    @Test
    void anErasureThatSomebodyElseClaimsIsFound() {
        var thief = new Keyed("k1", List.of("k1"), "thief");
        redact(1, Redaction.make(1_000, "as written", "as left", thief));

        assertThat(broken()).contains(new Broken(2, ChainFault.FORGED));
    }

    @Test
    void anErasureOfOneEntryDoesNotPassForThatOfAnother() {
        var real = Redaction.make(7, "as written", "as left", SEALS);
        redact(1, new Redaction(8, real.original(), real.redacted(), real.seal()));

        assertThat(broken()).contains(new Broken(2, ChainFault.FORGED));
    }

    @Test
    void anErasureUnderAKeyThatIsGoneIsSaidInsteadOfCallingItForged() {
        redact(1, Redaction.make(7, "as written", "as left", new Keyed("k9", List.of("k9"))));

        assertThat(broken()).contains(new Broken(2, ChainFault.KEY_MISSING));
    }

    private void redact(int at, Redaction redaction) {
        var found = log.get(at);
        log.set(at, new Found(found.sealed(), found.count(), List.of(redaction)));
    }

    private Optional<Broken> broken() {
        return ChainPass.START.over(log, SEALS).end(3).broken();
    }

    private void replace(int at, Count count) {
        log.set(at, new Found(log.get(at).sealed(), count));
    }

    private static List<Found> log(Seals seals, int... sizes) {
        var log = new ArrayList<Found>();
        var before = Optional.<SealedBlock>empty();
        var last = 0L;
        for (var size : sizes) {
            last += size;
            var count = new Count(last, size, "digest of " + last);
            before = Optional.of(SealedBlock.close(before, count, seals));
            log.add(new Found(before.get(), count));
        }
        return log;
    }

    /** Seals that tell their key and their text, and whose keys differ by a secret. */
    private record Keyed(String newest, List<String> known, String secret) implements Seals {

        Keyed(String newest, List<String> known) {
            this(newest, known, "ours");
        }

        @Override
        public Seal make(byte[] text) {
            return new Seal(
                    newest,
                    Integer.toHexString((newest + secret + Arrays.toString(text)).hashCode()));
        }

        @Override
        public Optional<Seal> make(String key, byte[] text) {
            return known.contains(key)
                    ? Optional.of(new Keyed(key, known, secret).make(text))
                    : Optional.empty();
        }
    }
}

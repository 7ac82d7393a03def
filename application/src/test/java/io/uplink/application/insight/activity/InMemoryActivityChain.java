package io.uplink.application.insight.activity;

import io.uplink.application.insight.activity.port.ActivityChain;
import io.uplink.domain.insight.activity.ChainPass;
import io.uplink.domain.insight.activity.Count;
import io.uplink.domain.insight.activity.SealedBlock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Entries are their references. */
public final class InMemoryActivityChain implements ActivityChain {

    private final NavigableMap<Long, String> entries = new TreeMap<>();
    private final List<SealedBlock> blocks = new ArrayList<>();
    private Watch watch = new Watch(ChainPass.START, 0, 0, Optional.empty(), Optional.empty());
    private boolean busy;

    public void note(String reference) {
        entries.put(entries.isEmpty() ? 1 : entries.lastKey() + 1, reference);
    }

    public void change(String from, String to) {
        entries.replaceAll((_, reference) -> reference.equals(from) ? to : reference);
    }

    public void beBusy(boolean now) {
        busy = now;
    }

    @Override
    public Optional<Long> horizon() {
        return busy ? Optional.empty() : Optional.of(entries.isEmpty() ? 0 : entries.lastKey());
    }

    @Override
    public Optional<SealedBlock> last() {
        return blocks.isEmpty() ? Optional.empty() : Optional.of(blocks.getLast());
    }

    @Override
    public Counted count(long behind, long upTo, int most) {
        var found = new TreeMap<Long, String>();
        entries.subMap(behind, false, upTo, true).entrySet().stream()
                .limit(most)
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return new Counted(count(found), Instant.EPOCH);
    }

    private static Count count(NavigableMap<Long, String> found) {
        return new Count(found.isEmpty() ? 0 : found.lastKey(), found.size(), "digest of " + found);
    }

    @Override
    public boolean append(SealedBlock block, Instant newest, Instant now) {
        if (block.block().number() != blocks.size() + 1) {
            return false;
        }
        return blocks.add(block);
    }

    @Override
    public List<ChainPass.Found> behind(long number, int most) {
        return blocks.stream()
                .filter(one -> one.block().number() > number)
                .limit(most)
                .map(one ->
                        new ChainPass.Found(
                                one,
                                count(
                                        entries.subMap(
                                                one.block().first(),
                                                true,
                                                one.block().last(),
                                                true))))
                .toList();
    }

    @Override
    public Watch watch() {
        return watch;
    }

    @Override
    public void goOn(ChainPass pass) {
        watch =
                new Watch(
                        pass,
                        watch.through(),
                        watch.entries(),
                        watch.endedAt(),
                        pass.broken().or(watch::broken));
    }

    @Override
    public void end(ChainPass pass, Instant now) {
        watch =
                new Watch(
                        ChainPass.START,
                        Math.max(
                                watch.through(),
                                pass.last().map(one -> one.block().number()).orElse(0L)),
                        pass.entries(),
                        Optional.of(now),
                        pass.broken());
    }

    @Override
    public int prune(Instant before, int mostBlocks) {
        throw new UnsupportedOperationException("entries have no time here");
    }
}

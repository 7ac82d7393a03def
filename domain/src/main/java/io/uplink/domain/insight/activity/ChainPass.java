package io.uplink.domain.insight.activity;

import java.util.List;
import java.util.Optional;

/**
 * A walk over all blocks from the first to the last, in stretches; then it begins anew.
 *
 * @param last the block that was looked at last, as it was then; empty at the start
 * @param entries how many were found to be as they were
 * @param broken the first that is not
 */
public record ChainPass(Optional<SealedBlock> last, long entries, Optional<Broken> broken) {

    public static final ChainPass START = new ChainPass(Optional.empty(), 0, Optional.empty());

    /** What is wrong, and from which block on nothing is proven. */
    public record Broken(long block, ChainFault fault) {}

    /**
     * A block with its entries, counted again.
     *
     * @param redactions of its entries, which the count believed
     */
    public record Found(SealedBlock sealed, Count count, List<Redaction> redactions) {

        public Found {
            redactions = List.copyOf(redactions);
        }

        /** One whose entries still say all that they said. */
        public Found(SealedBlock sealed, Count count) {
            this(sealed, count, List.of());
        }
    }

    /** Goes on over the next blocks. */
    public ChainPass over(List<Found> stretch, Seals seals) {
        var pass = this;
        for (var found : stretch) {
            pass = pass.over(found, seals);
        }
        return pass;
    }

    private ChainPass over(Found found, Seals seals) {
        var sealed = found.sealed();
        var fault =
                sealed.check(last, found.count(), seals)
                        .or(() -> redactionFault(found.redactions(), seals));
        return new ChainPass(
                Optional.of(sealed),
                fault.isEmpty() ? entries + found.count().entries() : entries,
                broken.or(() -> fault.map(one -> new Broken(sealed.block().number(), one))));
    }

    private static Optional<ChainFault> redactionFault(List<Redaction> redactions, Seals seals) {
        return redactions.stream().flatMap(one -> one.check(seals).stream()).findFirst();
    }

    /**
     * Its end.
     *
     * @param knownBefore the last block of an earlier walk: if it is gone, the end was cut off
     */
    public ChainPass end(long knownBefore) {
        var reached = last.map(one -> one.block().number()).orElse(0L);
        var cut =
                reached < knownBefore
                        ? Optional.of(new Broken(reached + 1, ChainFault.MISSING))
                        : Optional.<Broken>empty();
        return new ChainPass(last, entries, broken.or(() -> cut));
    }
}

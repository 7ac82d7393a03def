package io.uplink.application.insight.activity.port;

import io.uplink.domain.insight.activity.ChainPass;
import io.uplink.domain.insight.activity.Count;
import io.uplink.domain.insight.activity.SealedBlock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The blocks that the log is closed in. Each call stands alone, outside units of work. */
public interface ActivityChain {

    /**
     * The last place of the log before which nothing can come any more; empty while so much is
     * written that it is not known.
     */
    Optional<Long> horizon();

    Optional<SealedBlock> last();

    /** The first entries behind a place, up to another one. */
    Counted count(long behind, long upTo, int most);

    /** False if there is one of its number. */
    boolean append(SealedBlock block, Instant newest, Instant now);

    /** The blocks behind one, in order, with their entries counted again. */
    List<ChainPass.Found> behind(long number, int most);

    Watch watch();

    /** How far the walk came. */
    void goOn(ChainPass pass);

    /** The walk came to its end; the next one starts. */
    void end(ChainPass pass, Instant now);

    /** Takes away entries of whole blocks that are older; how many. */
    int prune(Instant before, int mostBlocks);

    /**
     * Entries, counted.
     *
     * @param newest when the youngest of them was written
     */
    record Counted(Count count, Instant newest) {}

    /**
     * What is known of the log.
     *
     * @param pass the walk under way
     * @param through the last block of the last walk that ended
     * @param entries what it found to be as they were
     * @param endedAt empty before the first
     * @param broken what it found, or what the one under way found
     */
    record Watch(
            ChainPass pass,
            long through,
            long entries,
            Optional<Instant> endedAt,
            Optional<ChainPass.Broken> broken) {}
}

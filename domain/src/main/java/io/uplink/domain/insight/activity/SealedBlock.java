package io.uplink.domain.insight.activity;

import java.util.Optional;

/**
 * A block with its seal.
 *
 * @param pruned its entries were taken away because they were old; the block stays for the chain
 */
public record SealedBlock(Block block, Seal seal, boolean pruned) {

    /** Closes what came since the block before. */
    public static SealedBlock close(Optional<SealedBlock> before, Count count, Seals seals) {
        var block =
                new Block(
                        before.map(one -> one.block().number()).orElse(0L) + 1,
                        before.map(one -> one.block().last()).orElse(0L) + 1,
                        count.last(),
                        count.entries(),
                        count.digest());
        return new SealedBlock(block, seals.make(block.sealedText(mac(before))), false);
    }

    /**
     * What is wrong with it.
     *
     * @param before the block that stands before it now
     * @param count its entries, counted again
     */
    public Optional<ChainFault> check(Optional<SealedBlock> before, Count count, Seals seals) {
        var follows =
                block.number() == before.map(one -> one.block().number()).orElse(0L) + 1
                        && block.first() == before.map(one -> one.block().last()).orElse(0L) + 1;
        if (!follows) {
            return Optional.of(ChainFault.MISSING);
        }
        var made = seals.make(seal.key(), block.sealedText(mac(before)));
        if (made.isEmpty()) {
            return Optional.of(ChainFault.KEY_MISSING);
        }
        if (!made.get().equals(seal)) {
            return Optional.of(ChainFault.FORGED);
        }
        var unchanged =
                pruned
                        ? count.entries() == 0
                        : count.entries() == block.entries()
                                && count.digest().equals(block.digest());
        return unchanged ? Optional.empty() : Optional.of(ChainFault.ALTERED);
    }

    private static String mac(Optional<SealedBlock> before) {
        return before.map(one -> one.seal().mac()).orElse("");
    }
}

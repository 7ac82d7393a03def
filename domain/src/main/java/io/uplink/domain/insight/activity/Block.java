package io.uplink.domain.insight.activity;

import java.nio.charset.StandardCharsets;

/**
 * Entries of the log that were closed together. Its places start behind those of the block before,
 * so that nothing can be slipped in between.
 *
 * @param number from 1, without gaps
 * @param first the first place in the log that it covers; places may be empty
 * @param last the last one
 * @param entries how many there are
 * @param digest SHA-256 over the digests of the entries in their order, in hex
 */
public record Block(long number, long first, long last, int entries, String digest) {

    /** Large enough to keep blocks few, small enough to say which day was touched. */
    public static final int MOST_ENTRIES = 1_000;

    /**
     * What its seal is made over. With the seal before it, so that no block can be taken out,
     * replaced or moved alone.
     */
    byte[] sealedText(String sealBefore) {
        return (number + "|" + first + "|" + last + "|" + entries + "|" + digest + "|" + sealBefore)
                .getBytes(StandardCharsets.US_ASCII);
    }
}

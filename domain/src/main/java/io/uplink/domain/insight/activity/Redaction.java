package io.uplink.domain.insight.activity;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * That the words of an entry were erased on purpose. The block still counts the entry as it was
 * written, so long as it is as the erasure left it.
 *
 * @param place of the entry in the log
 * @param original SHA-256 of the entry as it was written, in hex
 * @param redacted SHA-256 of what is left of it, in hex
 * @param seal that it was us
 */
public record Redaction(long place, String original, String redacted, Seal seal) {

    public static Redaction make(long place, String original, String redacted, Seals seals) {
        return new Redaction(
                place, original, redacted, seals.make(text(place, original, redacted)));
    }

    /** What is wrong with it. */
    Optional<ChainFault> check(Seals seals) {
        var made = seals.make(seal.key(), text(place, original, redacted));
        if (made.isEmpty()) {
            return Optional.of(ChainFault.KEY_MISSING);
        }
        return made.get().equals(seal) ? Optional.empty() : Optional.of(ChainFault.FORGED);
    }

    /** Begins unlike a block's, so that neither passes for the other. */
    private static byte[] text(long place, String original, String redacted) {
        return ("redacted|" + place + "|" + original + "|" + redacted)
                .getBytes(StandardCharsets.US_ASCII);
    }
}

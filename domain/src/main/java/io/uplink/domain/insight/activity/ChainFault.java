package io.uplink.domain.insight.activity;

import java.util.Locale;

/** What is wrong with the log. */
public enum ChainFault {
    /** Entries are not what they were when their block was closed. */
    ALTERED,
    /** A block is gone, with or without its entries. */
    MISSING,
    /** The block was made or changed by somebody without the key. */
    FORGED,
    /** Its key is not known, so nobody can tell. */
    KEY_MISSING;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

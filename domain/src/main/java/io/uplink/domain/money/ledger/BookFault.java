package io.uplink.domain.money.ledger;

import java.util.Locale;

/** How a journal is found to be other than it was written. */
public enum BookFault {
    /** A number is missing: an entry was cut out. */
    MISSING,
    /** The entry, or a line of it, was changed. */
    ALTERED,
    /** It does not go on from the entry before it. */
    UNLINKED,
    /** Its debits and credits are not the same. */
    UNBALANCED,
    /** The last entries are gone. */
    CUT_OFF,
    /** It is sound in itself, and not what an earlier check saw. */
    REWRITTEN;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static BookFault ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

package io.uplink.domain.money.ledger;

import java.util.Locale;

/** What people call an entry: its place in the journal, which has no gap. */
public record EntryNumber(long value) {

    public EntryNumber {
        if (value < 1) {
            throw new IllegalArgumentException("the first entry is number 1");
        }
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "JE-%06d", value);
    }
}

package io.uplink.domain.money.ledger;

import java.util.regex.Pattern;

/**
 * What an entry was made of; one source is posted once, however often somebody tries.
 *
 * @param kind {@code manual}, {@code reversal}, or what happened to what: {@code invoice.issued}
 * @param id of the thing, within its kind
 */
public record Source(String kind, String id) {

    public static final String MANUAL = "manual";
    public static final String REVERSAL = "reversal";

    private static final Pattern KIND =
            Pattern.compile("[a-z]+(?:-[a-z]+)*(?:\\.[a-z]+(?:-[a-z]+)*)?");
    private static final Pattern ID = Pattern.compile("[!-~]{1,100}");

    public Source {
        if (!KIND.matcher(kind).matches() || kind.length() > 60 || !ID.matcher(id).matches()) {
            throw new IllegalArgumentException("not a source: " + kind + " " + id);
        }
    }

    /** Written by a person. */
    public static Source manual(String key) {
        return new Source(MANUAL, key);
    }

    public static Source reversalOf(EntryId entry) {
        return new Source(REVERSAL, entry.toString());
    }
}

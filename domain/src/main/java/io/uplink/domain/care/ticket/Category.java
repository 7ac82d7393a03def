package io.uplink.domain.care.ticket;

import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Language;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A kind of trouble, for sorting tickets.
 *
 * @param key never changes: tickets and reports keep it
 * @param position where it stands in a list of all
 * @param active whether a new ticket may have it
 */
public record Category(
        String key, String english, String swahili, int position, boolean active, long version) {

    private static final Pattern KEY = Pattern.compile("[a-z0-9_]{2,40}");

    /** A list that one still reads; the number only orders. */
    private static final int LAST_POSITION = 999;

    public Category {
        var faults = new Faults();
        if (!KEY.matcher(key).matches()) {
            faults.add("key", "category.key-unreadable");
        }
        english = faults.text("english", Optional.of(english), 60);
        swahili = faults.text("swahili", Optional.of(swahili), 60);
        checkPosition(faults, position);
        faults.refuse();
    }

    static void checkPosition(Faults faults, int position) {
        if (position < 0 || position > LAST_POSITION) {
            faults.add("position", "number.out-of-range");
        }
    }

    public String label(Language language) {
        return language == Language.SWAHILI ? swahili : english;
    }

    /** Reads a position as typed; blank is the end. */
    public static int position(String typed) {
        if (typed.isBlank()) {
            return LAST_POSITION;
        }
        try {
            return Integer.parseInt(typed.strip());
        } catch (NumberFormatException unreadable) {
            throw Invalid.of("position", "number.unreadable");
        }
    }
}

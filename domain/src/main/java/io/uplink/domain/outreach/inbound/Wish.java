package io.uplink.domain.outreach.inbound;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What somebody wants who texts us, by the words alone. */
public sealed interface Wish {

    /** How a ticket stands; without a number the one that is open. */
    record Status(Optional<String> number) implements Wish {}

    /** No more texts. */
    record Stop() implements Wish {}

    /**
     * To say something.
     *
     * @param number of the ticket that is named, in capitals
     */
    record Words(Optional<String> number) implements Wish {}

    /** Nothing that could be read. */
    record Nothing() implements Wish {}

    Set<String> STATUS_WORDS = Set.of("STATUS", "HALI");
    Set<String> STOP_WORDS = Set.of("STOP", "ACHA");

    /** {@code TKT-2026-000123}; whoever types it by hand may leave the letters or dashes out. */
    Pattern NUMBER = Pattern.compile("\\b(?:[A-Z]{2,6}[- ]?)?(20\\d{2})[- ]?(\\d{6})\\b");

    static Wish of(String text) {
        var words = text.strip();
        if (words.isEmpty()) {
            return new Nothing();
        }
        var loud = words.toUpperCase(Locale.ROOT);
        var first = loud.split("[\\s.,:!]+", 2)[0];
        if (STATUS_WORDS.contains(first)) {
            return new Status(number(loud));
        }
        if (STOP_WORDS.contains(first) && loud.matches("\\W*\\w+\\W*")) {
            return new Stop();
        }
        return new Words(number(loud));
    }

    /** As all our numbers end: {@code 2026-000123}. */
    private static Optional<String> number(String loud) {
        var found = NUMBER.matcher(loud);
        return found.find() ? Optional.of(found.group(1) + "-" + found.group(2)) : Optional.empty();
    }
}

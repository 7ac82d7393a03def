package io.uplink.domain.care.ticket;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What people call a ticket: {@code TKT-2026-000123}. */
public record TicketNumber(String text) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2,6}-\\d{4}-\\d{6,}");

    public TicketNumber {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a ticket number");
        }
    }

    /** What somebody typed, if it is one. */
    public static Optional<TicketNumber> read(String typed) {
        return Optional.of(typed)
                .filter(text -> FORM.matcher(text).matches())
                .map(TicketNumber::new);
    }

    public static TicketNumber of(String prefix, int year, long number) {
        return new TicketNumber(String.format(Locale.ROOT, "%s-%04d-%06d", prefix, year, number));
    }

    @Override
    public String toString() {
        return text;
    }
}

package io.uplink.domain.care.complaint;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What people call a complaint: {@code CMP-2026-000123}. */
public record ComplaintNumber(String text) {

    private static final String PREFIX = "CMP";
    private static final Pattern FORM = Pattern.compile(PREFIX + "-\\d{4}-\\d{6,9}");

    public ComplaintNumber {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a complaint number");
        }
    }

    public static ComplaintNumber of(int year, long number) {
        return new ComplaintNumber(
                String.format(Locale.ROOT, "%s-%04d-%06d", PREFIX, year, number));
    }

    /** As people copy it from a message; empty if it can be none. */
    public static Optional<ComplaintNumber> typed(String text) {
        var plain = text.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s–—]+", "-");
        return Optional.of(plain).filter(FORM.asMatchPredicate()).map(ComplaintNumber::new);
    }

    @Override
    public String toString() {
        return text;
    }
}

package io.uplink.domain.sales.lead;

import java.util.Locale;
import java.util.regex.Pattern;

/** What the activity trail calls a lead, so that it holds no name: {@code LEAD-2026-000001}. */
public record LeadNumber(String text) {

    private static final Pattern FORM = Pattern.compile("LEAD-\\d{4}-\\d{6,9}");

    public LeadNumber {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a number of a lead");
        }
    }

    public static LeadNumber of(int year, long number) {
        return new LeadNumber(String.format(Locale.ROOT, "LEAD-%04d-%06d", year, number));
    }

    @Override
    public String toString() {
        return text;
    }
}

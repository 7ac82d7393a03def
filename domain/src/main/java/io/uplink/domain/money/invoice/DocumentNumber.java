package io.uplink.domain.money.invoice;

import java.util.Locale;
import java.util.regex.Pattern;

/** What people know a document by: {@code INV-2026-000001}. No number is left out. */
public record DocumentNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{1,3}-\\d{4}-\\d{6,9}");

    public DocumentNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the number of a document: " + value);
        }
    }

    public static DocumentNumber invoice(int year, long place) {
        return new DocumentNumber(String.format(Locale.ROOT, "INV-%d-%06d", year, place));
    }

    public static DocumentNumber creditNote(int year, long place) {
        return new DocumentNumber(String.format(Locale.ROOT, "CN-%d-%06d", year, place));
    }

    public static DocumentNumber payment(int year, long place) {
        return new DocumentNumber(String.format(Locale.ROOT, "PAY-%d-%06d", year, place));
    }

    public static DocumentNumber quote(int year, long place) {
        return new DocumentNumber(String.format(Locale.ROOT, "Q-%d-%06d", year, place));
    }

    @Override
    public String toString() {
        return value;
    }
}

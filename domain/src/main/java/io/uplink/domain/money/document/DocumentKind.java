package io.uplink.domain.money.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Documents that have a number, and so an address to check them at. */
public enum DocumentKind {
    INVOICE(1),
    CREDIT_NOTE(2),
    QUOTE(3),
    PAYMENT(4);

    private final int mark;

    DocumentKind(int mark) {
        this.mark = mark;
    }

    /** Stands in codes that are on paper for years, so it never changes. */
    byte mark() {
        return (byte) mark;
    }

    /** {@code credit-note}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<DocumentKind> ofMark(byte mark) {
        return Arrays.stream(values()).filter(kind -> kind.mark == mark).findAny();
    }
}

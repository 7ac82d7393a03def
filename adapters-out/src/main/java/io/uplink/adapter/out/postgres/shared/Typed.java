package io.uplink.adapter.out.postgres.shared;

import java.util.Locale;
import java.util.Optional;

/** What people type into a search box, as arguments of a statement. */
public final class Typed {

    private Typed() {}

    /** For {@code like}: contains it, whatever the case; what was typed is no pattern. */
    public static String part(String typed) {
        return "%" + plain(typed) + "%";
    }

    /** For {@code like}: begins with it. */
    public static String start(String typed) {
        return plain(typed) + "%";
    }

    /**
     * For {@code like} on an E.164 number: contains these digits, however they were spaced; empty
     * if what was typed is no part of a number. The trunk zero of a national spelling is not
     * stored.
     */
    public static Optional<String> digits(String typed) {
        var digits = typed.replaceAll("[\\s().+/-]", "");
        if (!digits.matches("\\d{3,15}")) {
            return Optional.empty();
        }
        return Optional.of("%" + digits.replaceFirst("^0+", "") + "%");
    }

    private static String plain(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
    }
}

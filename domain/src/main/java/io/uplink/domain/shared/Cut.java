package io.uplink.domain.shared;

import java.util.regex.Pattern;

/**
 * Cuts a text after so many characters as people and PostgreSQL count them. Counted as Java does, a
 * cut may fall into an emoji, and no table keeps half of one.
 */
public final class Cut {

    /** Control characters and halves: nothing shows them, and a table refuses or changes them. */
    private static final Pattern UNSHOWN = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    private Cut() {}

    /** The first of its characters, {@code most} of them; the text itself if it has no more. */
    public static String to(String text, int most) {
        return count(text) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most));
    }

    /** The same without blanks around it and without what cannot be shown. */
    public static String shown(String text, int most) {
        return to(UNSHOWN.matcher(text).replaceAll("").strip(), most).strip();
    }

    /** How many characters it has. */
    public static int count(String text) {
        return text.codePointCount(0, text.length());
    }
}

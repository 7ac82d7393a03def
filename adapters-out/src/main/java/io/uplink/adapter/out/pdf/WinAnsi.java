package io.uplink.adapter.out.pdf;

import java.text.Normalizer;
import java.util.stream.IntStream;

/**
 * The characters that the standard fonts have (ISO 32000, annex D). What they lack is shown without
 * its marks, or as a question mark: never left out, so that a name is never another one.
 */
final class WinAnsi {

    static final char UNKNOWN = '?';

    private static final int FIRST = ' ';
    private static final int HIGH = 0x80;
    private static final int LATIN = 0xA0;

    /** What stands at 0x80 to 0x9F; a blank where nothing does. */
    private static final String MIDDLE = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

    private WinAnsi() {}

    /** On one line, with nothing in it that the fonts lack. */
    static String clean(String text) {
        var out = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .forEach(point -> append(out, point));
        return out.toString();
    }

    private static void append(StringBuilder out, int point) {
        if (code(point) >= 0) {
            out.appendCodePoint(point);
        } else if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            out.append(' ');
        } else if (point == '−' || point == '‐' || point == '‑') {
            out.append(point == '−' ? '–' : '-');
        } else if (!isSilent(point)) {
            out.append(plain(point));
        }
    }

    /** Marks of their own, and what steers writing: shown, it would be taken for a letter. */
    private static boolean isSilent(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    true;
            default -> false;
        };
    }

    private static String plain(int point) {
        var apart = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD);
        var kept = new StringBuilder();
        apart.codePoints().filter(part -> !isSilent(part)).forEach(kept::appendCodePoint);
        return !kept.isEmpty() && kept.codePoints().allMatch(part -> code(part) >= 0)
                ? kept.toString()
                : String.valueOf(UNKNOWN);
    }

    /** The byte of a character, or -1. */
    static int code(int point) {
        if ((point >= FIRST && point < HIGH - 1) || (point >= LATIN && point <= 0xFF)) {
            return point == 0xAD ? -1 : point;
        }
        var at = point > 0xFF ? MIDDLE.indexOf(point) : -1;
        return at < 0 ? -1 : HIGH + at;
    }

    /** The codes of a text that is {@link #clean}. */
    static IntStream codes(String clean) {
        return clean.codePoints().map(WinAnsi::code);
    }
}

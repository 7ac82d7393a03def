package io.uplink.domain.outreach.template;

/**
 * What a text costs: networks charge by segment.
 *
 * @param units of the encoding: septets, or 16-bit units
 * @param count how many segments
 * @param left units that still fit the last segment
 */
public record Segments(Encoding encoding, int units, int count, int left) {

    /** How a text travels. */
    public enum Encoding {
        /** The GSM 7-bit alphabet: 160 characters alone, 153 in a row of several. */
        GSM_7(160, 153),
        /** Everything else, as 16-bit units: 70 alone, 67 in a row of several. */
        UCS_2(70, 67);

        private final int alone;
        private final int inRow;

        Encoding(int alone, int inRow) {
            this.alone = alone;
            this.inRow = inRow;
        }
    }

    /** 3GPP TS 23.038, the default alphabet without the escape. */
    private static final String BASIC =
            "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
                    + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    /** The extension table: each takes an escape in front. */
    private static final String EXTENDED = "\f^{}\\[~]|€";

    public static Segments of(String text) {
        var encoding =
                text.codePoints().allMatch(Segments::isGsm) ? Encoding.GSM_7 : Encoding.UCS_2;
        var units = text.codePoints().map(point -> cost(encoding, point)).sum();
        if (units <= encoding.alone) {
            return new Segments(encoding, units, units == 0 ? 0 : 1, encoding.alone - units);
        }
        var count = 1;
        var used = 0;
        for (var point : text.codePoints().toArray()) {
            var cost = cost(encoding, point);
            // A character never sits astride two segments, so one may stay short by a unit.
            if (used + cost > encoding.inRow) {
                count++;
                used = 0;
            }
            used += cost;
        }
        return new Segments(encoding, units, count, encoding.inRow - used);
    }

    /** How many units as many segments can hold: 160, or 306 of two. */
    public int capacity() {
        return count > 1 ? count * encoding.inRow : encoding.alone;
    }

    private static boolean isGsm(int point) {
        return BASIC.indexOf(point) >= 0 || EXTENDED.indexOf(point) >= 0;
    }

    private static int cost(Encoding encoding, int point) {
        return switch (encoding) {
            case GSM_7 -> EXTENDED.indexOf(point) >= 0 ? 2 : 1;
            case UCS_2 -> Character.charCount(point);
        };
    }
}

package io.uplink.adapter.out.pdf;

import java.util.Arrays;

/**
 * The two fonts, which every reader of PDF brings along. The widths are those of Adobe's metrics
 * for the standard fonts, from code 32 on, in thousandths of the size; 0 where there is no
 * character.
 */
final class PdfFont {

    static final PdfFont PLAIN =
            new PdfFont(
                    "F1",
                    "Helvetica",
                    """
                    278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556
                    556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722
                    722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722
                    667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556
                    556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500
                    500 334 260 334 584 0 556 0 222 556 333 1000 556 556 333 1000 667 333 1000
                    0 611 0 0 222 222 333 333 350 556 1000 333 1000 500 333 944 0 500 667 278
                    333 556 556 556 556 260 556 333 737 370 556 584 333 737 333 400 584 333
                    333 333 556 537 278 333 333 365 556 834 834 834 611 667 667 667 667 667
                    667 1000 722 667 667 667 667 278 278 278 278 722 722 778 778 778 778 778
                    584 778 722 722 722 722 667 667 611 556 556 556 556 556 556 889 500 556
                    556 556 556 278 278 278 278 556 556 556 556 556 556 556 584 611 556 556
                    556 556 500 556 500
                    """);

    static final PdfFont BOLD =
            new PdfFont(
                    "F2",
                    "Helvetica-Bold",
                    """
                    278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556
                    556 556 556 556 556 556 556 556 333 333 584 584 584 611 975 722 722 722
                    722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722
                    667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611
                    611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556
                    500 389 280 389 584 0 556 0 278 556 500 1000 556 556 333 1000 667 333 1000
                    0 611 0 0 278 278 500 500 350 556 1000 333 1000 556 333 944 0 500 667 278
                    333 556 556 556 556 280 556 333 737 370 556 584 333 737 333 400 584 333
                    333 333 611 556 278 333 333 365 556 834 834 834 611 722 722 722 722 722
                    722 1000 722 667 667 667 667 278 278 278 278 722 722 778 778 778 778 778
                    584 778 722 722 722 722 667 667 611 556 556 556 556 556 556 889 556 556
                    556 556 556 278 278 278 278 611 611 611 611 611 611 611 584 611 611 611
                    611 611 556 611 556
                    """);

    private static final int FIRST = 32;
    private static final float UNIT = 1_000;

    private final String alias;
    private final String baseFont;
    private final int[] widths;

    private PdfFont(String alias, String baseFont, String widths) {
        this.alias = alias;
        this.baseFont = baseFont;
        this.widths =
                Arrays.stream(widths.strip().split("\\s+")).mapToInt(Integer::parseInt).toArray();
    }

    String baseFont() {
        return baseFont;
    }

    /** As a page names it. */
    String alias() {
        return alias;
    }

    /** In points, of a text that is clean. */
    float width(String clean, float size) {
        return WinAnsi.codes(clean).map(code -> widths[code - FIRST]).sum() * size / UNIT;
    }
}

package io.uplink.adapter.out.pdf;

import io.nayuki.qrcodegen.QrCode;

/** An address as squares that a telephone reads; where paper is creased a seventh may be lost. */
final class QrSquares {

    private QrSquares() {}

    /** Draws it with its upper left corner there; the paper around it is its margin. */
    static void draw(
            PdfPage page, String text, float left, float top, float side, PdfPage.Ink ink) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var size = side / code.size;
        page.squares(ink);
        for (var y = 0; y < code.size; y++) {
            var x = 0;
            while (x < code.size) {
                var run = run(code, x, y);
                if (run > 0) {
                    page.square(left + x * size, top - (y + 1) * size, run * size, size);
                }
                x += Math.max(1, run);
            }
        }
        page.painted();
    }

    /** How many dark ones stand side by side from there on. */
    private static int run(QrCode code, int x, int y) {
        var end = x;
        while (end < code.size && code.getModule(end, y)) {
            end++;
        }
        return end - x;
    }
}

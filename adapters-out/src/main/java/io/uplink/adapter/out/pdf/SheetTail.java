package io.uplink.adapter.out.pdf;

import io.uplink.application.money.document.port.PaperSheet;
import io.uplink.application.money.document.port.PaperSheet.Block;
import io.uplink.application.money.document.port.PaperSheet.Check;
import io.uplink.application.money.document.port.PaperSheet.Sum;
import io.uplink.application.money.document.port.PaperSheet.Weight;
import java.util.List;

/** What stands under the table: the sums at the right, what is said at the left, and the code. */
final class SheetTail {

    private static final float SUMS = 330;
    private static final float SIZE = 9.5f;
    private static final float LINE = 16;
    private static final float MAIN = 26;
    private static final float SAID = 8.5f;
    private static final float SAID_LINE = 11.5f;
    private static final float CODE = 82;

    private final PaperSheet sheet;

    SheetTail(PaperSheet sheet) {
        this.sheet = sheet;
    }

    float height() {
        return 10
                + Math.max(sumsHeight(), blocksHeight())
                + (sheet.check().isPresent() ? CODE + 24 : 0);
    }

    private float sumsHeight() {
        var height = 0f;
        for (var sum : sheet.tail().sums()) {
            height += labels(sum).size() * (LINE - 4) + (isMain(sum) ? MAIN - LINE + 10 : 4);
        }
        return height;
    }

    private float blocksHeight() {
        var height = 0f;
        for (var block : sheet.tail().blocks()) {
            height += 14 + said(block).size() * SAID_LINE + 10;
        }
        return height;
    }

    void draw(PdfPage page, float top) {
        sums(page, top - 10);
        blocks(page, top - 10);
        if (sheet.check().isPresent()) {
            var at = top - 10 - Math.max(sumsHeight(), blocksHeight()) - 14;
            check(page, sheet.check().get(), at);
        }
    }

    private void sums(PdfPage page, float top) {
        var at = top;
        for (var sum : sheet.tail().sums()) {
            if (isMain(sum)) {
                var high = MAIN + (labels(sum).size() - 1) * (LINE - 4);
                page.box(SUMS, at - high, Paint.RIGHT - SUMS, high - 2, Paint.ACCENT);
                line(page, sum, at - 17, 11, PdfFont.BOLD, Paint.PAPER);
                at -= high + 6;
            } else {
                var font = sum.weight() == Weight.STRONG ? PdfFont.BOLD : PdfFont.PLAIN;
                line(page, sum, at - 11, SIZE, font, Paint.INK);
                at -= labels(sum).size() * (LINE - 4) + 4;
            }
        }
    }

    private static void line(
            PdfPage page, Sum sum, float base, float size, PdfFont font, PdfPage.Ink ink) {
        page.textTo(sum.amount(), Paint.RIGHT - 5, base, font, size, ink);
        var at = base;
        for (var line : labels(sum)) {
            page.text(line, SUMS + 8, at, font, size, ink);
            at -= LINE - 4;
        }
    }

    private static List<String> labels(Sum sum) {
        var font = sum.weight() == Weight.PLAIN ? PdfFont.PLAIN : PdfFont.BOLD;
        var size = isMain(sum) ? 11 : SIZE;
        var amount = font.width(WinAnsi.clean(sum.amount()), size);
        return Wrapping.lines(sum.label(), font, size, Paint.RIGHT - SUMS - 21 - amount);
    }

    private static boolean isMain(Sum sum) {
        return sum.weight() == Weight.MAIN;
    }

    private void blocks(PdfPage page, float top) {
        var at = top - 11;
        for (var block : sheet.tail().blocks()) {
            page.text(block.title(), Paint.LEFT, at, PdfFont.BOLD, SIZE, Paint.INK);
            at -= 14;
            for (var line : said(block)) {
                page.text(line, Paint.LEFT, at, PdfFont.PLAIN, SAID, Paint.INK);
                at -= SAID_LINE;
            }
            at -= 10;
        }
    }

    private static List<String> said(Block block) {
        return block.lines().stream()
                .flatMap(line ->
                        Wrapping.lines(line, PdfFont.PLAIN, SAID, SUMS - Paint.LEFT - 24).stream())
                .toList();
    }

    private static void check(PdfPage page, Check check, float top) {
        page.box(Paint.LEFT - 5, top - CODE - 5, CODE + 10, CODE + 10, Paint.PAPER);
        QrSquares.draw(page, check.address(), Paint.LEFT, top, CODE, Paint.INK);
        var left = Paint.LEFT + CODE + 14;
        var at = top - 16;
        page.text(check.title(), left, at, PdfFont.BOLD, SIZE, Paint.INK);
        at -= 14;
        for (var line : Wrapping.lines(check.text(), PdfFont.PLAIN, SAID, Paint.RIGHT - left)) {
            page.text(line, left, at, PdfFont.PLAIN, SAID, Paint.MUTE);
            at -= SAID_LINE;
        }
        for (var line : Wrapping.lines(check.address(), PdfFont.PLAIN, SAID, Paint.RIGHT - left)) {
            page.text(line, left, at, PdfFont.PLAIN, SAID, Paint.ACCENT);
            at -= SAID_LINE;
        }
        page.link(new PdfPage.Link(Paint.LEFT, top - CODE, Paint.RIGHT, top, check.address()));
    }
}

package io.uplink.adapter.out.pdf;

import io.uplink.application.money.document.port.PaperSheet;
import io.uplink.application.money.document.port.PaperSheet.Mark;
import io.uplink.application.money.document.port.PaperSheet.Tone;

/** The upper part of the first page: who sends what to whom. Tells where the next thing begins. */
final class SheetHead {

    private static final float NAME = 17;
    private static final float TITLE = 22;
    private static final float SMALL = 8.5f;
    private static final float TEXT = 9.5f;
    private static final float LINE = 12.5f;

    private final PdfPage page;
    private final PaperSheet sheet;

    private SheetHead(PdfPage page, PaperSheet sheet) {
        this.page = page;
        this.sheet = sheet;
    }

    static float draw(PdfPage page, PaperSheet sheet) {
        var head = new SheetHead(page, sheet);
        page.box(0, PdfPage.HEIGHT - 8, PdfPage.WIDTH, 8, Paint.ACCENT);
        var under = Math.min(head.issuer(), head.title());
        var top = under - 14;
        page.line(Paint.LEFT, Paint.RIGHT, top, Paint.HAIR);
        return Math.min(head.addressee(top - 20), head.facts(top - 20)) - 12;
    }

    private float issuer() {
        var at = Paint.TOP - 6;
        var width = Paint.MIDDLE - Paint.LEFT - 12;
        for (var line : Wrapping.lines(sheet.issuer().getFirst(), PdfFont.BOLD, NAME, width)) {
            page.text(line, Paint.LEFT, at, PdfFont.BOLD, NAME, Paint.INK);
            at -= NAME + 3;
        }
        at += 3;
        for (var one : sheet.issuer().subList(1, sheet.issuer().size())) {
            for (var line : Wrapping.lines(one, PdfFont.PLAIN, SMALL, width)) {
                page.text(line, Paint.LEFT, at, PdfFont.PLAIN, SMALL, Paint.MUTE);
                at -= SMALL + 3;
            }
        }
        return at + SMALL;
    }

    private float title() {
        var at = Paint.TOP - 8;
        page.textTo(sheet.title(), Paint.RIGHT, at, PdfFont.BOLD, TITLE, Paint.ACCENT);
        at -= 18;
        page.textTo(sheet.number(), Paint.RIGHT, at, PdfFont.BOLD, 11, Paint.INK);
        if (sheet.mark().isPresent()) {
            at -= 26;
            mark(sheet.mark().get(), at);
        }
        return at;
    }

    private void mark(Mark mark, float base) {
        var ink =
                switch (mark.tone()) {
                    case GOOD -> Paint.ACCENT;
                    case BAD -> Paint.BAD;
                    case PLAIN -> Paint.MUTE;
                };
        var wide = PdfFont.BOLD.width(WinAnsi.clean(mark.text()), 10) + 16;
        page.frame(Paint.RIGHT - wide, base - 5.5f, wide, 18, ink);
        page.textTo(mark.text(), Paint.RIGHT - 8, base, PdfFont.BOLD, 10, ink);
        if (mark.across() && mark.tone() == Tone.BAD) {
            page.across(mark.text(), 110, Paint.PALE_BAD);
        }
    }

    private float addressee(float top) {
        var at = top;
        page.text(sheet.toLabel(), Paint.LEFT, at, PdfFont.PLAIN, SMALL, Paint.MUTE);
        at -= 15;
        var width = Paint.MIDDLE - Paint.LEFT - 12;
        var first = true;
        for (var one : sheet.to()) {
            var font = first ? PdfFont.BOLD : PdfFont.PLAIN;
            var size = first ? 11 : TEXT;
            for (var line : Wrapping.lines(one, font, size, width)) {
                page.text(line, Paint.LEFT, at, font, size, Paint.INK);
                at -= size + 3;
            }
            first = false;
        }
        return at;
    }

    private float facts(float top) {
        var at = top;
        for (var fact : sheet.facts()) {
            page.text(fact.label(), Paint.MIDDLE, at, PdfFont.PLAIN, TEXT, Paint.MUTE);
            var label = PdfFont.PLAIN.width(WinAnsi.clean(fact.label()), TEXT) + 10;
            var width = Paint.RIGHT - Paint.MIDDLE - label;
            for (var line : Wrapping.lines(fact.text(), PdfFont.PLAIN, TEXT, width)) {
                page.textTo(line, Paint.RIGHT, at, PdfFont.PLAIN, TEXT, Paint.INK);
                at -= LINE;
            }
            at -= 2;
        }
        return at;
    }
}

package io.uplink.adapter.out.pdf;

import io.uplink.application.money.document.port.DocumentPrinter;
import io.uplink.application.money.document.port.PaperSheet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/**
 * A4, one column: the head, the lines under a head of their own on every page, and the sums, which
 * never stand on a page without the last line.
 */
@ApplicationScoped
class PdfDocumentPrinter implements DocumentPrinter {

    private static final float SMALL = 8;

    @Override
    public byte[] print(PaperSheet sheet) {
        var pages = new Layout(sheet).pages();
        for (var i = 0; i < pages.size(); i++) {
            foot(pages.get(i), sheet, i + 1, pages.size());
        }
        return PdfFile.of(
                new PdfFile.About(
                        (sheet.title() + " " + sheet.number()).strip(),
                        sheet.issuer().getFirst(),
                        sheet.language(),
                        sheet.madeOn()),
                pages);
    }

    private static void foot(PdfPage page, PaperSheet sheet, int number, int of) {
        page.line(Paint.LEFT, Paint.RIGHT, 44, Paint.HAIR);
        var at =
                sheet.pages()
                        .replace("{0}", Integer.toString(number))
                        .replace("{1}", Integer.toString(of));
        page.textTo(at, Paint.RIGHT, 32, PdfFont.PLAIN, SMALL, Paint.MUTE);
        var room = Paint.RIGHT - Paint.LEFT - PdfFont.PLAIN.width(WinAnsi.clean(at), SMALL) - 12;
        var name = sheet.issuer().getFirst() + " · " + named(sheet);
        page.text(
                Wrapping.lines(name, PdfFont.PLAIN, SMALL, room).getFirst(),
                Paint.LEFT,
                32,
                PdfFont.PLAIN,
                SMALL,
                Paint.MUTE);
    }

    private static String named(PaperSheet sheet) {
        return (sheet.title() + " " + sheet.number()).strip();
    }

    /** Fills pages from above. */
    private static final class Layout {

        private final PaperSheet sheet;
        private final SheetTable table;
        private final SheetTail tail;
        private final List<PdfPage> pages = new ArrayList<>();
        private PdfPage page = new PdfPage();
        private float at;

        Layout(PaperSheet sheet) {
            this.sheet = sheet;
            this.table = new SheetTable(sheet.table());
            this.tail = new SheetTail(sheet);
        }

        List<PdfPage> pages() {
            pages.add(page);
            at = SheetHead.draw(page, sheet);
            remark();
            table.head(page, at);
            at -= SheetTable.HEAD;
            var rows = sheet.table().rows();
            for (var i = 0; i < rows.size(); i++) {
                var height = table.height(rows.get(i));
                var last = i == rows.size() - 1;
                if (at - height - (last ? tail.height() : 0) < Paint.BOTTOM) {
                    turn();
                }
                table.row(page, rows.get(i), at);
                at -= height;
            }
            if (at - tail.height() < Paint.BOTTOM) {
                turn();
            }
            tail.draw(page, at);
            return pages;
        }

        private void remark() {
            if (sheet.remark().isEmpty()) {
                return;
            }
            var width = Paint.RIGHT - Paint.LEFT;
            for (var line : Wrapping.lines(sheet.remark(), PdfFont.PLAIN, 9.5f, width)) {
                page.text(line, Paint.LEFT, at, PdfFont.PLAIN, 9.5f, Paint.INK);
                at -= 13;
            }
            at -= 6;
        }

        private void turn() {
            page = new PdfPage();
            pages.add(page);
            page.box(0, PdfPage.HEIGHT - 8, PdfPage.WIDTH, 8, Paint.ACCENT);
            var top = Paint.TOP - 2;
            page.textTo(named(sheet), Paint.RIGHT, top, PdfFont.BOLD, 10, Paint.INK);
            var issuer =
                    Wrapping.lines(
                            sheet.issuer().getFirst(),
                            PdfFont.PLAIN,
                            10,
                            Paint.MIDDLE - Paint.LEFT);
            page.text(issuer.getFirst(), Paint.LEFT, top, PdfFont.PLAIN, 10, Paint.MUTE);
            at = top - 16;
            table.head(page, at);
            at -= SheetTable.HEAD;
        }
    }
}

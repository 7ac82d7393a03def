package io.uplink.adapter.out.pdf;

import io.uplink.application.money.document.port.PaperSheet.Column;
import io.uplink.application.money.document.port.PaperSheet.Row;
import io.uplink.application.money.document.port.PaperSheet.Table;
import java.util.List;

/** The lines of a sheet under their columns; how high each is, and how it is drawn. */
final class SheetTable {

    static final float HEAD = 22;

    private static final float SIZE = 9;
    private static final float UNDER = 7.5f;
    private static final float LINE = 11.5f;
    private static final float PAD = 5;
    private static final float GAP = 8;

    private final Table table;
    private final float[] lefts;
    private final float[] rights;

    SheetTable(Table table) {
        this.table = table;
        var columns = table.columns();
        this.lefts = new float[columns.size()];
        this.rights = new float[columns.size()];
        var taken = columns.stream().mapToInt(Column::share).sum() + GAP * (columns.size() - 1);
        var left = Paint.LEFT + PAD;
        for (var i = 0; i < columns.size(); i++) {
            var share = columns.get(i).share();
            lefts[i] = left;
            rights[i] = left + (share > 0 ? share : Paint.RIGHT - PAD - Paint.LEFT - PAD - taken);
            left = rights[i] + GAP;
        }
    }

    /** The names of the columns on their ground. */
    void head(PdfPage page, float top) {
        page.box(Paint.LEFT, top - HEAD + 4, Paint.RIGHT - Paint.LEFT, HEAD - 4, Paint.TINT);
        for (var i = 0; i < lefts.length; i++) {
            cell(page, table.columns().get(i), i, top - 12.5f, PdfFont.BOLD, 8.5f);
        }
    }

    private void cell(PdfPage page, Column column, int i, float base, PdfFont font, float size) {
        put(page, column.title(), column, i, base, font, size);
    }

    private void put(
            PdfPage page, String text, Column column, int i, float base, PdfFont font, float size) {
        if (column.number()) {
            page.textTo(text, rights[i], base, font, size, Paint.INK);
        } else {
            page.text(text, lefts[i], base, font, size, Paint.INK);
        }
    }

    float height(Row row) {
        var most = 1;
        for (var i = 0; i < lefts.length; i++) {
            most = Math.max(most, lines(row, i).size());
        }
        return Math.max(most * LINE, lines(row, 0).size() * LINE + under(row).size() * 9.5f)
                + 2 * PAD
                - 1;
    }

    void row(PdfPage page, Row row, float top) {
        for (var i = 0; i < lefts.length; i++) {
            var base = top - PAD - SIZE + 1;
            for (var line : lines(row, i)) {
                put(page, line, table.columns().get(i), i, base, PdfFont.PLAIN, SIZE);
                base -= LINE;
            }
            if (i == 0) {
                for (var line : under(row)) {
                    page.text(line, lefts[0], base + 1, PdfFont.PLAIN, UNDER, Paint.MUTE);
                    base -= 9.5f;
                }
            }
        }
        page.line(Paint.LEFT, Paint.RIGHT, top - height(row), Paint.HAIR);
    }

    private List<String> lines(Row row, int i) {
        return Wrapping.lines(row.cells().get(i), PdfFont.PLAIN, SIZE, rights[i] - lefts[i]);
    }

    private List<String> under(Row row) {
        return row.under().isEmpty()
                ? List.of()
                : Wrapping.lines(row.under(), PdfFont.PLAIN, UNDER, rights[0] - lefts[0]);
    }
}

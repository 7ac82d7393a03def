package io.uplink.adapter.out.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import io.uplink.application.money.document.port.PaperSheet;
import io.uplink.application.money.document.port.PaperSheet.Mark;
import io.uplink.application.money.document.port.PaperSheet.Tone;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** What was printed is read back by a reader that is not ours. */
class PdfDocumentPrinterTest {

    private static final Pattern SQUARE =
            Pattern.compile("([0-9.]+) ([0-9.]+) ([0-9.]+) ([0-9.]+) re");

    private final PdfDocumentPrinter printer = new PdfDocumentPrinter();

    private List<String> pages(PaperSheet sheet) {
        try (var reader = new PdfReader(printer.print(sheet))) {
            var extractor = new PdfTextExtractor(reader);
            var pages = new ArrayList<String>();
            for (var i = 1; i <= reader.getNumberOfPages(); i++) {
                pages.add(extractor.getTextFromPage(i));
            }
            return pages;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void anInvoiceOfOneLineStandsOnOnePageWithAllThatItSays() {
        var pages = pages(SheetFixtures.anInvoice(1));

        assertThat(pages).hasSize(1);
        assertThat(pages.getFirst())
                .contains(
                        "Savannah Net Ltd",
                        "PIN P051234567X",
                        "Amina Wanjiku",
                        "INV-2026-000123",
                        "15 Dec 2026",
                        "Fibre 20 Mbps line1.",
                        "VAT 16 % on 2,500.00",
                        "–1,000.00",
                        "1,900.00",
                        "Business no. 400200",
                        "genuine",
                        "Page 1 of 1");
    }

    @Test
    void everyPageIsAnUprightA4() throws IOException {
        try (var reader = new PdfReader(printer.print(SheetFixtures.anInvoice(200)))) {
            for (var i = 1; i <= reader.getNumberOfPages(); i++) {
                var page = reader.getPageSizeWithRotation(i);
                assertThat(millimetres(page.getWidth())).isEqualTo(210);
                assertThat(millimetres(page.getHeight())).isEqualTo(297);
            }
        }
    }

    private static long millimetres(float points) {
        return Math.round(points * 25.4 / 72);
    }

    @Test
    void twoHundredLinesRepeatTheNamesOfTheColumnsAndLoseNothing() {
        var pages = pages(SheetFixtures.anInvoice(200));

        assertThat(pages).hasSizeGreaterThan(4);
        for (var i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i))
                    .contains("Unit price", "Page " + (i + 1) + " of " + pages.size());
        }
        var all = String.join("\n", pages);
        for (var line = 1; line <= 200; line++) {
            assertThat(all).contains("line" + line + ".");
        }
        assertThat(pages.getLast()).contains("Balance due KES");
    }

    @Test
    void theSumsNeverStandOnAPageWithoutTheLastLine() {
        for (var lines = 1; lines <= 60; lines++) {
            var last = pages(SheetFixtures.anInvoice(lines)).getLast();

            assertThat(last).contains("line" + lines + ".", "Total before tax", "1,900.00");
        }
    }

    @Test
    void theSameSheetIsTheSameBytes() {
        assertThat(printer.print(SheetFixtures.anInvoice(7)))
                .isEqualTo(printer.print(SheetFixtures.anInvoice(7)))
                .isNotEqualTo(printer.print(SheetFixtures.anInvoice(8)));
    }

    @Test
    void aVoidDocumentSaysSoAcrossThePage() {
        var sheet =
                SheetFixtures.marked(
                        SheetFixtures.anInvoice(1), new Mark("IMEFUTWA", Tone.BAD, true));

        var text = pages(sheet).getFirst();

        assertThat(text.split("IMEFUTWA", -1)).hasSize(3);
        assertThat(text).contains("not to be paid: sent to the wrong customer");
    }

    static Stream<String> hostileNames() {
        return Stream.of(
                "(((",
                ")) Tj ET /F1 90 Tf (",
                "\\\\ \\) \\(",
                "W".repeat(100),
                "İstanbul Łódź Ngũgĩ 😀 王小明 \u202Egnp.exe",
                "\u0000\u0007\t\n",
                " ",
                "%PDF-1.4 endobj endstream",
                "a".repeat(99) + "́");
    }

    @ParameterizedTest
    @MethodSource("hostileNames")
    void noNameBreaksThePageOrHidesWhatStandsBesideIt(String name) {
        var text =
                String.join(
                        "\n",
                        pages(SheetFixtures.anInvoice("X" + name, "Y" + name, "Z" + name, 2)));

        assertThat(text).contains("INV-2026-000123", "line1.", "line2.", "1,900.00", "Page 1 of");
    }

    @Test
    void whatTheFontsLackIsShownAndNotLeftOut() {
        var text = pages(SheetFixtures.anInvoice("A", "Ngũgĩ 王 Łódź 😀 “ok” €", "Z", 1)).getFirst();

        assertThat(text).contains("Ngugi ? ?ódz ? “ok” €");
    }

    @Test
    void aTelephoneReadsTheAddressFromTheSquares() throws Exception {
        var squares = squares(SheetFixtures.anInvoice(3));

        assertThat(new Decoder().decode(squares).getText()).isEqualTo(SheetFixtures.ADDRESS);
    }

    @Test
    void theSquaresLeadToTheAddressOnAScreenToo() throws IOException {
        var pdf = printer.print(SheetFixtures.anInvoice(1));
        try (var reader = new PdfReader(pdf)) {
            assertThat(reader.getLinks(1)).hasSize(1);
        }
    }

    @Test
    void moreLinesThanAnyDocumentHasAreRefused() {
        assertThatThrownBy(() -> SheetFixtures.anInvoice(PaperSheet.MOST_ROWS + 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(printer.print(SheetFixtures.anInvoice(PaperSheet.MOST_ROWS)))
                .hasSizeLessThan(500_000);
    }

    /** The squares as they are drawn: of all rectangles those that are as high as the smallest. */
    private BitMatrix squares(PaperSheet sheet) throws IOException {
        try (var reader = new PdfReader(printer.print(sheet))) {
            var drawn = new String(reader.getPageContent(1), StandardCharsets.US_ASCII);
            var found =
                    SQUARE.matcher(drawn)
                            .results()
                            .map(one ->
                                    new float[] {
                                        Float.parseFloat(one.group(1)),
                                        Float.parseFloat(one.group(2)),
                                        Float.parseFloat(one.group(3)),
                                        Float.parseFloat(one.group(4))
                                    })
                            .filter(one -> one[3] < 4)
                            .toList();
            var size = found.getFirst()[3];
            var left = found.stream().map(one -> one[0]).min(Float::compare).orElseThrow();
            var top = found.stream().map(one -> one[1]).max(Float::compare).orElseThrow();
            var right =
                    found.stream().map(one -> one[0] + one[2]).max(Float::compare).orElseThrow();
            var matrix = new BitMatrix(Math.round((right - left) / size));
            for (var one : found) {
                matrix.setRegion(
                        Math.round((one[0] - left) / size),
                        Math.round((top - one[1]) / size),
                        Math.round(one[2] / size),
                        1);
            }
            return matrix;
        }
    }
}

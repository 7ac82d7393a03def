package io.uplink.adapter.out.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Invalid.Fault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class XlsxWorkbooksTest {

    private static final String HEAD =
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>";

    private final XlsxWorkbooks workbooks = new XlsxWorkbooks();

    @Test
    void textsNumbersAndDaysBecomeATableOfText() {
        var sheet =
                HEAD
                        + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Amina \"A\"</t></is></c>"
                        + "<c r=\"B2\"><v>254712004418</v></c><c r=\"D2\" s=\"1\"><v>46067</v></c>"
                        + "<c r=\"E2\" t=\"b\"><v>1</v></c></row>";

        assertThat(table(sheet).lines())
                .containsExactly(
                        "\"name\",\"phone\"",
                        "\"Amina \"\"A\"\"\",\"254712004418\",,\"2026-02-14\",\"yes\"");
    }

    @Test
    void aNumberOfManyDigitsStaysOneHoweverItIsWritten() {
        assertThat(table(HEAD + "<row r=\"2\"><c r=\"B2\"><v>2.54712004418E11</v></c></row>"))
                .endsWith(",\"254712004418\"");
    }

    @Test
    void aRowThatIsLeftOutKeepsTheNumbersOfTheOthers() {
        assertThat(
                        table(HEAD + "<row r=\"4\"><c r=\"A4\" t=\"str\"><v>x\ny</v></c></row>")
                                .split("\n", -1))
                .containsExactly("\"name\",\"phone\"", "", "", "\"x y\"");
    }

    @Test
    void nothingBehindTheMostOfAnImportIsRead() {
        var rows = new StringBuilder(HEAD);
        for (var i = 2; i < SheetReader.MOST_ROWS + 500; i++) {
            rows.append("<row><c><v>1</v></c></row>");
        }

        assertThat(table(rows.toString()).lines()).hasSize(SheetReader.MOST_ROWS);
        assertThat(table(HEAD + "<row r=\"1048576\"><c><v>1</v></c></row>").split("\n", -1))
                .hasSize(SheetReader.MOST_ROWS);
    }

    @Test
    void whatUnpacksToMoreThanAListIsRefused() {
        var parts = parts(HEAD);
        parts.put("xl/media/bomb.bin", "0".repeat(WorkbookParts.MOST_BYTES + 1));

        assertThat(fault(zipped(parts))).isEqualTo("customer.import-workbook-large");
    }

    @Test
    void whatIsNoWorkbookIsSaidToBeNone() {
        assertThat(workbooks.isWorkbook("name,phone".getBytes(StandardCharsets.UTF_8))).isFalse();
        assertThat(workbooks.isWorkbook(zipped(parts(HEAD)))).isTrue();
        assertThat(fault(new byte[] {'P', 'K', 3, 4, 0, 0})).isEqualTo("customer.import-workbook");
        assertThat(fault(zipped(Map.of("word/document.xml", "<x/>"))))
                .isEqualTo("customer.import-workbook");
        assertThat(fault(zipped(parts("<row><c><v>many</v></c></row>"))))
                .isEqualTo("customer.import-workbook");
    }

    @Test
    void whatAPartDeclaresIsNotExpanded() {
        var parts = parts(HEAD);
        parts.put(
                "xl/sharedStrings.xml",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><sst><si><t>&e;</t></si>"
                        + "<si><t>phone</t></si></sst>");

        var content = zipped(parts);
        var refused = catchThrowableOfType(DomainException.class, () -> workbooks.asTable(content));

        if (refused == null) {
            assertThat(workbooks.asTable(content)).doesNotContain("root:");
        } else {
            assertThat(refused).hasMessage("input.invalid");
        }
    }

    private String table(String rows) {
        return workbooks.asTable(zipped(parts(rows)));
    }

    private String fault(byte[] content) {
        var refused = catchThrowableOfType(DomainException.class, () -> workbooks.asTable(content));
        List<Fault> faults = ((Invalid) refused.error()).faults();
        return faults.getFirst().code();
    }

    private static Map<String, String> parts(String rows) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"rId3\"/>"
                        + "</sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"rId3\" Target=\"worksheets/sheet1.xml\"/>"
                        + "</Relationships>");
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
        parts.put(
                "xl/sharedStrings.xml",
                "<sst><si><t>name</t></si><si><r><t>pho</t></r><r><t>ne</t></r></si></sst>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>"
                        + "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
        return parts;
    }

    private static byte[] zipped(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}

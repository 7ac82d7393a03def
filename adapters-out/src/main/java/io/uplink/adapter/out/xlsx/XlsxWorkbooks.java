package io.uplink.adapter.out.xlsx;

import io.uplink.application.care.customer.port.Workbooks;
import io.uplink.domain.shared.Invalid;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/**
 * Reads Office Open XML: a ZIP of XML parts. Of a workbook with several sheets the first counts.
 */
@ApplicationScoped
class XlsxWorkbooks implements Workbooks {

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    @Override
    public boolean isWorkbook(byte[] content) {
        if (content.length < ZIP.length) {
            return false;
        }
        for (var i = 0; i < ZIP.length; i++) {
            if (content[i] != ZIP[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String asTable(byte[] content) {
        try {
            var parts = WorkbookParts.of(content);
            var sheet =
                    new SheetReader(
                            SharedStrings.of(parts.strings()),
                            DayStyles.of(parts.styles()),
                            parts.startsIn1904());
            return sheet.rows(parts.sheet()).stream()
                    .map(XlsxWorkbooks::line)
                    .collect(Collectors.joining("\n"));
        } catch (XMLStreamException | IllegalArgumentException strange) {
            throw Invalid.of("file", "customer.import-workbook");
        }
    }

    /** A row in which nothing stands is an empty line. */
    private static String line(List<String> row) {
        return row.stream().allMatch(String::isBlank)
                ? ""
                : row.stream().map(XlsxWorkbooks::quoted).collect(Collectors.joining(","));
    }

    /** On one line, so that the number of a line is that of the row. */
    private static String quoted(String cell) {
        return cell.isEmpty()
                ? ""
                : '"' + cell.replace("\"", "\"\"").replaceAll("[\\r\\n]+", " ") + '"';
    }
}

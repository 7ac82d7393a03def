package io.uplink.adapter.in.web.care.customer;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lines of a table as RFC 4180 writes them. A cell that a spreadsheet would take for a formula gets
 * an apostrophe in front, which our import takes away again; plain numbers are no danger.
 */
public final class CsvLines {

    /** Without it spreadsheets take UTF-8 for something older. */
    public static final String MARK = "\uFEFF";

    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final Pattern QUOTED = Pattern.compile("[\",\n\r;]");

    private CsvLines() {}

    public static String line(List<String> cells) {
        return cells.stream().map(CsvLines::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(String text) {
        var harmless =
                FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches()
                        ? "'" + text
                        : text;
        return QUOTED.matcher(harmless).find()
                ? '"' + harmless.replace("\"", "\"\"") + '"'
                : harmless;
    }
}

package io.uplink.adapter.out.xlsx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which styles of cells show a number as a day; in a workbook days are numbers. */
record DayStyles(List<Boolean> days) {

    /** What is no part of a pattern: quoted words, colours and conditions, single letters. */
    private static final Pattern WORDS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

    static DayStyles of(byte[] part) throws XMLStreamException {
        var days = new ArrayList<Boolean>();
        if (part.length > 0) {
            read(Xml.of(part), days);
        }
        return new DayStyles(days);
    }

    private static void read(XMLStreamReader xml, List<Boolean> days) throws XMLStreamException {
        Set<Integer> own = new HashSet<>();
        var inCells = false;
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "numFmt" -> {
                        if (isDay(Xml.attribute(xml, "formatCode"))) {
                            own.add(Xml.number(xml, "numFmtId"));
                        }
                    }
                    case "cellXfs" -> inCells = true;
                    case "xf" -> {
                        if (inCells) {
                            var format = Xml.number(xml, "numFmtId");
                            days.add(own.contains(format) || isBuiltIn(format));
                        }
                    }
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("cellXfs")) {
                inCells = false;
            }
        }
    }

    /** By ECMA-376, 18.8.30: days, and days with a time. */
    private static boolean isBuiltIn(int format) {
        return (format >= 14 && format <= 17) || format == 22 || (format >= 27 && format <= 36);
    }

    private static boolean isDay(String pattern) {
        var letters = WORDS.matcher(pattern).replaceAll("").toLowerCase(Locale.ROOT);
        return letters.contains("y") || (letters.contains("d") && letters.contains("m"));
    }

    boolean isDay(int style) {
        return style >= 0 && style < days.size() && days.get(style);
    }
}

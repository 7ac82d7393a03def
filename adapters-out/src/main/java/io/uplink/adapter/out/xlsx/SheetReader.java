package io.uplink.adapter.out.xlsx;

import io.uplink.domain.care.customer.CustomerImport;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Takes the cells of a sheet apart, row by row. */
final class SheetReader {

    /** With the head, and one more that shows that there are too many. */
    static final int MOST_ROWS = CustomerImport.MOST_ROWS + 2;

    /** Columns behind these are passed over; no list of customers has them. */
    static final int MOST_COLUMNS = 60;

    /** Day 0; day 60 is one that never was, and no customer is that old. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);

    private static final LocalDate FIRST_DAY_1904 = LocalDate.of(1904, 1, 1);

    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    private final SharedStrings strings;
    private final DayStyles styles;
    private final LocalDate firstDay;

    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private int rowNumber;
    private int column;
    private String type = "";
    private int style;
    private final StringBuilder value = new StringBuilder();
    private boolean inValue;

    SheetReader(SharedStrings strings, DayStyles styles, boolean startsIn1904) {
        this.strings = strings;
        this.styles = styles;
        this.firstDay = startsIn1904 ? FIRST_DAY_1904 : FIRST_DAY;
    }

    /** The rows; those that a sheet leaves out are empty, so that each keeps its number. */
    List<List<String>> rows(byte[] part) throws XMLStreamException {
        var xml = Xml.of(part);
        while (xml.hasNext() && rows.size() < MOST_ROWS) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (inValue) {
                        value.append(xml.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                default -> {}
            }
        }
        return rows;
    }

    private void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "row" -> {
                row = new ArrayList<>();
                column = 0;
                var said = Xml.number(xml, "r");
                rowNumber = said > 0 ? said : rowNumber + 1;
            }
            case "c" -> {
                type = Xml.attribute(xml, "t");
                style = Xml.number(xml, "s");
                var place = Xml.attribute(xml, "r");
                column = place.isEmpty() ? column : column(place);
                value.setLength(0);
            }
            case "v", "t" -> inValue = true;
            default -> {}
        }
    }

    private void end(String name) {
        switch (name) {
            case "v", "t" -> inValue = false;
            case "c" -> {
                if (column < MOST_COLUMNS) {
                    while (row.size() < column) {
                        row.add("");
                    }
                    row.add(cell(value.toString()));
                }
                column++;
            }
            case "row" -> {
                while (rows.size() < rowNumber - 1 && rows.size() < MOST_ROWS - 1) {
                    rows.add(List.of());
                }
                rows.add(row);
            }
            default -> {}
        }
    }

    private String cell(String said) {
        if (said.isEmpty()) {
            return "";
        }
        return switch (type) {
            case "s" -> strings.at(said);
            case "str", "inlineStr", "d" -> said;
            case "b" -> said.equals("1") ? "yes" : "no";
            // A formula that came to nothing.
            case "e" -> "";
            default -> number(said);
        };
    }

    /** A telephone number must not become 2.54712E+11. */
    private String number(String said) {
        var number = new BigDecimal(said.strip());
        if (number.precision() - number.scale() > 30 || number.scale() > 30) {
            throw new IllegalArgumentException("no number of a list");
        }
        if (styles.isDay(style) && number.signum() >= 0 && number.compareTo(LAST_DAY) <= 0) {
            return firstDay.plusDays(number.setScale(0, RoundingMode.FLOOR).longValueExact())
                    .toString();
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** {@code AB12} is the column 27, counted from 0. */
    private static int column(String place) {
        var number = 0;
        for (var i = 0; i < place.length() && Character.isLetter(place.charAt(i)); i++) {
            number = Math.min(number * 26 + place.charAt(i) - 'A' + 1, MOST_COLUMNS + 1);
        }
        return Math.max(number - 1, 0);
    }
}

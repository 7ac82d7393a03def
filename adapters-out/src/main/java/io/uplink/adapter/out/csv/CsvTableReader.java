package io.uplink.adapter.out.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.uplink.application.care.customer.port.TableReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Reads by RFC 4180, with other separators too, as spreadsheets of other languages write them. */
@ApplicationScoped
class CsvTableReader implements TableReader {

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};

    @Override
    public Iterator<Line> lines(String text) {
        var records =
                CsvReader.builder()
                        .fieldSeparator(separator(text))
                        .skipEmptyLines(true)
                        .allowMissingFields(true)
                        .allowExtraFields(true)
                        .ofCsvRecord(text)
                        .iterator();
        return new Lines(records);
    }

    /** What the head has most of, outside quotes. */
    private static char separator(String text) {
        var best = ',';
        var most = 0;
        for (var candidate : SEPARATORS) {
            var count = countInHead(text, candidate);
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    private static int countInHead(String text, char separator) {
        var count = 0;
        var quoted = false;
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (letter == '"') {
                quoted = !quoted;
            } else if (!quoted && (letter == '\n' || letter == '\r') && i > 0) {
                return count;
            } else if (!quoted && letter == separator) {
                count++;
            }
        }
        return count;
    }

    private static final class Lines implements Iterator<Line> {

        private final Iterator<CsvRecord> records;
        private boolean ahead;
        private Line next = new Line(0, List.of());

        Lines(Iterator<CsvRecord> records) {
            this.records = records;
        }

        @Override
        public boolean hasNext() {
            while (!ahead && more()) {
                var found = records.next();
                next = new Line((int) found.getStartingLineNumber(), found.getFields());
                ahead = found.getFields().stream().anyMatch(cell -> !cell.isBlank());
            }
            return ahead;
        }

        private boolean more() {
            try {
                return records.hasNext();
            } catch (CsvParseException garbled) {
                throw new IllegalArgumentException("cannot be read as a table", garbled);
            }
        }

        @Override
        public Line next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            ahead = false;
            return next;
        }
    }
}

package io.uplink.application.care.customer.port;

import java.util.Iterator;
import java.util.List;

/** Reads tables that spreadsheets and other systems write as text. */
public interface TableReader {

    /**
     * The lines one after another, the head first; blank lines do not count. Cells are separated by
     * whatever the head has most of: comma, semicolon, tab or bar. An {@code
     * IllegalArgumentException} from the iterator means that the rest cannot be read.
     */
    Iterator<Line> lines(String text);

    /**
     * A line.
     *
     * @param number where it begins in the file, the first is 1
     */
    record Line(int number, List<String> cells) {

        public Line {
            cells = List.copyOf(cells);
        }
    }
}

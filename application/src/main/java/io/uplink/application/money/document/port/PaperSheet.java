package io.uplink.application.money.document.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A document as it is read on paper: every word and amount as it is printed, and nothing about
 * where it stands.
 *
 * @param language by its code, for whoever has it read aloud
 * @param title what it is: {@code Invoice}
 * @param number what it is known by; empty for a statement
 * @param madeOn the day that the file says it was made, so that it is the same each time
 * @param mark how it stands: void, paid; empty where there is nothing to say
 * @param issuer who sends it, its name first
 * @param toLabel what stands over {@code to}
 * @param to who gets it, the name first
 * @param facts days and references
 * @param remark what stands over the table; empty if nothing does
 * @param tail what stands under the table and is never parted from its last line
 * @param check where anybody may check it; empty for what has no number
 * @param pages {@code Page {0} of {1}}
 */
public record PaperSheet(
        String language,
        String title,
        String number,
        LocalDate madeOn,
        Optional<Mark> mark,
        List<String> issuer,
        String toLabel,
        List<String> to,
        List<Pair> facts,
        String remark,
        Table table,
        Tail tail,
        Optional<Check> check,
        String pages) {

    /** A statement's 500 lines and what an invoice's 100 come to, with room. */
    public static final int MOST_ROWS = 1_000;

    public PaperSheet {
        issuer = List.copyOf(issuer);
        to = List.copyOf(to);
        facts = List.copyOf(facts);
    }

    /** How a document stands; {@code across} is written over the whole page. */
    public record Mark(String text, Tone tone, boolean across) {}

    /** What a mark means at a glance. */
    public enum Tone {
        GOOD,
        BAD,
        PLAIN
    }

    /** A word and what it says. */
    public record Pair(String label, String text) {}

    /** Lines under columns; every row has as many cells as there are columns. */
    public record Table(List<Column> columns, List<Row> rows) {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            if (columns.isEmpty() || rows.size() > MOST_ROWS) {
                throw new IllegalArgumentException("a sheet of " + rows.size() + " rows");
            }
        }
    }

    /**
     * A column.
     *
     * @param share of the width, in points; 0 for the one that takes what is left
     */
    public record Column(String title, int share, boolean number) {}

    /** A row; {@code under} stands small under its first cell. */
    public record Row(List<String> cells, String under) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What stands under the table.
     *
     * @param sums what it comes to, line by line
     * @param blocks what is said beside that
     */
    public record Tail(List<Sum> sums, List<Block> blocks) {

        public Tail {
            sums = List.copyOf(sums);
            blocks = List.copyOf(blocks);
        }
    }

    /** An amount under the table. */
    public record Sum(String label, String amount, Weight weight) {}

    /** How much a sum matters. */
    public enum Weight {
        PLAIN,
        STRONG,
        /** The one amount that the reader looks for. */
        MAIN
    }

    /** A few sentences under a word. */
    public record Block(String title, List<String> lines) {

        public Block {
            lines = List.copyOf(lines);
        }
    }

    /** An address that a telephone reads from the paper. */
    public record Check(String address, String title, String text) {}
}

package io.uplink.adapter.out.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.care.customer.port.TableReader.Line;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theHeadTellsWhatSeparates(String separator) {
        var text = "name%1$sphone%1$sarea\nAmina%1$s0712004418%1$sKilimani\n".formatted(separator);

        assertThat(lines(text))
                .containsExactly(
                        new Line(1, List.of("name", "phone", "area")),
                        new Line(2, List.of("Amina", "0712004418", "Kilimani")));
    }

    @Test
    void quotesHoldSeparatorsQuotesAndLines() {
        var text = "name,notes\r\n\"Hassan, Amina\",\"says \"\"no\"\"\r\ntwice\"\r\nPeter,\r\n";

        assertThat(lines(text))
                .containsExactly(
                        new Line(1, List.of("name", "notes")),
                        new Line(2, List.of("Hassan, Amina", "says \"no\"\r\ntwice")),
                        new Line(4, List.of("Peter", "")));
    }

    @Test
    void aSeparatorInAQuotedHeadDoesNotCount() {
        assertThat(lines("\"name, full; and; more;;;\",phone\nAmina,0712\n").getFirst().cells())
                .containsExactly("name, full; and; more;;;", "phone");
    }

    @Test
    void blankLinesDoNotCountAndLinesMayBeShortOrLong() {
        assertThat(lines("\nname,phone\n\n , \nAmina\nPeter,0712,extra\n"))
                .containsExactly(
                        new Line(2, List.of("name", "phone")),
                        new Line(5, List.of("Amina")),
                        new Line(6, List.of("Peter", "0712", "extra")));
    }

    @Test
    void nothingHasNoLines() {
        assertThat(lines("")).isEmpty();
        assertThat(lines("\r\n\r\n")).isEmpty();
    }

    @Test
    void aQuoteThatNeverEndsMakesOneLastLine() {
        var text = "name,phone\n\"Amina,0712\n" + "x,y\n".repeat(10);

        assertThat(lines(text)).hasSize(2);
    }

    private static List<Line> lines(String text) {
        var lines = new ArrayList<Line>();
        new CsvTableReader().lines(text).forEachRemaining(lines::add);
        return lines;
    }
}

package io.uplink.adapter.in.web.care.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLinesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(1)",
                "+1+1",
                "-2+3",
                "@SUM(A1)",
                "=1\nsecond line",
                "\t=1",
                "+254 712 004 418"
            })
    void whatASpreadsheetWouldCalculateGetsAnApostrophe(String cell) {
        assertThat(CsvLines.line(List.of(cell)).replace("\"", "")).startsWith("'" + cell.charAt(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+254712004418", "-1.292066", "36.8", "Amina", "0712", ""})
    void numbersAndWordsStayAsTheyAre(String cell) {
        assertThat(CsvLines.line(List.of(cell))).isEqualTo(cell + "\r\n");
    }

    @Test
    void whatWouldEndACellIsQuoted() {
        assertThat(CsvLines.line(List.of("a,b", "say \"no\"", "two\nlines", "a;b")))
                .isEqualTo("\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",\"a;b\"\r\n");
    }
}
